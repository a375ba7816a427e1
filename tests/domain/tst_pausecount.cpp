// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"
#include "tests/domain/lawsamples.h"

#include <QTest>

using namespace samples;
using casebook::base::ErrorCode;
using casebook::base::Result;

namespace {

QDate march(int day)
{
    return QDate(2026, 3, 1).addDays(day - 1);
}

Result<Deadline> compute(const Regime &regime, const QList<Pause> &pauses, const QString &kind = u"access"_s, bool extended = false)
{
    const Calendar calendar = berlin();
    return computeDeadline({regime, kind, calendar, zone(), Receipt::on(march(2)), extended, pauses});
}

// What identity waits for starts the clock; a fee starts it ten days after it was asked for; scope stops it.
Regime withStarts()
{
    Regime regime = law();
    PauseRule identity = regime.kinds[u"access"_s].pauses.at(0);
    identity.effect = PauseRule::Effect::StartsOnAnswer;
    identity.lateFromDay = 0;
    PauseRule fee = identity;
    fee.reason = u"fee"_s;
    fee.effect = PauseRule::Effect::StartsAfterDays;
    fee.startsAfterDays = 10;
    regime.kinds[u"access"_s].pauses = {identity, fee, regime.kinds[u"access"_s].pauses.at(1)};
    return regime;
}

Regime withAnswerDay()
{
    Regime regime = law();
    for (PauseRule &pause : regime.kinds[u"access"_s].pauses)
        pause.countsAnswerDay = true;
    return regime;
}

}

// Receipt is Monday, 2 March 2026; without a pause the answer is due on Thursday, 2 April.
class PauseCountTest final : public QObject {
    Q_OBJECT
private slots:
    void addsDays_data()
    {
        QTest::addColumn<QList<Pause>>("pauses");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QStringList>("warnings");
        const QString overlap = u"warning-pause-overlap"_s;
        const auto row = [](const char *name, const QList<Pause> &pauses, const QDate &due, const QStringList &warnings = {}) {
            QTest::newRow(name) << pauses << due << warnings;
        };
        row("none", {}, QDate(2026, 4, 2));
        row("seven days", {{march(4), march(11)}}, QDate(2026, 4, 9));
        row("answered the same day", {{march(4), march(4)}}, QDate(2026, 4, 2));
        row("asked on the day of receipt", {{march(2), march(3)}}, QDate(2026, 4, 7));  // 3 April is Good Friday
        row("two that follow each other", {{march(4), march(9)}, {march(9), march(13)}}, QDate(2026, 4, 13));
        row("in any order", {{march(9), march(13)}, {march(4), march(9)}}, QDate(2026, 4, 13));
        row("one inside the other", {{march(4), march(18)}, {march(6), march(10)}}, QDate(2026, 4, 16), {overlap});
        row("half over each other", {{march(4), march(10)}, {march(8), march(18)}}, QDate(2026, 4, 16), {overlap});
        row("the same twice", {{march(4), march(11)}, {march(4), march(11)}}, QDate(2026, 4, 9), {overlap});
        row("no answer yet", {{march(4), QDate()}}, QDate(2026, 4, 2), {u"warning-pause-open"_s});
        row("asked on day 24", {{march(26), march(27)}}, QDate(2026, 4, 7));
        row("asked on day 25", {{march(27), march(30)}}, QDate(2026, 4, 2), {u"warning-pause-late"_s});
        row("the roll comes after the pause", {{march(4), march(6)}}, QDate(2026, 4, 7));  // Saturday, Easter
    }
    void addsDays()
    {
        QFETCH(QList<Pause>, pauses);
        QFETCH(QDate, due);
        QFETCH(QStringList, warnings);
        const auto deadline = compute(law(), pauses);
        QVERIFY(deadline.has_value());
        QCOMPARE(deadline->due, due);
        QCOMPARE(deadline->warnings(), warnings);
    }

    void whereTheDayOfTheAnswerCountsToo()
    {
        QCOMPARE(compute(withAnswerDay(), {{march(4), march(11)}})->due, QDate(2026, 4, 10));
        QCOMPARE(compute(withAnswerDay(), {{march(4), march(4)}, {march(4), march(5)}})->due, QDate(2026, 4, 7));
    }

