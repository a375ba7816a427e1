// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/value.h"

namespace casebook::store {

// A prepared statement of one engine. Columns count from 0. Not for use outside this folder's Query.
class Statement {
public:
    virtual ~Statement() = default;
    virtual void bind(const char *name, const Value &value) = 0;
    virtual void bindText(const char *name, const QByteArray &utf8) = 0;
    virtual base::Result<bool> step() = 0;  // true: a row is there
    virtual void reset() = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    // Text as UTF-8, or bytes, where they lie: good until the next step.
    virtual QByteArrayView raw(int column) const = 0;
    // For columns of few different texts: equal ones share their memory.
    virtual QString word(int column) { return text(column); }
    virtual QDate day(int column) const { return dayOf(text(column)); }
};

class Connection;

// One use of a prepared statement: bind, then run() or next() until it answers false. The statement goes back to the
// connection's cache at the end of the scope. Placeholders are named (":id"). Errors never hold bound values.
class Query final {
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const char *name, const Value &value);
    // Text that is UTF-8 already.
    Query &bindText(const char *name, const QByteArray &utf8);
    base::Result<void> run();
    base::Result<bool> next();

    qint64 integer(int column) const { return m_statement->integer(column); }
    QString text(int column) const { return m_statement->text(column); }
    QByteArray bytes(int column) const { return m_statement->bytes(column); }
    QByteArrayView raw(int column) const { return m_statement->raw(column); }
    QString word(int column) const { return m_statement->word(column); }
    QDate day(int column) const { return m_statement->day(column); }
    QDateTime instant(int column) const { return instantOf(text(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const { return m_statement->isNull(column); }
    // Text unless the column is NULL or a number: for reading whole rows.
    Value cell(int column, bool isNumber) const;

private:
    Statement *m_statement = nullptr;
    base::Error m_error;
};

}
