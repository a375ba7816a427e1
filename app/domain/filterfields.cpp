// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filterfields.h"

#include "app/domain/kind.h"

#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

enum class Takes { Id, Day, Phase, Text, YesNo };

struct FieldRow {
    Field field;
    QLatin1StringView english;
    QStringView german;
    Takes takes;
};

constexpr std::array<FieldRow, 15> rows{{
    {Field::Number, "number"_L1, u"nummer", Takes::Text}, {Field::Kind, "kind"_L1, u"art", Takes::Id},
    {Field::State, "state"_L1, u"status", Takes::Id}, {Field::Phase, "phase"_L1, u"phase", Takes::Phase},
    {Field::Due, "due"_L1, u"frist", Takes::Day}, {Field::Received, "received"_L1, u"eingang", Takes::Day},
    {Field::Owner, "owner"_L1, u"bearbeitung", Takes::Text}, {Field::Office, "office"_L1, u"standort", Takes::Id},
    {Field::Channel, "channel"_L1, u"kanal", Takes::Id}, {Field::Language, "language"_L1, u"sprache", Takes::Id},
    {Field::Regime, "regime"_L1, u"recht", Takes::Id}, {Field::Person, "person"_L1, u"person", Takes::Text},
    {Field::Outcome, "outcome"_L1, u"ergebnis", Takes::Id}, {Field::Title, "title"_L1, u"betreff", Takes::Text},
    {Field::Hold, "hold"_L1, u"sperre", Takes::YesNo},
}};

const FieldRow &row(Field field)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [field](const FieldRow &entry) { return entry.field == field; });
    Q_ASSERT(found != rows.end());
    return *found;
}

using Type = FilterValue::Type;

std::optional<FilterValue> relativeDays(const QString &text)
{
    const qsizetype unitAt = text.size() - 1;
    const QChar unit = unitAt > 0 ? text[unitAt] : QChar();
    bool isNumber = false;
    const int count = text.left(unitAt).toInt(&isNumber);
    if (!isNumber || std::abs(count) > 36'500 || (unit != u'd' && unit != u't' && unit != u'w'))
        return std::nullopt;
    return FilterValue{Type::InDays, {}, {}, unit == u'w' ? 7 * count : count};
}

std::optional<FilterValue> dayValue(Field field, const QString &text)
{
    if (text == "today"_L1 || text == "heute"_L1)
        return FilterValue{Type::Today};
    if (field == Field::Due && (text == "overdue"_L1 || text == u"überfällig"))
        return FilterValue{Type::Overdue};
    if (field == Field::Due && (text == "none"_L1 || text == "keine"_L1))
        return FilterValue{Type::None};
    if (const auto relative = relativeDays(text))
        return relative;
    for (const QString &format : {u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s, u"d.M.yyyy"_s}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return FilterValue{Type::Day, {}, day};
    }
    return std::nullopt;
}

FilterValue textValue(Field field, const QString &text)
{
    const QString small = text.toLower();
    if (field == Field::Owner && (small == "me"_L1 || small == "ich"_L1))
        return {Type::Me};
    if (field != Field::Number && field != Field::Title && field != Field::Kind && field != Field::State
        && (small == "none"_L1 || small == "niemand"_L1 || small == "keine"_L1)) {
        return {Type::None};
    }
    return {Type::Text, takesId(field) ? small : text};
}

}

QString name(Field field) { return row(field).english; }

std::optional<Field> filterField(const QString &name)
{
    const QString small = name.toLower();
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&small](const FieldRow &entry) { return entry.english == small || entry.german == small; });
    return found == rows.end() ? std::nullopt : std::optional(found->field);
}

bool takesDays(Field field) { return row(field).takes == Takes::Day; }
bool takesId(Field field) { return row(field).takes == Takes::Id; }

std::variant<FilterValue, QString> filterValue(Field field, const QString &text, bool isQuoted)
{
    const QString small = text.toLower();
    switch (row(field).takes) {
    case Takes::Day: {
        const auto value = dayValue(field, small);
        return value ? std::variant<FilterValue, QString>(*value) : u"date-invalid"_s;
    }
    case Takes::Phase:
        return phase(small) ? std::variant<FilterValue, QString>(FilterValue{Type::Text, small}) : u"phase-unknown"_s;
    case Takes::YesNo:
        if (small == "yes"_L1 || small == "ja"_L1 || small == "true"_L1)
            return FilterValue{Type::Yes};
        if (small == "no"_L1 || small == "nein"_L1 || small == "false"_L1)
            return FilterValue{Type::No};
        return u"yes-or-no"_s;
    case Takes::Id:
    case Takes::Text: return isQuoted ? FilterValue{Type::Text, takesId(field) ? small : text} : textValue(field, text);
    }
    return u"value-missing"_s;
}

}
