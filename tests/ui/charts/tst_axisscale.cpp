// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace casebook;
using charts::AxisScale;
using reports::ChartValue;

class TestAxisScale : public QObject {
    Q_OBJECT

private slots:
    void choosesRoundSteps_data();
    void choosesRoundSteps();
    void addsUpStacks();
    void beginsBarsAtZeroAndLinesWhereTheyAre();
    void alwaysHoldsEveryValue();

private:
    static ChartValue chart(ChartValue::Form form, ChartValue::Unit unit, const QList<double> &values)
    {
        return {.id = {}, .form = form, .unit = unit, .finding = {}, .subtitle = {}, .categoryTitle = {},
                .categories = QStringList(values.size(), u"x"_s), .series = {{u"s"_s, values}}};
    }
};

void TestAxisScale::choosesRoundSteps_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("high");
    const auto row = [](const char *name, double most, ChartValue::Unit unit, double step, double high) {
        QTest::newRow(name) << most << static_cast<int>(unit) << step << high;
    };
    row("nothing", 0, ChartValue::Unit::Count, 1, 1);
    row("one case", 1, ChartValue::Unit::Count, 1, 1);
    row("three cases", 3, ChartValue::Unit::Count, 1, 3);
    row("seven cases", 7, ChartValue::Unit::Count, 2, 8);
    row("twelve cases", 12, ChartValue::Unit::Count, 5, 15);
    row("26 cases", 26, ChartValue::Unit::Count, 10, 30);
    row("49 cases", 49, ChartValue::Unit::Count, 10, 50);
    row("1204 cases", 1204, ChartValue::Unit::Count, 250, 1250);
    row("days", 2.2, ChartValue::Unit::Days, 0.5, 2.5);
    row("share", 0.172, ChartValue::Unit::Percent, 0.05, 0.2);
    row("everything", 1, ChartValue::Unit::Percent, 0.2, 1);
}

void TestAxisScale::choosesRoundSteps()
{
    QFETCH(double, most);
    QFETCH(int, unit);
    const AxisScale scale = charts::axisScale(chart(ChartValue::Form::Bars, static_cast<ChartValue::Unit>(unit), {most, 0}));
    QTEST(scale.step, "step");
    QTEST(scale.high, "high");
    QCOMPARE(scale.low, 0.0);
}

void TestAxisScale::addsUpStacks()
{
    ChartValue stacked = chart(ChartValue::Form::StackedBars, ChartValue::Unit::Count, {6, 1});
    stacked.series += {u"t"_s, {30, std::nan("")}};
    QCOMPARE(charts::axisScale(stacked).high, 40.0);
    stacked.form = ChartValue::Form::Bars;
    QCOMPARE(charts::axisScale(stacked).high, 30.0);
    stacked.limit = reports::ChartLimit{55, u"limit"_s};
    QCOMPARE(charts::axisScale(stacked).high, 60.0);
}

void TestAxisScale::beginsBarsAtZeroAndLinesWhereTheyAre()
{
    QCOMPARE(charts::axisScale(chart(ChartValue::Form::Bars, ChartValue::Unit::Percent, {0.91, 0.94})).low, 0.0);
    const AxisScale line = charts::axisScale(chart(ChartValue::Form::Line, ChartValue::Unit::Percent, {0.81, 0.94}));
    QVERIFY(std::abs(line.low - 0.8) < 1e-9);
    QVERIFY(std::abs(line.high - 0.95) < 1e-9);
    QCOMPARE(charts::axisScale(chart(ChartValue::Form::Line, ChartValue::Unit::Count, {1, 9})).low, 0.0);
    const AxisScale flat = charts::axisScale(chart(ChartValue::Form::Line, ChartValue::Unit::Percent, {1, 1}));
    QVERIFY(std::abs(flat.low - 0.95) < 1e-9);
    QVERIFY(std::abs(flat.high - 1) < 1e-9);
}

void TestAxisScale::alwaysHoldsEveryValue()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        const double size = std::pow(10.0, random.bounded(7) - 1);
        const QList<double> values{random.bounded(size), random.bounded(size), random.bounded(size)};
        const auto form = static_cast<ChartValue::Form>(random.bounded(5));
        const auto unit = static_cast<ChartValue::Unit>(random.bounded(3));
        const AxisScale scale = charts::axisScale(chart(form, unit, values));
        QVERIFY(scale.labelCount() >= 2 && scale.labelCount() <= 7);
        for (const double value : values)
            QVERIFY(scale.share(value) >= -1e-9 && scale.share(value) <= 1 + 1e-9);
        if (unit == ChartValue::Unit::Count)
            QCOMPARE(scale.step, std::floor(scale.step));
    }
}

QTEST_APPLESS_MAIN(TestAxisScale)
#include "tst_axisscale.moc"
