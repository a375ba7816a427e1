// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace casebook::bench {

// Several measurements of one thing: the smallest, the middle and the largest.
struct Figure {
    double least = 0;
    double median = 0;
    double most = 0;
};

Figure figureOf(std::vector<double> values);

enum class Unit { Seconds, Bytes };

// One line of the answer. Times are those of one operation.
struct Comparison {
    QString name;
    QString reference;
    Figure ours;
    Figure ref;
    Figure ratio;  // of the pairs
    std::optional<double> goal;  // the ratio must not be above; none: told for its own sake
    int pairs = 0;
    Unit unit = Unit::Seconds;

    bool isMet() const { return !goal || ratio.median <= *goal; }
    QJsonObject toJson() const;
};

// A run measures itself, so that what it has to prepare does not count.
using Run = std::function<base::Result<double>()>;

struct Question {
    QString name;
    QString reference;
    std::optional<double> goal;
    Unit unit = Unit::Seconds;
};

// Ours and the reference in turn, after one warm-up of each.
base::Result<Comparison> compare(const Question &question, int pairs, const Run &ours, const Run &reference);

// Measurements that were taken in turn elsewhere: the ratio is that of the sums, its range that of the pairs.
Comparison compareSums(const Question &question, const std::vector<double> &ours, const std::vector<double> &reference);

// What people read: milliseconds or megabytes.
double shown(double value, Unit unit);
QString shownUnit(Unit unit);

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count(); }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

}
