// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/linewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using domain::LineState;
using domain::RightHolds;

namespace {

const QDate today(2026, 10, 8);

domain::LineStanding standing(LineState state, const QString &clock, const QDate &due, const QDate &met = {})
{
    return {state, clock, due, met, {}};
}

}

class LineWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void saysHowFarALineIs_data()
    {
        QTest::addColumn<domain::LineStanding>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("running") << standing(LineState::Open, u"running"_s, {2026, 10, 12}) << u"Open, due Mon 12 Oct 2026 (in 4 days)"_s;
        QTest::newRow("paused") << standing(LineState::Decided, u"paused"_s, {2026, 10, 12}) << u"Decided, due Mon 12 Oct 2026 (in 4 days), paused"_s;
        QTest::newRow("in time") << standing(LineState::Answered, u"met"_s, {2026, 10, 12}, {2026, 10, 5}) << u"Answered, in time on Mon 5 Oct 2026"_s;
        QTest::newRow("late") << standing(LineState::Answered, u"missed"_s, {2026, 10, 2}, {2026, 10, 5}) << u"Answered, too late on Mon 5 Oct 2026"_s;
        QTest::newRow("no clock") << standing(LineState::CarriedOut, {}, {}) << u"Carried out"_s;
    }
    void saysHowFarALineIs()
    {
        QFETCH(domain::LineStanding, line);
        QTEST(text::standingText(line, today, u"en"_s), "words");
    }

    void saysWhyARightHolds()
    {
        domain::Kind kind;
        kind.titleFact = u"right"_s;
        domain::Fact right;
        right.id = u"right"_s;
        right.choices = {{u"access"_s, domain::LocalText({{u"en"_s, u"Access"_s}, {u"de"_s, u"Auskunft"_s}})}};
        kind.facts = {right};
        const domain::RightJudgement no{RightHolds::No, domain::LocalText({{u"en"_s, u"Only under a contract."_s}, {u"de"_s, u"Nur bei Vertrag."_s}}), u"GDPR Art. 20(1)(a)"_s, {u"access"_s}};
        QCOMPARE(text::rightText(kind, no, u"en"_s), u"The right does not hold: Only under a contract. (GDPR Art. 20(1)(a)) Instead: Access."_s);
        QCOMPARE(text::rightText(kind, no, u"de"_s), u"The right does not hold: Nur bei Vertrag. (Art. 20 Abs. 1 Buchst. a DSGVO) Instead: Auskunft."_s);
    }

    void hasAWordForEach()
    {
        QSet<QString> all;
        for (const auto holds : {RightHolds::Yes, RightHolds::No, RightHolds::Depends, RightHolds::Unsaid})
            all.insert(text::rightHoldsText(holds));
        for (const auto state : {LineState::Open, LineState::Decided, LineState::CarriedOut, LineState::Answered})
            all.insert(text::lineStateText(state));
        QCOMPARE(all.size(), 8);
    }
};

QTEST_APPLESS_MAIN(LineWordsTest)
#include "tst_linewords.moc"
