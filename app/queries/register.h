// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/queries/lastorder.h"
#include "app/queries/registersql.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// What a line of the register shows.
struct RegisterRow {
    domain::CaseId id;
    QString number;
    QString kind;
    QString subject;  // ids of what it is about, separated by spaces: "access erasure"
    QString title;
    QString person;
    QString state;
    QString phase;
    QDate received;
    QDate due;        // invalid: no clock runs
    QString clockState;  // running, paused, met, none
    QString owner;
    QString office;
    QString channel;
    QString language;
    QString regime;
    QString outcome;
    QDate closed;
    bool isOnHold = false;
};

struct KindCount {
    QString kind;
    qint64 all = 0;
    qint64 open = 0;
};

// The list of cases. Never loads the table: a page is read by the key of the row before it, all ids of an order come as plain
// numbers, and rows come for the ids that are shown. Sorting, filtering and counting are the engine's; where it finds all hits
// of a search first (Dialect::endsAtFirstHits), their order is that of the same question without words, walked beside them.
class Register final {
public:
    // Without an order to remember in, it keeps one of its own.
    Register(store::Connection &connection, store::Clearance clearance, std::shared_ptr<LastOrder> lastOrder = {});

    static QStringList sortFields();

    // At most `limit` rows behind `after` (an invalid id: from the start).
    base::Result<QList<RegisterRow>> page(const RegisterRequest &request, int limit, domain::CaseId after = {});
    base::Result<std::vector<qint64>> ids(const RegisterRequest &request);
    // In the order of the ids; what is not there (any more) or not cleared is left out.
    base::Result<QList<RegisterRow>> rows(const std::vector<qint64> &ids);
    base::Result<qint64> count(const RegisterRequest &request);
    base::Result<QList<KindCount>> countsByKind();

private:
    struct Part;
    // Whether the key of the row that a page begins behind is asked for before, or by the same statement; then its rows are those of a
    // key that is filled.
    enum class KeyOfAfter { Before, Inside };
    base::Result<std::vector<Part>> parts(const RegisterRequest &request, domain::CaseId after, KeyOfAfter key = KeyOfAfter::Before);
    base::Result<QList<RegisterRow>> readPage(const QString &statement, const RegisterSql &sql, const Part &part, int limit);
    // Whether a search looks rows of its hits up one by one: with a wanted word, in an engine that may end at its first hits.
    bool looksUpHits(const RegisterSql &sql) const;
    base::Result<QList<RegisterRow>> readHits(const RegisterRequest &request, const RegisterSql &sql, const Part &part, int limit);
    // Calls `seen` with each id in order, until it answers false.
    template <typename Seen>
    base::Result<void> walk(const RegisterRequest &request, domain::CaseId after, Seen seen);
    bool findsHitsFirst(const RegisterRequest &request) const;
    static RegisterRequest withoutWords(RegisterRequest request);
    base::Result<LastOrder::Key> keyOf(const RegisterRequest &request);
    base::Result<LastOrder::Ids> order(const RegisterRequest &request);
    base::Result<QList<RegisterRow>> pageOfHits(const RegisterRequest &request, int limit, domain::CaseId after);
    base::Result<std::vector<qint64>> allHits(const RegisterRequest &request);

    store::Connection &m_connection;
    store::Clearance m_clearance;
    std::shared_ptr<LastOrder> m_lastOrder;
};

}
