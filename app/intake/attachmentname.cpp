// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/attachmentname.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

bool turnsDirection(char16_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
}

bool isInvisible(char16_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x200B || code == 0xFEFF || code == 0x2028 || code == 0x2029;
}

QString withoutFolders(const QString &name)
{
    const qsizetype slash = qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.sliced(slash + 1);
}

QString harmless(const QString &name)
{
    static const QString refused = u"<>:\"|?*"_s;
    QString clean;
    for (const QChar letter : name) {
        const char16_t code = letter.unicode();
        if (turnsDirection(code))
            clean += u"[U+%1]"_s.arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
        else if (refused.contains(letter))
            clean += u'_';
        else if (!isInvisible(code))
            clean += letter;
    }
    clean = clean.simplified();
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    while (clean.startsWith(u'.'))
        clean.remove(0, 1);
    return clean.trimmed();
}

bool isDevice(const QString &name)
{
    static const QStringList devices = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) && stem.at(3).isDigit();
    return devices.contains(stem) || isPort;
}

QString shortened(const QString &name)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype longestEnding = 20;
    if (name.size() <= longest)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.sliced(dot) : QString();
    QString stem = name.left(longest - ending.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + ending;
}

QString endingFor(const QString &mime)
{
    static const QHash<QString, QString> endings = {
        {u"message/rfc822"_s, u".eml"_s}, {u"text/plain"_s, u".txt"_s},      {u"text/html"_s, u".html"_s},
        {u"text/calendar"_s, u".ics"_s},  {u"application/pdf"_s, u".pdf"_s}, {u"image/jpeg"_s, u".jpg"_s},
        {u"image/png"_s, u".png"_s},      {u"image/gif"_s, u".gif"_s},       {u"application/pgp-signature"_s, u".asc"_s}};
    const bool isText = mime.startsWith(u"text/"_s) || mime == u"message/delivery-status"_s;
    return endings.value(mime, isText ? u".txt"_s : u".bin"_s);
}

}

QString cleanAttachmentName(const QString &name, const QString &mime, int number)
{
    const QString clean = harmless(withoutFolders(name));
    if (clean.isEmpty())
        return u"attachment-%1"_s.arg(number) + endingFor(mime);
    return shortened(isDevice(clean) ? u'_' + clean : clean);
}

}
