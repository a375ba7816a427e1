// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kind.h"
#include "app/intake/csvmapping.h"

#include <QSet>

namespace casebook::intake {

// Which headers are known, in English and German, and where their values go: resources/rulebook/columns.json.
class KnownColumns {
public:
    // PackInvalid with file, path and reason.
    static base::Result<KnownColumns> read(const QString &file, const QByteArray &json);

    struct Column {
        QStringList names;  // folded: lower case, _ and runs of spaces as one space
        QString kind;       // empty: any
        QStringList to;
        QMap<QString, QString> values;
        QMap<QString, QString> implies;
        QSet<QString> only; // fits only where nine of ten values are among these; empty: always
    };
    struct KindDefaults {
        QString kind;
        QMap<QString, QString> constants;
    };
    const QList<Column> &columns() const { return m_columns; }
    const QList<KindDefaults> &kinds() const { return m_kinds; }

private:
    QList<Column> m_columns;
    QList<KindDefaults> m_kinds;
};

// Header names and the values below them, in the order of the file.
struct CsvSample {
    QStringList headers;
    QList<QStringList> columns;
};

// A guess from the headers. Where kind is empty it is taken from headers that only one kind has, else left empty.
CsvMapping suggestMapping(const CsvSample &sample, const KnownColumns &known, const QString &kind);

// Takes out what the kind has no place for.
void keepKnownTargets(CsvMapping &mapping, const domain::Kind &kind);

}
