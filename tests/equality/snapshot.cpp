// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/snapshot.h"

#include "app/queries/casequery.h"
#include "app/queries/colleagues.h"
#include "app/queries/compartments.h"
#include "app/queries/register.h"
#include "app/queries/views.h"
#include "app/store/journalwriter.h"
#include "app/store/users.h"
#include "tests/equality/casetext.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using queries::Register;
using queries::RegisterRequest;
using store::Clearance;

namespace {

const QList<Clearance> &readers()
{
    static const QList<Clearance> all{Clearance({0, 1}), Clearance({0})};
    return all;
}

template <typename T, typename Text>
QString told(const base::Result<T> &result, Text text)
{
    return result ? text(*result) : answer(result.error());
}

QString numbers(const std::vector<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u' ');
}

QString rowText(const queries::RegisterRow &row)
{
    return QStringList{QString::number(row.id.value()), row.number, row.kind, row.subject, row.title, row.person, row.state, row.phase,
                       row.received.toString(Qt::ISODate), row.due.toString(Qt::ISODate), row.clockState, row.owner, row.office, row.channel,
                       row.language, row.regime, row.outcome, row.closed.toString(Qt::ISODate), row.isOnHold ? u"hold"_s : QString()}.join(u" | "_s);
}

QString cellText(const store::Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return u"(null)"_s;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toHex());
    return store::textOf(value);
}

}

void Snapshot::addCases()
{
    Register list(connection(), Clearance({0, 1}));
    const auto ids = list.ids({{}, m_today, u"number"_s, false});
    if (!ids)
        return add(u"cases"_s, answer(ids.error()));
    for (const qint64 id : *ids) {
        const auto file = queries::caseFile(connection(), Clearance({0, 1}), domain::CaseId(id));
        if (!file) {
            add(u"case %1"_s.arg(id), answer(file.error()));
            continue;
        }
        const auto history = queries::history(connection(), Clearance({0, 1}), file->id);
        const QStringList lines = linesOf(*file) + (history ? linesOf(*history) : QStringList{answer(history.error())});
        for (const QString &line : lines)
            add(file->number, line);
    }
}

void Snapshot::addRegister()
{
    for (const Clearance &reader : readers()) {
        Register list(connection(), reader);
        const QString seen = u"register %1"_s.arg(reader.inList());
        for (const QString &sort : Register::sortFields())
            for (const bool isDescending : {false, true})
                add(u"%1 by %2%3"_s.arg(seen, sort, isDescending ? u" descending"_s : QString()), told(list.ids({{}, m_today, sort, isDescending}), numbers));
        const auto rows = list.page({{}, m_today}, 1'000'000);
        add(seen, told(rows, [](const auto &all) { return QString::number(all.size()); }));
        for (const queries::RegisterRow &row : rows ? *rows : QList<queries::RegisterRow>())
            add(seen, rowText(row));
        add(seen + u" count"_s, told(list.count({{}, m_today}), [](qint64 count) { return QString::number(count); }));
        const auto counts = list.countsByKind();
        for (const queries::KindCount &count : counts ? *counts : QList<queries::KindCount>())
            add(seen + u" kind"_s, u"%1 %2 %3"_s.arg(count.kind).arg(count.all).arg(count.open));
    }
}

void Snapshot::addSearches(const QList<domain::Filter> &filters)
{
    qsizetype place = 0;
    for (const domain::Filter &filter : filters) {
        ++place;
        const domain::Filter asked = domain::resolved(filter, m_today, u"second"_s);
        Register list(connection(), readers()[place % 2]);
        const QString sort = Register::sortFields()[place % Register::sortFields().size()];
        const QString name = u"search %1 by %2"_s.arg(domain::toText(filter), sort);
        add(name, told(list.ids({asked, m_today, sort, place % 3 == 0}), numbers));
        add(name + u" count"_s, told(list.count({asked, m_today, sort, false}), [](qint64 count) { return QString::number(count); }));
    }
}

