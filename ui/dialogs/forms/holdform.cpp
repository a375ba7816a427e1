// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/holding/placehold.h"

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

}

ActForm holdForm(const CaseContext &context)
{
    const std::optional<domain::Period> &every = context.organisation.holdRule.reviewEvery;
    const QDate review = every ? domain::endOfPeriod(context.today, *every) : QDate();
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
            {{.id = u"review"_s, .label = Words::tr("Looked at again by"), .input = FactInput::Date}, review.isValid() ? QJsonValue(review.toString(Qt::ISODate)) : QJsonValue()},
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
            return [request, id, number](casework::Desk &desk) -> base::Result<casework::Done> {
                CASEBOOK_TRY(const casework::HoldDone done, casework::PlaceHold(desk).run(request));
                return casework::Done{id, number, done.wasDoneBefore, done.findings};
            };
        },
    };
}

}
