// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/canonicaljson.h"
#include "app/domain/deadline.h"
#include "tests/domain/lawsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace samples;
using casebook::base::Result;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Result<Deadline> compute(const QString &kind, const Receipt &received, bool extended = false)
{
    const Regime regime = law();
    const Calendar calendar = berlin();
    return computeDeadline({regime, kind, calendar, zone(), received, extended});
}

Result<Deadline> compute(const QString &kind, const char *received, bool extended = false)
{
    return compute(kind, Receipt::on(day(received)), extended);
}

}

class DeadlineJsonTest final : public QObject {
    Q_OBJECT
private slots:
    void comesBackFromJson_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("extended");
        QTest::newRow("month") << u"access"_s << false;
        QTest::newRow("extended") << u"access"_s << true;
        QTest::newRow("hours") << u"breach"_s << false;
        QTest::newRow("at once") << u"opt-out"_s << false;
        QTest::newRow("no clock") << u"closure"_s << false;
    }
    void comesBackFromJson()
    {
        QFETCH(QString, kind);
        QFETCH(bool, extended);
        const auto deadline = compute(kind, Receipt::of(moment(u"2026-03-31T23:30:15Z"_s), zone()), extended);
        const QByteArray bytes = QJsonDocument(deadline->toJson()).toJson();
        const auto back = Deadline::fromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(back.has_value());
        QVERIFY(*back == *deadline);
        // A clock keeps the one spelling of it, which the journal commits to.
        QCOMPARE(deadline->toCanonicalJson(), casebook::base::canonicalJson(deadline->toJson()));
        for (const TraceStep &step : deadline->trace)
            QCOMPARE(*TraceStep::fromJson(step.toJson()), step);
    }

    void writesTheAgreedNames()
    {
        const QJsonObject month = compute(u"access"_s, "2026-03-05")->toJson();
        QCOMPARE(month.value("due"_L1).toString(), u"2026-04-07"_s);
        QVERIFY(month.value("trace"_L1).isArray());
        QVERIFY(!month.contains("latest"_L1));
        const QJsonObject hours = compute(u"breach"_s, Receipt::of(moment(u"2020-12-22T11:17:00Z"_s), zone()))->toJson();
        QCOMPARE(hours.value("due"_L1).toString(), u"2020-12-25T11:17:00Z"_s);
        QCOMPARE(hours.value("latest"_L1).toString(), u"2020-12-25T12:00:00Z"_s);
        const QJsonObject atOnce = compute(u"opt-out"_s, "2026-03-05")->toJson();
        QCOMPARE(atOnce.value("information_due"_L1).toString(), u"2026-04-07"_s);
        QVERIFY(compute(u"closure"_s, "2026-03-05")->toJson().value("due"_L1).isNull());
    }

    void refusesDamagedJson()
    {
        QVERIFY(!Deadline::fromJson({{u"due"_s, u"soon"_s}}));
        QVERIFY(!Deadline::fromJson({{u"due"_s, u"2026-01-01"_s}, {u"due_day"_s, u"2026-01-01"_s}}));
        QVERIFY(!Deadline::fromJson({{u"trace"_s, QJsonArray{QJsonObject{}}}}));
    }

    // Somebody has set the day: a Sunday stays a Sunday, and without a day there is no clock.
    void aWrittenDayStaysAsWritten()
    {
        const QDate sunday(2026, 12, 6);
        const Deadline written = asWritten(u"disclosure/return"_s, QDate(2026, 11, 24), QTimeZone("Europe/Berlin"), sunday, u"Letter of the authority"_s);
        QCOMPARE(written.due, sunday);
        QVERIFY(written.hasClock() && !written.dueAt.isValid() && written.warnings().isEmpty());
        QStringList steps;
        for (const TraceStep &step : written.trace)
            steps << step.step;
        QCOMPARE(steps, (QStringList{u"receipt"_s, u"as-written"_s, u"result"_s}));
        QCOMPARE(written.trace.at(1).source, u"Letter of the authority"_s);
        QVERIFY(!written.isLate(Receipt::on(sunday)) && written.isLate(Receipt::on(sunday.addDays(1))));
        QCOMPARE(*Deadline::fromJson(written.toJson()), written);
        QVERIFY(!asWritten(u"disclosure/return"_s, QDate(2026, 11, 24), QTimeZone("Europe/Berlin"), {}, {}).hasClock());
    }
};

QTEST_APPLESS_MAIN(DeadlineJsonTest)
#include "tst_deadlinejson.moc"
