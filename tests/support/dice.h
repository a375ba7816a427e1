// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <random>

namespace casebook::support {

// Chance that repeats itself: the same seed throws the same numbers on every computer.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    // From 0 to one less than the bound, which is positive.
    int below(qsizetype bound) { return static_cast<int>(m_engine() % static_cast<quint64>(bound)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    T pick(const QList<T> &list)
    {
        return list[below(list.size())];
    }
    // An operation id as a client makes it.
    QString uuid()
    {
        const QString digits = QStringLiteral("%1%2").arg(m_engine(), 16, 16, QLatin1Char('0')).arg(m_engine(), 16, 16, QLatin1Char('0'));
        return digits.left(8) + QLatin1Char('-') + digits.mid(8, 4) + QStringLiteral("-4") + digits.mid(13, 3) + QStringLiteral("-8")
            + digits.mid(17, 3) + QLatin1Char('-') + digits.mid(20, 12);
    }

private:
    std::mt19937_64 m_engine;
};

// CASEBOOK_SEED, or the same one every time.
inline quint64 chosenSeed(quint64 usual = 20261124)
{
    const QString text = qEnvironmentVariable("CASEBOOK_SEED");
    return text.isEmpty() ? usual : text.toULongLong();
}

}
