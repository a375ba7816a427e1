// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerdetail.h"

#include "app/text/datewords.h"
#include "ui/casefile/casepagevalues.h"
#include "ui/dialogs/forms/forms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::registering {

namespace {

using domain::CaseFile;
using domain::MessageRecord;

QString words(const char *text)
{
    return QCoreApplication::translate("RegisterDetail", text);
}

QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? words(one) : words(many).arg(count);
}

QString contents(const CaseFile &file)
{
    const auto open = std::count_if(file.tasks.cbegin(), file.tasks.cend(), [](const domain::TaskRecord &task) { return task.state == "open"_L1; });
    QStringList parts;
    if (!file.messages.isEmpty())
        parts << counted(file.messages.size(), QT_TRANSLATE_NOOP("RegisterDetail", "1 message"), QT_TRANSLATE_NOOP("RegisterDetail", "%1 messages"));
    if (!file.attachments.isEmpty())
        parts << counted(file.attachments.size(), QT_TRANSLATE_NOOP("RegisterDetail", "1 file"), QT_TRANSLATE_NOOP("RegisterDetail", "%1 files"));
    if (open > 0)
        parts << counted(open, QT_TRANSLATE_NOOP("RegisterDetail", "1 open task"), QT_TRANSLATE_NOOP("RegisterDetail", "%1 open tasks"));
    return parts.isEmpty() ? QCoreApplication::translate("RegisterDetail", "nothing yet") : parts.join(u", "_s);
}

const MessageRecord *lastMessage(const CaseFile &file)
{
    const auto last = std::max_element(file.messages.cbegin(), file.messages.cend(),
                                       [](const MessageRecord &one, const MessageRecord &other) { return one.at < other.at; });
    return last == file.messages.cend() ? nullptr : &*last;
}

QString directionWord(const MessageRecord &message)
{
    if (message.isInternal())
        return QCoreApplication::translate("RegisterDetail", "internal note");
    return message.direction == "sent"_L1 ? QCoreApplication::translate("RegisterDetail", "sent") : QCoreApplication::translate("RegisterDetail", "received");
}

void addMessage(CaseDetail &detail, const dialogs::CaseContext &context, const RegisterWords &words)
{
    const MessageRecord *message = lastMessage(context.file);
    if (!message)
        return;
    const bool isSent = message->direction == "sent"_L1;
    QString who = message->isInternal() ? words.personName(message->author) : isSent ? message->recipient : message->sender;
    if (isSent && !who.isEmpty())
        who = QCoreApplication::translate("RegisterDetail", "to %1").arg(who);
    const QString day = text::shortDayText(message->at.toTimeZone(context.office().timeZone()).date(), words.language);
    detail.messageHead = who.isEmpty() ? day : u"%1, %2"_s.arg(who, day);
    detail.messageWord = directionWord(*message);
    detail.messageIcon = message->isInternal() ? u"lock"_s : isSent ? u"out"_s : u"in"_s;
    detail.messageText = (message->body.isEmpty() ? message->subject : message->body).simplified();
    if (detail.messageText.isEmpty() && dialogs::mayBeErased(context, message->at))
        detail.messageText = dialogs::erasedTextWords(context);
}

theme::StateText stateOf(const queries::RegisterRow &row, const RegisterWords &words)
{
    const theme::StateText due = words.due(row);
    return due.text.isEmpty() ? words.state(row) : due;
}

}

CaseDetail detailOf(const dialogs::CaseContext &context, const queries::RegisterRow &row, const RegisterWords &words)
{
    const CaseFile &file = context.file;
    CaseDetail detail;
    detail.number = file.number;
    detail.kind = words.kind(row);
    detail.state = stateOf(row, words);
    detail.facts.append({QCoreApplication::translate("RegisterDetail", "Next step"), context.state().nextStep.in(words.language), true});
    const QString person = file.personName();
    if (!person.isEmpty())
        detail.facts.append({QCoreApplication::translate("RegisterDetail", "Person"), person});
    detail.facts.append({QCoreApplication::translate("RegisterDetail", "Received"), text::shortDayText(file.received, words.language)});
    const QString owner = file.owner.isEmpty() ? QCoreApplication::translate("RegisterDetail", "nobody") : words.personName(file.owner);
    detail.facts.append({QCoreApplication::translate("RegisterDetail", "Owner"), owner});
    detail.facts.append({QCoreApplication::translate("RegisterDetail", "In this case"), contents(file)});
    const casefile::CaseHead head = casefile::caseHead(context);
    if (head.primaryReason.isEmpty())
        detail.primary = head.primary;
    detail.noAssignment = dialogs::assignForm(context).blocked;
    detail.noExtension = dialogs::extendForm(context).blocked;
    addMessage(detail, context, words);
    return detail;
}

}
