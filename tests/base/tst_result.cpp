// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"

#include <QTest>
#include <memory>

using namespace casebook::base;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InputInvalid, {u"number"_s, u"odd"_s}, u"detail"_s);
    return number / 2;
}

Result<int> quarter(int number)
{
    CASEBOOK_TRY(const int once, half(number));
    CASEBOOK_TRY(const int twice, half(once));
    return twice;
}

Result<void> isEven(int number)
{
    CASEBOOK_CHECK(half(number));
    return {};
}

Result<std::unique_ptr<int>> boxed(int number)
{
    return std::make_unique<int>(number);
}

Result<int> unboxed(int number)
{
    CASEBOOK_TRY(auto box, boxed(number));
    return *box;
}

}

class ResultTest final : public QObject {
    Q_OBJECT
private slots:
    void carriesAValue()
    {
        const Result<int> result = half(8);
        QVERIFY(result.has_value());
        QVERIFY(bool(result));
        QCOMPARE(*result, 4);
        QCOMPARE(result.value_or(7), 4);
    }

    void carriesTheReason()
    {
        const Result<int> result = half(7);
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{ErrorCode::InputInvalid, {u"number"_s, u"odd"_s}, u"detail"_s}));
        QCOMPARE(result.value_or(7), 7);
    }

    void tryPassesTheReasonOnUnchanged_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("expected");  // -1: fails
        QTest::newRow("both steps") << 12 << 3;
        QTest::newRow("first step fails") << 7 << -1;
        QTest::newRow("second step fails") << 6 << -1;
    }
    void tryPassesTheReasonOnUnchanged()
    {
        QFETCH(int, number);
        QFETCH(int, expected);
        const Result<int> result = quarter(number);
        QCOMPARE(result.value_or(-1), expected);
        if (!result)
            QCOMPARE(result.error().detail, u"detail"_s);
    }

    void checkReturnsOnlyFailures()
    {
        QVERIFY(isEven(2).has_value());
        QCOMPARE(isEven(3).error().code, ErrorCode::InputInvalid);
    }

    void movesWhatCannotBeCopied()
    {
        QCOMPARE(unboxed(5).value_or(0), 5);
        Result<std::unique_ptr<int>> result = boxed(6);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 6);
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
