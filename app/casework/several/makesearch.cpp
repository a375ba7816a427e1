// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/makesearch.h"

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

}

Result<void> makeSearch(store::Connection &connection, const rulebook::Rulebook &rules, const store::CareProgress &progress)
{
    CASEBOOK_TRY(QList<qint64> compartments, idsOf(connection, u"compartments"_s));
    for (const qint64 compartment : std::as_const(compartments))
        for (const QString &statement : connection.dialect().createWordTable(compartment))
            CASEBOOK_CHECK(connection.execute(statement));
    compartments << 0;
    const store::Clearance everything(compartments);
    CASEBOOK_TRY(const QList<qint64> cases, idsOf(connection, u"cases"_s));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(connection, everything, domain::CaseId(cases[i])));
        CASEBOOK_TRY(const domain::Kind *kind, rules.kind(file.kind));
        CASEBOOK_CHECK(storeWords(connection, *kind, file));
        if (!store::goesOn(progress, store::CareStage::MakingSearch, i + 1, cases.size()))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

}
