// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/lettermail.h"

#include "app/domain/letters/letterwriter.h"
#include "app/intake/gmimeptr.h"

#include <memory>

namespace casebook::letters {

using namespace Qt::StringLiterals;
using intake::GObjectPtr;

namespace {

QByteArray bodyOf(const LetterSheet &sheet)
{
    QString body;
    bool wasItem = false;
    for (const QString &paragraph : sheet.paragraphs) {
        const bool isItem = domain::isListItem(paragraph);
        if (!body.isEmpty())
            body += wasItem && isItem ? u"\r\n"_s : u"\r\n\r\n"_s;
        body += QString(paragraph).replace(u'\n', "\r\n"_L1);
        wasItem = isItem;
    }
    return body.toUtf8() + "\r\n";
}

// A line break in a name would begin another header.
QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

GObjectPtr<GMimePart> partOf(const QByteArray &body)
{
    GObjectPtr<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(body.constData(), static_cast<size_t>(body.size())));
    const GObjectPtr<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

}

base::Result<QByteArray> makeLetterMail(const LetterSheet &sheet)
{
    if (!sheet.recipientMail.contains(u'@'))
        return base::fail(base::ErrorCode::InputInvalid, {u"recipient"_s, u"no mail address is known"_s});
    intake::startGMime();
    const GObjectPtr<GMimeMessage> message(g_mime_message_new(FALSE));
    if (sheet.contact.contains(u'@'))
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, oneLine(sheet.sender).constData(), oneLine(sheet.contact).constData());
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, oneLine(sheet.recipient.value(0)).constData(), oneLine(sheet.recipientMail).constData());
    g_mime_message_set_subject(message.get(), oneLine(sheet.subject).constData(), "utf-8");
    g_mime_object_append_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    g_mime_object_append_header(GMIME_OBJECT(message.get()), "Content-Language", oneLine(sheet.language).constData(), nullptr);
    const GObjectPtr<GMimePart> part = partOf(bodyOf(sheet));
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(g_mime_format_options_new(), g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const intake::GText text(g_mime_object_to_string(GMIME_OBJECT(message.get()), options.get()));
    if (!text)
        return base::fail(base::ErrorCode::Internal, {u"the mail could not be written"_s});
    return QByteArray(text.get());
}

}
