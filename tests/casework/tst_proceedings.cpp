// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"
#include "app/casework/reopencase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;

// Proceedings before an authority or a court, each with its own stage, next date and time to appeal. On both engines.
class ProceedingsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->dispute();
        m_due = m_cases->file(m_number).due;
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void theNextDateIsDueUntilItIsKept()
    {
        add({{u"kind"_s, u"authority"_s}, {u"authority"_s, u"de-be"_s}, {u"stage"_s, u"question"_s}});
        QCOMPARE(clocks(), QStringList());
        set(1, {{u"next-on"_s, day(9)}});
        QCOMPARE(clocks(), QStringList{u"proceeding running 0 9 -"_s});
        QCOMPARE(m_cases->file(m_number).due, m_cases->today().addDays(9));
        set(1, {{u"next-on"_s, day(14)}});  // the authority gave more time
        QCOMPARE(clocks(), QStringList{u"proceeding running 0 14 -"_s});
        set(1, {{u"kept-on"_s, day(-1)}, {u"stage"_s, u"answered"_s}});
        QCOMPARE(clocks(), QStringList{u"proceeding met 0 14 -1"_s});
        QCOMPARE(m_cases->file(m_number).due, m_due);
        set(1, {{u"file-number"_s, u"17 1"_s}});
        QCOMPARE(clocks(), QStringList{u"proceeding met 0 14 -1"_s});
    }

    // The day of the date before still stands in the item; it says nothing of the next one.
    void eachNextDateIsAClockOfItsOwn()
    {
        add({{u"kind"_s, u"authority"_s}, {u"authority"_s, u"de-be"_s}, {u"next-on"_s, day(3)}});
        set(1, {{u"kept-on"_s, day(0)}});
        set(1, {{u"next-on"_s, day(20)}});
        QCOMPARE(clocks(), (QStringList{u"proceeding met 0 3 0"_s, u"proceeding running 0 20 -"_s}));
        set(1, {{u"kept-on"_s, day(21)}});
        QCOMPARE(clocks(), (QStringList{u"proceeding met 0 3 0"_s, u"proceeding missed 0 20 21"_s}));
    }

    void eachProceedingHasItsOwn()
    {
        add({{u"kind"_s, u"authority"_s}, {u"authority"_s, u"de-be"_s}, {u"next-on"_s, day(8)}});
        add({{u"kind"_s, u"court"_s}, {u"body"_s, u"Amtsgericht"_s}, {u"stage"_s, u"served"_s}, {u"next-on"_s, day(5)}, {u"appeal-until"_s, day(30)}});
        QCOMPARE(clocks(), (QStringList{u"appeal running 0 30 -"_s, u"proceeding running 0 5 -"_s, u"proceeding running 0 8 -"_s}));
        QCOMPARE(m_cases->file(m_number).due, m_cases->today().addDays(5));
        set(2, {{u"appeal-settled-on"_s, day(0)}});
        QCOMPARE(clocks().constFirst(), u"appeal met 0 30 0"_s);
        set(2, {{u"next-on"_s, {}}});
        QCOMPARE(clocks().mid(1), (QStringList{u"proceeding cancelled 0 5 -"_s, u"proceeding running 0 8 -"_s}));
        remove(1);
        QCOMPARE(clocks().mid(1), (QStringList{u"proceeding cancelled 0 5 -"_s, u"proceeding cancelled 0 8 -"_s}));
        QCOMPARE(m_cases->file(m_number).due, m_due);
    }

    void beginsWithTheCase()
    {
        casework::RegisterCaseRequest request;
        request.kind = u"dispute"_s;
        request.received = m_cases->today();
        request.items = {casework::NewItem{u"proceedings"_s, {{u"kind"_s, u"court"_s}, {u"next-on"_s, day(2)}}}};
        m_number = m_cases->registered(request);
        QCOMPARE(clocks(), QStringList{u"proceeding running 0 2 -"_s});
        QCOMPARE(m_cases->file(m_number).due, m_cases->today().addDays(2));
        const auto counted = domain::Deadline::fromJson(m_cases->file(m_number).clocks.constLast().trace);
        QVERIFY(counted && counted->rule == "dispute/proceeding"_L1 && counted->source == "Letter of the authority"_L1);
    }

    void takesNoStepThatDoesNotFollow()
    {
        struct Step {
            const char *name;
            QString before;
            QString after;
            QString reason = {};
        };
        const QList<Step> steps{
            {"notified first", {}, u"notified"_s},
            {"a question may be the first we hear", {}, u"question"_s},
            {"served first", {}, u"served"_s},
            {"no decision out of nothing", {}, u"decided"_s, u"nothing begins with it"_s},
            {"no judgment out of nothing", {}, u"judgment"_s, u"nothing begins with it"_s},
            {"question after notice", u"notified"_s, u"question"_s},
            {"answer after question", u"question"_s, u"answered"_s},
            {"another question after the answer", u"answered"_s, u"question"_s},
            {"decided after draft", u"draft-decision"_s, u"decided"_s},
            {"time to appeal after decision", u"decided"_s, u"appeal-window"_s},
            {"complied after the time to appeal", u"appeal-window"_s, u"complied"_s},
            {"no question after the decision", u"decided"_s, u"question"_s, u"it does not follow: %1"_s},
            {"nothing after compliance", u"complied"_s, u"notified"_s, u"it does not follow: %1"_s},
            {"a court is no authority", u"notified"_s, u"defence-filed"_s, u"it does not follow: %1"_s},
            {"defence after counsel", u"counsel"_s, u"defence-filed"_s},
            {"judgment after hearing", u"hearing"_s, u"judgment"_s},
            {"settled at any time", u"served"_s, u"settled"_s},
            {"enforced after judgment", u"judgment"_s, u"enforced"_s},
            {"no hearing after the judgment", u"judgment"_s, u"hearing"_s, u"it does not follow: %1"_s},
            {"the same again", u"decided"_s, u"decided"_s},
            {"taken away", u"decided"_s, {}},
        };
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const Step &step = steps.at(i);
            const int place = static_cast<int>(i) + 1;
            add({{u"kind"_s, u"authority"_s}});
            walkTo(place, step.before);
            const auto done = casework::EditCase(m_cases->desk()).run(edit({u"proceedings"_s, place, {{u"stage"_s, step.after}}}));
            QVERIFY2(done.has_value() == step.reason.isEmpty(), step.name);
            const QString stage = m_cases->file(m_number).itemsOf(u"proceedings"_s).at(i).details.value("stage"_L1).toString();
            QVERIFY2(stage == (done ? step.after : step.before), step.name);
            if (done)
                continue;
            QCOMPARE(done.error().code, ErrorCode::InputInvalid);
            QCOMPARE(done.error().arguments, step.before.isEmpty() ? (QStringList{u"stage"_s, step.reason}) : (QStringList{u"stage"_s, step.reason, step.before}));
        }
    }

    void namesOnlyAuthoritiesOfTheDirectory()
    {
        REFUSES(*m_cases, casework::EditCase(m_cases->desk()).run(edit({u"proceedings"_s, 0, {{u"kind"_s, u"authority"_s}, {u"authority"_s, u"de-xx"_s}}})), ErrorCode::InputInvalid);
        add({{u"kind"_s, u"authority"_s}, {u"authority"_s, u"de-ekd"_s}, {u"opened-by"_s, u"body"_s}});  // it wrote to us, so it stands there
        QCOMPARE(m_cases->file(m_number).itemsOf(u"proceedings"_s).size(), 1);
    }

