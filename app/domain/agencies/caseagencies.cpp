// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/agencies/caseagencies.h"

#include "app/domain/agencies/senderdomain.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

int weight(const SenderJudgement &judgement)
{
    if (judgement.isLookAlike())
        return 3;
    if (judgement.verdict == SenderVerdict::Differs)
        return 2;
    return judgement.verdict == SenderVerdict::Matches ? 1 : 0;
}

}

QStringList senderDomains(const Kind &kind, const CaseFile &file)
{
    QStringList domains;
    const auto add = [&domains](const QString &sender) {
        const QString domain = senderDomain(sender);
        if (!domain.isEmpty() && !domains.contains(domain))
            domains << domain;
    };
    for (const CaseParty &party : file.parties) {
        if (party.role != kind.personRole)
            continue;
        for (const QString &identifier : party.party.identifiers) {
            if (identifier.startsWith("mail:"_L1))
                add(identifier.mid(5));
        }
    }
    for (const MessageRecord &message : file.messages) {
        if (message.direction == "received"_L1 && message.sender.contains(u'@'))
            add(message.sender);
    }
    return domains;
}

SenderJudgement judgeSenders(const Kind &kind, const QStringList &senders)
{
    SenderJudgement strongest;
    if (!kind.agencies)
        return strongest;
    for (const QString &sender : senders) {
        const SenderJudgement judgement = kind.agencies->judge(sender);
        if (strongest.domain.isEmpty() || weight(judgement) > weight(strongest))
            strongest = judgement;
    }
    return strongest;
}

SenderJudgement judgeSenders(const Kind &kind, const CaseFile &file)
{
    return judgeSenders(kind, senderDomains(kind, file));
}

QMap<QString, QString> proposedByDirectory(const Kind &kind, const QStringList &senders)
{
    QMap<QString, QString> facts;
    const SenderJudgement judgement = judgeSenders(kind, senders);
    const Fact *domain = kind.fact(u"sender-domain"_s);
    const QString verdict = name(judgement.verdict);
    if (judgement.verdict != SenderVerdict::Unknown && domain && domain->choice(verdict))
        facts.insert(domain->id, verdict);
    const bool isOneAgency = judgement.verdict == SenderVerdict::Matches && judgement.known.reach == DomainReach::Agency;
    for (const Fact &fact : kind.facts) {
        if (isOneAgency && fact.namesAgency)
            facts.insert(fact.id, judgement.agency->properName());
    }
    return facts;
}

}
