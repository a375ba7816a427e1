// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace casebook::base {

// The only place that asks what time it is; everything else is told. Instants are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

// Stands still: test stores and demo stores under CASEBOOK_NOW.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &instant) : m_instant(instant.toUTC()) {}
    QDateTime now() const override { return m_instant; }
    void set(const QDateTime &instant) { m_instant = instant.toUTC(); }

private:
    QDateTime m_instant;
};

}
