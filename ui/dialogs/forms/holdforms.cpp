// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/holding/placehold.h"
#include "app/casework/holding/releasehold.h"
#include "app/casework/holding/reviewhold.h"
#include "app/text/holdwords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoldForm)
};

// Grounds that stop the periods of some classes of data only are no holds on a case.
QList<widgets::FactChoice> groundsOf(const CaseContext &context)
{
    QStringList ofClasses;
    if (const auto rules = context.rules.retentionRules(context.file.office))
        for (const domain::RetentionClass &kept : rules->classes)
            ofClasses += kept.suspendedBy;
    QList<widgets::FactChoice> grounds;
    for (const domain::HoldGround &ground : context.organisation.holdRule.grounds)
        if (!ofClasses.contains(ground.id))
            grounds.append({ground.id, ground.label.in(context.language)});
    return grounds;
}

QList<widgets::FactChoice> scopesOf(const CaseContext &context)
{
    QList<widgets::FactChoice> scopes{{domain::name(domain::HoldScope::Case), Words::tr("This case")}};
    if (const QString person = context.file.personName(); !person.isEmpty())
        scopes.append({domain::name(domain::HoldScope::Person), Words::tr("Every case of %1, also those still to come").arg(person)});
    return scopes;
}

// Those in force that are on this case or its person; of a class of data wherever it is the list of holds tells.
QList<domain::Hold> holdsInForce(const CaseContext &context)
{
    QList<domain::Hold> holds = context.file.holds;
    holds.removeIf([](const domain::Hold &hold) { return !hold.isInForce() || hold.scope == domain::HoldScope::Class; });
    return holds;
}

ActField holdField(const CaseContext &context)
{
    QList<widgets::FactChoice> choices;
    for (const domain::Hold &hold : holdsInForce(context))
        choices.append({hold.number, text::holdText(hold)});
    return {{.id = u"hold"_s, .label = Words::tr("Which hold"), .input = FactInput::Choice, .choices = choices},
            choices.size() == 1 ? QJsonValue(choices.constFirst().id) : QJsonValue(), Words::tr("Say which hold.")};
}

QString blocked(const CaseContext &context, domain::Action action)
{
    return holdsInForce(context).isEmpty() ? Words::tr("No hold is on this case.") : notAllowedReason(context, action);
}

// As late as the rule allows, for somebody who has no other day in mind.
ActField reviewField(const CaseContext &context, const QString &missing = {})
{
    const QDate review = context.organisation.holdRule.nextReview(context.today);
    return {{.id = u"review"_s, .label = Words::tr("Looked at again by"), .input = FactInput::Date}, review.isValid() ? QJsonValue(review.toString(Qt::ISODate)) : QJsonValue(), missing};
}

base::Result<casework::Done> onCase(const base::Result<casework::HoldDone> &done, domain::CaseId id, const QString &number)
{
    if (!done)
        return base::fail(done.error());
    return casework::Done{id, number, done->wasDoneBefore, done->findings};
}

}

ActForm holdForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Place a legal hold"),
        .verb = Words::tr("Place hold"),
        .sentences = {Words::tr("Nothing that is held is erased, minimised or merged away until somebody releases the hold.")},
        .fields = {
            {{.id = u"scope"_s, .label = Words::tr("What is held"), .input = FactInput::Choice, .choices = scopesOf(context)}, domain::name(domain::HoldScope::Case), Words::tr("Say what is held.")},
            {{.id = u"ground"_s, .label = Words::tr("Ground"), .input = FactInput::Choice, .choices = groundsOf(context)}, {}, Words::tr("The ground is missing.")},
            {{.id = u"title"_s, .label = Words::tr("Title"), .help = Words::tr("What people call it")}, {}, Words::tr("The title is missing.")},
            {{.id = u"reason"_s, .label = Words::tr("Reason"), .help = Words::tr("Kept with the hold"), .input = FactInput::LongText}, {}, Words::tr("Say why it is held.")},
            {{.id = u"ordered-by"_s, .label = Words::tr("Ordered by"), .help = Words::tr("A court, an authority, the legal department")}, {}, Words::tr("Say who ordered it.")},
            reviewField(context),
        },
        .today = context.today,
        .blocked = notAllowedReason(context, domain::Action::Hold),
        .work = [id = context.file.id, number = context.file.number](const ActInput &input) -> ActWork {
            casework::PlaceHoldRequest request;
            request.scope = domain::holdScope(input["scope"]).value_or(domain::HoldScope::Case);
            request.cases = {number};
            request.ground = input["ground"];
            request.title = input["title"];
            request.reason = input["reason"];
            request.orderedBy = input["ordered-by"];
            request.review = input.day("review");
            request.operation = input.operation;
            return [request, id, number](casework::Desk &desk) { return onCase(casework::PlaceHold(desk).run(request), id, number); };
        },
    };
}

ActForm releaseHoldForm(const CaseContext &context)
{
    QStringList sentences{Words::tr("What would have gone meanwhile is deleted without undue delay after the release.")};
    if (context.organisation.holdRule.isReleasedByAnother)
        sentences << Words::tr("Who placed a hold does not release it.");
    return {
        .title = Words::tr("Release a legal hold"),
        .verb = Words::tr("Release hold"),
        .sentences = sentences,
        .fields = {
            holdField(context),
            {{.id = u"reason"_s, .label = Words::tr("Reason"), .help = Words::tr("Kept with the hold"), .input = FactInput::LongText}, {}, Words::tr("Say why it is not needed any more.")},
        },
        .today = context.today,
        .blocked = blocked(context, domain::Action::Release),
        .work = [id = context.file.id, number = context.file.number](const ActInput &input) -> ActWork {
            const casework::ReleaseHoldRequest request{input["hold"], input["reason"], input.operation};
            return [request, id, number](casework::Desk &desk) { return onCase(casework::ReleaseHold(desk).run(request), id, number); };
        },
    };
}

ActForm reviewHoldForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Review a legal hold"),
        .verb = Words::tr("Still needed"),
        .sentences = {Words::tr("Somebody looked at the hold, and it is still needed.")},
        .fields = {
            holdField(context),
            reviewField(context, Words::tr("The day of the next review is missing.")),
        },
        .today = context.today,
        .blocked = blocked(context, domain::Action::Hold),
        .work = [id = context.file.id, number = context.file.number](const ActInput &input) -> ActWork {
            const casework::ReviewHoldRequest request{input["hold"], input.day("review"), input.operation};
            return [request, id, number](casework::Desk &desk) { return onCase(casework::ReviewHold(desk).run(request), id, number); };
        },
    };
}

}
