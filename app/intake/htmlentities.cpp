// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/htmlentities.h"

#include <QHash>

namespace casebook::intake {

namespace {

// The named letters that mail programs write; names that nobody uses in mail stay as they were written.
const QHash<QStringView, char16_t> &names()
{
    static const QHash<QStringView, char16_t> table = {
        {u"AElig", 0x00C6}, {u"Aacute", 0x00C1}, {u"Acirc", 0x00C2}, {u"Agrave", 0x00C0}, {u"Aring", 0x00C5}, {u"Atilde", 0x00C3},
        {u"Auml", 0x00C4}, {u"Ccedil", 0x00C7}, {u"ETH", 0x00D0}, {u"Eacute", 0x00C9}, {u"Ecirc", 0x00CA}, {u"Egrave", 0x00C8},
        {u"Euml", 0x00CB}, {u"Iacute", 0x00CD}, {u"Icirc", 0x00CE}, {u"Igrave", 0x00CC}, {u"Iuml", 0x00CF}, {u"Ntilde", 0x00D1},
        {u"OElig", 0x0152}, {u"Oacute", 0x00D3}, {u"Ocirc", 0x00D4}, {u"Ograve", 0x00D2}, {u"Oslash", 0x00D8}, {u"Otilde", 0x00D5},
        {u"Ouml", 0x00D6}, {u"Scaron", 0x0160}, {u"THORN", 0x00DE}, {u"Uacute", 0x00DA}, {u"Ucirc", 0x00DB}, {u"Ugrave", 0x00D9},
        {u"Uuml", 0x00DC}, {u"Yacute", 0x00DD}, {u"Yuml", 0x0178}, {u"aacute", 0x00E1}, {u"acirc", 0x00E2}, {u"aelig", 0x00E6},
        {u"agrave", 0x00E0}, {u"amp", 0x0026}, {u"apos", 0x0027}, {u"aring", 0x00E5}, {u"atilde", 0x00E3}, {u"auml", 0x00E4},
        {u"bdquo", 0x201E}, {u"bull", 0x2022}, {u"ccedil", 0x00E7}, {u"cent", 0x00A2}, {u"check", 0x2713}, {u"copy", 0x00A9},
        {u"dagger", 0x2020}, {u"darr", 0x2193}, {u"deg", 0x00B0}, {u"divide", 0x00F7}, {u"eacute", 0x00E9}, {u"ecirc", 0x00EA},
        {u"egrave", 0x00E8}, {u"emsp", 0x2003}, {u"ensp", 0x2002}, {u"eth", 0x00F0}, {u"euml", 0x00EB}, {u"euro", 0x20AC},
        {u"frac12", 0x00BD}, {u"frac14", 0x00BC}, {u"frac34", 0x00BE}, {u"gt", 0x003E}, {u"hellip", 0x2026}, {u"iacute", 0x00ED},
        {u"icirc", 0x00EE}, {u"iexcl", 0x00A1}, {u"igrave", 0x00EC}, {u"iquest", 0x00BF}, {u"iuml", 0x00EF}, {u"laquo", 0x00AB},
        {u"larr", 0x2190}, {u"ldquo", 0x201C}, {u"lrm", 0x200E}, {u"lsaquo", 0x2039}, {u"lsquo", 0x2018}, {u"lt", 0x003C},
        {u"mdash", 0x2014}, {u"micro", 0x00B5}, {u"middot", 0x00B7}, {u"nbsp", 0x00A0}, {u"ndash", 0x2013}, {u"ntilde", 0x00F1},
        {u"oacute", 0x00F3}, {u"ocirc", 0x00F4}, {u"oelig", 0x0153}, {u"ograve", 0x00F2}, {u"ordf", 0x00AA}, {u"ordm", 0x00BA},
        {u"oslash", 0x00F8}, {u"otilde", 0x00F5}, {u"ouml", 0x00F6}, {u"para", 0x00B6}, {u"permil", 0x2030}, {u"plusmn", 0x00B1},
        {u"pound", 0x00A3}, {u"quot", 0x0022}, {u"raquo", 0x00BB}, {u"rarr", 0x2192}, {u"rdquo", 0x201D}, {u"reg", 0x00AE},
        {u"rlm", 0x200F}, {u"rsaquo", 0x203A}, {u"rsquo", 0x2019}, {u"sbquo", 0x201A}, {u"scaron", 0x0161}, {u"sect", 0x00A7},
        {u"shy", 0x00AD}, {u"sup2", 0x00B2}, {u"sup3", 0x00B3}, {u"szlig", 0x00DF}, {u"thinsp", 0x2009}, {u"thorn", 0x00FE},
        {u"times", 0x00D7}, {u"trade", 0x2122}, {u"uacute", 0x00FA}, {u"uarr", 0x2191}, {u"ucirc", 0x00FB}, {u"ugrave", 0x00F9},
        {u"uuml", 0x00FC}, {u"yacute", 0x00FD}, {u"yen", 0x00A5}, {u"yuml", 0x00FF}, {u"zwj", 0x200D}, {u"zwnj", 0x200C},
    };
    return table;
}

QString fromNumber(QStringView digits)
{
    bool ok = false;
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = isHex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const bool isLetter = ok && code >= 0x20 && code != 0x7F && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (ok && (code == 0x0A || code == 0x0D || code == 0x09))
        return QStringLiteral(" ");
    if (!isLetter)
        return QString(QChar(QChar::ReplacementCharacter));
    const char32_t letter = code;
    return QString::fromUcs4(&letter, 1);
}

}

QString decodeEntities(QStringView text)
{
    constexpr qsizetype longest = 12;
    QString decoded;
    decoded.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype found = text.indexOf(u'&', at);
        if (found < 0)
            break;
        decoded.append(text.sliced(at, found - at));
        const QStringView rest = text.sliced(found + 1, qMin(longest, text.size() - found - 1));
        const qsizetype end = rest.indexOf(u';');
        const QStringView entity = end > 0 ? rest.first(end) : QStringView();
        const auto named = names().constFind(entity);
        if (entity.startsWith(u'#') && entity.size() > 1)
            decoded.append(fromNumber(entity.sliced(1)));
        else if (named != names().cend())
            decoded.append(QChar(*named));
        else
            decoded.append(u'&');
        const bool isEntity = !entity.isEmpty() && (entity.startsWith(u'#') ? entity.size() > 1 : named != names().cend());
        at = found + 1 + (isEntity ? end + 1 : 0);
    }
    decoded.append(text.sliced(at));
    return decoded;
}

}
