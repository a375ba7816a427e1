// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registercolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::registering {

namespace {

using queries::RegisterRow;
using widgets::CellKind;
using Words = const RegisterWords &;
using Row = const RegisterRow &;

struct SortWord {
    QLatin1StringView field;
    const char *words;
};

constexpr SortWord sortList[] = {
    {"number"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "number")}, {"kind"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "kind")},
    {"person"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "person")}, {"state"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "state")},
    {"due"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "due date")},  {"owner"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "owner")},
    {"received"_L1, QT_TRANSLATE_NOOP("RegisterColumns", "date of receipt")}};

}

const QList<RegisterColumn> &registerColumns()
{
    static const QList<RegisterColumn> columns{
        {"number", QT_TRANSLATE_NOOP("RegisterColumns", "No."), {CellKind::Number, 120, 117}, "number",
         [](Words, Row row) { return row.number; }, nullptr},
        {"kind", QT_TRANSLATE_NOOP("RegisterColumns", "Kind"), {CellKind::Text, 182, 162, true}, "kind",
         [](Words words, Row row) { return words.kind(row); }, nullptr},
        {"person", QT_TRANSLATE_NOOP("RegisterColumns", "Person"), {CellKind::Text, 150, 126, true}, "person",
         [](Words words, Row row) { return words.person(row); }, nullptr},
        {"state", QT_TRANSLATE_NOOP("RegisterColumns", "State"), {CellKind::State, 178, 170}, "state",
         [](Words words, Row row) { return words.state(row).text; }, [](Words words, Row row) { return words.state(row); }},
        {"due", QT_TRANSLATE_NOOP("RegisterColumns", "Due"), {CellKind::Due, 152, 149}, "due",
         [](Words words, Row row) { return words.due(row).text; }, [](Words words, Row row) { return words.due(row); }},
        {"date", "", {CellKind::Date, 108, 104}, "due", [](Words words, Row row) { return words.date(row); }, nullptr},
        {"owner", QT_TRANSLATE_NOOP("RegisterColumns", "Owner"), {CellKind::Owner, 84, 66}, "owner",
         [](Words words, Row row) { return words.initials(row.owner); }, nullptr},
    };
    return columns;
}

QString titleOf(const RegisterColumn &column)
{
    return *column.title ? QCoreApplication::translate("RegisterColumns", column.title) : QString();
}

QString sortWords(const QString &sortField)
{
    for (const SortWord &word : sortList)
        if (sortField == word.field)
            return QCoreApplication::translate("RegisterColumns", word.words);
    return sortField;
}

}
