// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/reports/datasets/datasets.h"
#include "app/reports/reportdefinition.h"

#include <QJsonObject>
#include <functional>

namespace casebook::reports {

struct BuiltReport {
    ReportDocument document;
    // What is in it without any words: {"figures":{id:value}, "tables":{id:{"fields":[…],"rows":[…]}}}, the same in every
    // language. Shares and fractions of days are texts, days are ISO dates.
    QJsonObject figures;
};

// Definition and datasets to a document in "en" or "de". The stamp comes in with everything but title and report.
// `goesOn` is asked before each section, with its place among them; false ends it with Cancelled.
// PackInvalid{report, place, reason} where the definition names a dataset, field or figure that there is not; errors of the store.
base::Result<BuiltReport> buildReport(const ReportDefinition &definition, DatasetContext &context, const ReportStamp &stamp, const QString &language,
                                      const std::function<bool(qsizetype section)> &goesOn = {});

// SHA-256 over the canonical JSON of the figures, 64 hexadecimal digits.
QString figuresHash(const QJsonObject &figures);

}
