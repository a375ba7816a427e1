// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/spelling.h"

#include <QTest>
#include <QTimeZone>

namespace spelling = casebook::journal::spelling;

class SpellingTest final : public QObject {
    Q_OBJECT
private slots:
    void readsOneSpellingOfANumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("zero") << QByteArray("0") << qint64{0};
        QTest::newRow("some") << QByteArray("41") << qint64{41};
        QTest::newRow("largest") << QByteArray("9007199254740991") << qint64{9007199254740991};
        for (const char *text : {"", "00", "041", "+1", "-1", " 1", "1 ", "1.0", "9007199254740992", "99999999999999999999", "1e3"})
            QTest::newRow(text[0] ? text : "empty") << QByteArray(text) << qint64{-1};
    }
    void readsOneSpellingOfANumber()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expected);
        QCOMPARE(spelling::number(text).value_or(-1), expected);
    }

    void readsOneSpellingOfAnInstant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("an instant") << QByteArray("2026-09-18T08:15:30.123Z") << true;
        QTest::newRow("leap day") << QByteArray("2028-02-29T00:00:00.000Z") << true;
        QTest::newRow("no such day") << QByteArray("2026-02-29T00:00:00.000Z") << false;
        QTest::newRow("no such month") << QByteArray("2026-13-01T00:00:00.000Z") << false;
        QTest::newRow("no such hour") << QByteArray("2026-09-18T24:00:00.000Z") << false;
        QTest::newRow("leap second") << QByteArray("2026-09-18T23:59:60.000Z") << false;
        QTest::newRow("year nought") << QByteArray("0000-01-01T00:00:00.000Z") << false;
        QTest::newRow("no milliseconds") << QByteArray("2026-09-18T08:15:30Z") << false;
        QTest::newRow("other zone") << QByteArray("2026-09-18T08:15:30.123+") << false;
        QTest::newRow("small letters") << QByteArray("2026-09-18t08:15:30.123z") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void readsOneSpellingOfAnInstant()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        const auto at = spelling::instant(text);
        QCOMPARE(at.has_value(), expected);
        if (at)
            QCOMPARE(spelling::instant(*at), text);
    }

    void writesAnyZoneAsUtc()
    {
        const QDateTime berlin(QDate(2026, 9, 18), QTime(10, 15, 30, 5), QTimeZone("Europe/Berlin"));
        QCOMPARE(spelling::instant(berlin), QByteArray("2026-09-18T08:15:30.005Z"));
    }

    void refusesBitsThatMeanNothingInBase64()
    {
        QCOMPARE(spelling::base64("AA==", 1), std::optional(QByteArray(1, '\0')));
        for (const char *text : {"AB==", "AA", "AA=", "AAA=", "A A=", "AA==\n", "_A=="})
            QVERIFY2(!spelling::base64(text, 1), text);
    }

    void readsLinesThatAllEnd()
    {
        QCOMPARE(spelling::lines("a\n\nb\n").value(), (QList<QByteArrayView>{"a", "", "b"}));
        QVERIFY(!spelling::lines(""));
        QVERIFY(!spelling::lines("a"));
        QVERIFY(!spelling::lines("a\nb"));
    }

    void knowsAUuidInLowerCaseOnly()
    {
        QVERIFY(spelling::isUuid("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
        for (const char *text : {"0190A1B2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "{190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5}",
                                 "0190a1b2c3d4-7e5f-8a9b-0c1d2e3f4a5b-", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5", "../../etc/passwd", ""})
            QVERIFY2(!spelling::isUuid(text), text);
    }
};

QTEST_APPLESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
