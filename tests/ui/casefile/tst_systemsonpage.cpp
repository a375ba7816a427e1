// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/editcase.h"
#include "app/casework/movecase.h"
#include "app/domain/tasks/systemtask.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "tests/ui/casefile/robot.h"
#include "ui/casefile/taskstab.h"
#include "ui/dialogs/actdialog.h"
#include "ui/widgets/lists/casetable.h"

#include <QComboBox>
#include <QLabel>

using namespace casebook;
using namespace Qt::StringLiterals;
using testing::Robot;

// What a case asks of the systems, on its page: whose each is, for which lines, and the answer with where it was searched.
class SystemsOnPageTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void aSearchAsksWhereItLooked();
    void anExceptionNamesItsGround();

private:
    QString collecting(const QString &dataClass);
    widgets::CaseTable *table() { return m_page->findChild<casefile::TasksTab *>()->findChild<widgets::CaseTable *>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString about() { return m_page->findChild<casefile::TasksTab *>()->findChild<QLabel *>(u"system"_s)->text(); }
    dialogs::ActDialog *openWith(Qt::Key key, int row)
    {
        table()->setFocus();
        table()->selectRow(row);
        QTest::keyClick(table(), key);
        Robot robot(*m_office, *m_page);
        return qobject_cast<dialogs::ActDialog *>(robot.waitForDialog());
    }
    // Tries again in a dialog that has said what it lacks.
    bool finishAgain(dialogs::ActDialog *dialog)
    {
        const QPointer<dialogs::ActDialog> guard(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const bool hasClosed = QTest::qWaitFor([&guard] { return !guard || !guard->isVisible(); }, 15000);
        m_office->settle();
        return hasClosed;
    }
};

QString SystemsOnPageTest::collecting(const QString &dataClass)
{
    const QString number = m_office->fullRequest();
    const auto done = m_office->ask([number, dataClass](workspace::Workspace &workspace) -> base::Result<casework::Done> {
        casework::EditCaseRequest edit;
        edit.number = number;
        edit.facts = {{u"flags"_s, u"none"_s}, {u"regime-reason"_s, u"Lives in Berlin"_s}, {u"identity-level"_s, u"none"_s}};
        edit.fields = {{u"language"_s, u"de"_s}};
        edit.items = {casework::ItemEdit{u"lines"_s, 1, {{u"data-class"_s, dataClass}, {u"role-decision"_s, u"controller"_s}, {u"role-reason"_s, u"For our invoices"_s}}, false}};
        CASEBOOK_TRY([[maybe_unused]] const casework::Done edited, casework::EditCase(workspace.desk()).run(edit));
        CASEBOOK_TRY([[maybe_unused]] const casework::Done moved, casework::MoveCase(workspace.desk()).run({number, u"triage"_s}));
        return casework::MoveCase(workspace.desk()).run({number, u"collect"_s});
    });
    if (!done)
        qFatal("not collecting: %s", qPrintable(done.error().arguments.join(u' ')));
    return number;
}

void SystemsOnPageTest::aSearchAsksWhereItLooked()
{
    const QString number = collecting(u"usage-data"_s);
    casefile::CasePage &page = open(number);
    page.showTab(casefile::CasePage::Tab::Tasks);
    const int row = table()->model()->rowCount() - 2;  // behind three tasks of people, one of them finished
    QCOMPARE(cell(row, 1), u"Search: Platform usage records"_s);  // in the language of the window
    QCOMPARE(cell(row, 2), u"Platform operations"_s);
    table()->selectRow(row);
    QVERIFY2(about().startsWith(u"Platform operations, for Access. Requests, logs"_s), qPrintable(about()));
    table()->selectRow(0);
    QCOMPARE(about(), QString());

    dialogs::ActDialog *dialog = openWith(Qt::Key_Space, row);
    QVERIFY2(dialog, "Space on a search asks where it looked");
    Robot robot(*m_office, page);
    QVERIFY2(!robot.finish(dialog).isEmpty(), "and takes no answer without it");
    dialog->field(u"searched"_s)->setValue(u"logs of the gateway, by IP address"_s);
    dialog->field(u"note"_s)->setValue(u"three requests"_s);
    QVERIFY(finishAgain(dialog));
    domain::TaskRecord answered;
    for (const domain::TaskRecord &task : m_office->context(number).file.tasks)
        if (task.system == "platform"_L1 && task.state != "open"_L1)
            answered = task;
    QCOMPARE(answered.searched, u"logs of the gateway, by IP address"_s);
    QCOMPARE(answered.doneBy, u"abraun"_s);
    bool isNoted = false;
    bool isCopied = false;
    for (int i = 0; i < table()->model()->rowCount(); ++i) {
        isNoted = isNoted || cell(i, 4) == "three requests; searched: logs of the gateway, by IP address"_L1;
        isCopied = isCopied || cell(i, 1) == "Copy for the person: Platform usage records"_L1;
    }
    QVERIFY(isNoted);
    QVERIFY(isCopied);
}

void SystemsOnPageTest::anExceptionNamesItsGround()
{
    const QString number = collecting(u"content"_s);
    casefile::CasePage &page = open(number);
    page.showTab(casefile::CasePage::Tab::Tasks);
    dialogs::ActDialog *dialog = openWith(Qt::Key_Return, table()->model()->rowCount() - 2);
    QVERIFY(dialog);
    Robot robot(*m_office, page);
    dialog->field(u"result"_s)->setValue(u"exception"_s);
    dialog->field(u"note"_s)->setValue(u"too much"_s);
    QVERIFY(!robot.finish(dialog).isEmpty());
    dialog->field(u"ground"_s)->setValue(u"rights-of-others"_s);
    QVERIFY(finishAgain(dialog));
    const QList<domain::TaskRecord> tasks = m_office->context(number).file.tasks;
    const domain::TaskRecord task = tasks[tasks.size() - 2];
    QCOMPARE(task.result, u"exception"_s);
    QCOMPARE(task.note, u"rights-of-others: too much"_s);
    QVERIFY(domain::openSystemTasks(m_office->context(number).file).size() == 1);  // an exception is no reason not to copy what may be copied
}

QTEST_MAIN(SystemsOnPageTest)
#include "tst_systemsonpage.moc"
