// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/suppressing.h"

#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/movecase.h"
#include "app/queries/suppressions.h"
#include "tests/casework/casedesk.h"

#include <QCryptographicHash>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;

// Who has opted out stays out: the address is on a list that nobody can read, and the case says so only when it is.
class SuppressingTest final : public QObject {
    Q_OBJECT

    base::Result<casework::Done> edit(const QString &number, const QMap<QString, QString> &facts, const QMap<QString, QString> &line = {})
    {
        casework::EditCaseRequest request;
        request.number = number;
        request.facts = facts;
        if (!line.isEmpty())
            request.items = {{u"lines"_s, 1, line, false}};
        return casework::EditCase(m_cases->desk()).run(request);
    }
    base::Result<casework::Done> carryOut(const QString &number, const QString &day = u"2026-11-24"_s)
    {
        return edit(number, {}, {{u"outcome"_s, u"fulfilled"_s}, {u"executed-on"_s, day}});
    }
    // "marketing 2026-11-24"
    QStringList suppressed(const QString &address)
    {
        QStringList lines;
        const auto found = queries::suppressionsOf(m_cases->connection(), address);
        for (const store::SuppressionEntry &entry : *found)
            lines << entry.kind + u' ' + entry.since.toString(Qt::ISODate);
        return lines;
    }
    QString fact(const QString &number) { return m_cases->file(number).details.value(casework::suppressionFact).toString(); }

private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void carryingOutAnOptOutEntersTheAddress()
    {
        const QString number = m_cases->request(u"marketing-opt-out"_s);
        QCOMPARE(suppressed(u"clara@example.org"_s), QStringList());
        VERIFY_DONE(edit(number, {}, {{u"outcome"_s, u"fulfilled"_s}}));
        QCOMPARE(suppressed(u"clara@example.org"_s), QStringList());
        CHANGES(*m_cases, number, carryOut(number), u"edit"_s, u"clocks"_s, u"due"_s, u"fact suppression"_s, u"items"_s);
        QCOMPARE(fact(number), casework::suppressionEntered);
        for (const QString &spelling : {u"clara@example.org"_s, u" CLARA@Example.org"_s, u"mail:clara@example.org"_s})
            QCOMPARE(suppressed(spelling), QStringList{u"marketing 2026-11-24"_s});
        QCOMPARE(suppressed(u"carla@example.org"_s), QStringList());
        QVERIFY(!m_cases->everything().contains("suppression-key"));
    }

    // As an import brings it from where the office kept its cases before.
    void whatWasCarriedOutBeforeItCameHereIsEnteredAtOnce()
    {
        casework::RegisterCaseRequest request = m_cases->aRequest(u"marketing-opt-out"_s);
        request.items[0].facts[u"outcome"_s] = u"fulfilled"_s;
        request.items[0].facts[u"executed-on"_s] = u"2026-11-23"_s;
        const QString number = m_cases->registered(request);
        QCOMPARE(suppressed(u"clara@example.org"_s), QStringList{u"marketing 2026-11-23"_s});
        QCOMPARE(fact(number), casework::suppressionEntered);
    }

    // Neither the list nor the journal says whose address it is, and another store makes other hashes of it.
    void theListTellsNobody()
    {
        const QString number = m_cases->request(u"sale-opt-out"_s);
        VERIFY_DONE(carryOut(number));
        store::Query row(m_cases->connection(), u"SELECT hash, kind, case_id FROM suppressions"_s);
        QVERIFY(row.next().value_or(false));
        QCOMPARE(row.text(0).size(), 64);
        QVERIFY(row.text(0) != QString::fromLatin1(QCryptographicHash::hash("clara@example.org", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(row.text(1), u"sale"_s);
        QCOMPARE(row.integer(2), m_cases->file(number).id.value());
    }

    void anAddressIsEnteredOnceForACaseAndKeepsItsFirstDay()
    {
        const QString first = m_cases->request(u"marketing-opt-out"_s);
        VERIFY_DONE(carryOut(first, u"2026-11-24"_s));
        VERIFY_DONE(edit(first, {{u"decision-note"_s, u"again"_s}}));
        const QString second = m_cases->request(u"marketing-opt-out"_s);
        VERIFY_DONE(carryOut(second, u"2026-11-20"_s));
        QCOMPARE(*m_cases->connection().oneNumber(u"SELECT count(*) FROM suppressions"_s), 2);
        QCOMPARE(suppressed(u"clara@example.org"_s), QStringList{u"marketing 2026-11-20"_s});
        const auto counts = queries::suppressionCounts(m_cases->connection());
        QCOMPARE(counts->size(), 3);
        QVERIFY(counts->at(0).kind == u"marketing"_s && counts->at(0).addresses == 1 && counts->at(1).addresses == 0);
    }

    void nobodySaysItByHand()
    {
        const QString number = m_cases->request(u"marketing-opt-out"_s);
        REFUSES(*m_cases, edit(number, {{casework::suppressionFact, casework::suppressionEntered}}), ErrorCode::InputInvalid);
        VERIFY_DONE(edit(number, {{casework::suppressionFact, casework::suppressionEntered}}, {{u"outcome"_s, u"fulfilled"_s}, {u"executed-on"_s, u"2026-11-24"_s}}));
        casework::RegisterCaseRequest request = m_cases->aRequest(u"marketing-opt-out"_s);
        request.facts = {{casework::suppressionFact, casework::suppressionEntered}};
        REFUSES(*m_cases, casework::RegisterCase(m_cases->desk()).run(request), ErrorCode::InputInvalid);
        request.facts.clear();
        request.person.identifiers.clear();
        const QString nobody = m_cases->registered(request);
        VERIFY_DONE(carryOut(nobody));
        QCOMPARE(fact(nobody), QString());
        REFUSES(*m_cases, edit(nobody, {{casework::suppressionFact, casework::suppressionEntered}}), ErrorCode::InputInvalid);
    }

    // Taking it back needs a wish of the person, not a slip of ours.
    void whatWasEnteredStays()
    {
        const QString number = m_cases->request(u"marketing-opt-out"_s);
        VERIFY_DONE(carryOut(number));
        VERIFY_DONE(edit(number, {}, {{u"outcome"_s, u"denied"_s}}));
        QCOMPARE(suppressed(u"clara@example.org"_s).size(), 1);
    }

    // The list is what remembers when nothing else does any more.
    void outlivesTheData()
    {
        const QString number = m_cases->request(u"marketing-opt-out"_s);
        VERIFY_DONE(carryOut(number));
        for (const QString &object : {u"void"_s, casework::EraseCase::approvalObject}) {
            VERIFY_DONE(casework::AskApproval(m_cases->desk()).run({number, object, u"please"_s}));
            {
                const auto acting = m_cases->as(u"second"_s);
                VERIFY_DONE(casework::Approve(m_cases->desk()).run({number, object, true, u"yes"_s}));
            }
            if (object == "void"_L1)
                VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({number, u"void"_s, u"mistaken"_s}));
        }
        using enum domain::PrivacyClass;
        VERIFY_DONE(casework::EraseCase(m_cases->desk()).run({number, {Identity, Contact, Narrative, Special, Decision}, u"GDPR Art. 17"_s, {}}));
        QVERIFY(!m_cases->everything().contains("clara"));
        QCOMPARE(suppressed(u"clara@example.org"_s).size(), 1);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(SuppressingTest)
#include "tst_suppressing.moc"
