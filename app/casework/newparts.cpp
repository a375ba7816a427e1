// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/newparts.h"

#include "app/casework/frame/work.h"

#include <QRegularExpression>

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::TextField;

Result<QString> cleanedIdentifier(const QString &identifier, QStringList &findings)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{0,39}\\z"_s);
    const QString kind = identifier.section(u':', 0, 0);
    if (!identifier.contains(u':') || !form.match(kind).hasMatch())
        return fail(ErrorCode::InputInvalid, {u"identifier"_s, u"KIND:VALUE"_s});
    CASEBOOK_TRY(const QString text, cleanedText(TextField::Identifier, identifier.section(u':', 1), findings));
    return kind + u':' + text;
}

Result<NewPerson> cleanedPerson(NewPerson person, QStringList &findings)
{
    for (QString *text : {&person.kind, &person.language, &person.country, &person.role}) {
        CASEBOOK_TRY(*text, cleanedText(TextField::Name, *text, findings));
    }
    for (QString &identifier : person.identifiers) {
        CASEBOOK_TRY(identifier, cleanedIdentifier(identifier, findings));
    }
    return person;
}

Result<NewMessage> cleanedMessage(NewMessage message, QStringList &findings)
{
    static const QStringList directions{u"received"_s, u"sent"_s, u"note"_s};
    if (!directions.contains(message.direction))
        return fail(ErrorCode::InputInvalid, {u"direction"_s, directions.join(u'|')});
    CASEBOOK_TRY(message.medium, cleanedText(TextField::Name, message.medium, findings));
    for (NewAttachment &attachment : message.attachments) {
        CASEBOOK_TRY(attachment, cleanedAttachment(attachment, findings));
    }
    return message;
}

void readTexts(const Desk &desk, QList<NewAttachment> &attachments)
{
    for (NewAttachment &attachment : attachments)
        if (desk.fileText && !attachment.text)
            attachment.text = desk.fileText(attachment.bytes);
}

Result<NewAttachment> cleanedAttachment(NewAttachment attachment, QStringList &findings)
{
    static const QStringList sources{QString(), u"received"_s, u"made"_s};
    if (!sources.contains(attachment.source))
        return fail(ErrorCode::InputInvalid, {u"source"_s, u"received|made"_s});
    CASEBOOK_TRY(attachment.mime, cleanedText(TextField::Name, attachment.mime, findings));
    return attachment;
}

}
