// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailparts.h"

#include "app/intake/attachmentname.h"
#include "app/intake/htmltext.h"
#include "app/intake/mailcharset.h"
#include "app/intake/mailscreen.h"
#include "app/intake/textcodec.h"

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

struct Step {
    GMimeObject *object;
    int depth;
    bool isBodyWanted;  // false inside the alternatives that were not chosen
    bool isCounted;     // true inside a message that is kept whole: only its size matters
};

QString utf8(const char *text)
{
    return text ? withoutNul(QString::fromUtf8(text)) : QString();
}

QString mimeOf(GMimeObject *object)
{
    const GMimeContentType *type = g_mime_object_get_content_type(object);
    const GText text(type ? g_mime_content_type_get_mime_type(const_cast<GMimeContentType *>(type)) : nullptr);
    return text ? utf8(text.get()).toLower() : u"application/octet-stream"_s;
}

QByteArray bytesOf(GMimeStream *stream)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return bytes && bytes->len > 0 ? QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)) : QByteArray();
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

bool isAttached(GMimeObject *object)
{
    const char *disposition = g_mime_object_get_disposition(object);
    const char *name = GMIME_IS_PART(object) ? g_mime_part_get_filename(GMIME_PART(object)) : nullptr;
    return (disposition && qstricmp(disposition, "attachment") == 0) || (name && *name);
}

bool isText(GMimeObject *object, const char *subtype)
{
    return GMIME_IS_PART(object) && g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", subtype) && !isAttached(object);
}

bool isType(GMimeObject *object, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype);
}

// The plain text; where there is none or it is empty, the HTML or the multipart around it.
int chosenAlternative(GMimeMultipart *multipart)
{
    int other = -1;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        if (isText(child, "plain") && !decoded(GMIME_PART(child)).trimmed().isEmpty())
            return i;
        if (other < 0 && (isText(child, "html") || GMIME_IS_MULTIPART(child)))
            other = i;
    }
    return other;
}

class Walk {
public:
    explicit Walk(GMimeMessage *message) { push(g_mime_message_get_mime_part(message), 1, true, false); }
    MailContent run();

private:
    void push(GMimeObject *object, int depth, bool isBodyWanted, bool isCounted);
    bool isWithinLimits(const Step &step);
    void open(const Step &step);
    void openMultipart(GMimeMultipart *multipart, const Step &step);
    void readBody(GMimePart *part, bool isHtml);
    void attachPart(GMimePart *part);
    void attachMessage(GMimeMessagePart *part);
    void attach(const QString &name, const QString &mime, const QByteArray &bytes);
    void finishBody();
    void mend(ProblemCode code, const QStringList &arguments = {});
    void refuse(ProblemCode code, qsizetype limit) { m_content.refused = Problem{{}, 0, {}, code, {QString::number(limit)}}; }

    std::vector<Step> m_steps;
    int m_parts = 0;
    QStringList m_texts;
    MailContent m_content;
};

void Walk::push(GMimeObject *object, int depth, bool isBodyWanted, bool isCounted)
{
    if (object)
        m_steps.push_back({object, depth, isBodyWanted, isCounted});
}

MailContent Walk::run()
{
    if (m_steps.empty())
        mend(ProblemCode::MimeBroken);
    while (!m_steps.empty()) {
        const Step step = m_steps.back();
        m_steps.pop_back();
        if (!isWithinLimits(step)) {
            MailContent refused;
            refused.refused = m_content.refused;
            return refused;
        }
        open(step);
    }
    finishBody();
    return m_content;
}

bool Walk::isWithinLimits(const Step &step)
{
    if (++m_parts > maillimits::parts)
        refuse(ProblemCode::TooManyParts, maillimits::parts);
    else if (step.depth > maillimits::depth)
        refuse(ProblemCode::TooDeep, maillimits::depth);
    GMimeHeaderList *headers = g_mime_object_get_header_list(step.object);
    const int count = g_mime_header_list_get_count(headers);
    if (count > maillimits::headers)
        refuse(ProblemCode::TooManyHeaders, maillimits::headers);
    for (int i = 0; i < count && !m_content.refused; ++i) {
        const char *value = g_mime_header_get_raw_value(g_mime_header_list_get_header_at(headers, i));
        if (value && std::strlen(value) > static_cast<size_t>(maillimits::headerBytes))
            refuse(ProblemCode::HeaderTooLarge, maillimits::headerBytes);
    }
    return !m_content.refused;
}

