// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/sametargets.h"

#include "app/casework/compartments/addcompartment.h"
#include "app/casework/compartments/movetocompartment.h"
#include "app/casework/editcase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using queries::SameTarget;

// Who or what an order is about is found again in any spelling, in every case that the reader may see.
class SameTargetsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_first = about(u"+49 (0)30 123-45"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void theSearchFindsAnySpelling_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<int>("found");
        const auto row = [](const char *name, const QString &stored, const QString &sought, int found) { QTest::newRow(name) << stored << sought << found; };
        row("as it stands", u"+49 (0)89 555-66"_s, u"\"+49 (0)89 555-66\""_s, 1);
        row("without signs", u"+49 (0)89 555-66"_s, u"+498955566"_s, 1);
        row("with two zeros", u"+49 (0)89 555-66"_s, u"00498955566"_s, 1);
        row("with blanks and no quotes", u"+498955566"_s, u"+49 (0)89 555-66"_s, 1);
        row("another number", u"+49 (0)89 555-66"_s, u"+498955567"_s, 0);
        row("a mail in capitals", u"Max.Moritz@Example.org"_s, u"max.moritz@example.ORG"_s, 1);
        row("an account", u"AC-12 34"_s, u"ac1234"_s, 1);
        row("an account, the other way", u"AC1234"_s, u"\"ac-12-34\""_s, 1);
        row("an address of version 6", u"2001:db8::1"_s, u"\"2001:0DB8:0:0:0:0:0:1\""_s, 1);
        row("not the same address", u"2001:db8::1"_s, u"\"2001:db8::2\""_s, 0);
        row("what is not wanted", u"AC-12 34"_s, u"kind:disclosure -ac1234"_s, 1);  // the case of init() alone
    }
    void theSearchFindsAnySpelling()
    {
        QFETCH(QString, stored);
        QFETCH(QString, sought);
        about(stored);
        QTEST(static_cast<int>(m_cases->found(sought)), "found");
    }

    void tellsTheOtherCases()
    {
        const QString second = about(u"0049 30 12345"_s);
        about(u"+49 30 99999"_s);
        QCOMPARE(targets(m_first), (QList<SameTarget>{{second, u"+49 (0)30 123-45"_s}}));
        QCOMPARE(targets(second), (QList<SameTarget>{{m_first, u"0049 30 12345"_s}}));
    }

    // Where somebody is reached by that number the case is about them as well.
    void tellsPeopleToo()
    {
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.person.identifiers << u"phone:+49 30 12345"_s;
        const QString number = m_cases->registered(request);
        QCOMPARE(targets(m_first), (QList<SameTarget>{{number, u"+49 (0)30 123-45"_s}}));
    }

    void aTargetThatChangesIsForgotten()
    {
        const QString second = about(u"+4930 12345"_s);
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run({second, {}, {}, {{u"targets"_s, 1, {{u"identifier"_s, u"+49 30 777777"_s}}}}, {}, -1, {}}));
        QVERIFY(targets(m_first).isEmpty());
        QCOMPARE(m_cases->found(u"+493012345"_s), 1);
    }

    // What somebody may not see is not told to them, by the search or by the case.
    void keepsToTheClearance()
    {
        VERIFY_DONE(casework::AddCompartment(m_cases->desk()).run({u"Sealed"_s, {}}));
        QVERIFY(m_cases->office().store().actAs(m_cases->office().first()));
        const QString second = about(u"+493012345"_s);
        const auto done = casework::MoveToCompartment(m_cases->desk()).run({second, u"Sealed"_s, u"the order"_s});
        VERIFY_DONE(done);
        QCOMPARE(targets(m_first), (QList<SameTarget>{{done->number, u"+49 (0)30 123-45"_s}}));
        m_cases->addPerson(u"other"_s, u"officer"_s);
        const auto acting = m_cases->as(u"other"_s);
        QVERIFY(targets(m_first).isEmpty());
        QCOMPARE(m_cases->found(u"+493012345"_s), 1);
    }

private:
    QString about(const QString &identifier)
    {
        casework::RegisterCaseRequest request;
        request.kind = u"disclosure"_s;
        request.received = m_cases->today().addDays(-5);
        request.items = {{u"targets"_s, {{u"identifier"_s, identifier}}}};
        return m_cases->registered(request);
    }
    QList<SameTarget> targets(const QString &number)
    {
        const domain::CaseFile file = m_cases->file(number);
        const auto found = queries::sameTargets(m_cases->connection(), m_cases->desk().user().clearance, **m_cases->desk().rules.kind(file.kind), file);
        return found ? *found : QList<SameTarget>{{u"failed"_s, {}}};
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_first;
};

QTEST_GUILESS_MAIN(SameTargetsTest)
#include "tst_sametargets.moc"
