// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/embeddedconnection.h"

#include "app/store/embeddeddialect.h"
#include "app/store/embeddedstatement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>
#include <sys/statfs.h>

extern "C" const char *sqlite3mc_version(void);

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int commitsBetweenCheckpoints = 50;

// "raw:" and the key as the library wants them, on the stack for as long as the call lasts and wiped behind it.
class KeyText {
public:
    explicit KeyText(const base::Secret &pageKey) { sodium_bin2hex(m_text + 4, sizeof m_text - 4, pageKey.data(), 32); }
    ~KeyText() { sodium_memzero(m_text, sizeof m_text); }
    KeyText(const KeyText &) = delete;
    KeyText &operator=(const KeyText &) = delete;
    const char *text() const { return m_text; }
    static constexpr int size() { return 4 + 64; }

private:
    char m_text[4 + 65] = {'r', 'a', 'w', ':'};
};

// Through the handle of the library and before the key is given: opening and closing the file by ourselves would drop the
// locks that other connections of this process hold on it, and the last one of another program would then remove the log.
bool isPlainSqlite(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    char start[16] = {};
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods && file->pMethods->xRead(file, start, sizeof start, 0) == SQLITE_OK
        && std::memcmp(start, "SQLite format 3", sizeof start) == 0;
}

}

Result<void> refuseNetworkFolder(const QString &folder)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(folder).constData(), &status) != 0)
        return fail(ErrorCode::FileNotFound, {folder});
    static const QHash<quint32, QString> shared = {{0x6969, u"NFS"_s}, {0xff534d42, u"CIFS"_s}, {0xfe534d42, u"SMB2"_s},
                                                   {0x517b, u"SMB"_s}, {0x65735546, u"FUSE"_s}, {0x01021997, u"9P"_s}};
    const auto found = shared.constFind(static_cast<quint32>(status.f_type));
    if (found != shared.cend())
        return fail(ErrorCode::NetworkFolder, {folder, *found});
    return {};
}

EmbeddedConnection::EmbeddedConnection(const QString &file) : Connection(std::make_unique<EmbeddedDialect>(), file) {}

EmbeddedConnection::~EmbeddedConnection()
{
    m_statements.clear();
    if (!m_handle || sqlite3_db_readonly(m_handle, "main"))
        return;
    // Whoever writes at this moment shortens the log in our place; who only looked does not wait for them.
    sqlite3_busy_timeout(m_handle, 0);
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

Result<std::unique_ptr<EmbeddedConnection>> EmbeddedConnection::open(const QString &file, const base::Secret &pageKey, Access access)
{
    Q_ASSERT(pageKey.size() == 32);
    const QFileInfo info(file);
    if (access == Access::Create && info.exists())
        return fail(ErrorCode::StoreExists, {file});
    if (access != Access::Create && !info.exists())
        return fail(ErrorCode::FileNotFound, {file});
    CASEBOOK_CHECK(refuseNetworkFolder(info.absolutePath()));
    if (access == Access::ReadWrite && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()))
        return fail(ErrorCode::StoreReadOnly, {file});
    if (access == Access::Create && !QFileInfo(info.absolutePath()).isWritable())
        return fail(ErrorCode::FileNotWritable, {file});

    std::unique_ptr<EmbeddedConnection> connection(new EmbeddedConnection(info.absoluteFilePath()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name());
        database.setDatabaseName(info.absoluteFilePath());
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
        if (access == Access::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        database.setConnectOptions(options);
        if (!database.open())
            return fail(access == Access::Create ? ErrorCode::FileNotWritable : ErrorCode::FileNotReadable, {file}, database.lastError().nativeErrorCode());
        // Before a byte is in it; what the library puts beside it takes the same rights.
        if (access == Access::Create)
            QFile::setPermissions(info.absoluteFilePath(), QFile::ReadOwner | QFile::WriteOwner);
        const QVariant handle = database.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
            return fail(ErrorCode::EncryptionMissing, {u"driver"_s});
        connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        // A plain database is never read, so that nobody can slip one in for the encrypted file.
        if (isPlainSqlite(connection->m_handle))
            return fail(ErrorCode::NotACasebook, {file});
    }
    CASEBOOK_CHECK(connection->unlock(pageKey, access));
    return connection;
}

Result<void> EmbeddedConnection::unlock(const base::Secret &pageKey, Access access)
{
    if (sqlite3_libversion_number() != SQLITE_VERSION_NUMBER || std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0)
        return fail(ErrorCode::EncryptionMissing, {u"linked library"_s});
    const KeyText key(pageKey);
    if (const int code = sqlite3_key_v2(m_handle, "main", key.text(), key.size()); code != SQLITE_OK)
        return fail(problem(code, "key"));
    // The first read tells whether the key fits; until then every statement fails.
    if (auto read = oneNumber(u"SELECT count(*) FROM sqlite_master"_s); !read)
        return fail(read.error());
    CASEBOOK_CHECK(checkLibrary());
    CASEBOOK_TRY(const QString cipher, oneText(u"PRAGMA cipher"_s));
    if (cipher != "aegis"_L1)
        return fail(ErrorCode::EncryptionMissing, {u"cipher"_s}, cipher);
    CASEBOOK_CHECK(execute(u"PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; "
                            "PRAGMA cell_size_check = ON; PRAGMA cache_size = -16384; PRAGMA mmap_size = 0"_s));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // A plan for all values of a statement: without it a page is prepared anew whenever another limit or key is bound.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    if (access == Access::ReadOnly)
        return {};
    CASEBOOK_TRY(const QString mode, oneText(u"PRAGMA journal_mode = WAL"_s));
    if (mode != "wal"_L1)
        return fail(ErrorCode::NetworkFolder, {QFileInfo(place()).absolutePath(), mode});
    CASEBOOK_CHECK(execute(u"PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = FULL"_s));
    // A commit whose flush failed was reported as failed and may still stand in the log. Before anybody finds it there and
    // takes it for done, the log is flushed; a disk that can't is said now. One that is only full can still be read.
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_IOERR)
        return fail(problem(code, "checkpoint"));
    return {};
}