void Walk::open(const Step &step)
{
    GMimeObject *object = step.object;
    if (GMIME_IS_MULTIPART(object))
        return openMultipart(GMIME_MULTIPART(object), step);
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner)
            push(g_mime_message_get_mime_part(inner), step.depth + 1, false, true);
        if (!step.isCounted)
            attachMessage(GMIME_MESSAGE_PART(object));
        return;
    }
    if (step.isCounted || !GMIME_IS_PART(object))
        return;
    const bool isHtml = isText(object, "html");
    if (!isHtml && !isText(object, "plain"))
        attachPart(GMIME_PART(object));
    else if (step.isBodyWanted)
        readBody(GMIME_PART(object), isHtml);
}

// Pushed backwards, because the last one pushed is read first.
void Walk::openMultipart(GMimeMultipart *multipart, const Step &step)
{
    const int count = g_mime_multipart_get_count(multipart);
    if (count == 0) {
        const char *prologue = g_mime_multipart_get_prologue(multipart);
        mend(ProblemCode::MimeBroken);
        if (prologue && step.isBodyWanted && !step.isCounted)
            m_texts.append(decodeMailText(QByteArray(prologue), QString()).text.trimmed());
        return;
    }
    const bool isAlternative = step.isBodyWanted && isType(GMIME_OBJECT(multipart), "multipart", "alternative");
    const int chosen = isAlternative ? chosenAlternative(multipart) : -1;
    for (int i = count - 1; i >= 0; --i)
        push(g_mime_multipart_get_part(multipart, i), step.depth + 1, step.isBodyWanted && (chosen < 0 || chosen == i), step.isCounted);
}

void Walk::readBody(GMimePart *part, bool isHtml)
{
    const QString declared = utf8(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"));
    const MailText text = decodeMailText(decoded(part), declared);
    if (text.isRepaired)
        mend(ProblemCode::CharsetRepaired, {declared.isEmpty() ? u"-"_s : declared.left(40), text.charset});
    const QString words = (isHtml ? htmlToText(text.text) : text.text).trimmed();
    if (!words.isEmpty())
        m_texts.append(words);
}

void Walk::attachPart(GMimePart *part)
{
    attach(utf8(g_mime_part_get_filename(part)), mimeOf(GMIME_OBJECT(part)), decoded(part));
}

void Walk::attachMessage(GMimeMessagePart *part)
{
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    GMimeMessage *inner = g_mime_message_part_get_message(part);
    if (inner)
        g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, stream.get());
    const char *name = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename");
    const char *otherName = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "name");
    QString title = utf8(name ? name : otherName);
    if (title.isEmpty() && inner)
        title = utf8(g_mime_message_get_subject(inner)).replace(u'/', u'-').replace(u'\\', u'-').left(100);
    if (!title.isEmpty() && !title.endsWith(u".eml"_s, Qt::CaseInsensitive))
        title += u".eml"_s;
    attach(title, u"message/rfc822"_s, bytesOf(stream.get()));
}

void Walk::attach(const QString &name, const QString &mime, const QByteArray &bytes)
{
    const int number = static_cast<int>(m_content.attachments.size()) + 1;
    m_content.attachments.append({cleanAttachmentName(name, mime, number), mime, bytes});
}

void Walk::finishBody()
{
    m_content.body = m_texts.join(u"\n\n"_s);
    if (m_content.body.size() <= maillimits::bodyLength)
        return;
    attach(u"message.txt"_s, u"text/plain"_s, m_content.body.toUtf8());
    m_content.body.truncate(maillimits::bodyLength);
    mend(ProblemCode::BodyCut, {QString::number(maillimits::bodyLength)});
}

void Walk::mend(ProblemCode code, const QStringList &arguments)
{
    const Problem problem{{}, 0, {}, code, arguments};
    if (!m_content.mended.contains(problem))
        m_content.mended.append(problem);
}

}

MailContent readContent(GMimeMessage *message)
{
    return Walk(message).run();
}

}
