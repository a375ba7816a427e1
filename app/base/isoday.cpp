// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/isoday.h"

namespace casebook::base {

namespace {

void writeNumber(QChar *to, int digits, int number)
{
    for (; digits > 0; number /= 10)
        to[--digits] = QChar(u'0' + number % 10);
}

}

QString isoDay(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)  // no day at all too
        return day.toString(Qt::ISODate);
    QString text(10, u'-');
    writeNumber(text.data(), 4, year);
    writeNumber(text.data() + 5, 2, month);
    writeNumber(text.data() + 8, 2, dayOfMonth);
    return text;
}

}
