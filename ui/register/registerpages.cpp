// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerpages.h"

namespace casebook::registering {

using queries::RegisterRow;

void RegisterPages::clear()
{
    m_pages.clear();
    m_used.clear();
}

void RegisterPages::put(int page, const std::vector<qint64> &ids, const QList<RegisterRow> &rows)
{
    QHash<qint64, RegisterRow> byId;
    for (const RegisterRow &row : rows)
        byId.insert(row.id.value(), row);
    QList<RegisterRow> ordered;
    for (const qint64 id : ids)
        ordered.append(byId.value(id));
    if (const auto known = m_pages.constFind(page); known != m_pages.cend())
        m_used.erase(known->place);
    else if (m_pages.size() >= mostPages) {
        m_pages.remove(m_used.back());
        m_used.pop_back();
    }
    m_used.push_front(page);
    m_pages.insert(page, {ordered, m_used.begin()});
}

const RegisterRow *RegisterPages::row(int row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    if (page == m_pages.cend())
        return nullptr;
    m_used.splice(m_used.begin(), m_used, page->place);
    const qsizetype at = row % pageSize;
    return at < page->rows.size() && page->rows[at].id.isValid() ? &page->rows[at] : nullptr;
}

}
