// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csvmapping.h"
#include "app/intake/draft.h"
#include "app/intake/problem.h"

namespace casebook::intake {

// Turns the values of one row into a draft as a complete mapping says.
class CsvRowMapper {
public:
    CsvRowMapper(const CsvMapping &mapping, const QStringList &headers, const QString &file, const QString &office);

    CsvRowMapper(const CsvRowMapper &) = delete;
    CsvRowMapper &operator=(const CsvRowMapper &) = delete;

    // Nothing when the row has no readable day of receipt; problems says why, and what was left out of a draft.
    std::optional<CaseDraft> draft(const QStringList &values, int row, QList<Problem> &problems) const;

private:
    struct Bound {
        const ColumnMapping *mapping;
        qsizetype index;
        QMap<QString, QString> values;  // keys folded
    };
    std::optional<QString> ours(const Bound &bound, const QString &value) const;

    CsvMapping m_mapping;
    QList<Bound> m_columns;
    QString m_file;
    QString m_office;
    QTimeZone m_zone;
};

}
