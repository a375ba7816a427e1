// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/sentence.h"

#include <optional>

namespace casebook::reports {

// A value and, where it is an id, how people read it. The value is what the hash of a report is made over, so the same figures
// have the same hash in both languages.
struct DataCell {
    QVariant value;  // QString, whole number, double, QDate, bool; invalid: none
    domain::LocalText label = {};

    QVariant in(const QString &language) const { return label.isEmpty() ? value : QVariant(label.in(language)); }
};

DataCell number(qint64 value);
DataCell maybe(const std::optional<double> &value);
DataCell maybe(const std::optional<qint64> &value);
// A share of one; nothing of nothing.
DataCell share(qint64 part, qint64 all);

struct DataField {
    QString id;
    domain::LocalText title = {};  // where the field is a series of a chart
};

// What a dataset answers: rows under fields, and the places of the sentence that goes with them.
struct Data {
    QList<DataField> fields;
    QList<QList<DataCell>> rows = {};
    QList<DataCell> totals = {};  // empty: none
    Places places = {};
};

}
