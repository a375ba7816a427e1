// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casebook::store {

enum class FactCast { Text, Integer, YesNo };

// Everything in which the SQL of the two engines differs. An `if (postgres)` anywhere else is a mistake.
class Dialect {
public:
    virtual ~Dialect() = default;
    virtual QString name() const = 0;  // "embedded", "postgresql"
    virtual bool isInProcess() const = 0;  // no statement makes its way to a server and back
    // The text of a migration with @ID@, @INT@, @TEXT@, @BYTES@ and @END@ filled in.
    QString translate(QString sql) const;
    // Answers 1 when the table is there.
    virtual QString tableExists(const QString &table) const = 0;
    // The columns of a table in order: name, then "integer", "text" or "bytes".
    virtual QString columnsOf(const QString &table) const = 0;
    // A fact inside a JSON column, cast by its declared type. The engines disagree about ->> on numbers, so nobody writes it.
    virtual QString fact(const QString &column, const QString &id, FactCast cast) const = 0;
    // NULL comes last in ascending order, and so does an ascending keyset.
    QString orderedBy(const QString &column, bool descending) const;
    // Full text of one compartment: words that our tokenizer made.
    static QString wordTable(qint64 compartment);
    virtual QStringList createWordTable(qint64 compartment) const = 0;
    virtual QString storeWords(qint64 compartment) const = 0;   // :id :words, replaces
    virtual QString forgetWords(qint64 compartment) const = 0;  // :id
    virtual QString idsMatching(qint64 compartment) const = 0;  // subquery, :match
    // Whether a search that wants its first hits in some order may end there. If not, the engine finds all of them first, and
    // handing them over costs next to nothing: the order is then walked outside.
    virtual bool endsAtFirstHits() const = 0;
    // The match text for words of domain::termsOf, all of them wanted; a word may end in * (prefix).
    virtual QString match(const QStringList &words) const = 0;

protected:
    struct Types {
        QString id, integer, text, bytes, end;
    };
    virtual Types types() const = 0;
};

}
