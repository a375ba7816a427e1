// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"
#include "app/domain/lines/linestanding.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;

// One submission, several rights: each line has its own role, its own clock and its own end. On both engines.
class LineClocksTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        casework::RegisterCaseRequest request = m_cases->aRequest(u"access"_s);
        request.regime = u"ccpa"_s;
        request.items.append({u"lines"_s, {{u"right"_s, u"sale-opt-out"_s}, {u"data-class"_s, u"usage-data"_s}}});
        request.items.append({u"lines"_s, {{u"right"_s, u"sale-opt-out"_s}, {u"data-class"_s, u"account-data"_s}}});
        m_number = m_cases->registered(request);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    // The opt-out is due after 15 business days, the copy after 45 days: answered ahead, the opt-out no longer hurries the rest.
    void aLineAnsweredAheadEndsItsOwnClock()
    {
        const QDate optOut = due(u"sale-opt-out"_s);
        const QDate access = due(u"access"_s);
        QVERIFY(optOut.isValid() && optOut < access);
        QCOMPARE(m_cases->file(m_number).due, optOut);
        set(2, {{u"answered-on"_s, day(-1)}});
        QCOMPARE(state(u"sale-opt-out"_s), u"running -"_s);  // another line asks for the same
        set(3, {{u"answered-on"_s, day(0)}});
        QCOMPARE(state(u"sale-opt-out"_s), u"met "_s + day(0));
        QCOMPARE(state(u"access"_s), u"running -"_s);
        QCOMPARE(m_cases->file(m_number).due, access);
        const domain::CaseFile file = m_cases->file(m_number);
        QCOMPARE(domain::standingOf(kind(), file, file.itemsOf(u"lines"_s).at(1))->state, domain::LineState::Answered);
        QCOMPARE(domain::standingOf(kind(), file, file.itemsOf(u"lines"_s).at(0))->state, domain::LineState::Open);
    }

    void aDayThatWasWrongLetsItRunAgain()
    {
        set(2, {{u"answered-on"_s, day(-1)}});
        set(3, {{u"answered-on"_s, day(-1)}});
        QCOMPARE(state(u"sale-opt-out"_s), u"met "_s + day(-1));
        set(3, {{u"answered-on"_s, day(-2)}});
        set(2, {{u"answered-on"_s, day(-3)}});
        QCOMPARE(state(u"sale-opt-out"_s), u"met "_s + day(-2));
        set(2, {{u"answered-on"_s, {}}});
        QCOMPARE(state(u"sale-opt-out"_s), u"running -"_s);
        QCOMPARE(m_cases->file(m_number).due, due(u"sale-opt-out"_s));
    }

    void aDayBeforeTheReceiptSaysNothing()
    {
        set(1, {{u"answered-on"_s, day(-30)}});
        QCOMPARE(state(u"access"_s), u"running -"_s);
    }

    // What the statement says of the data is written beside the line and taken where nobody has decided.
    void theDataSayTheRole()
    {
        QCOMPARE(roles(1), u"- -"_s);
        QCOMPARE(roles(2), u"processor processor"_s);
        QCOMPARE(roles(3), u"controller controller"_s);
        set(2, {{u"data-class"_s, u"usage-data,account-data"_s}});
        QCOMPARE(roles(2), u"part part"_s);
        set(2, {{u"role-decision"_s, u"controller"_s}});
        QCOMPARE(roles(2), u"part controller"_s);
        set(2, {{u"data-class"_s, u"content"_s}});
        QCOMPARE(roles(2), u"processor controller"_s);  // a decision of a person stays
        set(2, {{u"role-rule"_s, u"controller"_s}});
        QCOMPARE(roles(2), u"processor controller"_s);  // the rule is nobody's to write
        set(2, {{u"data-class"_s, {}}});
        QCOMPARE(roles(2), u"- controller"_s);
    }

private:
    QString day(int days) { return m_cases->today().addDays(days).toString(Qt::ISODate); }
    const domain::Kind &kind() { return **m_cases->desk().rules.kind(u"request"_s); }
    void set(int position, const QMap<QString, QString> &facts)
    {
        casework::EditCaseRequest edit;
        edit.number = m_number;
        edit.items = {{u"lines"_s, position, facts, false}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(edit));
    }
    domain::ClockRecord clock(const QString &right)
    {
        for (const domain::ClockRecord &record : m_cases->file(m_number).clocks)
            if (record.clock == "respond"_L1 && record.kind == right && record.state != "cancelled"_L1)
                return record;
        return {};
    }
    QDate due(const QString &right) { return clock(right).due; }
    QString state(const QString &right) { return clock(right).state + u' ' + (clock(right).met.isValid() ? clock(right).met.toString(Qt::ISODate) : u"-"_s); }
    QString roles(int position)
    {
        const QJsonObject details = m_cases->file(m_number).itemsOf(u"lines"_s).at(position - 1).details;
        const auto word = [&](QLatin1StringView fact) { return details.contains(fact) ? details.value(fact).toString() : u"-"_s; };
        return word("role-rule"_L1) + u' ' + word("role-decision"_L1);
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(LineClocksTest)
#include "tst_lineclocks.moc"