// Through the driver's own connection: the library that Qt uses, not the one this file was linked with.
Result<void> EmbeddedConnection::checkLibrary()
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    // A library without encryption does not know the first function, and the statement fails.
    if (!query.exec(u"SELECT sqlite3mc_version(), sqlite_source_id(), sqlite_compileoption_used('TEMP_STORE=3'), "
                     "sqlite_compileoption_used('ENABLE_DBPAGE_VTAB')"_s) || !query.next())
        return fail(ErrorCode::EncryptionMissing, {u"version"_s});
    if (query.value(0).toString() != QLatin1StringView(sqlite3mc_version()))
        return fail(ErrorCode::EncryptionMissing, {u"version"_s});
    if (query.value(1).toString() != QLatin1StringView(SQLITE_SOURCE_ID))
        return fail(ErrorCode::EncryptionMissing, {u"source"_s});
    if (query.value(2).toInt() != 1)
        return fail(ErrorCode::EncryptionMissing, {u"TEMP_STORE=3"_s});
    if (query.value(3).toInt() != 1)
        return fail(ErrorCode::EncryptionMissing, {u"ENABLE_DBPAGE_VTAB"_s});
    return {};
}

base::Error EmbeddedConnection::problem(int code, const char *what) const
{
    return embeddedError(m_handle, code, place(), what);
}

Result<Statement *> EmbeddedConnection::prepare(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.cend())
        return found->get();
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK)
        return fail(problem(code, "prepare"));
    auto statement = std::make_shared<EmbeddedStatement>(raw, place());
    Statement *borrowed = statement.get();
    m_statements.insert(sql, std::move(statement));
    return borrowed;
}

Result<void> EmbeddedConnection::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(problem(code, "execute"));
    return {};
}

// IMMEDIATE: a deferred transaction that reads first fails at its first write when another program wrote meanwhile.
Result<void> EmbeddedConnection::beginWriting()
{
    return execute(u"BEGIN IMMEDIATE"_s);
}

Result<void> EmbeddedConnection::beginReading()
{
    return execute(u"BEGIN"_s);
}

Result<void> EmbeddedConnection::commit()
{
    return execute(u"COMMIT"_s);
}

void EmbeddedConnection::rollback()
{
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

// What lies in the write-ahead log only can be cut off by whoever holds the file; the log is kept short. PASSIVE never waits.
void EmbeddedConnection::afterCommit()
{
    if (++m_commits % commitsBetweenCheckpoints == 0)
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

EmbeddedConnection::Watch::Watch(EmbeddedConnection &connection, std::function<bool()> goesOn) : m_connection(connection), m_goesOn(std::move(goesOn))
{
    constexpr int instructions = 2000;  // a millisecond or less
    const auto ask = [](void *watch) { return static_cast<Watch *>(watch)->m_goesOn() ? 0 : 1; };
    sqlite3_progress_handler(connection.m_handle, instructions, ask, this);
}

EmbeddedConnection::Watch::~Watch()
{
    sqlite3_progress_handler(m_connection.m_handle, 0, nullptr, nullptr);
}

Result<void> EmbeddedConnection::copyInto(const QString &file)
{
    Query query(*this, u"VACUUM INTO :file"_s);
    return query.bind(":file", file).run();
}

Result<void> EmbeddedConnection::changeKey(const base::Secret &pageKey)
{
    CASEBOOK_CHECK(shortenLog());
    const KeyText key(pageKey);
    if (const int code = sqlite3_rekey_v2(m_handle, "main", key.text(), key.size()); code != SQLITE_OK)
        return fail(problem(code, "rekey"));
    return {};
}

Result<bool> EmbeddedConnection::purge(const QStringList &)
{
    // Rows that went were overwritten (secure_delete); what is left of them stands in the log.
    const auto shortened = shortenLog();
    if (!shortened && shortened.error().code != ErrorCode::StoreBusy)
        return fail(shortened.error());
    return shortened.has_value();
}

Result<void> EmbeddedConnection::shortenLog()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(problem(code, "checkpoint"));
    return {};
}

}