    void aClockMayStartLater_data()
    {
        QTest::addColumn<QList<Pause>>("pauses");
        QTest::addColumn<bool>("extended");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QStringList>("warnings");
        const QString identity = u"identity"_s;
        const QString fee = u"fee"_s;
        const QString scope = u"scope"_s;
        const auto row = [](const char *name, const QList<Pause> &pauses, const QDate &due, const QStringList &warnings = {}, bool extended = false) {
            QTest::newRow(name) << pauses << extended << due << warnings;
        };
        row("with the answer", {{march(4), march(10), identity}}, QDate(2026, 4, 10));
        row("answered on the day of receipt", {{march(2), march(2), identity}}, QDate(2026, 4, 2));
        row("by whichever reason comes first", {{march(4), march(10)}}, QDate(2026, 4, 10));
        row("with the last of two answers", {{march(4), march(20), identity}, {march(6), march(10), identity}}, QDate(2026, 4, 20));
        row("extended from there too", {{march(4), march(10), identity}}, QDate(2026, 6, 10), {}, true);
        row("no answer yet", {{march(4), QDate(), identity}}, QDate(2026, 4, 2), {u"warning-start-open"_s});
        row("ten days after the question", {{march(3), march(4), fee}}, QDate(2026, 4, 13));
        row("ten days without an answer", {{march(3), QDate(), fee}}, QDate(2026, 4, 13));
        row("asked after the end", {{QDate(2026, 4, 3), QDate(2026, 4, 8), identity}}, QDate(2026, 4, 2), {u"warning-pause-after-end"_s});
        row("and stand afterwards", {{march(4), march(10), identity}, {march(12), march(16), scope}}, QDate(2026, 4, 14));
        row("cannot stand before", {{march(4), march(18), identity}, {march(5), march(10), scope}}, QDate(2026, 4, 20), {u"warning-pause-overlap"_s});
        row("stands from the start on", {{march(4), march(18), identity}, {march(5), march(20), scope}}, QDate(2026, 4, 20), {u"warning-pause-overlap"_s});
    }
    void aClockMayStartLater()
    {
        QFETCH(QList<Pause>, pauses);
        QFETCH(bool, extended);
        QFETCH(QDate, due);
        QFETCH(QStringList, warnings);
        const auto deadline = compute(withStarts(), pauses, u"access"_s, extended);
        QVERIFY(deadline.has_value());
        QCOMPARE(deadline->due, due);
        QCOMPARE(deadline->warnings(), warnings);
    }

    void aLaterStartIsExplained()
    {
        const auto deadline = compute(withStarts(), {{march(4), march(10), u"identity"_s}});
        QCOMPARE(deadline->trace.at(2).step, u"start"_s);
        QCOMPARE(deadline->trace.at(2).date, march(10));
        QCOMPARE(deadline->trace.at(2).arguments, (QStringList{u"identity"_s, u"2026-03-04"_s, u"2026-03-10"_s, QString()}));
        QCOMPARE(deadline->trace.at(2).source, u"identity article"_s);
        QCOMPARE(deadline->trace.at(3).arguments, (QStringList{u"months"_s, u"1"_s, u"2026-03-10"_s}));
        QCOMPARE(*Deadline::fromJson(deadline->toJson()), *deadline);
    }

    void isAddedToTheExtendedPeriod()
    {
        QCOMPARE(compute(law(), {{march(4), march(11)}}, u"access"_s, true)->due, QDate(2026, 6, 9));
    }

    void aQuestionAfterTheEndRevivesNothing()
    {
        Regime regime = law();
        for (PauseRule &pause : regime.kinds[u"access"_s].pauses)
            pause.lateFromDay = 0;
        const auto deadline = compute(regime, {{march(4), march(6)}, {QDate(2026, 4, 20), QDate(2026, 4, 24)}});
        QCOMPARE(deadline->due, QDate(2026, 4, 7));
        QCOMPARE(deadline->warnings(), QStringList{u"warning-pause-after-end"_s});
    }

    void namesItsReasonAndSource()
    {
        const auto deadline = compute(law(), {{march(4), march(11), u"scope"_s}});
        QCOMPARE(deadline->trace.at(3).step, u"pause"_s);
        QCOMPARE(deadline->trace.at(3).arguments, (QStringList{u"scope"_s, u"2026-03-04"_s, u"2026-03-11"_s, u"7"_s}));
        QCOMPARE(deadline->trace.at(3).source, u"scope recital"_s);
        QCOMPARE(deadline->trace.at(3).date, QDate(2026, 4, 9));
    }

    void onlyForReasonsTheLawKnows()
    {
        const auto deadline = compute(law(), {{march(4), march(11), u"fee"_s}});
        QCOMPARE(deadline.error().code, ErrorCode::PauseNotAllowed);
        QCOMPARE(deadline.error().arguments, (QStringList{u"sample"_s, u"article of access"_s}));
        QVERIFY(isPauseAllowed(*law().rule(u"access"_s), u"identity"_s));
        QVERIFY(isPauseAllowed(*law().rule(u"access"_s), QString()));
        QVERIFY(!isPauseAllowed(*law().rule(u"refusal"_s), QString()));
    }

    void notWhereTheLawKnowsNone_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"refusal", "opt-out", "closure", "days:30"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void notWhereTheLawKnowsNone()
    {
        QFETCH(QString, kind);
        QCOMPARE(compute(law(), {{march(4), march(11)}}, kind).error().code, ErrorCode::PauseNotAllowed);
    }

    void refusesDaysThatCannotBe()
    {
        QCOMPARE(compute(law(), {{march(1), march(4)}}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(compute(law(), {{march(6), march(4)}}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(compute(law(), {{QDate(), march(4)}}).error().code, ErrorCode::InputInvalid);
    }
};

QTEST_APPLESS_MAIN(PauseCountTest)
#include "tst_pausecount.moc"
