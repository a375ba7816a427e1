// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/erasing/minimisecase.h"
#include "app/text/citation.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using domain::MinimisationState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MinimiseForm)
};

QStringList sentences(const CaseContext &context)
{
    switch (context.retention.file.state) {
    case MinimisationState::Due:
        return {Words::tr("The period of this file is over. What tells of people is taken out of it, also from its earlier versions; figures and proofs stay. Nobody can bring it back.")};
    case MinimisationState::Done: return {erasedWords(context)};
    case MinimisationState::NoRule:
    case MinimisationState::NotDue:
    case MinimisationState::Blocked: break;
    }
    return {Words::tr("When its period is over, what tells of people is taken out of the file of a closed case; figures and proofs stay.")};
}

ActLines fileLines(const CaseContext &context)
{
    const domain::Minimisation &file = context.retention.file;
    ActLines lines{{Words::tr("When"), minimiseWhenWords(context)}};
    if (file.state == MinimisationState::Blocked && file.on.isValid())
        lines.append({Words::tr("Against it"), minimiseObstacleWords(context)});
    if (file.rule.isEmpty())
        return lines;
    lines.append({Words::tr("What goes"), minimiseGoesWords(file)});
    lines.append({Words::tr("What stays"), minimiseStaysWords(file)});
    lines.append({Words::tr("Rule"), u"%1 (%2)"_s.arg(minimiseRuleWords(context), file.rule)});
    lines.append({Words::tr("Source"), text::citation(file.source, context.language)});
    return lines;
}

QString whyNot(const CaseContext &context)
{
    const QString refused = notAllowedReason(context, domain::Action::Minimise);
    return refused.isEmpty() ? minimiseObstacleWords(context) : refused;
}

}

ActForm minimiseForm(const CaseContext &context)
{
    const QString number = context.file.number;
    const auto isPurged = std::make_shared<bool>(true);
    ActForm form{
        .title = Words::tr("How long this file is kept"),
        .verb = Words::tr("Minimise file"),
        .sentences = sentences(context),
        .lines = fileLines(context) + accountPlanLines(context),
        .today = context.today,
        .blocked = whyNot(context),
        .news = [number, isPurged] {
            return *isPurged ? Words::tr("%1 was minimised.").arg(number)
                             : Words::tr("%1 was minimised; the files of the casebook keep traces until nobody else uses it.").arg(number);
        },
        .work = [number, isPurged](const ActInput &input) -> ActWork {
            return [request = casework::MinimiseCaseRequest{number, input.operation}, isPurged](casework::Desk &desk) -> base::Result<casework::Done> {
                CASEBOOK_TRY(const casework::MinimisedCase minimised, casework::MinimiseCase(desk).run(request));
                *isPurged = minimised.isPurged;
                return minimised.done;
            };
        },
    };
    if (!form.blocked.isEmpty())
        return form;
    form.fields = {{{.id = u"number"_s, .label = Words::tr("Number of the case"), .help = Words::tr("Typed once more, so that no other file goes")}}};
    form.hindrance = [number](const Answers &answers) {
        return answers.value(u"number"_s).trimmed().toUpper() == number ? QString() : Words::tr("Type %1 to go on.").arg(number);
    };
    return form;
}

}
