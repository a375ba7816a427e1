// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/intake/csvdates.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace casebook::intake {

// Where a value of a column goes:
//   field:title|received|channel|language|office      of the case
//   person:name|kind|mail|phone|address|other         whom it is about
//   message:body|subject|from                         the text that came in
//   fact:ID                                           a fact of the case's kind
//   item:LIST.FACT                                    the first item of a repeating group
bool isCsvTarget(const QString &target);
extern const QString csvReceived;  // "field:received"

struct ColumnMapping {
    QString column;                  // its header
    QStringList to = {};             // empty: looked at and left out
    std::optional<DatePattern> date = {}; // the values are days, written so
    bool isDate = false;             // the values are days; without a pattern the file must settle it
    QMap<QString, QString> values = {};  // their word -> ours; without any, values go through as they are
    QMap<QString, QString> implies = {}; // target -> constant, set where this column has a value

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

// What a person decided about a CSV file, kept as a JSON file that can be used again. It also holds the answers to the
// questions that an import asks: encoding, separator, date patterns.
struct CsvMapping {
    QString name;
    QString kind;
    QString encoding;                 // empty: as the file shows
    QString separator;                // empty: as the file shows
    QString zone;                     // IANA; the office's, for times that carry an offset from UTC
    QMap<QString, QString> constants; // target -> value of every row
    QList<ColumnMapping> columns;

    const ColumnMapping *column(const QString &header) const;
    bool hasTarget(const QString &target) const;

    friend bool operator==(const CsvMapping &, const CsvMapping &) = default;
};

// PackInvalid with file, path and reason for anything that is not exactly a mapping.
base::Result<CsvMapping> readMapping(const QString &file, const QByteArray &json);
QByteArray writeMapping(const CsvMapping &mapping);

}
