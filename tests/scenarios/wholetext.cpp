// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/wholetext.h"

#include "app/journal/entry.h"
#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "app/workspace/workspace.h"
#include "tests/equality/casetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace casebook::tests {

using namespace Qt::StringLiterals;

namespace {

struct Act {
    QString actor;
    QString action;
    QMap<QString, QString> changes;  // "case_items 3 details.result" -> the value
};

QMap<QString, QString> loginsByUuid(store::Connection &connection)
{
    QMap<QString, QString> logins;
    store::Query query(connection, u"SELECT uuid, login FROM users"_s);
    while (query.next().value_or(false))
        logins.insert(query.text(0), query.text(1));
    return logins;
}

// The place of a row among those of its table: an engine may leave out numbers after a refused act.
QString nameOf(const QString &table, qint64 row, QMap<QString, QList<qint64>> &seen)
{
    QList<qint64> &rows = seen[table];
    if (!rows.contains(row))
        rows << row;
    return u"%1 %2"_s.arg(table).arg(rows.indexOf(row) + 1);
}

bool isOfProgram(const QString &field, const QJsonValue &value)
{
    return field == "uuid"_L1 || field == "revision"_L1 || (field.endsWith("_id"_L1) && value.isDouble());
}

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"is"_s, value}}).toJson(QJsonDocument::Compact));
}

// Facts stand in objects of their own, one for each privacy class.
void addChanges(Act &act, const QString &name, const QJsonObject &opened)
{
    for (auto field = opened.begin(); field != opened.end(); ++field)
        if (field->isObject())
            addChanges(act, name + u' ' + field.key(), field->toObject());
        else if (!isOfProgram(field.key(), *field))
            act.changes.insert(name + u' ' + field.key(), textOf(*field));
}

bool isSaved(const QString &action)
{
    return action == "edit"_L1;
}

QList<Act> acts(store::Connection &connection)
{
    const auto logins = loginsByUuid(connection);
    QMap<QString, QList<qint64>> seen;
    QList<Act> all;
    qint64 sequence = -1;
    store::Query query(connection, u"SELECT j.sequence, j.entry, h.table_name, h.row_id, h.value FROM journal j LEFT JOIN history h ON h.sequence = j.sequence ORDER BY j.sequence, h.id"_s);
    while (query.next().value_or(false)) {
        const auto entry = journal::parseEntry(query.text(1).toUtf8());
        if (!entry || entry->action == "read"_L1)
            continue;
        const QString actor = logins.value(entry->actor);
        const bool goesOn = !all.isEmpty() && isSaved(entry->action) && all.constLast().action == entry->action && all.constLast().actor == actor;
        if (sequence != query.integer(0) && !goesOn)
            all << Act{actor, entry->action, {}};
        sequence = query.integer(0);
        if (!query.isNull(4))
            addChanges(all.last(), nameOf(query.text(2), query.integer(3), seen), QJsonDocument::fromJson(query.text(4).toUtf8()).object());
    }
    return all;
}

QStringList linesOfCase(const domain::CaseFile &file)
{
    static const QRegularExpression ofProgram(u"^(\\w+ \\d+ )?(id|uuid|message|revision|digest|pause|pause revision): "_s);
    return equality::linesOf(file).filter(QRegularExpression(u"^(?!%1)"_s.arg(ofProgram.pattern().mid(1))));
}

}

QStringList wholeText(workspace::Workspace &workspace)
{
    QStringList lines;
    store::Connection &connection = workspace.connection();
    const auto ids = queries::Register(connection, workspace.user().clearance).ids({{}, workspace.today(), u"number"_s, false});
    for (const qint64 id : ids ? *ids : std::vector<qint64>())
        if (const auto file = queries::caseFile(connection, workspace.user().clearance, domain::CaseId(id)))
            lines += linesOfCase(*file);
    for (const Act &act : acts(connection)) {
        lines << u"act %1 by %2"_s.arg(act.action, act.actor);
        for (auto change = act.changes.cbegin(); change != act.changes.cend(); ++change)
            lines << u"    %1 %2"_s.arg(change.key(), *change);
    }
    return lines;
}

}
