// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/statement.h"

struct sqlite3;
struct sqlite3_stmt;

namespace casebook::store {

// Owns the prepared statement of the library.
class EmbeddedStatement final : public Statement {
public:
    EmbeddedStatement(sqlite3_stmt *statement, QString place);
    ~EmbeddedStatement() override;
    EmbeddedStatement(const EmbeddedStatement &) = delete;
    EmbeddedStatement &operator=(const EmbeddedStatement &) = delete;

    void bind(const char *name, const Value &value) override;
    base::Result<bool> step() override;
    void reset() override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    bool isNull(int column) const override;

private:
    sqlite3_stmt *m_statement;
    QString m_place;
};

// The library's result code as our error. The library's own message may hold values, so only the codes are kept.
base::Error embeddedError(sqlite3 *handle, int code, const QString &place, const char *what);

}
