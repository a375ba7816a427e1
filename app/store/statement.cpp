// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/connection.h"

namespace casebook::store {

Query::Query(Connection &connection, const QString &sql)
{
    auto prepared = connection.prepare(sql);
    if (prepared)
        m_statement = *prepared;
    else
        m_error = prepared.error();
}

Query::~Query()
{
    if (m_statement)
        m_statement->reset();
}

Query &Query::bind(const char *name, const Value &value)
{
    if (m_statement)
        m_statement->bind(name, value);
    return *this;
}

Query &Query::bindText(const char *name, const QByteArray &utf8)
{
    if (m_statement)
        m_statement->bindText(name, utf8);
    return *this;
}

base::Result<void> Query::run()
{
    CASEBOOK_TRY(const bool ignored, next());
    Q_UNUSED(ignored);
    if (m_statement)
        m_statement->reset();
    return {};
}

base::Result<bool> Query::next()
{
    if (!m_statement)
        return base::fail(m_error);
    return m_statement->step();
}

Value Query::cell(int column, bool isNumber) const
{
    if (isNull(column))
        return {};
    return isNumber ? Value(integer(column)) : Value(text(column));
}

}
