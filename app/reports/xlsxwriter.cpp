// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/xlsxwriter.h"

#include "app/reports/reportwords.h"
#include "app/reports/xlsx/sheetname.h"
#include "app/reports/xlsx/book.h"

namespace casebook::reports {

base::Result<void> writeXlsx(const ReportDocument &document, const QString &path)
{
    const ReportWords &words = reportWords(document.language);
    const QList<Table> tables = allTables(document);
    xlsx::SheetNames names;
    names.next(words.about);

    Table about = aboutTable(document);
    if (document.stamp.isTestStore)
        about.rows.append(QList<QVariant>{QString(), words.testStore});
    for (const Table &table : tables)
        about.rows.append(QList<QVariant>{names.next(table.title), table.title});

    xlsx::Book book(path, document.stamp, document.language);
    book.beginSheet(words.about, about.columns);
    for (const QList<QVariant> &row : about.rows)
        book.addRow(row);
    for (const Table &table : tables) {
        book.beginSheet(table.title, table.columns);
        for (const QList<QVariant> &row : table.rows)
            book.addRow(row);
        if (!table.totals.isEmpty())
            book.addTotals(table.totals);
    }
    return book.finish();
}

}
