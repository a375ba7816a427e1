// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/library.h"

#include "app/store/embeddedconnection.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <sqlite3.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<LibraryFacts> asked(QSqlDatabase database)
{
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        return fail(ErrorCode::EncryptionMissing, {u"driver"_s});
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite_version(), sqlite3mc_version(), sqlite_source_id()"_s) || !query.next())
        return fail(ErrorCode::EncryptionMissing, {u"version"_s});
    if (query.value(2).toString() != QLatin1StringView(SQLITE_SOURCE_ID))
        return fail(ErrorCode::EncryptionMissing, {u"source"_s});
    return LibraryFacts{query.value(0).toString(), query.value(1).toString()};
}

}

Result<LibraryFacts> libraryFacts()
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    auto facts = asked(QSqlDatabase::addDatabase(u"QSQLITE"_s, name));
    QSqlDatabase::removeDatabase(name);
    return facts;
}

Result<QString> cipherOf(EmbeddedConnection &connection)
{
    CASEBOOK_TRY(const QString cipher, connection.oneText(u"PRAGMA cipher"_s));
    CASEBOOK_TRY(const qint64 algorithm, connection.oneNumber(u"SELECT sqlite3mc_config('aegis', 'algorithm')"_s));
    // 1 AEGIS-128L, 2 AEGIS-128X2, 3 AEGIS-128X4, 4 AEGIS-256, 5 AEGIS-256X2, 6 AEGIS-256X4
    static const QStringList names{u"AEGIS-128L"_s, u"AEGIS-128X2"_s, u"AEGIS-128X4"_s, u"AEGIS-256"_s, u"AEGIS-256X2"_s, u"AEGIS-256X4"_s};
    if (cipher != "aegis"_L1 || algorithm < 1 || algorithm > names.size())
        return fail(ErrorCode::EncryptionMissing, {u"cipher"_s}, cipher);
    return names[algorithm - 1];
}

Result<FileStart> startOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFile::exists(path) ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, {path});
    const QByteArray start = file.read(16);
    if (start.size() < 16)
        return FileStart::TooShort;
    return start.startsWith("SQLite format 3") ? FileStart::PlainDatabase : FileStart::Encrypted;
}

}
