// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csvreader.h"
#include "app/intake/problem.h"

#include <functional>

namespace casebook::intake {

QStringList texts(const CsvRecord &record);

// The text of a CSV file with its header read. Hands out the rows below it, as often as somebody asks.
class CsvTable {
public:
    CsvTable(const QString &file, const QByteArray &utf8, CsvSeparator separator);

    bool hasHeader() const { return m_hasHeader; }
    QStringList headers() const { return m_headers; }  // trimmed; a name that stands there twice becomes "name (2)"
    QList<Problem> headerProblems() const { return m_headerProblems; }

    // Rows with as many fields as the header go to sound, which answers false to end the reading, all others to bad.
    void forEachRow(const std::function<bool(const CsvRecord &)> &sound, const std::function<void(const Problem &)> &bad) const;

private:
    QByteArrayView body() const { return QByteArrayView(m_utf8).sliced(m_separator.skippedBytes); }

    QString m_file;
    QByteArray m_utf8;
    CsvSeparator m_separator;
    bool m_hasHeader = false;
    QStringList m_headers;
    QList<Problem> m_headerProblems;
};

}
