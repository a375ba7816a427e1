// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrator.h"

#include "app/base/digest.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(casebook);
}

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QStringList folders()
{
    registerResources();
    return QDir(u":/sql"_s).entryList(QDir::Dirs, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Statements end with a semicolon at the end of a line; comment lines are left out.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

}

int Migrator::newest()
{
    return folders().isEmpty() ? 0 : folders().constLast().left(4).toInt();
}

Result<int> Migrator::current()
{
    const QString known = m_connection.dialect().tableExists(u"store_info"_s);
    CASEBOOK_TRY(const qint64 exists, m_connection.oneNumber(known));
    if (exists == 0)
        return 0;
    CASEBOOK_TRY(const QString schema, m_connection.oneText(u"SELECT value FROM store_info WHERE name = 'schema'"_s));
    return schema.toInt();
}

Result<Migrator::Outcome> Migrator::run()
{
    CASEBOOK_TRY(const int have, current());
    if (have > newest())
        return fail(ErrorCode::StoreNewer, {m_connection.place(), QString::number(have), QString::number(newest())});
    for (int number = have + 1; number <= newest(); ++number)
        CASEBOOK_CHECK(apply(number));
    return have == newest() ? Outcome::UpToDate : Outcome::Upgraded;
}

Result<void> Migrator::apply(int number)
{
    const QString prefix = u"%1_"_s.arg(number, 4, 10, QChar(u'0'));
    const QStringList all = folders();
    const auto folder = std::find_if(all.cbegin(), all.cend(), [&](const QString &name) { return name.startsWith(prefix); });
    if (folder == all.cend())
        return fail(ErrorCode::Internal, {u"migration %1"_s.arg(number)});
    const QString path = u":/sql/"_s + *folder + u'/';
    const QByteArray sql = contentOf(path + u"common.sql"_s) + contentOf(path + m_connection.dialect().name() + u".sql"_s);

    CASEBOOK_CHECK(m_connection.beginWriting());
    const auto inside = [&]() -> Result<void> {
        for (const QString &statement : statementsOf(m_connection.dialect().translate(QString::fromUtf8(sql))))
            CASEBOOK_CHECK(m_connection.execute(statement));
        if (number == 1)
            for (const QString &statement : m_connection.dialect().createWordTable(0))
                CASEBOOK_CHECK(m_connection.execute(statement));
        const QString set = u"INSERT INTO store_info (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s;
        CASEBOOK_CHECK(Query(m_connection, set).bind(":name", u"schema"_s).bind(":value", QString::number(number)).run());
        const QString checksum = QString::fromLatin1(base::sha256(sql).toHex());
        return Query(m_connection, set).bind(":name", u"schema:"_s + prefix.left(4)).bind(":value", checksum).run();
    }();
    if (!inside) {
        m_connection.rollback();
        return inside;
    }
    return m_connection.commit();
}

}
