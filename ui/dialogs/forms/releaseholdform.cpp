// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/holding/releasehold.h"
#include "app/casework/holding/reviewhold.h"
#include "app/text/holdwords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReleaseHoldForm)
};

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

base::Result<casework::Done> onCase(const base::Result<casework::HoldDone> &done, domain::CaseId id, const QString &number)
{
    if (!done)
        return base::fail(done.error());
    return casework::Done{id, number, done->wasDoneBefore, done->findings};
}

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
    const std::optional<domain::Period> &every = context.organisation.holdRule.reviewEvery;
    const QDate review = every ? domain::endOfPeriod(context.today, *every) : QDate();
    return {
        .title = Words::tr("Review a legal hold"),
        .verb = Words::tr("Still needed"),
        .sentences = {Words::tr("Somebody looked at the hold, and it is still needed.")},
        .fields = {
            holdField(context),
            {{.id = u"review"_s, .label = Words::tr("Looked at again by"), .input = FactInput::Date}, review.isValid() ? QJsonValue(review.toString(Qt::ISODate)) : QJsonValue(),
             Words::tr("The day of the next review is missing.")},
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
