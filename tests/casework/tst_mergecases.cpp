// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/mergecases.h"

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/extendclock.h"
#include "app/queries/duplicates.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::MergeCases;

// One matter that came in twice becomes one case, and nothing of either is lost.
class MergeCasesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        casework::RegisterCaseRequest later = m_cases->aRequest();
        later.items << casework::NewItem{u"lines"_s, {{u"right"_s, u"erasure"_s}}};
        later.received = m_cases->today().addDays(-9);
        m_into = m_cases->request();
        m_from = m_cases->registered(later);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void bothAreTakenForOneMatter()
    {
        QCOMPARE(duplicatesOf(m_into), QStringList{m_from});
        QCOMPARE(duplicatesOf(m_from), QStringList{m_into});
        const auto done = casework::RegisterCase(m_cases->desk()).run(m_cases->aRequest());
        QVERIFY(done);
        QCOMPARE(done->duplicates, (QStringList{m_into, m_from}));
        QVERIFY(merge());
        QCOMPARE(duplicatesOf(m_into), QStringList{done->number});
    }

    void theOtherCaseTakesOverWhatIsThere()
    {
        casework::Desk &desk = m_cases->desk();
        QVERIFY(casework::AddNote(desk).run({m_from, u"a word about kumquats"_s, {}}));
        QVERIFY(casework::AttachFile(desk).run({m_from, {u"letter.txt"_s, u"text/plain"_s, "bytes"_ba, u"received"_s}, {}}));
        QVERIFY(casework::AddTask(desk).run({m_from, u"ask the customer"_s, {}, {}, {}}));
        const qint64 rowsBefore = everyPart();
        const domain::CaseFile intoBefore = m_cases->file(m_into);
        QVERIFY(merge());

        const domain::CaseFile from = m_cases->file(m_from);
        QCOMPARE(from.state, u"duplicate"_s);
        QCOMPARE(from.outcome, u"merged"_s);
        QCOMPARE(from.outcomeReason, u"the same letter by post"_s);
        QCOMPARE(from.closed, m_cases->today());
        QVERIFY(from.messages.isEmpty() && from.attachments.isEmpty() && from.tasks.isEmpty());
        for (const domain::ClockRecord &clock : from.clocks)
            QCOMPARE(clock.state, u"cancelled"_s);
        QVERIFY(!from.due.isValid());

        const domain::CaseFile into = m_cases->file(m_into);
        QCOMPARE(into.attachments.constLast().name, u"letter.txt"_s);
        QCOMPARE(into.tasks.constLast().title, u"ask the customer"_s);
        QCOMPARE(into.links.constLast().number, m_from);
        QCOMPARE(into.itemsOf(u"lines"_s).size(), 2);
        QCOMPARE(into.parties.size(), 1);
        QCOMPARE(into.received, m_cases->today().addDays(-9));
        QVERIFY(into.due < intoBefore.due);
        QVERIFY(into.messages.constLast().body.startsWith(m_from));
        QCOMPARE(m_cases->found(u"kumquats"_s), 1);
        QCOMPARE(everyPart(), rowsBefore + 1);  // the note that says where it came from
        QCOMPARE(m_cases->lastAction(), u"take-over"_s);
    }

    void nothingBecomesDueLater()
    {
        const domain::CaseFile from = m_cases->file(m_from);
        const domain::CaseFile into = m_cases->file(m_into);
        QVERIFY(MergeCases(m_cases->desk()).run({m_into, m_from, u"the other way round"_s, -1, {}}));
        const domain::CaseFile left = m_cases->file(m_from);
        QVERIFY(left.due <= std::min(from.due, into.due));
        QCOMPARE(left.received, std::min(from.received, into.received));
    }

    void aCaseThatIsKnownLessWellDoesNotGoIntoOneThatIsKnown()
    {
        QVERIFY(casework::EditCase(m_cases->desk()).run({m_into, {}, {{u"identity-verdict"_s, u"passed"_s}}, {}, {}, -1, {}}));
        const QByteArray before = m_cases->everything();
        const auto refused = merge();
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error{ErrorCode::GateNotMet, {u"merge-verified"_s}}));
        QCOMPARE(m_cases->everything(), before);
        QVERIFY(MergeCases(m_cases->desk()).run({m_into, m_from, u"the other way round"_s, -1, {}}));
        QVERIFY(!m_cases->file(m_from).details.contains(u"identity-verdict"_s));
    }

    void aRepeatedMergeIsDoneOnce()
    {
        const QString operation = base::uuid7(m_cases->desk().random, noon);
        QVERIFY(MergeCases(m_cases->desk()).run({m_from, m_into, u"twice"_s, -1, operation}));
        const QByteArray after = m_cases->everything();
        const auto again = MergeCases(m_cases->desk()).run({m_from, m_into, u"twice"_s, -1, operation});
        QVERIFY(again && again->wasDoneBefore);
        QCOMPARE(m_cases->everything(), after);
    }

    void whatIsWrongChangesNothing()
    {
        const QByteArray before = m_cases->everything();
        const auto code = [&](const casework::MergeCasesRequest &request) { return MergeCases(m_cases->desk()).run(request).error().code; };
        QCOMPARE(code({m_from, m_into, u" "_s, -1, {}}), ErrorCode::InputInvalid);
        QCOMPARE(code({m_from, m_from, u"why"_s, -1, {}}), ErrorCode::InputInvalid);
        QCOMPARE(code({m_from, u"R-2026-09999"_s, u"why"_s, -1, {}}), ErrorCode::NotFound);
        QCOMPARE(code({m_from, m_into, u"why"_s, 99, {}}), ErrorCode::Conflict);
        QCOMPARE(m_cases->everything(), before);
        m_cases->addPerson(u"reader"_s, u"auditor"_s);
        const auto acting = m_cases->as(u"reader"_s);
        QCOMPARE(code({m_from, m_into, u"why"_s, -1, {}}), ErrorCode::NotPermitted);
    }

private:
    base::Result<casework::Done> merge() { return MergeCases(m_cases->desk()).run({m_from, m_into, u"the same letter by post"_s, -1, {}}); }
    QStringList duplicatesOf(const QString &number)
    {
        const domain::CaseFile file = m_cases->file(number);
        const domain::Kind *kind = *m_cases->desk().rules.kind(file.kind);
        const auto duplicates = queries::possibleDuplicates(m_cases->connection(), m_cases->desk().user().clearance, *kind, file);
        QStringList numbers;
        for (const queries::PossibleDuplicate &duplicate : *duplicates)
            numbers << duplicate.number;
        return numbers;
    }
    qint64 everyPart()
    {
        qint64 rows = 0;
        for (const QString &table : {u"messages"_s, u"attachments"_s, u"attachment_chunks"_s, u"tasks"_s})
            rows += *m_cases->connection().oneNumber(u"SELECT count(*) FROM "_s + table);
        return rows;
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_from;
    QString m_into;
};

QTEST_GUILESS_MAIN(MergeCasesTest)
#include "tst_mergecases.moc"
