// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dialect.h"

namespace casebook::store {

using namespace Qt::StringLiterals;

QString Dialect::translate(QString sql) const
{
    const Types words = types();
    return sql.replace("@ID@"_L1, words.id)
        .replace("@INT@"_L1, words.integer)
        .replace("@TEXT@"_L1, words.text)
        .replace("@BYTES@"_L1, words.bytes)
        .replace("@END@"_L1, words.end);
}

QString Dialect::orderedBy(const QString &column, bool descending) const
{
    return descending ? u"%1 DESC NULLS LAST, id DESC"_s.arg(column) : u"%1 ASC NULLS LAST, id ASC"_s.arg(column);
}

QString Dialect::wordTable(qint64 compartment)
{
    return u"case_words_%1"_s.arg(compartment);
}

}
