// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registertext.h"

#include "app/cli/texttable.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"

#include <QCoreApplication>
#include <QHash>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using queries::RegisterRow;

namespace {

// What a cell needs besides its row.
struct Light {
    const workspace::Workspace &workspace;
    const domain::Kind *kind;  // of the row
    QString language;
    QDate today;  // at the office of the row
};

QString due(const RegisterRow &row, const Light &light)
{
    if (row.clockState == "paused"_L1)
        return text::clockStateText(row.clockState);
    return text::dueText(row.due, light.today);
}

// A case without a title of its own is called as its kind; that stands there already.
QString title(const RegisterRow &row, const Light &light)
{
    const bool isKind = light.kind && (row.title == light.kind->label.in(u"en"_s) || row.title == light.kind->label.in(u"de"_s));
    return isKind ? QString() : row.title;
}

struct Column {
    QLatin1StringView field;
    const char *header;
    QString (*text)(const RegisterRow &, const Light &);
};

constexpr Column columns[] = {
    {"number"_L1, QT_TRANSLATE_NOOP("List", "Number"), [](const RegisterRow &row, const Light &) { return row.number; }},
    {"kind"_L1, QT_TRANSLATE_NOOP("List", "Kind"), [](const RegisterRow &row, const Light &light) { return light.kind ? light.kind->label.in(light.language) : row.kind; }},
    {"subject"_L1, QT_TRANSLATE_NOOP("List", "About"),
     [](const RegisterRow &row, const Light &light) { return light.kind ? text::subjectText(*light.kind, row.subject, light.language) : row.subject; }},
    {"title"_L1, QT_TRANSLATE_NOOP("List", "Title"), title},
    {"person"_L1, QT_TRANSLATE_NOOP("List", "Person"), [](const RegisterRow &row, const Light &) { return row.person; }},
    {"state"_L1, QT_TRANSLATE_NOOP("List", "State"),
     [](const RegisterRow &row, const Light &light) { return light.kind ? text::stateLabel(*light.kind, row.state, light.language) : row.state; }},
    {"phase"_L1, QT_TRANSLATE_NOOP("List", "Phase"), [](const RegisterRow &row, const Light &) { return row.phase; }},
    {"received"_L1, QT_TRANSLATE_NOOP("List", "Received"), [](const RegisterRow &row, const Light &light) { return text::shortDayText(row.received, light.language); }},
    {"due"_L1, QT_TRANSLATE_NOOP("List", "Due"), [](const RegisterRow &row, const Light &light) { return text::dayText(row.due, light.language); }},
    {"clock"_L1, "", due},
    {"owner"_L1, QT_TRANSLATE_NOOP("List", "Owner"), [](const RegisterRow &row, const Light &) { return row.owner; }},
    {"office"_L1, QT_TRANSLATE_NOOP("List", "Office"), [](const RegisterRow &row, const Light &) { return row.office; }},
    {"channel"_L1, QT_TRANSLATE_NOOP("List", "Channel"), [](const RegisterRow &row, const Light &) { return row.channel; }},
    {"language"_L1, QT_TRANSLATE_NOOP("List", "Language"), [](const RegisterRow &row, const Light &) { return row.language; }},
    {"regime"_L1, QT_TRANSLATE_NOOP("List", "Law"), [](const RegisterRow &row, const Light &) { return row.regime; }},
    {"outcome"_L1, QT_TRANSLATE_NOOP("List", "Outcome"),
     [](const RegisterRow &row, const Light &light) { return light.kind ? text::outcomeLabel(*light.kind, row.outcome, light.language) : row.outcome; }},
    {"closed"_L1, QT_TRANSLATE_NOOP("List", "Closed"), [](const RegisterRow &row, const Light &light) { return text::shortDayText(row.closed, light.language); }},
    {"hold"_L1, QT_TRANSLATE_NOOP("List", "Hold"),
     [](const RegisterRow &row, const Light &) { return row.isOnHold ? QCoreApplication::translate("List", "held") : QString(); }},
};

QList<const Column *> chosen(const QStringList &fields)
{
    static const QStringList usual{u"number"_s, u"due"_s, u"clock"_s, u"state"_s, u"subject"_s, u"person"_s, u"title"_s, u"owner"_s};
    QList<const Column *> found;
    for (const QString &field : fields.isEmpty() ? usual : fields)
        for (const Column &column : columns)
            if (column.field == field)
                found << &column;
    return found;
}

}

QString registerText(const QList<RegisterRow> &rows, const QStringList &fields, const workspace::Workspace &workspace, const QString &language, int width)
{
    const QList<const Column *> shown = chosen(fields);
    QStringList headers;
    for (const Column *column : shown)
        headers << (*column->header ? QCoreApplication::translate("List", column->header) : QString());
    TextTable table(headers, fields.isEmpty() ? 3 : 0);
    Light light{workspace, nullptr, language, {}};
    QHash<QString, QDate> todayOf;  // by office; a list may have many thousand rows
    for (const RegisterRow &row : rows) {
        const auto kind = workspace.rules().kind(row.kind);
        light.kind = kind ? *kind : nullptr;
        if (!todayOf.contains(row.office))
            todayOf.insert(row.office, workspace.todayAt(row.office));
        light.today = todayOf.value(row.office);
        QStringList cells;
        for (const Column *column : shown)
            cells << column->text(row, light);
        table.add(cells);
    }
    return table.isEmpty() ? QCoreApplication::translate("List", "No case matches.") : table.toText(width);
}

}
