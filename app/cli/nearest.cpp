// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include <vector>

namespace casebook::cli {

namespace {

// How many letters to change, add, leave out or swap with their neighbour (optimal string alignment).
qsizetype distance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<qsizetype>> rows(static_cast<size_t>(a.size()) + 1, std::vector<qsizetype>(width));
    for (size_t i = 0; i < rows.size(); ++i)
        for (size_t j = 0; j < width; ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = static_cast<qsizetype>(i + j);
                continue;
            }
            const auto letter = [](QStringView text, size_t index) { return text[static_cast<qsizetype>(index) - 1]; };
            const qsizetype changed = rows[i - 1][j - 1] + (letter(a, i) == letter(b, j) ? 0 : 1);
            rows[i][j] = std::min({changed, rows[i - 1][j] + 1, rows[i][j - 1] + 1});
            if (i > 1 && j > 1 && letter(a, i) == letter(b, j - 1) && letter(a, i - 1) == letter(b, j))
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    return rows.back().back();
}

}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype least = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype steps = distance(word, candidate);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}

}
