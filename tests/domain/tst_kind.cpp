// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

class KindTest final : public QObject {
    Q_OBJECT
private slots:
    void namesItsWordsBothWays()
    {
        QStringList words;
        for (const Phase each : {Phase::Intake, Phase::Assess, Phase::Work, Phase::Decide, Phase::Deliver, Phase::Aftercare, Phase::Closed}) {
            words += name(each);
            QCOMPARE(phase(name(each)), std::optional(each));
        }
        for (const FactType each : {FactType::Text, FactType::LongText, FactType::Choice, FactType::Choices, FactType::Date, FactType::Integer, FactType::YesNo}) {
            words += name(each);
            QCOMPARE(factType(name(each)), std::optional(each));
        }
        for (int each = 0; each <= static_cast<int>(Gate::Form::Function); ++each) {
            words += name(static_cast<Gate::Form>(each));
            QCOMPARE(gateForm(words.last()), std::optional(static_cast<Gate::Form>(each)));
        }
        QCOMPARE(words.join(u' '), u"intake assess work decide deliver aftercare closed text long-text choice choices date integer yes-no field-set "
                                   "fact-set fact-is list-not-empty each-item-has tasks-finished message-sent approved function"_s);
        QVERIFY(!phase(u"Work"_s) && !factType(u""_s) && !gateForm(u"wish"_s));
    }

    void findsItsParts()
    {
        Kind kind;
        State closed;
        closed.id = u"closed"_s;
        closed.phase = Phase::Closed;
        State open;
        open.id = u"new"_s;
        kind.states = {open, closed};
        Transition close;
        close.from = u"new"_s;
        close.to = u"closed"_s;
        kind.transitions = {close};
        QCOMPARE(kind.state(u"closed"_s)->phase, Phase::Closed);
        QVERIFY(kind.isClosed(u"closed"_s) && !kind.isClosed(u"new"_s) && !kind.isClosed(u"gone"_s));
        QVERIFY(kind.transition(u"new"_s, u"closed"_s) && !kind.transition(u"closed"_s, u"new"_s));
        QCOMPARE(kind.transitionsFrom(u"new"_s).size(), 1);
        QVERIFY(!kind.fact(u"x"_s) && !kind.list(u"x"_s) && !kind.gate(u"x"_s) && !kind.outcome(u"x"_s) && !kind.ground(u"x"_s) && !kind.clock(u"x"_s));
    }
};

QTEST_APPLESS_MAIN(KindTest)
#include "tst_kind.moc"
