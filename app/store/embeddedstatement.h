// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/statement.h"

#include <vector>

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
    void bindText(const char *name, const QByteArray &utf8) override;
    base::Result<bool> step() override;
    void reset() override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    bool isNull(int column) const override;
    QByteArrayView raw(int column) const override;
    QString word(int column) override;
    QDate day(int column) const override;

private:
    struct Word {
        QByteArray utf8;
        QString text;
    };
    int indexOf(const char *name);
    void hold(int index, const QByteArray &utf8, bool isText);

    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_names;  // of the parameters
    int m_next = 1;                  // where the next name probably is
    std::vector<QByteArray> m_held;  // what is bound without a copy
    std::vector<Word> m_words;       // texts seen lately, by a cheap hash
    QString m_place;
};

// The library's result code as our error. The library's own message may hold values, so only the codes are kept.
base::Error embeddedError(sqlite3 *handle, int code, const QString &place, const char *what);

}
