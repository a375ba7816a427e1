// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/recordmessage.h"
#include "app/text/casewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageForm)
};

QList<widgets::FactChoice> media()
{
    QList<widgets::FactChoice> choices;
    for (const QString &medium : {u"mail"_s, u"post"_s, u"phone"_s, u"portal"_s, u"person"_s})
        choices.append({medium, text::mediumText(medium)});
    return choices;
}

// A message of today has the time of recording; of an earlier day only the day is known.
QDateTime moment(const QDate &day, const QDate &today, const QTimeZone &zone)
{
    return day == today ? QDateTime() : domain::noonOf(day, zone);
}

casework::NewMessage message(const ActInput &input, const QTimeZone &zone, const QDate &today)
{
    casework::NewMessage made;
    made.direction = input["direction"];
    made.medium = input["medium"];
    made.at = moment(input.day("day"), today, zone);
    (made.direction == "sent"_L1 ? made.recipient : made.sender) = input["other"];
    made.subject = input["subject"];
    made.body = input["body"];
    made.attachments = input.files;
    for (casework::NewAttachment &file : made.attachments)
        file.source = made.direction == "sent"_L1 ? u"made"_s : u"received"_s;
    return made;
}

}

ActForm messageForm(const CaseContext &context, Direction direction, const QString &medium)
{
    const bool isSent = direction == Direction::Sent;
    return {
        .title = isSent ? Words::tr("Record what was sent") : Words::tr("Record what came in"),
        .verb = Words::tr("Record message"),
        .fields = {
            {{.id = u"direction"_s, .label = Words::tr("Direction"), .input = FactInput::Choice,
              .choices = {{u"received"_s, Words::tr("Received")}, {u"sent"_s, Words::tr("Sent")}}},
             isSent ? u"sent"_s : u"received"_s, Words::tr("Say whether it came in or went out.")},
            {{.id = u"medium"_s, .label = Words::tr("By"), .input = FactInput::Choice, .choices = media()}, medium, Words::tr("Say how it came or went.")},
            {{.id = u"day"_s, .label = Words::tr("On"), .input = FactInput::Date}, context.today.toString(Qt::ISODate), Words::tr("The day is missing.")},
            {{.id = u"other"_s, .label = Words::tr("From or to"), .help = Words::tr("The person or address outside the office")}, context.file.personName()},
            {{.id = u"subject"_s, .label = Words::tr("Subject")}},
            {{.id = u"body"_s, .label = Words::tr("Text"), .input = FactInput::LongText}},
        },
        .today = context.today,
        .draft = u"message-"_s + medium,
        .takesFiles = true,
        .blocked = notAllowedReason(context, domain::Action::RecordMessage),
        .work = [number = context.file.number, zone = context.office().timeZone(), today = context.today](const ActInput &input) -> ActWork {
            const casework::RecordMessageRequest request{number, message(input, zone, today), input.operation};
            return [request](casework::Desk &desk) { return casework::RecordMessage(desk).run(request); };
        },
    };
}

}
