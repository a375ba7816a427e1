// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/letters/sentform.h"

#include "app/letters/letterpdf.h"
#include "app/text/casewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SentForm)
};

ActWork filing(workspace::PreparedLetter prepared, const ActInput &input)
{
    prepared.sheet.dated = input.day("dated");
    const auto paper = letters::makeLetterPdf(prepared.sheet);
    if (!paper)
        return [error = paper.error()](casework::Desk &) { return base::Result<casework::Done>(base::fail(error)); };
    const casework::SendLetterRequest request = workspace::sendingOf(prepared, {input["medium"], input.day("day"), input["proof"], input.operation}, *paper);
    return [request](casework::Desk &desk) { return casework::SendLetter(desk).run(request); };
}

}

ActForm sentForm(const CaseContext &context, const workspace::PreparedLetter &prepared)
{
    QList<widgets::FactChoice> media;
    for (const QString &medium : casework::SendLetter::media())
        media.append({medium, text::mediumText(medium)});
    const QString today = context.today.toString(Qt::ISODate);
    return {
        .title = Words::tr("The letter was sent"),
        .verb = Words::tr("File letter"),
        .sentences = {Words::tr("The letter becomes part of the case as it is. The day of sending counts for the deadlines.")},
        .fields = {{{.id = u"medium"_s, .label = Words::tr("How"), .input = FactInput::Choice, .choices = media},
                    prepared.sheet.recipientMail.isEmpty() ? u"post"_s : u"mail"_s, Words::tr("Say how it was sent.")},
                   {{.id = u"day"_s, .label = Words::tr("Day of sending"), .input = FactInput::Date}, today, Words::tr("The day of sending is missing.")},
                   {{.id = u"dated"_s, .label = Words::tr("Date on the letter"), .input = FactInput::Date}, today, Words::tr("The date on the letter is missing.")},
                   {{.id = u"proof"_s, .label = Words::tr("Proof of sending"), .help = Words::tr("Number of the parcel, id of the message"), .input = FactInput::Text}}},
        .today = context.today,
        .work = [prepared](const ActInput &input) { return filing(prepared, input); },
    };
}

}
