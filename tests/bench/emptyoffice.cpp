// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/emptyoffice.h"

#include "tests/bench/office.h"

#include <QFile>

namespace casebook::bench {

base::Result<std::unique_ptr<workspace::Workspace>> emptyOffice(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm", ".keys"})
        QFile::remove(file + QLatin1StringView(ending));
    {
        CASEBOOK_TRY([[maybe_unused]] const auto made, Office::create(file, 1));
    }
    return workspace::Workspace::open({file, Office::login(), {}, QStringLiteral("2026-11-24T12:00:00Z"), false}, Office::passphrase());
}

}
