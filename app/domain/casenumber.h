// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace casebook::domain {

// The number people see and say: R-2026-00041. The letter is the prefix of the kind, then come the year of registration and a
// serial of at least five digits, which starts at 1 each year and is never used twice. A compartment counts for itself, so
// that a gap in the open series tells nobody of a secret case: its series letters stand before the serial, R-2026-A00001.
class CaseNumber {
public:
    CaseNumber() = default;

    // InputInvalid{"number", reason}: prefix not one capital letter, year outside 1990..2999, serial below 1 or above
    // 99 999 999, series not up to two capital letters.
    static base::Result<CaseNumber> make(const QString &prefix, int year, int serial, const QString &series = {});
    // Takes what people type: small letters, spaces around it, a serial without its zeros.
    static base::Result<CaseNumber> parse(const QString &text);
    // The series of the first, second … compartment: A … Z, AA, AB … ZZ (702 in all; empty beyond and below 1).
    static QString seriesOf(int compartment);

    bool isValid() const { return m_serial > 0; }
    QString toString() const;
    QString prefix() const { return m_prefix; }
    int year() const { return m_year; }
    int serial() const { return m_serial; }
    QString series() const { return m_series; }

    friend bool operator==(const CaseNumber &, const CaseNumber &) = default;

private:
    QString m_prefix;
    int m_year = 0;
    QString m_series;
    int m_serial = 0;
};

}
