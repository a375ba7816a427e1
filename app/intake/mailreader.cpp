// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailreader.h"

#include "app/intake/gmimeptr.h"
#include "app/intake/mailparts.h"
#include "app/intake/mailscreen.h"
#include "app/intake/textcodec.h"

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

struct OptionsFree {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using Options = std::unique_ptr<GMimeParserOptions, OptionsFree>;

struct ReferencesFree {
    void operator()(GMimeReferences *references) const { g_mime_references_free(references); }
};

Options parserOptions()
{
    static const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    Options options(g_mime_parser_options_new());
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    return options;
}

GObjectPtr<GMimeMessage> parse(const QByteArray &bytes, GMimeParserOptions *options)
{
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    return GObjectPtr<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options));
}

// One line of text: no line ends, no control characters.
QString line(const char *text)
{
    QString words = text ? withoutNul(QString::fromUtf8(text)) : QString();
    for (QChar &letter : words) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return words.simplified();
}

QString header(GMimeMessage *message, const char *name)
{
    GMimeHeader *found = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), name);
    return found ? line(g_mime_header_get_value(found)) : QString();
}

QStringList ids(const QString &text)
{
    const std::unique_ptr<GMimeReferences, ReferencesFree> references(g_mime_references_parse(nullptr, text.toUtf8().constData()));
    QStringList found;
    for (int i = 0; references && i < g_mime_references_length(references.get()); ++i)
        found.append(line(g_mime_references_get_message_id(references.get(), i)));
    found.removeAll(QString());
    return found;
}

QDateTime instant(const GDateTime *date)
{
    if (!date)
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(const_cast<GDateTime *>(date)), Qt::UTC);
    const int year = at.date().year();
    return year >= 1971 && year < 2200 ? at : QDateTime();  // what is earlier or later was never a date of a mail
}

QDateTime dateOf(const QString &text)
{
    const QByteArray words = text.toUtf8();
    const GDate date(words.isEmpty() ? nullptr : g_mime_utils_header_decode_date(words.constData()));
    return instant(date.get());
}

void readSender(GMimeMessage *message, MailReading &reading)
{
    InternetAddressList *senders = g_mime_message_get_from(message);
    for (int i = 0; senders && i < internet_address_list_length(senders); ++i) {
        InternetAddress *sender = internet_address_list_get_address(senders, i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(sender))
            continue;
        reading.message.fromName = line(internet_address_get_name(sender));
        reading.message.fromAddress = line(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)));
        return;
    }
}

void readHeaders(GMimeMessage *message, MailReading &reading)
{
    DraftMessage &draft = reading.message;
    draft.direction = u"received"_s;
    draft.medium = u"mail"_s;
    readSender(message, reading);
    if (draft.fromAddress.isEmpty())
        reading.mended.append({{}, 0, {}, ProblemCode::NoSender, {}});
    InternetAddressList *to = g_mime_message_get_to(message);
    const GText recipients(to ? internet_address_list_to_string(to, nullptr, FALSE) : nullptr);
    draft.to = line(recipients.get());
    draft.subject = line(g_mime_message_get_subject(message));
    draft.messageId = line(g_mime_message_get_message_id(message));
    const QStringList parents = ids(header(message, "In-Reply-To"));
    draft.inReplyTo = parents.isEmpty() ? QString() : parents.first();
    draft.references = ids(header(message, "References"));
}

void readDates(GMimeMessage *message, MailReading &reading)
{
    const QString received = header(message, "Received");
    reading.arrived = dateOf(received.section(u';', -1).trimmed());
    const QString date = header(message, "Date");
    reading.message.at = dateOf(date);
    if (reading.arrived.isValid())
        reading.receiptEvidence = u"Received: "_s + received.section(u';', -1).trimmed();
    else if (reading.message.at.isValid())
        reading.receiptEvidence = u"Date: "_s + date;
    if (reading.message.at.isValid())
        return;
    reading.message.at = reading.arrived;
    if (reading.arrived.isValid())
        reading.mended.append({{}, 0, {}, ProblemCode::DateFromReceived, {}});
    else
        reading.refused = Problem{{}, 0, {}, ProblemCode::NoDate, {}};
}

bool looksLikeMail(GMimeMessage *message)
{
    static const char *const names[] = {"From", "Sender", "Date", "Subject", "To", "Message-ID", "Received", "MIME-Version", "Content-Type"};
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    return std::any_of(std::begin(names), std::end(names), [&](const char *name) { return g_mime_header_list_get_header(headers, name); });
}

MailReading refusal(const Problem &problem)
{
    MailReading reading;
    reading.refused = problem;
    return reading;
}

}

MailReading readMail(const QByteArray &bytes)
{
    if (const auto problem = screenMail(bytes))
        return refusal(*problem);
    startGMime();
    const Options options = parserOptions();
    const GObjectPtr<GMimeMessage> message = parse(bytes, options.get());
    if (!message || !looksLikeMail(message.get()))
        return refusal({{}, 0, {}, ProblemCode::NotAMessage, {}});
    MailReading reading;
    MailContent content = readContent(message.get());
    if (content.refused)
        return refusal(*content.refused);
    readHeaders(message.get(), reading);
    readDates(message.get(), reading);
    reading.mended.append(content.mended);
    reading.message.body = std::move(content.body);
    reading.message.attachments = std::move(content.attachments);
    return reading;
}

}
