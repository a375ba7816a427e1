// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/statement.h"

#include <QSqlQuery>

class QSqlError;

namespace casebook::store {

class ServerStatement final : public Statement {
public:
    ServerStatement(QSqlQuery query, QString place);

    void bind(const char *name, const Value &value) override;
    void bindText(const char *name, const QByteArray &utf8) override;
    base::Result<bool> step() override;
    void reset() override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    bool isNull(int column) const override;
    QByteArrayView raw(int column) const override;

private:
    QSqlQuery m_query;
    QString m_place;
    bool m_isRunning = false;
    mutable QHash<int, QByteArray> m_raw;  // what raw() points into, by column
};

// By SQLSTATE. The server's message may hold values, so only the code is kept.
base::Error serverError(const QSqlError &error, const QString &place, const char *what);

}