private:
    QString day(int days) { return m_cases->today().addDays(days).toString(Qt::ISODate); }
    casework::EditCaseRequest edit(const casework::ItemEdit &item)
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items = {item};
        return request;
    }
    void add(const QMap<QString, QString> &facts) { VERIFY_DONE(casework::EditCase(m_cases->desk()).run(edit({u"proceedings"_s, 0, facts}))); }
    void set(int position, const QMap<QString, QString> &facts) { VERIFY_DONE(casework::EditCase(m_cases->desk()).run(edit({u"proceedings"_s, position, facts}))); }
    void remove(int position)
    {
        casework::ItemEdit item{u"proceedings"_s, position, {}};
        item.isRemoved = true;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(edit(item)));
    }
    // By the shortest way that is allowed.
    void walkTo(int position, const QString &stage)
    {
        static const QMap<QString, QStringList> ways{
            {u"notified"_s, {u"notified"_s}}, {u"question"_s, {u"question"_s}}, {u"answered"_s, {u"question"_s, u"answered"_s}}, {u"draft-decision"_s, {u"notified"_s, u"draft-decision"_s}},
            {u"decided"_s, {u"notified"_s, u"decided"_s}}, {u"appeal-window"_s, {u"notified"_s, u"decided"_s, u"appeal-window"_s}}, {u"complied"_s, {u"notified"_s, u"decided"_s, u"complied"_s}},
            {u"counsel"_s, {u"served"_s, u"counsel"_s}}, {u"served"_s, {u"served"_s}}, {u"hearing"_s, {u"served"_s, u"hearing"_s}}, {u"judgment"_s, {u"served"_s, u"judgment"_s}}};
        for (const QString &step : ways.value(stage))
            set(position, {{u"stage"_s, step}});
    }
    // "proceeding running 0 9 -": which clock, its state, since when, until when and met on which day, in days from today
    QStringList clocks()
    {
        QStringList lines;
        const auto days = [this](QDate other) { return other.isValid() ? QString::number(m_cases->today().daysTo(other)) : u"-"_s; };
        for (const domain::ClockRecord &one : m_cases->file(m_number).clocks)
            if (one.clock == "proceeding"_L1 || one.clock == "appeal"_L1)
                lines << u"%1 %2 %3 %4 %5"_s.arg(one.clock, one.state, days(one.started), days(one.due), days(one.met));
        lines.sort();
        return lines;
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
    QDate m_due;
};

QTEST_GUILESS_MAIN(ProceedingsTest)
#include "tst_proceedings.moc"
