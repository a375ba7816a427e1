// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/addnote.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteForm)
};

}

ActForm noteForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Internal note"),
        .verb = Words::tr("Save note"),
        .sentences = {Words::tr("A note stays inside the office. Nobody outside sees it.")},
        .fields = {{{.id = u"note"_s, .label = Words::tr("Note"), .input = FactInput::LongText}, {}, Words::tr("Write what is to be kept.")}},
        .today = context.today,
        .draft = u"note"_s,
        .blocked = notAllowedReason(context, domain::Action::Note),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::AddNoteRequest request{number, input["note"], input.operation};
            return [request](casework::Desk &desk) { return casework::AddNote(desk).run(request); };
        },
    };
}

}
