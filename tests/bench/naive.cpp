// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naive.h"

#include <QSqlDriver>
#include <QSqlTableModel>
#include <QVariant>
#include <malloc.h>
#include <sodium.h>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString connectionName = u"naive"_s;

}

Result<std::unique_ptr<NaiveList>> NaiveList::open(const QString &file, const base::Secret &pageKey)
{
    std::unique_ptr<NaiveList> list(new NaiveList);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(file);
    if (!database.open())
        return fail(ErrorCode::FileNotReadable, {file});
    const QVariant handle = database.driver()->handle();
    char key[4 + 65] = "raw:";
    sodium_bin2hex(key + 4, 65, pageKey.data(), static_cast<size_t>(pageKey.size()));
    const int fits = sqlite3_key_v2(*static_cast<sqlite3 *const *>(handle.constData()), "main", key, 68);
    sodium_memzero(key, sizeof key);
    if (fits != SQLITE_OK)
        return fail(ErrorCode::NotACasebook, {file});
    return list;
}

NaiveList::~NaiveList()
{
    QSqlDatabase::database(connectionName, false).close();
    QSqlDatabase::removeDatabase(connectionName);
}

Result<int> NaiveList::selectAndFetchAll(const QString &column)
{
    QSqlTableModel model(nullptr, QSqlDatabase::database(connectionName));
    model.setTable(u"cases"_s);
    model.setSort(model.fieldIndex(column), Qt::AscendingOrder);
    if (!model.select())
        return fail(ErrorCode::StatementFailed, {u"naive"_s});
    while (model.canFetchMore())
        model.fetchMore();
    return model.rowCount();
}

void NaiveList::tidyUp()
{
    malloc_trim(0);
}

}
