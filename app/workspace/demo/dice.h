// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <random>

namespace casebook::workspace::demo {

// Repeatable chance; written out, because the distributions of the standard library differ between compilers.
class Dice {
public:
    Dice(quint64 seed, quint64 story) : m_engine(seed * 1'000'003 + story) {}

    int between(int least, int most) { return least + static_cast<int>(m_engine() % static_cast<quint64>(most - least + 1)); }
    bool oneIn(int times) { return between(1, times) == 1; }
    template <typename List>
    auto oneOf(const List &list) -> typename List::value_type { return list[between(0, static_cast<int>(list.size()) - 1)]; }

private:
    std::mt19937_64 m_engine;
};

}
