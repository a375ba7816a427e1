// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/undoimport.h"

#include "app/casework/addnote.h"
#include "app/casework/logread.h"
#include "app/casework/several/importcases.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::ImportCases;
using casework::UndoImport;

// An import that was a mistake goes back as it came: whole, soon, and as long as nobody has worked on it.
class UndoImportTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_known = m_cases->request();
        imported();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void everyCaseOfItIsVoid()
    {
        QVERIFY(casework::LogRead(m_cases->desk()).openCase(m_numbers.constFirst()));
        const auto before = m_cases->parts(m_known);
        const qint64 entries = m_cases->entries();
        const auto undone = UndoImport(m_cases->desk()).run(m_import);
        QVERIFY2(undone, why(undone).constData());
        QCOMPARE(undone->numbers, m_numbers);
        QCOMPARE(undone->messagesKept, 1);
        QCOMPARE(m_cases->entries(), entries + m_numbers.size());
        for (const QString &number : std::as_const(m_numbers)) {
            const domain::CaseFile file = m_cases->file(number);
            QCOMPARE(file.state, u"void"_s);
            QCOMPARE(file.outcome, u"entered-by-mistake"_s);
            QCOMPARE(file.closed, m_cases->today());
            QVERIFY(!file.due.isValid());
        }
        QCOMPARE(m_cases->differences(before, m_cases->parts(m_known)), QStringList());
        QCOMPARE(m_cases->request(), u"R-2026-00005"_s);  // their numbers are gone
    }

    void oneTouchedCaseKeepsThemAll()
    {
        QVERIFY(casework::AddNote(m_cases->desk()).run({m_numbers.constLast(), u"I am at it."_s, {}}));
        refuses(m_import, ErrorCode::Conflict, m_numbers.constLast());
    }

    void aSecondTimeThereIsNothingToUndo()
    {
        QVERIFY(UndoImport(m_cases->desk()).run(m_import));
        refuses(m_import, ErrorCode::Conflict, m_numbers.constFirst());
    }

    void onlyWhoImportedMayAndOnlyForADay()
    {
        refuses(base::uuid7(m_cases->desk().random, noon), ErrorCode::NotFound);
        m_cases->addPerson(u"second-officer"_s, u"officer"_s);
        {
            const auto acting = m_cases->as(u"second-officer"_s);
            refuses(m_import, ErrorCode::NotPermitted);
        }
        const base::FixedClock late(noon.addSecs(24 * 60 * 60 + 1));
        casework::Desk desk{m_cases->desk().store, m_cases->desk().rules, late, m_cases->desk().random};
        const auto refused = UndoImport(desk).run(m_import);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments.value(1), u"older than a day"_s);
        const base::FixedClock inTime(noon.addSecs(24 * 60 * 60));
        casework::Desk soon{m_cases->desk().store, m_cases->desk().rules, inTime, m_cases->desk().random};
        QVERIFY(UndoImport(soon).run(m_import));
    }

    // What is no import has an operation id too.
    void anotherOperationIsNoImport()
    {
        const QString operation = base::uuid7(m_cases->desk().random, noon);
        QVERIFY(casework::AddNote(m_cases->desk()).run({m_known, u"a note"_s, operation}));
        refuses(operation, ErrorCode::NotFound);
    }

private:
    void imported()
    {
        const auto import = ImportCases::begin(m_cases->desk());
        QVERIFY(import);
        m_import = (*import)->id();
        m_numbers.clear();
        for (int i = 0; i < 3; ++i)
            m_numbers << (*import)->add(m_cases->aRequest())->number;
        casework::NewMessage message;
        message.body = u"one more thing"_s;
        QVERIFY((*import)->extend(m_known, message));
        QVERIFY((*import)->extend(m_numbers.constFirst(), message));
        QVERIFY((*import)->quarantine(u"broken.eml"_s, u"MailInvalid"_s, "not a mail"_ba));
        QVERIFY((*import)->commit());
    }
    void refuses(const QString &import, ErrorCode code, const QString &argument = {})
    {
        const QByteArray before = m_cases->everything();
        const auto refused = UndoImport(m_cases->desk()).run(import);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        if (!argument.isEmpty())
            QCOMPARE(refused.error().arguments.constFirst(), argument);
        QCOMPARE(m_cases->everything(), before);
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_known;
    QString m_import;
    QStringList m_numbers;
};

QTEST_GUILESS_MAIN(UndoImportTest)
#include "tst_undoimport.moc"
