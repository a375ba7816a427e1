// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/receipt.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

class ReceiptTest final : public QObject {
    Q_OBJECT
private slots:
    void theZoneOfTheOfficeDecidesTheDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, const QString &text, const char *zone, const QDate &day, const QString &at) {
            QTest::newRow(name) << text << QByteArray(zone) << day << at;
        };
        row("a day", u"2026-03-05"_s, "Europe/Berlin", {2026, 3, 5}, QString());
        row("late evening in Berlin", u"2026-03-04T23:30:00Z"_s, "Europe/Berlin", {2026, 3, 5}, u"2026-03-04T23:30:00Z"_s);
        row("the same in San Francisco", u"2026-03-04T23:30:00Z"_s, "America/Los_Angeles", {2026, 3, 4}, u"2026-03-04T23:30:00Z"_s);
        row("with an offset", u"2026-03-05T00:30:00+09:00"_s, "Europe/Berlin", {2026, 3, 4}, u"2026-03-04T15:30:00Z"_s);
        row("the office's own time", u"2026-07-01T08:00"_s, "Europe/Berlin", {2026, 7, 1}, u"2026-07-01T06:00:00Z"_s);
        row("last minute of the year", u"2026-12-31T23:59:59+01:00"_s, "Europe/Berlin", {2026, 12, 31}, u"2026-12-31T22:59:59Z"_s);
    }
    void theZoneOfTheOfficeDecidesTheDay()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QString, at);
        const auto receipt = readReceipt(text, QTimeZone(zone));
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->day, day);
        QCOMPARE(receipt->at.toString(Qt::ISODate), at);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "today", "2026-02-29", "2026-3-5", "05.03.2026", "2026-03-05T", "2026-03-05T25:00:00Z", "2026-03-05x",
                                 "2026-03-05T10:00:00+99:00", "99999-01-01"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto receipt = readReceipt(text, QTimeZone("Europe/Berlin"));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, casebook::base::ErrorCode::DateInvalid);
    }
};

QTEST_APPLESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
