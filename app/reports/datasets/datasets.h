// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/datasets/datasetcontext.h"

namespace casebook::reports {

// One figure of a tile: the value, what it is a share of, and the same figure of the period before.
struct Figure {
    DataCell value;
    std::optional<qint64> part = {};
    std::optional<qint64> all = {};
    DataCell before = {};
};

// The datasets that a definition may name, one function each in the file of its name.
base::Result<Data> volumeTrend(DatasetContext &context);     // category: period, a series a kind: received
base::Result<Data> volumes(DatasetContext &context);         // kind received closed open median-days percentile-days denied
base::Result<Data> onTimeTrend(DatasetContext &context);     // category: period, a series a kind: share in time
base::Result<Data> limits(DatasetContext &context);          // kind answered in-time on-time extended late overdue
base::Result<Data> causes(DatasetContext &context);          // category: cause, closed cases; the five most frequent
base::Result<Data> findings(DatasetContext &context);        // finding closed share median-days
base::Result<Data> proceedings(DatasetContext &context);     // authority reference recorded stage decision ended
base::Result<Data> requests(DatasetContext &context);        // the fields of the kind's register

// By id: received closed open on-time overdue median-days percentile-days denied upheld proceedings
base::Result<QMap<QString, Figure>> keyFigures(DatasetContext &context);

using DatasetFunction = base::Result<Data> (*)(DatasetContext &);
// By the id a definition uses; nullptr for an unknown one.
DatasetFunction dataset(const QString &id);
QStringList datasetIds();

}
