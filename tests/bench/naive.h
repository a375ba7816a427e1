// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QSqlDatabase>

namespace casebook::bench {

// The list of cases as Qt's own table model would bring it: the whole table selected in an order, every row fetched.
class NaiveList final {
public:
    // Opens the encrypted file through Qt's driver.
    static base::Result<std::unique_ptr<NaiveList>> open(const QString &file, const base::Secret &pageKey);
    ~NaiveList();

    // Answers the rows.
    base::Result<int> selectAndFetchAll(const QString &column);
    // The heap puts off the work of freeing so many cells; without this the next measurement of ours would pay for it.
    static void tidyUp();

private:
    NaiveList() = default;
};

}
