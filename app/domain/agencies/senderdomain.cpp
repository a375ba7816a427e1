// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/agencies/senderdomain.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

// Letters of Cyrillic, Greek and Armenian, and signs, that are drawn like a Latin letter; i and l are one, as are 0 and o.
const QHash<char32_t, char> &looks()
{
    static const QHash<char32_t, char> known{
        {U'а', 'a'}, {U'α', 'a'}, {U'ɑ', 'a'}, {U'в', 'b'}, {U'ь', 'b'}, {U'с', 'c'}, {U'ϲ', 'c'}, {U'ԁ', 'd'}, {U'е', 'e'}, {U'є', 'e'},
        {U'ε', 'e'}, {U'ƒ', 'f'}, {U'ɡ', 'g'}, {U'ց', 'g'}, {U'һ', 'h'}, {U'н', 'h'}, {U'і', 'l'}, {U'ι', 'l'}, {U'ı', 'l'}, {U'ӏ', 'l'},
        {U'ɩ', 'l'}, {U'ј', 'j'}, {U'ϳ', 'j'}, {U'к', 'k'}, {U'κ', 'k'}, {U'м', 'm'}, {U'п', 'n'}, {U'η', 'n'}, {U'ո', 'n'}, {U'о', 'o'},
        {U'ο', 'o'}, {U'օ', 'o'}, {U'σ', 'o'}, {U'ø', 'o'}, {U'р', 'p'}, {U'ρ', 'p'}, {U'ԛ', 'q'}, {U'г', 'r'}, {U'ѕ', 's'}, {U'ꜱ', 's'},
        {U'ß', 's'}, {U'т', 't'}, {U'τ', 't'}, {U'ц', 'u'}, {U'υ', 'u'}, {U'ս', 'u'}, {U'ν', 'v'}, {U'ѵ', 'v'}, {U'ԝ', 'w'}, {U'ω', 'w'},
        {U'х', 'x'}, {U'χ', 'x'}, {U'у', 'y'}, {U'γ', 'y'}, {U'ʏ', 'y'}, {U'ł', 'l'}, {U'đ', 'd'}, {U'ħ', 'h'}, {U'ŧ', 't'},
        {U'0', 'o'}, {U'1', 'l'}, {U'i', 'l'}, {U'3', 'e'}, {U'5', 's'}, {U'8', 'b'}, {U'9', 'g'},
    };
    return known;
}

bool isDomainName(const QString &text)
{
    static const QRegularExpression form(uR"(\A(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?:[\p{L}]{2,63}|xn--[a-z0-9-]{1,59})\z)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 253 && form.match(text).hasMatch();
}

}

QString senderDomain(const QString &sender)
{
    QString text = sender.trimmed();
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        text = text.mid(open + 1, close < 0 ? -1 : close - open - 1).trimmed();
    }
    if (text.contains(u'@'))
        text = text.mid(text.lastIndexOf(u'@') + 1);
    text = text.normalized(QString::NormalizationForm_KC).toLower();
    text.replace(u'\u3002', u'.');
    if (text.endsWith(u'.'))
        text.chop(1);
    if (!isDomainName(text))
        return {};
    const QString plain = text.contains("xn--"_L1) ? QUrl::fromAce(text.toLatin1(), QUrl::IgnoreIDNWhitelist) : text;
    return plain.isEmpty() ? text : plain;
}

bool isWithin(const QString &domain, const QString &other)
{
    return domain == other || (domain.size() > other.size() && domain.endsWith(other) && domain[domain.size() - other.size() - 1] == u'.');
}

QString skeleton(const QString &domain)
{
    QString seen;
    for (const char32_t letter : domain.normalized(QString::NormalizationForm_KD).toLower().toUcs4()) {
        if (QChar::isMark(letter))
            continue;
        const auto look = looks().constFind(letter);
        if (look != looks().cend())
            seen += QLatin1Char(*look);
        else
            seen += QString::fromUcs4(&letter, 1);
    }
    return seen.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1).replace("cl"_L1, "d"_L1);
}

QStringList domainWords(const QString &domain)
{
    static const QRegularExpression between(u"[.\\-_]+"_s);
    return domain.split(between, Qt::SkipEmptyParts);
}

bool isOneEditAway(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other;
    const QString &longer = one.size() <= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1 || one == other)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && shorter[same] == longer[same])
        ++same;
    const QStringView left = QStringView(shorter).mid(same);
    const QStringView right = QStringView(longer).mid(same);
    if (left.size() != right.size())
        return left == right.mid(1);
    const bool isSwapped = left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.mid(2) == right.mid(2);
    return isSwapped || left.mid(1) == right.mid(1);
}

}
