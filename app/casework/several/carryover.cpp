// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/carryover.h"

#include "app/casework/frame/derived.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<QList<qint64>> idsOf(store::Connection &connection, const QString &table)
{
    QList<qint64> ids;
    store::Query query(connection, u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return ids;
        ids << query.integer(0);
    }
}

// Cases are read by many small questions, so they are read where the rows lie in a file and not behind a network.
Result<void> makeSearch(store::Connection &reading, store::Connection &there, const rulebook::Rulebook &rules, const store::CareProgress &progress)
{
    CASEBOOK_TRY(QList<qint64> compartments, idsOf(reading, u"compartments"_s));
    for (const qint64 compartment : std::as_const(compartments))
        for (const QString &statement : there.dialect().createWordTable(compartment))
            CASEBOOK_CHECK(there.execute(statement));
    compartments << 0;
    const store::Clearance everything(compartments);
    CASEBOOK_TRY(const QList<qint64> cases, idsOf(reading, u"cases"_s));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(reading, everything, domain::CaseId(cases[i])));
        CASEBOOK_TRY(const domain::Kind *kind, rules.kind(file.kind));
        CASEBOOK_CHECK(storeWords(there, reading, *kind, file));
        if (!store::goesOn(progress, store::CareStage::MakingSearch, i + 1, cases.size()))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

}

Result<QList<store::TableDigest>> carryOver(store::Connection &from, store::Connection &to, const rulebook::Rulebook &rules, const store::CareProgress &progress)
{
    const auto copied = [&](qint64 rows) { return store::goesOn(progress, store::CareStage::CopyingRows, rows, 0); };
    CASEBOOK_TRY(const QList<store::TableDigest> tables, store::copyTables(from, to, copied));
    CASEBOOK_CHECK(to.refreshPlans());
    CASEBOOK_CHECK(makeSearch(from.dialect().isInProcess() ? from : to, to, rules, progress));
    return tables;
}

}
