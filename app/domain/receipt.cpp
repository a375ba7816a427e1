// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/receipt.h"

namespace casebook::domain {

Receipt Receipt::of(const QDateTime &instant, const QTimeZone &zone)
{
    return {instant.toTimeZone(zone).date(), instant.toUTC()};
}

QDateTime noonOf(const QDate &day, const QTimeZone &zone)
{
    return QDateTime(day, QTime(12, 0), zone).toUTC();
}

base::Result<Receipt> readReceipt(const QString &text, const QTimeZone &zone)
{
    constexpr qsizetype dayLength = 10;
    const QDate day = QDate::fromString(text.left(dayLength), Qt::ISODate);
    if (!day.isValid())
        return base::fail(base::ErrorCode::DateInvalid, {text});
    if (text.size() == dayLength)
        return Receipt::on(day);
    QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime(instant.date(), instant.time(), zone);
    if (!instant.isValid() || !zone.isValid())
        return base::fail(base::ErrorCode::DateInvalid, {text});
    return Receipt::of(instant, zone);
}

bool isMoment(const QString &text)
{
    const auto read = readReceipt(text, QTimeZone::utc());
    return read && read->at.isValid();
}

}
