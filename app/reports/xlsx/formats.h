// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"

#include <xlsxwriter.h>

namespace casebook::reports::xlsx {

// The looks of cells in one workbook, made once: a workbook with a format per cell would grow without need.
class Formats {
public:
    enum class Weight { Normal, Strong };
    Formats(lxw_workbook *book, const QString &language);

    lxw_format *head() const { return m_head; }
    // Marked as text, so that editing the cell makes no formula; a long one is not, because spreadsheets show such cells as ####.
    lxw_format *text(Weight weight, qsizetype length) const { return (length > 255 ? m_prose : m_text)[index(weight)]; }
    lxw_format *date(Weight weight) const { return m_date[index(weight)]; }
    lxw_format *whole(Weight weight) const { return m_whole[index(weight)]; }
    lxw_format *fraction(Weight weight) const { return m_fraction[index(weight)]; }
    lxw_format *percent(Weight weight) const { return m_percent[index(weight)]; }

private:
    static size_t index(Weight weight) { return weight == Weight::Strong ? 1 : 0; }

    lxw_format *m_head = nullptr;
    lxw_format *m_text[2] = {};
    lxw_format *m_prose[2] = {};
    lxw_format *m_date[2] = {};
    lxw_format *m_whole[2] = {};
    lxw_format *m_fraction[2] = {};
    lxw_format *m_percent[2] = {};
};

}
