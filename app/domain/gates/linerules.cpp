// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/linerules.h"

#include "app/domain/approval.h"
#include "app/domain/gate.h"
#include "app/domain/gates/sentmessages.h"
#include "app/domain/lines/linestanding.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

constexpr int otherGroundLength = 30;

const QSet<QString> &erasingRights()
{
    static const QSet<QString> rights{u"erasure"_s, u"account-closure"_s};
    return rights;
}

const QSet<QString> &copyingRights()
{
    static const QSet<QString> rights{u"access"_s, u"portability"_s};
    return rights;
}

// Rights that are fulfilled by doing something in a system, not by the letter itself.
const QSet<QString> &actingRights()
{
    static const QSet<QString> rights{u"rectification"_s, u"erasure"_s, u"restriction"_s, u"objection"_s, u"marketing-opt-out"_s,
        u"consent-withdrawal"_s, u"account-closure"_s, u"sale-opt-out"_s, u"limit-sensitive"_s};
    return rights;
}

const QSet<QString> &optOutRights()
{
    static const QSet<QString> rights{u"marketing-opt-out"_s, u"sale-opt-out"_s, u"limit-sensitive"_s};
    return rights;
}

// Rights that stop something: nothing has to be found out for them.
const QSet<QString> &stoppingRights()
{
    static const QSet<QString> rights{u"marketing-opt-out"_s, u"sale-opt-out"_s, u"limit-sensitive"_s, u"restriction"_s};
    return rights;
}

QList<CaseItem> lines(const CaseFile &file)
{
    return file.itemsOf(u"lines"_s);
}

bool hasRight(const CaseItem &line, const QSet<QString> &rights)
{
    return rights.contains(line.text("right"_L1));
}

const Outcome *outcomeOf(const Kind &kind, const CaseItem &line)
{
    return kind.outcome(line.text("outcome"_L1));
}

bool needsAction(const Kind &kind, const CaseItem &line)
{
    const Outcome *outcome = outcomeOf(kind, line);
    return outcome && outcome->needsAction;
}

bool hasGround(const Kind &kind, const CaseItem &line)
{
    const QString ground = line.text("ground"_L1);
    if (!kind.ground(ground))
        return false;
    return ground != "other"_L1 || line.text("ground-text"_L1).size() >= otherGroundLength;
}

bool isOneOf(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

// The ground of the first line whose ground does not fit; nullptr: all fit.
const Ground *unfitGround(const Kind &kind, const CaseFile &file)
{
    for (const CaseItem &line : lines(file)) {
        const Outcome *outcome = outcomeOf(kind, line);
        const Ground *ground = outcome && outcome->needsGround ? kind.ground(line.text("ground"_L1)) : nullptr;
        if (ground && !(isOneOf(ground->rights, line.text("right"_L1)) && isOneOf(ground->regimes, file.regime) && isOneOf(ground->bases, line.text("legal-basis"_L1))))
            return ground;
    }
    return nullptr;
}

// The first line that is refused because there is no such right, although the table does not say so.
std::optional<RightJudgement> givenRight(const Kind &kind, const CaseFile &file)
{
    for (const CaseItem &line : lines(file)) {
        const std::optional<LineStanding> standing = line.text("ground"_L1) == "no-such-right"_L1 ? standingOf(kind, file, line) : std::nullopt;
        if (standing && standing->right && standing->right->holds != RightHolds::No)
            return standing->right;
    }
    return std::nullopt;
}

bool isYes(const CaseFile &file, QLatin1StringView fact)
{
    return file.details.value(fact).toBool();
}

}

bool processorForAll(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(),
        [](const CaseItem &line) { return line.text("role-decision"_L1) == "processor"_L1; });
}

bool allWithdrawn(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(),
        [](const CaseItem &line) { return line.text("outcome"_L1) == "withdrawn"_L1; });
}

bool groundsGiven(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return std::all_of(all.cbegin(), all.cend(), [&kind](const CaseItem &line) {
        const Outcome *outcome = outcomeOf(kind, line);
        return !outcome || !outcome->needsGround || hasGround(kind, line);
    });
}

bool groundsFit(const Kind &kind, const CaseFile &file)
{
    return !unfitGround(kind, file);
}

QString sourceOfUnfitGround(const Kind &kind, const CaseFile &file)
{
    const Ground *ground = unfitGround(kind, file);
    return ground ? ground->source : QString();
}

bool rightsAsRuled(const Kind &kind, const CaseFile &file)
{
    return !givenRight(kind, file);
}

QString sourceOfGivenRight(const Kind &kind, const CaseFile &file)
{
    const std::optional<RightJudgement> right = givenRight(kind, file);
    return right ? right->source : QString();
}

