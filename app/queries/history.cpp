// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/casequery.h"

#include "app/journal/entry.h"
#include "app/queries/journalentries.h"

#include <QJsonDocument>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using store::Query;

namespace {

// Numbers and names of rows are the program's own, and how far they count tells of cases that the reader may not see. The key of a task
// that a case gave itself has the numbers of its items in it.
bool isOfProgram(const QString &field, const QJsonValue &value)
{
    return field == "uuid"_L1 || field == "own_task"_L1 || (field.endsWith("_id"_L1) && value.isDouble());
}

// Several rows of one table in one entry stand under "table", further ones are merged into it: a line for people, not a proof.
void addOpening(domain::HistoryLine &line, const Query &query, int table, int value)
{
    if (query.isNull(value) || query.text(table) == QLatin1StringView(journal::caseTable))
        return;
    QJsonObject merged = line.changes.value(query.text(table)).toObject();
    const QJsonObject opened = QJsonDocument::fromJson(query.text(value).toUtf8()).object();
    for (auto field = opened.begin(); field != opened.end(); ++field)
        if (!isOfProgram(field.key(), field.value()))
            merged.insert(field.key(), field.value());
    line.changes.insert(query.text(table), merged);
}

// The place of an act in its own case, from 1: the gaps in the journal's own numbers would count what was done in cases that
// the reader may not see, and when.
void number(QList<domain::HistoryLine> &newestFirst)
{
    qint64 place = newestFirst.size();
    for (domain::HistoryLine &line : newestFirst)
        line.sequence = place--;
}

}

Result<QList<domain::HistoryLine>> history(store::Connection &connection, const store::Clearance &clearance, domain::CaseId id)
{
    CASEBOOK_TRY(const auto logins, loginsByUuid(connection));
    Query query(connection,
                u"SELECT j.sequence, j.entry, h.table_name, h.value, h.row_id FROM history h JOIN journal j ON j.sequence = h.sequence JOIN cases c ON c.id = h.case_id "
                "WHERE h.case_id = :id AND c.compartment_id IN %1 ORDER BY j.sequence DESC, h.id"_s.arg(clearance.inList()));
    query.bind(":id", id.value());
    QList<domain::HistoryLine> lines;
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            break;
        if (lines.isEmpty() || lines.constLast().sequence != query.integer(0)) {
            CASEBOOK_TRY(const journal::Entry entry, journal::parseEntry(query.text(1).toUtf8()));
            lines.append({entry.sequence, entry.at, logins.value(entry.actor), entry.action, {}});
        }
        addOpening(lines.last(), query, 2, 3);
        if (query.text(2) == store::tables::tasks.title)
            lines.last().tasks << domain::TaskId(query.integer(4));
    }
    number(lines);
    return lines;
}

}
