// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/duplicates.h"

#include "app/casework/movecase.h"
#include "app/casework/several/linkcases.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;

// Which cases the store itself takes for one matter.
class DuplicatesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup() { m_cases.reset(); }

    void oneIdentifierIsOnePerson()
    {
        const QString first = m_cases->request();
        casework::RegisterCaseRequest again = m_cases->aRequest();
        again.person.name = u"C. B."_s;
        const QString second = m_cases->registered(again);
        QCOMPARE(of(second), first + u" person subject days"_s);
        QCOMPARE(of(first), second + u" person subject days"_s);
    }

    void aNameAloneNeedsTheSameRight()
    {
        const QString first = m_cases->request();
        casework::RegisterCaseRequest again = m_cases->aRequest();
        again.person.identifiers = {u"mail:somebody.else@example.org"_s};
        again.person.name = u"clara  BEISPIEL"_s;
        const QString second = m_cases->registered(again);
        QCOMPARE(of(second), first + u" name subject days"_s);
        again.person.identifiers = {u"mail:a.third@example.org"_s};
        again.items = {{u"lines"_s, {{u"right"_s, u"erasure"_s}}}};
        QCOMPARE(of(m_cases->registered(again)), QString());
    }

    void whatIsFarAwayIsAnotherMatter()
    {
        casework::RegisterCaseRequest old = m_cases->aRequest();
        old.received = m_cases->today().addDays(-5 - 91);
        m_cases->registered(old);
        QCOMPARE(of(m_cases->request()), QString());
        old.received = m_cases->today().addDays(-5 - 90);
        const QString near = m_cases->registered(old);
        QVERIFY(of(m_cases->request()).contains(near));
    }

    void whatIsSettledIsNotAskedAgain()
    {
        const QString first = m_cases->request();
        const QString second = m_cases->request();
        QCOMPARE(of(second), first + u" person subject days"_s);
        QVERIFY(casework::LinkCases(m_cases->desk()).run({second, first, u"duplicate"_s, {}}));
        QCOMPARE(of(second), QString());
        QCOMPARE(of(first), QString());
        QVERIFY(casework::MoveCase(m_cases->desk()).run({second, u"duplicate"_s, {}, {}, -1, {}}));
        QVERIFY(!of(m_cases->request()).contains(second));
    }

    // Not even the number of a case that somebody must not know of.
    void aCompartmentKeepsItsOwn()
    {
        const QString open = m_cases->request();
        auto &connection = m_cases->connection();
        QVERIFY(store::Query(connection, u"UPDATE cases SET compartment_id = 7 WHERE number = :number"_s).bind(":number", m_cases->request()).run());
        QCOMPARE(of(open), QString());
    }

private:
    QString of(const QString &number)
    {
        const domain::CaseFile file = m_cases->file(number);
        const domain::Kind *kind = *m_cases->desk().rules.kind(file.kind);
        const auto found = queries::possibleDuplicates(m_cases->connection(), m_cases->desk().user().clearance, *kind, file);
        if (!found)
            qFatal("%s", why(found).constData());
        QStringList lines;
        for (const queries::PossibleDuplicate &duplicate : *found)
            lines << duplicate.number + u' ' + duplicate.reasons.join(u' ');
        return lines.join(u", "_s);
    }

    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
