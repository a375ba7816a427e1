// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/celltext.h"

#include "app/reports/reportwords.h"

#include <cmath>

namespace casebook::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar dash(0x2013);

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

// What stands for one unit of foreign text; a null character drops it.
QChar drawableUnit(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? unit : QChar(QChar::ReplacementCharacter);
    if (unit.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate() ? unit : QChar(QChar::ReplacementCharacter);
    if (unit == QChar::Null || unit.isNonCharacter())
        return QChar::ReplacementCharacter;
    if (unit == u'\n' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
        return u'\n';
    if (unit == u'\t')
        return u' ';
    return unit.category() == QChar::Other_Control || turnsDirection(unit.unicode()) ? QChar() : unit;
}

QString decimal(double value, int digits, const QString &language)
{
    return std::isfinite(value) ? reportLocale(language).toString(value, 'f', digits) : QString(dash);
}

QString numberText(const QVariant &value, const QString &language)
{
    if (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float)
        return reportLocale(language).toString(value.toLongLong());
    return decimal(value.toDouble(), 1, language);
}

QString percentText(const QVariant &value, const QString &language)
{
    // German sets a narrow gap before the sign, English none.
    const QString sign = language == "de"_L1 ? u"\u00a0%"_s : u"%"_s;
    return std::isfinite(value.toDouble()) ? decimal(value.toDouble() * 100, 1, language) + sign : QString(dash);
}

QString dateText(const QDate &date, const QString &language)
{
    return reportLocale(language).toString(date, language == "de"_L1 ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
}

}

QLocale reportLocale(const QString &language)
{
    return language == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString drawable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\r') {
            if (at + 1 == text.size() || text.at(at + 1) != u'\n')
                result += u'\n';
            continue;
        }
        if (const QChar unit = drawableUnit(text, at); !unit.isNull())
            result += unit;
    }
    return result;
}

bool isTyped(const QVariant &value)
{
    return value.isValid() && value.typeId() != QMetaType::QString && value.typeId() != QMetaType::Bool;
}

QString cellText(Column::Type type, const QVariant &value, const QString &language)
{
    if (!value.isValid())
        return type == Column::Type::Text ? QString() : QString(dash);
    if (value.typeId() == QMetaType::QString)
        return drawable(value.toString());
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? reportWords(language).yes : reportWords(language).no;
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().isValid() ? dateText(value.toDate(), language) : QString(dash);
    switch (type) {
    case Column::Type::Percent:
        return percentText(value, language);
    case Column::Type::Text:
    case Column::Type::Number:
    case Column::Type::Date:
    case Column::Type::Days:
        return numberText(value, language);
    }
    Q_UNREACHABLE();
}

QString instantText(const QDateTime &instant, const QString &language)
{
    const QDateTime utc = instant.toUTC();
    return dateText(utc.date(), language) + u", "_s + utc.time().toString(u"HH:mm"_s) + u" UTC"_s;
}

}
