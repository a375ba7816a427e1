// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <QDate>
#include <memory>
#include <vector>

namespace casebook::queries {

struct RegisterRequest {
    domain::Filter filter;      // resolved
    QDate today;
    QString sort = QStringLiteral("due");
    bool isDescending = false;

    friend bool operator==(const RegisterRequest &, const RegisterRequest &) = default;
};

// The ids of the register in the order in which a reader saw it last, without the words of a search: a search inside it costs
// its hits and one walk. It holds for one question of one clearance in one state of the journal, and nothing else is ever
// answered from it: every change of a case has its entry there. For one store, in the thread of its connection.
class LastOrder final {
public:
    using Ids = std::shared_ptr<const std::vector<qint64>>;

    struct Key {
        RegisterRequest request;  // without words
        QList<qint64> compartments;
        QByteArray journalRoot;

        friend bool operator==(const Key &, const Key &) = default;
    };

    // Null when it is another order.
    Ids find(const Key &key) const { return key == m_key ? m_ids : Ids(); }
    void keep(Key key, Ids ids)
    {
        m_key = std::move(key);
        m_ids = std::move(ids);
    }

private:
    Key m_key;
    Ids m_ids;
};

}
