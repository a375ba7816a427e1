// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpdf.h"

#include "app/letters/letterpages.h"
#include "app/reports/pdf/paper.h"

#include <QPainter>
#include <QPdfWriter>

namespace casebook::letters {

base::Result<QByteArray> makeLetterPdf(const LetterSheet &sheet, const QString &family)
{
    CASEBOOK_TRY(const LetterPages pages, LetterPages::lay(sheet, family));
    return reports::pdf::onPaper({sheet.number, sheet.programVersion, false, sheet.instant()}, [&pages](QPdfWriter &writer) {
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    });
}

}
