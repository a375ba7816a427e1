// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gatefunctions.h"

#include "app/domain/gates/answerrules.h"
#include "app/domain/gates/childrules.h"
#include "app/domain/gates/controlrules.h"
#include "app/domain/gates/disclosurerules.h"
#include "app/domain/gates/disputerules.h"
#include "app/domain/gates/identityrules.h"
#include "app/domain/gates/linerules.h"
#include "app/domain/gates/mandaterules.h"
#include "app/domain/gates/repeatrules.h"
#include "app/domain/gates/senderrules.h"
#include "app/domain/gates/taskrules.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

using namespace gates;

namespace {

bool duplicateLinked(const Kind &, const CaseFile &file)
{
    return std::any_of(file.links.cbegin(), file.links.cend(),
        [](const LinkRecord &link) { return link.kind == "duplicate"_L1 || link.kind == "merged"_L1; });
}

bool regionKnown(const Kind &, const CaseFile &file)
{
    return !factValues(file.details.value("region-declared"_L1)).isEmpty() || !factValues(file.details.value("region-inferred"_L1)).isEmpty();
}

}

const QList<GateFunction> &gateFunctions()
{
    static const QList<GateFunction> functions{
        {u"region-known"_s, Place::Fact, u"region-declared"_s, {}, {u"region-declared"_s, u"region-inferred"_s}, regionKnown},
        {u"duplicate-linked"_s, Place::Links, {}, {}, {}, duplicateLinked},
        {u"tasks-answered"_s, Place::Tasks, {}, {}, {}, tasksAnswered, nullptr, unansweredTasks},
        {u"system-work-finished"_s, Place::Tasks, {}, {}, {}, systemWorkFinished, nullptr, openSystemWork},
        {u"processor-for-all"_s, Place::List, u"lines"_s, u"role-decision"_s, {u"lines.role-decision"_s}, processorForAll},
        {u"all-withdrawn"_s, Place::List, u"lines"_s, u"outcome"_s, {u"lines.outcome"_s}, allWithdrawn},
        {u"grounds-given"_s, Place::List, u"lines"_s, u"ground"_s,
            {u"lines.outcome"_s, u"lines.ground"_s, u"lines.ground-text"_s}, groundsGiven},
        {u"grounds-fit"_s, Place::List, u"lines"_s, u"ground"_s,
            {u"lines.right"_s, u"lines.outcome"_s, u"lines.ground"_s, u"lines.legal-basis"_s}, groundsFit, sourceOfUnfitGround},
        {u"rights-as-ruled"_s, Place::List, u"lines"_s, u"ground"_s,
            {u"lines.right"_s, u"lines.ground"_s, u"lines.legal-basis"_s}, rightsAsRuled, sourceOfGivenRight, whyRightHolds},
        {u"role-reasoned"_s, Place::List, u"lines"_s, u"role-reason"_s,
            {u"lines.role-rule"_s, u"lines.role-decision"_s, u"lines.role-reason"_s}, roleReasoned},
        {u"lines-truly-answered"_s, Place::List, u"lines"_s, u"answered-on"_s, {u"lines.answered-on"_s, u"lines.outcome"_s}, linesTrulyAnswered},
        {u"redress-named"_s, Place::Fact, u"redress"_s, {}, {u"redress"_s, u"lines.outcome"_s}, redressNamed},
        {u"decision-approved"_s, Place::Approval, u"decision"_s, {},
            {u"special-categories"_s, u"lines.right"_s, u"lines.outcome"_s}, decisionApproved},
        {u"retention-planned"_s, Place::Fact, u"retention-plan"_s, {}, {u"retention-plan"_s, u"lines.right"_s}, retentionPlanned},
        {u"closure-confirmed"_s, Place::Fact, u"closure-confirmed"_s, {},
            {u"closure-confirmed"_s, u"lines.right"_s, u"lines.outcome"_s}, closureConfirmed},
        {u"actions-done"_s, Place::List, u"lines"_s, u"executed-on"_s,
            {u"lines.right"_s, u"lines.outcome"_s, u"lines.executed-on"_s}, actionsDone},
        {u"opt-outs-first"_s, Place::List, u"lines"_s, u"executed-on"_s,
            {u"lines.right"_s, u"lines.outcome"_s, u"lines.executed-on"_s}, optOutsFirst},
        {u"copy-before-erasure"_s, Place::List, u"lines"_s, u"executed-on"_s,
            {u"lines.right"_s, u"lines.outcome"_s, u"lines.executed-on"_s}, copyBeforeErasure},
        {u"suppression-entered"_s, Place::Fact, u"suppression"_s, {},
            {u"suppression"_s, u"lines.right"_s, u"lines.outcome"_s}, suppressionEntered},
        {u"identity-suits"_s, Place::Fact, u"identity-method"_s, {}, {u"identity-level"_s, u"identity-method"_s, u"identity-verdict"_s}, identitySuits},
        {u"agent-mandated"_s, Place::Fact, u"agent-authority"_s, {}, {u"flags"_s, u"agent-authority"_s, u"lines.outcome"_s}, agentMandated, nullptr, whyNotMandated},
        {u"guardian-mandated"_s, Place::Fact, u"guardian-authority"_s, {}, {u"flags"_s, u"guardian-authority"_s, u"lines.outcome"_s}, guardianMandated},
        {u"recipient-entitled"_s, Place::Fact, u"answer-recipient"_s, {}, {u"flags"_s, u"agent-authority"_s, u"guardian-authority"_s, u"answer-recipient"_s}, recipientEntitled},
        {u"guardian-present"_s, Place::Fact, u"guardian-verified"_s, {}, {u"guardian-verified"_s, u"reporter"_s}, guardianPresent},
        {u"repeats-counted"_s, Place::List, u"lines"_s, u"ground"_s, {u"lines.outcome"_s, u"lines.ground"_s, u"lines.ground-text"_s}, repeatsCounted, nullptr, whyNotRepeated},
        {u"threshold-reasoned"_s, Place::Fact, u"threshold-reason"_s, {}, {u"threshold"_s, u"threshold-suggested"_s, u"threshold-reason"_s}, thresholdReasoned},
        {u"kept-apart-truly"_s, Place::Fact, u"kept-apart"_s, {}, {u"kept-apart"_s}, keptApartTruly},
        {u"kept-for"_s, Place::Fact, u"preserved-until"_s, {}, {u"preserved-until"_s, u"reported-on"_s}, keptLongEnough},
        {u"automated-reviewed"_s, Place::Fact, u"automated"_s, {},
            {u"automated"_s, u"automated-reviewer"_s, u"lines.right"_s, u"lines.outcome"_s, u"lines.ground"_s, u"lines.decided-by"_s}, automatedReviewed},
        {u"question-sorted"_s, Place::Fact, u"question-about"_s, {}, {u"question-about"_s, u"lines.right"_s, u"lines.outcome"_s, u"lines.ground"_s}, questionSorted},
        {u"case-linked"_s, Place::Links, {}, {}, {u"about-our-case"_s}, caseLinked},
        {u"independent-handler"_s, Place::Field, u"owner"_s, {}, {}, independentHandler},
        {u"independent-reviewer"_s, Place::Fact, u"second-reviewer"_s, {}, {u"second-reviewer"_s}, independentReviewer},
        {u"remedies-done"_s, Place::List, u"remedies"_s, u"done-on"_s,
            {u"remedies.remedy"_s, u"remedies.responsible"_s, u"remedies.done-on"_s, u"remedies.evidence"_s}, remediesDone},
        {u"authority-recorded"_s, Place::List, u"proceedings"_s, u"kind"_s, {u"proceedings.kind"_s}, authorityRecorded},
        {u"authority-competent"_s, Place::List, u"proceedings"_s, u"authority"_s,
            {u"proceedings.kind"_s, u"proceedings.authority"_s, u"proceedings.opened-by"_s}, authorityCompetent, nullptr, whyNotCompetent},
        {u"court-recorded"_s, Place::List, u"proceedings"_s, u"kind"_s, {u"proceedings.kind"_s}, courtRecorded},
        {u"authority-concluded"_s, Place::List, u"proceedings"_s, u"decision"_s,
            {u"proceedings.kind"_s, u"proceedings.decision"_s, u"proceedings.decision-on"_s}, authorityConcluded},
        {u"court-concluded"_s, Place::List, u"proceedings"_s, u"decision"_s,
            {u"proceedings.kind"_s, u"proceedings.decision"_s, u"proceedings.decision-on"_s}, courtConcluded},
        {u"two-approvers"_s, Place::Approval, u"decision"_s, {}, {}, twoApprovers},
        {u"systems-covered"_s, Place::List, u"systems"_s, u"class"_s, {u"systems.class"_s}, systemsCovered},
        {u"second-person-checked"_s, Place::List, u"systems"_s, u"checked-by"_s,
            {u"systems.done-by"_s, u"systems.checked-by"_s, u"systems.check-result"_s}, secondPersonChecked},
        {u"something-matched"_s, Place::List, u"targets"_s, u"match"_s, {u"targets.match"_s}, somethingMatched},
        {u"nothing-matched"_s, Place::List, u"targets"_s, u"match"_s, {u"targets.match"_s}, nothingMatched},
        {u"production-declared"_s, Place::Field, u"outcome"_s, {},
            {u"targets.subscriber"_s, u"targets.traffic"_s, u"targets.content"_s}, productionDeclared},
        {u"withholding-reasoned"_s, Place::List, u"targets"_s, u"reason"_s,
            {u"targets.subscriber"_s, u"targets.traffic"_s, u"targets.content"_s, u"targets.reason"_s}, withholdingReasoned},
        {u"process-suffices"_s, Place::Fact, u"process-override"_s, {},
            {u"instrument"_s, u"ground"_s, u"counsel"_s, u"process-override"_s, u"targets.subscriber"_s, u"targets.traffic"_s, u"targets.content"_s}, processSuffices, sourceOfProcess},
        {u"strength-as-ruled"_s, Place::Fact, u"check-strength"_s, {},
            {u"instrument"_s, u"ground"_s, u"counsel"_s, u"process-override"_s, u"categories"_s, u"check-strength"_s}, strengthAsRuled, sourceOfProcess},
        {u"each-account-decided"_s, Place::List, u"notices"_s, u"account"_s, {u"targets.match"_s, u"targets.account"_s, u"notices.account"_s}, eachAccountDecided},
        {u"promise-kept"_s, Place::List, u"notices"_s, u"decision"_s, {u"ground"_s, u"notices.decision"_s}, promiseKept},
        {u"secrecy-kept"_s, Place::List, u"notices"_s, u"sent-on"_s,
            {u"secrecy"_s, u"secrecy-end"_s, u"secrecy-until"_s, u"notices.decision"_s, u"notices.sent-on"_s}, secrecyKept},
        {u"secrecy-apart"_s, Place::Fact, u"outside-compartment"_s, {}, {u"secrecy"_s, u"outside-compartment"_s}, secrecyApart},
        {u"production-packaged"_s, Place::List, u"production"_s, u"file"_s,
            {u"targets.subscriber"_s, u"targets.traffic"_s, u"targets.content"_s, u"production.category"_s, u"production.digest"_s, u"production.reason"_s}, productionPackaged},
        {u"domain-as-judged"_s, Place::Fact, u"sender-domain"_s, {}, {u"sender-domain"_s}, domainAsJudged, nullptr, whichSender},
        {u"look-alike-answered"_s, Place::Fact, u"domain-override"_s, {}, {u"verdict"_s, u"call-back"_s, u"called-on"_s, u"domain-override"_s}, lookAlikeAnswered, nullptr, whichSender},
        {u"recipient-genuine"_s, Place::Fact, u"recipient"_s, {}, {u"recipient"_s, u"domain-override"_s}, recipientGenuine, nullptr, whichRecipient},
        {u"delayed-notice-sent"_s, Place::List, u"notices"_s, u"sent-on"_s, {u"secrecy-end"_s, u"notices.decision"_s, u"notices.sent-on"_s}, delayedNoticeSent},
    };
    return functions;
}

const GateFunction *gateFunction(const QString &name)
{
    const QList<GateFunction> &functions = gateFunctions();
    const auto found = std::find_if(functions.cbegin(), functions.cend(),
        [&name](const GateFunction &function) { return function.name == name; });
    return found == functions.cend() ? nullptr : &*found;
}

}
