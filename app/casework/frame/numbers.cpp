// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/numbers.h"

#include "app/domain/casenumber.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;

Result<QString> nextNumber(store::Transaction &transaction, const QString &prefix, int year, qint64 compartment)
{
    const QString series = domain::CaseNumber::seriesOf(static_cast<int>(compartment));
    CASEBOOK_TRY(const qint64 serial, transaction.next(u"number:%1-%2-%3"_s.arg(prefix).arg(year).arg(series)));
    CASEBOOK_TRY(const domain::CaseNumber number, domain::CaseNumber::make(prefix, year, static_cast<int>(serial), series));
    return number.toString();
}

}
