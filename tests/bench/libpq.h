// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLibrary>
#include <QUrl>
#include <vector>

namespace casebook::bench {

// PostgreSQL's own library with nothing around it, as a reference. Qt's driver needs it, so it is there where a server can be
// used; its headers need not be.
class LibPq final {
public:
    static base::Result<std::unique_ptr<LibPq>> connect(const QUrl &address);
    ~LibPq();
    LibPq(const LibPq &) = delete;
    LibPq &operator=(const LibPq &) = delete;

    // Answers the rows. The statement is prepared at its first use; results come in binary form and every byte of them is there.
    base::Result<int> run(const QByteArray &sql, const std::vector<QByteArray> &values);
    base::Result<void> execute(const QByteArray &sql);

private:
    LibPq() : m_library(QStringLiteral("pq"), 5) {}
    template <typename Function>
    Function *resolve(const char *name)
    {
        return reinterpret_cast<Function *>(m_library.resolve(name));
    }
    base::Result<int> taken(void *result, int wanted);

    QLibrary m_library;
    void *m_connection = nullptr;
    std::vector<QByteArray> m_prepared;
};

}
