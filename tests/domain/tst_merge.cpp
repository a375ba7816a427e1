// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace casebook;
using namespace casebook::domain;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

const QStringList order{u"failed"_s, u"unset"_s, u"passed"_s};

Kind kindOf()
{
    Kind kind;
    kind.id = u"request"_s;
    State open;
    open.id = u"new"_s;
    State closed;
    closed.id = u"duplicate"_s;
    closed.phase = Phase::Closed;
    closed.outcome = u"merged"_s;
    kind.states = {open, closed};
    kind.merge = {90, u"duplicate"_s, u"verdict"_s, order, u"Office rule"_s};
    return kind;
}

CaseFile caseOf(qint64 id, const QString &verdict, qint64 person)
{
    CaseFile file;
    file.id = CaseId(id);
    file.number = u"R-2026-%1"_s.arg(id, 5, 10, QLatin1Char('0'));
    file.kind = u"request"_s;
    file.state = u"new"_s;
    file.received = QDate(2026, 3, 2);
    if (verdict != "unset"_L1)
        file.details.insert(u"verdict"_s, verdict);
    CaseParty party;
    party.party.id = PartyId(person);
    file.parties << party;
    return file;
}

qsizetype verdictOf(const CaseFile &file)
{
    return kindOf().merge.verified(file.details.value("verdict"_L1).toString());
}

// Two to seven open cases of up to four people, known well or not, due sooner or later, some with time given.
QList<CaseFile> randomCases(QRandomGenerator &random)
{
    QList<CaseFile> cases;
    const int count = random.bounded(2, 8);
    for (int i = 0; i < count; ++i) {
        CaseFile file = caseOf(i + 1, order[random.bounded(3)], random.bounded(1, 5));
        file.due = QDate(2026, 4, 2).addDays(random.bounded(60));
        ClockRecord clock;
        clock.isMain = true;
        clock.state = u"running"_s;
        clock.isExtended = random.bounded(4) == 0;
        file.clocks = {clock};
        cases << file;
    }
    return cases;
}

QHash<qint64, qsizetype> bestKnown(const QList<CaseFile> &cases)
{
    QHash<qint64, qsizetype> known;
    for (const CaseFile &file : cases)
        for (const CaseParty &party : file.parties)
            known[party.party.id.value()] = std::max(known.value(party.party.id.value(), 0), verdictOf(file));
    return known;
}

}

// Which cases look like one, and which may become one.
class MergeTest final : public QObject {
    Q_OBJECT
private slots:
    void twoCasesOfOneMatterAreTold_data()
    {
        QTest::addColumn<bool>("samePerson");
        QTest::addColumn<bool>("sameName");
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("theirs");
        QTest::addColumn<QString>("reasons");
        const QStringList access{u"access"_s};
        QTest::newRow("person, right, time") << true << false << 10 << QStringList{u"erasure"_s, u"access"_s} << u"person subject days"_s;
        QTest::newRow("name, right, time") << false << true << -90 << access << u"name subject days"_s;
        QTest::newRow("both") << true << true << 0 << access << u"person subject days"_s;
        QTest::newRow("another right") << true << true << 10 << QStringList{u"erasure"_s} << QString();
        QTest::newRow("another time") << true << true << 91 << access << QString();
        QTest::newRow("another person") << false << false << 0 << access << QString();
        QTest::newRow("nothing said yet, same person") << true << false << 3 << QStringList() << u"person days"_s;
        QTest::newRow("nothing said yet, same name") << false << true << 3 << QStringList() << QString();
    }
    void twoCasesOfOneMatterAreTold()
    {
        QFETCH(bool, samePerson);
        QFETCH(bool, sameName);
        QFETCH(int, days);
        QFETCH(QStringList, theirs);
        const CaseFile file = caseOf(1, u"unset"_s, 7);
        LikeCase other{u"R-2026-00002"_s, u"request"_s, file.received.addDays(days), theirs, samePerson, sameName};
        QTEST(duplicateReasons(kindOf().merge, file, {u"access"_s}, other).join(u' '), "reasons");
        other.kind = u"dispute"_s;
        QVERIFY(duplicateReasons(kindOf().merge, file, {u"access"_s}, other).isEmpty());
    }

