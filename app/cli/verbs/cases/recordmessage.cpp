// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/recordmessage.h"
#include "app/cli/acts.h"
#include "app/cli/assignments.h"
#include "app/domain/limits.h"
#include "app/domain/receipt.h"

#include <QStringDecoder>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<QDateTime> momentOf(const Context &context, const workspace::Workspace &workspace)
{
    if (!context.line().has("at"))
        return QDateTime();
    const domain::Office *office = workspace.organisation().office(workspace.organisation().defaultOffice);
    CASEBOOK_TRY(const domain::Receipt moment, domain::readReceipt(context.line().value("at"), office->timeZone()));
    if (moment.day > workspace.today())
        return fail(ErrorCode::DateOutsideRules, {context.line().value("at"), u"in the future"_s});
    if (moment.at.isValid())
        return moment.at;
    return moment.day == workspace.today() ? workspace.now() : domain::noonOf(moment.day, office->timeZone());
}

Result<QString> bodyOf(const Context &context)
{
    if (!context.line().has("body-file"))
        return context.line().value("body");
    CASEBOOK_TRY(const QByteArray bytes, context.file("body-file", domain::limitBytes(domain::TextField::MessageBody)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::EncodingUnknown, {context.line().value("body-file")});
    return text;
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    const CommandLine &line = context.line();
    casework::NewMessage message;
    message.direction = line.value("direction");
    message.medium = line.has("medium") ? line.value("medium") : u"mail"_s;
    CASEBOOK_TRY(message.at, momentOf(context, *workspace));
    message.sender = line.value("from");
    message.recipient = line.value("to");
    message.subject = line.value("subject");
    CASEBOOK_TRY(message.body, bodyOf(context));
    for (const QString &path : line.values("attach")) {
        CASEBOOK_TRY(const casework::NewAttachment attachment, readAttachment(path, message.direction == "sent"_L1 ? u"made"_s : u"received"_s));
        message.attachments << attachment;
    }
    CASEBOOK_TRY(const casework::Done done, casework::RecordMessage(workspace->desk()).run({number, message, {}}));
    return answerCase(context, done);
}

}

Verb recordMessageVerb()
{
    return {"record-message", QT_TRANSLATE_NOOP("Help", "Keep what came in or went out: a mail, a letter, a call."),
            {{"CASE"}},
            {{"direction", "DIRECTION", QT_TRANSLATE_NOOP("Help", "Which way it went."), false, "received|sent", Completion::Nothing, true},
             {"medium", "MEDIUM", QT_TRANSLATE_NOOP("Help", "How; mail when it is left out."), false, "mail|post|fax|phone|portal|person"},
             {"at", "INSTANT", QT_TRANSLATE_NOOP("Help", "When, a day or a moment; now when it is left out.")},
             {"from", "SENDER", QT_TRANSLATE_NOOP("Help", "Who sent it.")},
             {"to", "RECIPIENT", QT_TRANSLATE_NOOP("Help", "Who got it.")},
             {"subject", "TEXT", QT_TRANSLATE_NOOP("Help", "What it is about.")},
             {"body", "TEXT", QT_TRANSLATE_NOOP("Help", "What it says.")},
             {"body-file", "FILE", QT_TRANSLATE_NOOP("Help", "What it says, read from a file in UTF-8."), false, "", Completion::File},
             {"attach", "FILE", QT_TRANSLATE_NOOP("Help", "A file that belongs to it."), true, "", Completion::File}},
            {"record-message R-2026-00041 --direction sent --at 2026-03-20 --subject \"Your data\" --body-file answer.txt"}, run};
}

}
