// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/filter.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

#include <optional>
#include <vector>

namespace casebook::queries {

// Ids that are asked for one by one, very often.
class IdSet final {
public:
    IdSet() = default;
    explicit IdSet(std::vector<qint64> ascending);
    bool holds(qint64 id) const;

private:
    std::vector<qint64> m_ids;
    std::vector<bool> m_marks;  // by id, where the ids lie close together; empty: they are looked for
};

// The cases that the words of a search hit, all of them at once and in no order: that of the register is walked beside them.
// Only the words of the compartments that the reader is cleared for are asked.
class SearchHits final {
public:
    static base::Result<SearchHits> find(store::Connection &connection, const store::Clearance &clearance, const QList<domain::SearchWord> &words);

    bool holds(qint64 id) const { return (!m_wanted || m_wanted->holds(id)) && !m_unwanted.holds(id); }

private:
    std::optional<IdSet> m_wanted;  // nothing: every case but the unwanted
    IdSet m_unwanted;
};

}
