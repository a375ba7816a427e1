// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/mandaterules.h"

#include "app/domain/gate.h"
#include "app/domain/identity/identityrule.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

bool has(const CaseFile &file, QLatin1StringView fact, QLatin1StringView value)
{
    return factValues(file.details.value(fact)).contains(value);
}

bool hasParty(const CaseFile &file, QLatin1StringView role)
{
    return std::any_of(file.parties.cbegin(), file.parties.cend(), [role](const CaseParty &party) { return party.role == role; });
}

bool hasMandate(const CaseFile &file)
{
    return std::any_of(file.attachments.cbegin(), file.attachments.cend(),
        [](const AttachmentRecord &attachment) { return attachment.purpose == mandatePurpose && !attachment.shredded.isValid(); });
}

// Something is done or told: that we hold nothing about somebody is told too.
bool grantsAnything(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> lines = file.itemsOf(u"lines"_s);
    return std::any_of(lines.cbegin(), lines.cend(), [&kind](const CaseItem &line) {
        const Outcome *outcome = kind.outcome(line.text("outcome"_L1));
        return outcome && (outcome->isGranting || outcome->needsAction || outcome->id == "no-data"_L1);
    });
}

bool isAgentEntitled(const CaseFile &file)
{
    return hasParty(file, "agent"_L1) && (has(file, "agent-authority"_L1, "asked-person"_L1) || (has(file, "agent-authority"_L1, "verified"_L1) && hasMandate(file)));
}

bool isGuardianEntitled(const CaseFile &file)
{
    return hasParty(file, "guardian"_L1) && has(file, "guardian-authority"_L1, "verified"_L1);
}

}

bool agentMandated(const Kind &kind, const CaseFile &file)
{
    return !has(file, "flags"_L1, "agent"_L1) || !grantsAnything(kind, file) || isAgentEntitled(file);
}

LocalText whyNotMandated(const Kind &, const CaseFile &file, const LocalText &missing)
{
    if (!hasParty(file, "agent"_L1))
        return LocalText({{u"en"_s, u"The agent is not among the people of the case."_s}, {u"de"_s, u"Die Vertretung gehört nicht zu den Beteiligten des Vorgangs."_s}});
    if (has(file, "agent-authority"_L1, "verified"_L1))
        return LocalText({{u"en"_s, u"The mandate counts as verified but does not lie in the case: attach it as a mandate."_s},
                          {u"de"_s, u"Die Vollmacht gilt als geprüft, liegt aber nicht im Vorgang: als Vollmacht anhängen."_s}});
    return missing;
}

bool guardianMandated(const Kind &kind, const CaseFile &file)
{
    const bool isActedFor = has(file, "flags"_L1, "minor"_L1) && hasParty(file, "guardian"_L1);
    return !isActedFor || !grantsAnything(kind, file) || isGuardianEntitled(file);
}

bool recipientEntitled(const Kind &kind, const CaseFile &file)
{
    const bool isAsked = has(file, "flags"_L1, "agent"_L1) || (has(file, "flags"_L1, "minor"_L1) && hasParty(file, "guardian"_L1));
    if (!isAsked || !grantsAnything(kind, file) || has(file, "answer-recipient"_L1, "person"_L1))
        return true;
    if (has(file, "answer-recipient"_L1, "agent"_L1))
        return isAgentEntitled(file);
    return has(file, "answer-recipient"_L1, "guardian"_L1) && isGuardianEntitled(file);
}

bool guardianPresent(const Kind &, const CaseFile &file)
{
    return !has(file, "guardian-verified"_L1, "verified"_L1) || hasParty(file, "guardian"_L1) || has(file, "reporter"_L1, "parent"_L1) || has(file, "reporter"_L1, "guardian"_L1);
}

}
