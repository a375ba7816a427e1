// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection.h"

#include <atomic>

namespace casebook::store {

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("casebook-%1").arg(++count);
}

}

Connection::Connection(std::unique_ptr<Dialect> dialect, QString place)
    : m_dialect(std::move(dialect)), m_place(std::move(place)), m_name(nextName())
{
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::committed()
{
    afterCommit();
    if (m_told)
        m_told();
}

base::Result<QString> Connection::oneText(const QString &sql)
{
    Query query(*this, sql);
    CASEBOOK_TRY(const bool found, query.next());
    return found ? query.text(0) : QString();
}

base::Result<qint64> Connection::oneNumber(const QString &sql)
{
    Query query(*this, sql);
    CASEBOOK_TRY(const bool found, query.next());
    return found ? query.integer(0) : qint64{0};
}

}
