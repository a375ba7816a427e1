// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/xlsx/cellbytes.h"

#include <QRegularExpression>

namespace casebook::reports::xlsx {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32767;  // UTF-16 units of a cell

// Nearly all texts: nothing to be cut, replaced or escaped.
bool isPlain(const QString &text)
{
    if (text.size() > longestText)
        return false;
    char16_t before = 0;
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        if ((code < u' ' && code != u'\n' && code != u'\t') || code >= 0xD800 || (code == u'x' && before == u'_'))
            return false;
        before = code;
    }
    return true;
}

// XML 1.0 has no place for control characters and halves of characters.
QString withoutBroken(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        const bool pairs = unit.isHighSurrogate() ? at + 1 < text.size() && text.at(at + 1).isLowSurrogate()
            : unit.isLowSurrogate() ? at > 0 && text.at(at - 1).isHighSurrogate() : true;
        const bool isControl = unit < u' ' && unit != u'\n' && unit != u'\t';
        if (!pairs || isControl || unit.isNonCharacter())
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

}

QByteArray cellBytes(const QString &text)
{
    if (isPlain(text))
        return text.toUtf8();
    QString clean = withoutBroken(text);
    if (clean.size() > longestText)
        clean = clean.left(longestText - 2 - (clean.at(longestText - 3).isHighSurrogate() ? 1 : 0)) + u" \u2026"_s;
    // The format writes characters as _x0041_; text that looks so by itself gets its underscore written that way.
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return clean.replace(looksEscaped, u"_x005F_"_s).toUtf8();
}

}
