// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/keeping/rotation.h"

#include "tests/support/dice.h"

#include <QTest>

using namespace casebook;
using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const KeepingRule rule{7, 4, 3, 2, 3, u"sample"_s};

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate);
}

// "2026-11-28T08:00", with "!" damaged, with "^" before an upgrade. The name is the text.
DatedBackup backup(const QString &text)
{
    return {text, instant(text.left(16)), !text.contains(u'!'), text.contains(u'^')};
}

QList<DatedBackup> backups(const QString &text)
{
    QList<DatedBackup> list;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        list.append(backup(each));
    return list;
}

QList<DatedBackup> without(const QList<DatedBackup> &list, const QStringList &gone)
{
    QList<DatedBackup> stay;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(stay), [&gone](const DatedBackup &each) { return !gone.contains(each.name); });
    return stay;
}

// One a day at eight, for a while, rotated each day as the program does.
QList<DatedBackup> keptAfter(int days, const QDate &first)
{
    QList<DatedBackup> list;
    for (int i = 0; i < days; ++i) {
        const QString name = first.addDays(i).toString(Qt::ISODate) + u"T07:00"_s;
        list.append(backup(name));
        list = without(list, superseded(list, rule, instant(name), berlin));
    }
    return list;
}

}

class RotationTest final : public QObject {
    Q_OBJECT
private slots:
    void goes_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("gone");
        const auto row = [](const char *name, const char *all, const char *now, const char *gone) {
            QTest::newRow(name) << QString::fromLatin1(all) << QString::fromLatin1(now) << QString::fromLatin1(gone);
        };
        row("none", "", "2026-11-28T12:00", "");
        row("the only one, years old", "2019-01-01T08:00", "2026-11-28T12:00", "");
        row("the newest of a day", "2026-11-28T08:00 2026-11-28T09:00 2026-11-28T10:00", "2026-11-28T12:00", "2026-11-28T08:00 2026-11-28T09:00");
        row("midnight is the office's", "2026-11-27T22:59 2026-11-27T23:01", "2026-11-28T12:00", "");
        row("the last of the days", "2026-11-22T08:00 2026-11-21T08:00 2026-11-28T08:00", "2026-11-28T12:00", "2026-11-21T08:00");
        row("the weeks begin on Monday", "2026-11-02T08:00 2026-11-08T08:00 2026-11-09T08:00 2026-11-28T08:00", "2026-11-28T12:00", "2026-11-02T08:00");
        row("the newest of each month", "2026-09-15T08:00 2026-09-20T08:00 2026-10-10T08:00 2026-11-28T08:00", "2026-11-28T12:00", "2026-09-15T08:00");
        row("a month too old", "2026-08-31T08:00 2026-11-28T08:00", "2026-11-28T12:00", "2026-08-31T08:00");
        row("a damaged one stands for no day", "2026-11-27T08:00 2026-11-27T09:00! 2026-11-28T08:00", "2026-11-28T12:00", "2026-11-27T09:00!");
        row("a damaged one that is the newest", "2026-11-27T08:00 2026-11-28T08:00!", "2026-11-28T12:00", "");
        row("damaged ones only", "2026-01-01T08:00! 2026-11-28T08:00!", "2026-11-28T12:00", "");
        row("dated in the future", "2026-11-28T08:00 2030-01-01T08:00", "2026-11-28T12:00", "");
        row("the future stands for nothing", "2019-01-01T08:00 2030-01-01T08:00", "2026-11-28T12:00", "");
        row("an upgrade does not stand for its day", "2026-11-28T08:00^ 2026-11-28T08:01", "2026-11-28T12:00", "");
        row("the newest of those before an upgrade", "2026-09-10T08:00^ 2026-10-10T08:00^ 2026-11-10T08:00^ 2026-11-28T08:00", "2026-11-28T12:00", "2026-09-10T08:00^");
        row("an upgrade long ago", "2026-08-10T08:00^ 2026-11-28T08:00", "2026-11-28T12:00", "2026-08-10T08:00^");
    }

    void goes()
    {
        QFETCH(QString, all);
        QFETCH(QString, now);
        QFETCH(QString, gone);
        QCOMPARE(superseded(backups(all), rule, instant(now), berlin).join(u' '), gone);
    }

    void whatAYearOfDailyBackupsLeaves()
    {
        QStringList names;
        for (const DatedBackup &each : keptAfter(365, QDate(2025, 11, 29)))
            names.append(each.name.left(10));
        QCOMPARE(names, (QStringList{u"2026-09-30"_s, u"2026-10-31"_s, u"2026-11-08"_s, u"2026-11-15"_s, u"2026-11-22"_s, u"2026-11-23"_s, u"2026-11-24"_s,
                                     u"2026-11-25"_s, u"2026-11-26"_s, u"2026-11-27"_s, u"2026-11-28"_s}));
    }

    // Every day of a year and a half as the day of the erasure: gone on the day that is told, not earlier by the rule alone.
    void theDayByWhichAnErasureHasReachedThem()
    {
        const QDate first(2025, 1, 1);
        for (int i = 0; i < 550; ++i) {
            const QDate erased = first.addDays(i);
            const QDate told = goneFromBackups(erased, rule);
            bool wasThereTheDayBefore = false;
            for (const DatedBackup &each : keptAfter(int(first.daysTo(told)), first))
                wasThereTheDayBefore = wasThereTheDayBefore || each.made.toTimeZone(berlin).date() <= erased;
            for (const DatedBackup &each : keptAfter(int(first.daysTo(told)) + 1, first))
                QVERIFY2(each.made.toTimeZone(berlin).date() > erased, qPrintable(each.name));
            // The last backup of a month is the one that stays longest.
            if (erased.day() == erased.daysInMonth())
                QVERIFY(wasThereTheDayBefore);
        }
    }

    void byChance()
    {
        const quint64 seed = support::chosenSeed();
        support::Dice dice(seed);
        const QDateTime now = instant(u"2026-11-28T12:00"_s);
        for (int round = 0; round < 2000; ++round) {
            QList<DatedBackup> list;
            const int count = dice.below(60);
            for (int i = 0; i < count; ++i)
                list.append({QString::number(i), now.addSecs(-qint64(dice.below(200)) * 40'000 - dice.below(3)), dice.below(6) > 0, dice.below(8) == 0});
            const QStringList gone = superseded(list, rule, now, berlin);
            QList<DatedBackup> shuffled = list;
            for (qsizetype i = shuffled.size() - 1; i > 0; --i)
                shuffled.swapItemsAt(i, dice.below(int(i) + 1));
            QCOMPARE(superseded(shuffled, rule, now, berlin), gone);
            const QList<DatedBackup> stay = without(list, gone);
            QCOMPARE(superseded(stay, rule, now, berlin), QStringList());
            const auto older = [](const DatedBackup &a, const DatedBackup &b) { return a.made < b.made; };
            const auto isSound = [](const DatedBackup &each) { return each.isSound; };
            QVERIFY(list.isEmpty() || !stay.isEmpty());
            QCOMPARE(std::any_of(stay.cbegin(), stay.cend(), isSound), std::any_of(list.cbegin(), list.cend(), isSound));
            if (list.isEmpty())
                continue;
            const QDateTime newest = std::max_element(list.cbegin(), list.cend(), older)->made;
            QCOMPARE(std::max_element(stay.cbegin(), stay.cend(), older)->made, newest);
            QVERIFY(std::count_if(stay.cbegin(), stay.cend(), isSound) <= rule.bound());
        }
    }

    void tooOld()
    {
        const QDateTime now = instant(u"2026-11-28T12:00"_s);
        QVERIFY(isTooOld({}, rule, now, berlin));
        QVERIFY(!isTooOld(instant(u"2026-11-25T01:00"_s), rule, now, berlin));
        QVERIFY(isTooOld(instant(u"2026-11-24T22:00"_s), rule, now, berlin));
    }
};

QTEST_APPLESS_MAIN(RotationTest)
#include "tst_rotation.moc"
