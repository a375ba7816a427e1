// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/kind.h"
#include "app/queries/statistics.h"

#include <QMap>
#include <optional>

namespace casebook::reports {

// Which outcomes decide a complaint on its merits, and which of them for the person who complained.
struct FindingSource {
    QStringList decided;
    QStringList upheld;
};

// The choice that tells why it happened, and the values that are no cause ("no fault found").
struct CauseSource {
    QString fact;
    QStringList without;
};

// Items of a list that are proceedings before a supervisory authority: the choice that tells them, and the facts shown.
struct ProceedingSource {
    QString list;
    QString where;
    QString is;
    QString body;
    QString reference;
    QString stage;
    QString decision;
    QString ended;  // a date
};

// Where a field of the register of requests comes from; the first source with a value wins.
struct FieldSource {
    enum class Place { Case, Fact, Item };  // a column of queries::CaseLine, a fact of the case, a fact of the line
    Place place = Place::Case;
    QString id;
};

struct RegisterSource {
    QString list;
    QMap<QString, QList<FieldSource>> fields;  // by the id of the dataset's field
};

// What the reports read in the cases of a kind: resources/reports/kinds, a file a kind. A kind without a file is counted too,
// with all of its outcomes.
struct KindSources {
    QString kind;
    QStringList uncounted;
    std::optional<FindingSource> findings;
    std::optional<CauseSource> causes;
    std::optional<ProceedingSource> proceedings;
    std::optional<RegisterSource> entries;

    queries::CountedKind counted(const domain::Kind &definition) const;
};

// Strict, and held against the kind: an outcome, list or fact that it does not have is PackInvalid{file, path, reason}, and so is
// a file of another kind. Columns of a case line: number, received, channel, owner, outcome, answered, extended-to.
base::Result<KindSources> readKindSources(const QString &file, const QByteArray &bytes, const domain::Kind &kind);

}
