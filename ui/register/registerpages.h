// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/register.h"

#include <QHash>
#include <list>
#include <optional>

namespace casebook::registering {

// Rows of a long list, kept in windows of 200; of 64 windows at most, the one that was not looked at for the longest time
// goes first. A pure value: it asks nobody.
class RegisterPages final {
public:
    static constexpr int pageSize = 200;
    static constexpr int mostPages = 64;

    static int pageOf(int row) { return row / pageSize; }

    void clear();
    // Rows stand in the order of `ids`, the ids of this window; one that is missing among them stays empty.
    void put(int page, const std::vector<qint64> &ids, const QList<queries::RegisterRow> &rows);
    bool has(int page) const { return m_pages.contains(page); }
    int count() const { return int(m_pages.size()); }
    // Null when the window is not there or the row has gone. Counts as looking at it.
    const queries::RegisterRow *row(int row) const;

private:
    struct Page {
        QList<queries::RegisterRow> rows;
        std::list<int>::iterator place;
    };
    QHash<int, Page> m_pages;
    mutable std::list<int> m_used;  // the most recent first
};

}
