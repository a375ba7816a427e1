// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/dialect.h"

namespace casebook::store {

// PostgreSQL 15.
class ServerDialect final : public Dialect {
public:
    QString name() const override;
    bool isInProcess() const override { return false; }
    QString tableExists(const QString &table) const override;
    QString columnsOf(const QString &table) const override;
    QString fact(const QString &column, const QString &id, FactCast cast) const override;
    QStringList createWordTable(qint64 compartment) const override;
    QString storeWords(qint64 compartment) const override;
    QString forgetWords(qint64 compartment) const override;
    QString idsMatching(qint64 compartment) const override;
    bool endsAtFirstHits() const override;
    QString match(const QStringList &words) const override;

protected:
    Types types() const override;
};

}
