// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/attachfile.h"
#include "app/domain/identity/identityrule.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileForm)
};

const QString other = u"other"_s;

QList<widgets::FactChoice> purposes()
{
    return {{other, Words::tr("the case")},
            {domain::identityPurpose, Words::tr("a proof of identity: kept apart, destroyed with the verdict")},
            {domain::mandatePurpose, Words::tr("a mandate: lets somebody act for another")}};
}

base::Result<casework::Done> attachAll(casework::Desk &desk, const QString &number, const ActInput &input)
{
    if (input.files.isEmpty())
        return base::fail(base::ErrorCode::InputInvalid, {Words::tr("files"), Words::tr("none is chosen")});
    casework::Done last;
    for (qsizetype i = 0; i < input.files.size(); ++i) {
        CASEBOOK_TRY(last, casework::AttachFile(desk).run({number, input.files[i], u"%1-%2"_s.arg(input.operation).arg(i), input["purpose"] == other ? QString() : input["purpose"]}));
    }
    return last;
}

}

ActForm fileForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Add files"),
        .verb = Words::tr("Add files"),
        .sentences = {Words::tr("The files become part of the case. They are kept inside the casebook, with their digest.")},
        .fields = {{{.id = u"purpose"_s, .label = Words::tr("For"), .input = FactInput::Choice, .choices = purposes()}, other}},
        .today = context.today,
        .takesFiles = true,
        .blocked = notAllowedReason(context, domain::Action::Attach),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            return [number, input](casework::Desk &desk) { return attachAll(desk, number, input); };
        },
    };
}

}
