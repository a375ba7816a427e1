// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace casebook::cli {

// Lines with aligned columns. A column is as wide as its widest cell; where the page is narrower the widest columns give way
// first, what is cut ends in "…", and when all are narrow the last column goes. Columns of empty cells are left out.
class TextTable {
public:
    // The first `whole` columns (a number, a date) are never cut.
    explicit TextTable(QStringList headers, int whole = 0) : m_headers(std::move(headers)), m_whole(whole) {}

    void add(QStringList cells);  // line feeds become spaces
    bool isEmpty() const { return m_rows.isEmpty(); }
    // `width` 0: as wide as it gets. The header line is left out when it is empty throughout.
    QString toText(int width = 0) const;

private:
    QList<int> widths(int page) const;

    QStringList m_headers;
    int m_whole;
    QList<QStringList> m_rows;
};

// Columns that a text takes on a terminal: marks that combine take none, wide letters two.
int columnsOf(const QString &text);
// Broken at spaces into lines of at most so many columns, the following ones indented.
QString wrapped(const QString &text, int width, int indent = 0);

}
