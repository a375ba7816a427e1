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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Under which name the checksum of a step is kept in the store: "schema:0001".
QString keyOf(int number)
{
    return u"schema:%1"_s.arg(number, 4, 10, QChar(u'0'));
}

QString checksumOf(const QByteArray &sql)
{
    return QString::fromLatin1(base::sha256(sql).toHex());
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

Migrator::Migrator(Connection &connection, QString folder) : m_connection(connection), m_folder(std::move(folder))
{
    registerResources();
    m_steps = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<int> Migrator::current()
{
    const QString known = m_connection.dialect().tableExists(u"store_info"_s);
    CASEBOOK_TRY(const qint64 exists, m_connection.oneNumber(known));
    if (exists == 0)
        return 0;
    CASEBOOK_TRY(const QString schema, m_connection.oneText(u"SELECT value FROM store_info WHERE name = 'schema'"_s));
    const int number = schema.toInt();
    if (number < 1)
        return fail(ErrorCode::StoreDamaged, {m_connection.place(), u"schema"_s});
    return number;
}

Result<Migrator::Outcome> Migrator::run(const std::function<Result<void>()> &beforeUpgrade)
{
    CASEBOOK_TRY(const int have, current());
    if (have > newest())
        return fail(ErrorCode::StoreNewer, {m_connection.place(), QString::number(have), QString::number(newest())});
    for (int number = 1; number <= have; ++number)
        CASEBOOK_CHECK(compare(number));
    if (beforeUpgrade && have > 0 && have < newest())
        CASEBOOK_CHECK(beforeUpgrade());
    for (int number = have + 1; number <= newest(); ++number)
        CASEBOOK_CHECK(apply(number));
    return have == newest() ? Outcome::UpToDate : Outcome::Upgraded;
}

QByteArray Migrator::sqlOf(int number) const
{
    const QString path = m_folder + u'/' + m_steps[number - 1] + u'/';
    return contentOf(path + u"common.sql"_s) + contentOf(path + m_connection.dialect().name() + u".sql"_s);
}

QStringList Migrator::tables() const
{
    static const QString begin = u"CREATE TABLE "_s;
    QStringList names;
    for (int number = 1; number <= newest(); ++number)
        for (const QString &statement : statementsOf(m_connection.dialect().translate(QString::fromUtf8(sqlOf(number)))))
            if (statement.startsWith(begin))
                names << statement.mid(begin.size()).section(u' ', 0, 0);
    return names;
}

Result<void> Migrator::compare(int number)
{
    Query query(m_connection, u"SELECT value FROM store_info WHERE name = :name"_s);
    CASEBOOK_TRY(const bool isKept, query.bind(":name", keyOf(number)).next());
    if (!isKept || query.text(0) != checksumOf(sqlOf(number)))
        return fail(ErrorCode::StoreDamaged, {m_connection.place(), keyOf(number)});
    return {};
}

Result<void> Migrator::apply(int number)
{
    const QByteArray sql = sqlOf(number);
    CASEBOOK_CHECK(m_connection.beginWriting());
    const auto inside = [&]() -> Result<void> {
        CASEBOOK_TRY(const int have, current());
        if (have >= number)
            return {};  // another program was faster
        for (const QString &statement : statementsOf(m_connection.dialect().translate(QString::fromUtf8(sql))))
            CASEBOOK_CHECK(m_connection.execute(statement));
        if (number == 1)
            for (const QString &statement : m_connection.dialect().createWordTable(0))
                CASEBOOK_CHECK(m_connection.execute(statement));
        const QString set = u"INSERT INTO store_info (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s;
        CASEBOOK_CHECK(Query(m_connection, set).bind(":name", u"schema"_s).bind(":value", QString::number(number)).run());
        return Query(m_connection, set).bind(":name", keyOf(number)).bind(":value", checksumOf(sql)).run();
    }();
    if (!inside) {
        m_connection.rollback();
        return inside;
    }
    return m_connection.commit();
}

}