LocalText whyRightHolds(const Kind &kind, const CaseFile &file, const LocalText &missing)
{
    const std::optional<RightJudgement> right = givenRight(kind, file);
    if (!right)
        return missing;
    const auto words = [&](const QString &language) { return missing.in(language) + u' ' + right->words.in(language); };
    return LocalText({{u"en"_s, words(u"en"_s)}, {u"de"_s, words(u"de"_s)}});
}

bool roleReasoned(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return std::all_of(all.cbegin(), all.cend(), [](const CaseItem &line) {
        const QString ruled = line.text("role-rule"_L1);
        return ruled.isEmpty() || line.text("role-decision"_L1) == ruled || !line.text("role-reason"_L1).isEmpty();
    });
}

bool linesTrulyAnswered(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return std::all_of(all.cbegin(), all.cend(), [&file](const CaseItem &line) {
        const QString day = line.text("answered-on"_L1);
        if (day.isEmpty())
            return true;
        const auto isTheAnswer = [&day](const MessageRecord &message) { return isSentOn(message, QDate::fromString(day, Qt::ISODate)); };
        return !line.text("outcome"_L1).isEmpty() && std::any_of(file.messages.cbegin(), file.messages.cend(), isTheAnswer);
    });
}

bool redressNamed(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    const bool isFull = std::none_of(all.cbegin(), all.cend(), [&kind](const CaseItem &line) {
        const Outcome *outcome = outcomeOf(kind, line);
        return outcome && outcome->needsGround;
    });
    return isFull || !factValues(file.details.value("redress"_L1)).isEmpty();
}

bool needsFourEyes(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return isYes(file, "special-categories"_L1) || std::any_of(all.cbegin(), all.cend(), [&kind](const CaseItem &line) {
        const Outcome *outcome = outcomeOf(kind, line);
        return hasRight(line, erasingRights()) || (outcome && outcome->isRefusal);
    });
}

bool decisionApproved(const Kind &kind, const CaseFile &file)
{
    return !needsFourEyes(kind, file) || isApproved(kind, file, u"decision"_s);
}

bool retentionPlanned(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    const bool erases = std::any_of(all.cbegin(), all.cend(),
        [](const CaseItem &line) { return hasRight(line, erasingRights()); });
    return !erases || !factValues(file.details.value("retention-plan"_L1)).isEmpty();
}

bool closureConfirmed(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    const bool closes = std::any_of(all.cbegin(), all.cend(), [&kind](const CaseItem &line) {
        return line.text("right"_L1) == "account-closure"_L1 && needsAction(kind, line);
    });
    return !closes || isYes(file, "closure-confirmed"_L1);
}

bool actionsDone(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    return std::all_of(all.cbegin(), all.cend(), [&kind](const CaseItem &line) {
        return !hasRight(line, actingRights()) || !needsAction(kind, line) || !line.text("executed-on"_L1).isEmpty();
    });
}

bool optOutsFirst(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    const bool isMixed = std::any_of(all.cbegin(), all.cend(), [](const CaseItem &line) { return !hasRight(line, stoppingRights()); });
    return !isMixed || std::all_of(all.cbegin(), all.cend(), [&kind](const CaseItem &line) {
        const bool isSettled = outcomeOf(kind, line) && !needsAction(kind, line);
        return !hasRight(line, stoppingRights()) || isSettled || !line.text("executed-on"_L1).isEmpty();
    });
}

bool copyBeforeErasure(const Kind &kind, const CaseFile &file)
{
    QString lastCopy;
    QString firstErasure;
    for (const CaseItem &line : lines(file)) {
        if (!needsAction(kind, line))
            continue;
        const QString day = line.text("executed-on"_L1);  // ISO days compare as text
        if (hasRight(line, copyingRights()))
            lastCopy = day.isEmpty() ? u"9999"_s : std::max(lastCopy, day);
        else if (hasRight(line, erasingRights()) && !day.isEmpty())
            firstErasure = firstErasure.isEmpty() ? day : std::min(firstErasure, day);
    }
    return lastCopy.isEmpty() || firstErasure.isEmpty() || lastCopy <= firstErasure;
}

bool suppressionEntered(const Kind &kind, const CaseFile &file)
{
    const QList<CaseItem> all = lines(file);
    const bool optsOut = std::any_of(all.cbegin(), all.cend(),
        [&kind](const CaseItem &line) { return hasRight(line, optOutRights()) && needsAction(kind, line); });
    return !optsOut || file.details.value("suppression"_L1).toString() == "entered"_L1;
}

}
