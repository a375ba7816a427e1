// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/xlsx/formats.h"

namespace casebook::reports::xlsx {

using namespace Qt::StringLiterals;

namespace {

lxw_format *format(lxw_workbook *book, const char *number, bool isStrong)
{
    lxw_format *result = workbook_add_format(book);
    format_set_num_format(result, number);
    format_set_align(result, LXW_ALIGN_VERTICAL_TOP);
    if (isStrong) {
        format_set_bold(result);
        format_set_top(result, LXW_BORDER_THIN);
    }
    return result;
}

}

Formats::Formats(lxw_workbook *book, const QString &language)
{
    m_head = workbook_add_format(book);
    format_set_bold(m_head);
    format_set_text_wrap(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
    for (size_t strong = 0; strong < 2; ++strong) {
        m_text[strong] = format(book, "@", strong == 1);
        format_set_text_wrap(m_text[strong]);
        m_prose[strong] = format(book, "General", strong == 1);
        format_set_text_wrap(m_prose[strong]);
        m_date[strong] = format(book, language == "de"_L1 ? "dd.mm.yyyy" : "d mmm yyyy", strong == 1);
        m_whole[strong] = format(book, "#,##0", strong == 1);
        m_fraction[strong] = format(book, "#,##0.0", strong == 1);
        m_percent[strong] = format(book, "0.0%", strong == 1);
    }
}

}