    // Every pair of verdicts, one person or two: what goes on is never better known than what gave way, and two people are one
    // case only when they are known equally well.
    void nobodyIsBetterKnownAfterwards()
    {
        for (const QString &from : order)
            for (const QString &into : order)
                for (const bool isSame : {true, false}) {
                    const auto checked = checkMerge(kindOf(), caseOf(1, from, 7), caseOf(2, into, isSame ? 7 : 8));
                    const bool isAllowed = isSame ? order.indexOf(from) >= order.indexOf(into) : from == into;
                    QCOMPARE(checked.has_value(), isAllowed);
                    if (!isAllowed)
                        QCOMPARE(checked.error(), (base::Error{ErrorCode::GateNotMet, {u"merge-verified"_s}}));
                }
    }

    // Cases merged in any order, as long as it is allowed: nobody ends in a case that takes them for better known than the best
    // known case they came with, and nobody who was due earlier waits for time that was given to somebody else.
    void nobodyIsBetterKnownAfterManyMerges()
    {
        QRandomGenerator random(20260302);
        int merged = 0;
        int refused = 0;
        for (int round = 0; round < 2'000; ++round) {
            QList<CaseFile> cases = randomCases(random);
            const QHash<qint64, qsizetype> known = bestKnown(cases);
            for (int attempt = 0; attempt < 12 && cases.size() > 1; ++attempt) {
                const qsizetype from = random.bounded(int(cases.size()));
                const qsizetype into = random.bounded(int(cases.size()));
                const bool waits = cases[from].due < cases[into].due && cases[into].clocks.constFirst().isExtended;
                if (!checkMerge(kindOf(), cases[from], cases[into])) {
                    ++refused;
                    continue;
                }
                ++merged;
                QVERIFY(from != into && !waits);
                // The case that goes on keeps its verdict and gets the people.
                cases[into].parties << cases[from].parties;
                cases.removeAt(from);
            }
            for (const CaseFile &file : std::as_const(cases))
                for (const CaseParty &party : file.parties)
                    QVERIFY(verdictOf(file) <= known.value(party.party.id.value()));
        }
        QVERIFY2(merged > 2'000 && refused > 2'000, qPrintable(u"%1 merged, %2 refused"_s.arg(merged).arg(refused)));
    }

    void timeThatWasGivenIsNotGivenToAnotherCase()
    {
        CaseFile from = caseOf(1, u"unset"_s, 7);
        CaseFile into = caseOf(2, u"unset"_s, 7);
        from.due = QDate(2026, 4, 2);
        into.due = QDate(2026, 6, 2);
        ClockRecord clock;
        clock.isMain = true;
        clock.state = u"running"_s;
        into.clocks = {clock};
        QVERIFY(checkMerge(kindOf(), from, into));
        into.clocks.first().isExtended = true;
        QCOMPARE(checkMerge(kindOf(), from, into).error().arguments, QStringList{u"merge-clock"_s});
        from.due = into.due;
        QVERIFY(checkMerge(kindOf(), from, into));
    }

    void whatNeverGoesTogetherSaysWhy()
    {
        const CaseFile one = caseOf(1, u"unset"_s, 7);
        CaseFile other = caseOf(2, u"unset"_s, 7);
        QVERIFY(checkMerge(kindOf(), one, other));
        QCOMPARE(checkMerge(kindOf(), one, one).error().code, ErrorCode::InputInvalid);
        other.kind = u"dispute"_s;
        QCOMPARE(checkMerge(kindOf(), one, other).error().arguments.value(1), u"a case of another kind"_s);
        other = caseOf(2, u"unset"_s, 7);
        other.compartment = CompartmentId(3);
        QCOMPARE(checkMerge(kindOf(), one, other).error().arguments.value(1), u"cannot be linked"_s);
        other = caseOf(2, u"unset"_s, 7);
        other.state = u"duplicate"_s;
        QCOMPARE(checkMerge(kindOf(), one, other).error().code, ErrorCode::AlreadyClosed);
        QCOMPARE(checkMerge(kindOf(), other, one).error().code, ErrorCode::AlreadyClosed);
        Kind never = kindOf();
        never.merge.state.clear();
        QCOMPARE(checkMerge(never, one, caseOf(2, u"unset"_s, 7)).error().arguments.value(1), u"cases of this kind are linked, not merged"_s);
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
