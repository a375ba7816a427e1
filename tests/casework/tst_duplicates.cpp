// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/duplicates.h"

#include "app/casework/movecase.h"
#include "app/casework/several/linkcases.h"
#include "app/store/embeddedconnection.h"
#include "tests/casework/casedesk.h"

#include <sqlite3.h>

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

    // Every case that comes in is held against those of its person, not against all of the same months.
    void costsTheSameInALargerOffice()
    {
        if (m_cases->isOnServer())
            QSKIP("counts the steps of the embedded engine");
        const QString asked = m_cases->request();
        const auto addOthers = [this](int count) {
            casework::RegisterCaseRequest other = m_cases->aRequest();
            for (int i = 0; i < count; ++i) {
                other.person.name = u"Somebody %1"_s.arg(++m_others);
                other.person.identifiers = {u"mail:somebody.%1@example.org"_s.arg(m_others)};
                m_cases->registered(other);
            }
        };
        addOthers(5);
        const int before = stepsOf(asked);
        QVERIFY(before > 0);
        addOthers(60);
        QVERIFY2(stepsOf(asked) < before + 60, qPrintable(u"%1 steps, then %2"_s.arg(before).arg(stepsOf(asked))));
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
    int stepsOf(const QString &number)
    {
        const domain::CaseFile file = m_cases->file(number);
        const domain::Kind *kind = *m_cases->desk().rules.kind(file.kind);
        sqlite3 *handle = static_cast<store::EmbeddedConnection &>(m_cases->connection()).handle();
        int steps = 0;
        sqlite3_progress_handler(handle, 1, [](void *count) { return ++*static_cast<int *>(count), 0; }, &steps);
        const auto found = queries::possibleDuplicates(m_cases->connection(), m_cases->desk().user().clearance, *kind, file);
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        return found ? steps : 0;
    }

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
    int m_others = 0;
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
