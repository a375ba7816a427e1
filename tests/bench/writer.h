// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"
#include "tests/bench/office.h"

#include <vector>

namespace casebook::bench {

// The ways to change the same cases through the program, all of them in one round. No two rounds write the same text.
class Writer final {
public:
    struct Target {
        qint64 id = 0;
        QString uuid;
        QString number;
    };

    static base::Result<std::unique_ptr<Writer>> open(const QString &file, int count);
    Office &office() { return *m_office; }
    const std::vector<Target> &targets() const { return m_targets; }

    // Another owner for each case: as a person does it, as one row with its journal entry, and all rows in one transaction.
    base::Result<void> acts();
    base::Result<void> rows();
    base::Result<void> rowsInOne();
    // An act that changes what the search finds.
    base::Result<void> notes();

private:
    Writer() = default;
    base::Result<void> readTargets(int count);
    base::Result<std::unique_ptr<store::Transaction>> begin();
    static base::Result<void> change(store::Transaction &transaction, const Target &target, const QString &owner);
    QString nextOwner() { return QStringLiteral("owner-%1").arg(++m_round); }

    std::unique_ptr<Office> m_office;
    std::vector<Target> m_targets;
    int m_round = 0;
};

}
