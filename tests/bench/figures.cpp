// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <numeric>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonObject shownFigure(const Figure &figure, Unit unit)
{
    return {{u"min"_s, shown(figure.least, unit)}, {u"median"_s, shown(figure.median, unit)}, {u"max"_s, shown(figure.most, unit)}};
}

std::vector<double> ratios(const std::vector<double> &ours, const std::vector<double> &reference)
{
    std::vector<double> found;
    for (size_t i = 0; i < ours.size(); ++i)
        found.push_back(ours[i] / reference[i]);
    return found;
}

}

double shown(double value, Unit unit)
{
    return unit == Unit::Bytes ? value / 1'000'000 : value * 1000;
}

QString shownUnit(Unit unit)
{
    return unit == Unit::Bytes ? u"MB"_s : u"ms"_s;
}

Figure figureOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {values.front(), median, values.back()};
}

QJsonObject Comparison::toJson() const
{
    return {{u"name"_s, name},
            {u"reference"_s, reference},
            {u"unit"_s, shownUnit(unit)},
            {u"ours"_s, shownFigure(ours, unit)},
            {u"ref"_s, shownFigure(ref, unit)},
            {u"ratio"_s, ratio.median},
            {u"ratio_min"_s, ratio.least},
            {u"ratio_max"_s, ratio.most},
            {u"goal"_s, goal ? QJsonValue(*goal) : QJsonValue(QJsonValue::Null)},
            {u"pairs"_s, pairs}};
}

Result<Comparison> compare(const Question &question, int pairs, const Run &ours, const Run &reference)
{
    CASEBOOK_TRY([[maybe_unused]] const double warm, ours());
    CASEBOOK_TRY([[maybe_unused]] const double warmToo, reference());
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int i = 0; i < pairs; ++i) {
        CASEBOOK_TRY(const double one, ours());
        CASEBOOK_TRY(const double other, reference());
        mine.push_back(one);
        theirs.push_back(other);
    }
    return Comparison{question.name, question.reference, figureOf(mine), figureOf(theirs), figureOf(ratios(mine, theirs)), question.goal, pairs, question.unit};
}

Comparison compareSums(const Question &question, const std::vector<double> &ours, const std::vector<double> &reference)
{
    Comparison comparison{question.name, question.reference, figureOf(ours), figureOf(reference), figureOf(ratios(ours, reference)), question.goal,
                          static_cast<int>(ours.size()), question.unit};
    comparison.ratio.median = std::accumulate(ours.begin(), ours.end(), 0.0) / std::accumulate(reference.begin(), reference.end(), 0.0);
    return comparison;
}

}
