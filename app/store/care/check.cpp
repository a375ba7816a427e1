// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/check.h"

#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "app/store/care/pagecheck.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// Runs the statement and turns each row (what, row) into a damage of the kind; a statement that fails is one too.
void collect(Connection &connection, Damage::Kind kind, const QString &sql, CheckReport &report)
{
    Query query(connection, sql);
    for (;;) {
        const auto found = query.next();
        if (!found)
            report.damages.append({Damage::Kind::Statement, 0, 0, found.error().detail});
        if (!found || !*found)
            return;
        report.damages.append({kind, 0, query.integer(1), query.text(0)});
    }
}

void checkNumbering(Connection &connection, CheckReport &report)
{
    for (const Table *table : tables::journaled())
        collect(connection, Damage::Kind::Numbering,
                u"SELECT '%1', m.top FROM (SELECT COALESCE(max(id), 0) AS top FROM %1) m "
                "WHERE m.top > COALESCE((SELECT value FROM counters WHERE name = 'id:%1'), 0)"_s.arg(QLatin1StringView(table->name)), report);
    const auto head = journalHead(connection);
    const auto entries = connection.oneNumber(u"SELECT count(*) FROM journal"_s);
    if (!head || !entries || head->size != *entries)
        report.damages.append({Damage::Kind::Numbering, 0, entries ? *entries : 0, u"journal"_s});
}

// The server enforces foreign keys; these are the references that no key guards.
void checkReferences(Connection &connection, CheckReport &report)
{
    collect(connection, Damage::Kind::ForeignKey,
            u"SELECT 'attachments', a.id FROM attachments a LEFT JOIN messages m ON m.id = a.message_id WHERE a.message_id > 0 AND m.id IS NULL ORDER BY a.id LIMIT 20"_s, report);
    collect(connection, Damage::Kind::ForeignKey,
            u"SELECT 'history', h.id FROM history h LEFT JOIN cases c ON c.id = h.case_id WHERE h.case_id > 0 AND c.id IS NULL ORDER BY h.id LIMIT 20"_s, report);
    collect(connection, Damage::Kind::Attachment,
            u"SELECT 'attachments', a.id FROM attachments a WHERE a.sha256 <> '' AND a.size_bytes <> "
            "COALESCE((SELECT sum(length(c.bytes)) FROM attachment_chunks c WHERE c.attachment_id = a.id), 0) ORDER BY a.id LIMIT 20"_s, report);
}

}

QString wordOf(Damage::Kind kind)
{
    switch (kind) {
    case Damage::Kind::Page: return u"page"_s;
    case Damage::Kind::UnusedPage: return u"unused-page"_s;
    case Damage::Kind::Structure: return u"structure"_s;
    case Damage::Kind::ForeignKey: return u"foreign-key"_s;
    case Damage::Kind::Numbering: return u"numbering"_s;
    case Damage::Kind::Attachment: return u"attachment"_s;
    case Damage::Kind::Statement: return u"statement"_s;
    }
    return {};
}

bool CheckReport::isOnlyUnused() const
{
    return std::all_of(damages.cbegin(), damages.cend(), [](const Damage &damage) { return damage.kind == Damage::Kind::UnusedPage; });
}

Result<CheckReport> checkStore(Connection &connection, const CareProgress &progress)
{
    CheckReport report;
    bool isStopped = false;
    const CareProgress watched = [&](CareStage stage, qint64 done, qint64 all) {
        isStopped = isStopped || !goesOn(progress, stage, done, all);
        return !isStopped;
    };
    std::optional<EmbeddedConnection::Watch> watch;
    if (auto *embedded = dynamic_cast<EmbeddedConnection *>(&connection)) {
        checkPages(*embedded, report, watched);
        watch.emplace(*embedded, [&] { return watched(CareStage::CheckingStructure, 0, 0); });
    }
    checkNumbering(connection, report);
    checkReferences(connection, report);
    // A statement that was stopped looks like damage.
    if (isStopped)
        return fail(ErrorCode::Cancelled);
    return report;
}

}