void Snapshot::addOffice()
{
    const auto names = queries::compartmentNames(connection(), Clearance({0, 1}));
    add(u"compartments"_s, told(names, [](const QStringList &all) { return all.join(u'|'); }));
    const auto people = queries::colleagues(connection());
    for (const queries::Colleague &person : people ? *people : QList<queries::Colleague>())
        add(u"colleague"_s, person.login + u' ' + person.name);
    const auto users = store::allUsers(connection());
    for (const store::User &user : users ? *users : QList<store::User>()) {
        const auto views = queries::views(connection(), user);
        for (const store::SavedView &view : views ? *views : QList<store::SavedView>())
            add(u"view of %1"_s.arg(user.login), u"%1 | %2 | %3 | %4"_s.arg(view.name, view.filter, view.sort).arg(view.isDescending));
    }
    addRows(u"user"_s, u"SELECT id, uuid, login, name, roles, is_active, revision FROM users ORDER BY id"_s);
    addRows(u"draft"_s, u"SELECT id, owner, place, body, at FROM drafts ORDER BY owner, place"_s);
    addRows(u"quarantine"_s, u"SELECT id, source, reason, at, bytes FROM quarantine ORDER BY id"_s);
    addRows(u"counter"_s, u"SELECT name, value FROM counters ORDER BY name"_s);
}

void Snapshot::addJournal()
{
    addRows(u"journal"_s, u"SELECT sequence, entry, leaf FROM journal ORDER BY sequence"_s);
    addRows(u"operation"_s, u"SELECT operation, sequence, case_id FROM operations ORDER BY operation"_s);
    addRows(u"opening"_s, u"SELECT id, sequence, case_id, table_name, row_id, privacy_class, salt, value FROM history ORDER BY id"_s);
    add(u"journal"_s, told(store::journalHead(connection()), [](const store::JournalHead &head) {
            return u"%1 entries, root %2"_s.arg(head.size).arg(QString::fromLatin1(head.root.toHex()));
        }));
}

// Bytes stand in columns of these names only.
void Snapshot::addRows(const QString &name, const QString &sql)
{
    const QStringList columns = sql.section(u" FROM "_s, 0, 0).mid(7).split(u", "_s);
    static const QStringList integers{u"id"_s, u"is_active"_s, u"revision"_s, u"sequence"_s, u"case_id"_s, u"row_id"_s};
    store::Query query(connection(), sql);
    for (;;) {
        const auto found = query.next();
        if (!found)
            return add(name, answer(found.error()));
        if (!*found)
            return;
        QStringList cells;
        for (int i = 0; i < columns.size(); ++i) {
            const bool isBytes = columns[i] == "leaf"_L1 || columns[i] == "salt"_L1 || columns[i] == "bytes"_L1;
            const bool isNumber = integers.contains(columns[i]) || (columns[i] == "value"_L1 && name == "counter"_L1);
            cells << (isBytes ? (query.isNull(i) ? u"(null)"_s : QString::fromLatin1(query.bytes(i).toHex())) : cellText(query.cell(i, isNumber)));
        }
        add(name, cells.join(u" | "_s));
    }
}

QString difference(const QStringList &embedded, const QStringList &server)
{
    const qsizetype shared = std::min(embedded.size(), server.size());
    for (qsizetype i = 0; i < shared; ++i)
        if (embedded[i] != server[i])
            return u"first difference in line %1\n  embedded:   %2\n  postgresql: %3"_s.arg(i + 1).arg(embedded[i], server[i]);
    if (embedded.size() == server.size())
        return {};
    const bool isEmbedded = embedded.size() > server.size();
    return u"only %1 has line %2: %3"_s.arg(isEmbedded ? u"the embedded store"_s : u"the server"_s).arg(shared + 1).arg((isEmbedded ? embedded : server)[shared]);
}

}
