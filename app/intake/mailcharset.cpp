// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailcharset.h"

#include "app/intake/gmimeptr.h"
#include "app/intake/textcodec.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

std::optional<QString> converted(const QByteArray &bytes, const QString &charset)
{
    startGMime();
    const char *name = g_mime_charset_iconv_name(charset.toLatin1().constData());
    gsize read = 0;
    gsize written = 0;
    const GText text(g_convert(bytes.constData(), bytes.size(), "UTF-8", name, &read, &written, nullptr));
    if (!text || read != static_cast<gsize>(bytes.size()))
        return std::nullopt;
    return QString::fromUtf8(text.get(), static_cast<qsizetype>(written));
}

MailText repaired(const QByteArray &bytes)
{
    if (isValidUtf8(bytes))
        return {QString::fromUtf8(bytes), u"utf-8"_s, true};
    return {fromWindows1252Leniently(bytes), u"windows-1252"_s, true};
}

MailText decode(const QByteArray &bytes, const QString &declared)
{
    static const QStringList western = {u"iso-8859-1"_s, u"latin1"_s, u"windows-1252"_s, u"cp1252"_s, u"iso-8859-15"_s};
    static const QStringList unicode = {u"utf-8"_s, u"utf8"_s};
    static const QStringList plain = {QString(), u"us-ascii"_s, u"ascii"_s};
    const QString charset = declared.trimmed().toLower();
    const bool isSevenBit = isAscii(bytes);
    if (isSevenBit && (plain.contains(charset) || unicode.contains(charset) || western.contains(charset)))
        return {QString::fromLatin1(bytes), charset, false};
    if (plain.contains(charset))
        return repaired(bytes);
    if (unicode.contains(charset))
        return isValidUtf8(bytes) ? MailText{QString::fromUtf8(bytes), charset, false} : repaired(bytes);
    if (western.contains(charset)) {
        if (isValidUtf8(bytes))
            return repaired(bytes);
        if (charset != u"iso-8859-15"_s)  // what calls itself Latin-1 in mail is its superset of Windows
            return {fromWindows1252Leniently(bytes), charset, false};
    }
    const std::optional<QString> text = converted(bytes, charset);
    return text ? MailText{*text, charset, false} : repaired(bytes);
}

}

MailText decodeMailText(const QByteArray &bytes, const QString &declared)
{
    MailText text = decode(bytes, declared);
    text.text = withoutNul(text.text);
    text.text.replace(u"\r\n"_s, u"\n"_s);
    text.text.replace(u'\r', u'\n');
    return text;
}

}
