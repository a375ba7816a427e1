// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kind.h"
#include "app/domain/statements/statementversion.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

#include <QHash>

namespace casebook::queries {

// The versions of the privacy statement. They are published texts: who may read cases may read them, whatever the compartments;
// what is counted of cases obeys the clearance.

// By their effective day, of one day the earlier imported first; without texts, notices and the number of clauses, because every
// case that is registered asks.
base::Result<QList<domain::StatementVersion>> statementVersions(store::Connection &connection);
// The same with the number of clauses, and what the customers were told of each, the oldest first.
base::Result<QList<domain::StatementVersion>> statementVersionsInFull(store::Connection &connection);

struct StatementText {
    QString text;
    QList<domain::Clause> clauses;
};
// NotFound{"statement"}; StoreDamaged when the text does not match its digest or the clauses do not fit it.
base::Result<StatementText> statementText(store::Connection &connection, domain::StatementId id);

// How many cases name each version in the fact that their kind has for it: label -> number.
base::Result<QHash<QString, int>> casesByVersion(store::Connection &connection, const store::Clearance &clearance, const QList<domain::Kind> &kinds);

struct PinnedCase {
    QString number;
    QDate received;
    QString version;  // that it names; empty: none
};
// Cases received in this span that name another version than this one or none, by day of receipt and number.
base::Result<QList<PinnedCase>> casesPinnedOtherwise(store::Connection &connection, const store::Clearance &clearance, const QList<domain::Kind> &kinds,
                                                     const domain::StatementSpan &span, const QString &label);

// As the row of a version keeps where its clauses are: canonical JSON.
QString clauseIndex(const QList<domain::Clause> &clauses);

}
