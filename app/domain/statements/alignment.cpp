// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/alignment.h"

#include <algorithm>
#include <vector>

namespace casebook::domain {

namespace {

using Pairs = QList<std::pair<qsizetype, qsizetype>>;
using Score = std::function<int(qsizetype, qsizetype)>;

// The part of both lists that is still to be paired.
struct Window {
    qsizetype first;  // as long at the beginning of both
    qsizetype before;
    qsizetype after;
};

// The table of the best sums of all rests, from the end: each cell is the sum for what stands from there on.
void pairInside(const Window &window, const Score &score, Pairs &pairs)
{
    const auto at = [&window](qsizetype i, qsizetype j) { return size_t(i * (window.after + 1) + j); };
    std::vector<int> sums(size_t((window.before + 1) * (window.after + 1)), 0);
    std::vector<int> scores(sums.size(), 0);
    for (qsizetype i = window.before - 1; i >= 0; --i)
        for (qsizetype j = window.after - 1; j >= 0; --j) {
            const int one = score(window.first + i, window.first + j);
            scores[at(i, j)] = one;
            sums[at(i, j)] = std::max({sums[at(i + 1, j)], sums[at(i, j + 1)], one > 0 ? one + sums[at(i + 1, j + 1)] : 0});
        }
    for (qsizetype i = 0, j = 0; i < window.before && j < window.after;) {
        const int one = scores[at(i, j)];
        if (one > 0 && sums[at(i, j)] == one + sums[at(i + 1, j + 1)])
            pairs.append({window.first + i++, window.first + j++});
        else if (sums[at(i, j)] == sums[at(i + 1, j)])
            ++i;
        else
            ++j;
    }
}

}

Pairs aligned(qsizetype before, qsizetype after, const Score &score, int best, qsizetype mostCells)
{
    Pairs pairs;
    qsizetype first = 0;
    while (first < before && first < after && score(first, first) == best) {
        pairs.append({first, first});
        ++first;
    }
    qsizetype last = 0;
    while (first < before - last && first < after - last && score(before - last - 1, after - last - 1) == best)
        ++last;
    const Window window{first, before - first - last, after - first - last};
    if (window.before > 0 && window.after > 0 && window.before <= mostCells / window.after)
        pairInside(window, score, pairs);
    for (; last > 0; --last)
        pairs.append({before - last, after - last});
    return pairs;
}

QList<qsizetype> longestRising(const QList<qsizetype> &numbers)
{
    QList<qsizetype> ends;                          // of the best run of each length: the place of its last number
    QList<qsizetype> previous(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto found = std::lower_bound(ends.begin(), ends.end(), numbers[i], [&numbers](qsizetype place, qsizetype number) { return numbers[place] < number; });
        const qsizetype length = found - ends.begin();
        previous[i] = length > 0 ? ends[length - 1] : -1;
        if (found == ends.end())
            ends.append(i);
        else
            *found = i;
    }
    QList<qsizetype> places;
    for (qsizetype place = ends.isEmpty() ? -1 : ends.constLast(); place >= 0; place = previous[place])
        places.prepend(place);
    return places;
}

}
