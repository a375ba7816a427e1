// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/letters/letterdialog.h"

#include "app/casework/editcase.h"
#include "app/queries/drafts.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "tests/ui/casefile/robot.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/letters/letterpreview.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace casebook;
using namespace Qt::StringLiterals;
using dialogs::LetterDialog;
using dialogs::LetterPreview;
using testing::Robot;

// A letter written in the window, on a real casebook: chosen, changed, checked, saved, filed.
class LetterDialogTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void writesTheLetterThatFits()
    {
        LetterDialog *dialog = written();
        QVERIFY(dialog->text()->toPlainText().contains(m_number));
        QCOMPARE(dialog->answer(u"letter"_s), u"acknowledgement"_s);
        QCOMPARE(dialog->findChild<LetterPreview *>()->pages(), 1);
        QVERIFY2(dialog->verb()->isEnabled(), qPrintable(dialog->verb()->accessibleDescription()));
        QCOMPARE(dialog->findings()->count(), 1);  // says that nothing was found
    }

    void checksWhatIsTypedAndJumpsThere()
    {
        LetterDialog *dialog = written();
        dialog->text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(dialog->text(), u"On [[which day]] you hear more."_s);
        QVERIFY(!dialog->verb()->isEnabled());
        QVERIFY(!dialog->verb()->accessibleDescription().isEmpty());
        QCOMPARE(dialog->findings()->count(), 1);
        emit dialog->findings()->itemActivated(dialog->findings()->item(0));
        QCOMPARE(dialog->text()->textCursor().selectedText(), u"[[which day]]"_s);
        QTest::keyClicks(dialog->text(), u"no day"_s);  // over the blank
        QVERIFY(dialog->verb()->isEnabled());
    }

    void writesAnewForAnotherLanguage()
    {
        LetterDialog *dialog = written();
        QSignalSpy prepared(dialog, &LetterDialog::prepared);
        dialog->field(u"language"_s)->setValue(u"de"_s);
        emit dialog->edited();
        QVERIFY(prepared.wait());
        QVERIFY(dialog->text()->toPlainText().contains("Guten Tag"_L1));
        QVERIFY(dialog->findings()->item(0)->text().contains("another language"_L1));  // the person writes English
    }

    void filesWhatWasSent()
    {
        LetterDialog *dialog = written();
        Robot robot(*m_office, *m_page);
        QSignalSpy prepared(dialog, &LetterDialog::prepared);
        dialog->field(u"address"_s)->setValue(u"Lange Gasse 7; 20095 Hamburg"_s);
        emit dialog->edited();
        QVERIFY(prepared.wait());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *sent = qobject_cast<dialogs::ActDialog *>(dialog->findChild<QDialog *>());
        QVERIFY(sent);
        sent->field(u"medium"_s)->setValue(u"post"_s);
        sent->field(u"proof"_s)->setValue(u"RR123456785DE"_s);
        QCOMPARE(robot.finish(sent), QString());
        m_office->settle();
        const domain::CaseFile file = m_office->context(m_number).file;
        QCOMPARE(file.messages.constLast().direction, u"sent"_s);
        QCOMPARE(file.messages.constLast().recipient, u"Clara Weber, Lange Gasse 7, 20095 Hamburg"_s);
        QCOMPARE(file.attachments.constLast().mime, u"application/pdf"_s);
        QVERIFY(file.attachments.constLast().sizeBytes > 5000);
        QCOMPARE(file.details.value("acknowledged-on"_L1).toString(), m_office->today().toString(Qt::ISODate));
        QVERIFY(!draft());
    }

    void savesAFileAndSaysSo()
    {
        LetterDialog *dialog = written();
        for (const QString &ending : {u"pdf"_s, u"eml"_s}) {
            const QString path = m_office->folder() + u"/letter."_s + ending;
            QSignalSpy saved(dialog, &LetterDialog::saved);
            dialog->save(path);
            QVERIFY(saved.wait());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains(ending == "pdf"_L1 ? "%PDF-" : "X-Unsent: 1"));
        }
        const auto action = m_office->ask([](workspace::Workspace &workspace) { return workspace.connection().oneNumber(u"SELECT count(*) FROM journal WHERE entry LIKE '%print.letter.acknowledgement%'"_s); });
        QCOMPARE(action.value(), 2);
    }

    void bringsTheDraftBack()
    {
        LetterDialog *dialog = written();
        QTest::keyClicks(dialog->text(), u"Half a sentence "_s);
        delete dialog;  // as when the window goes
        m_office->settle();
        QVERIFY(draft());
        m_page->acts()->run(u"write-letter"_s);
        auto *again = qobject_cast<LetterDialog *>(Robot(*m_office, *m_page).waitForDialog());
        QVERIFY(QTest::qWaitFor([again] { return again->text()->toPlainText().startsWith("Half a sentence "_L1); }));
    }

private:
    LetterDialog *written()
    {
        m_number = m_office->emptyRequest();
        casework::EditCaseRequest request;
        request.number = m_number;
        request.person = casework::NewPerson{u"Clara Weber"_s, u"person"_s, u"en"_s, {}, {u"mail:clara@example.org"_s}};
        m_office->ask([request](workspace::Workspace &workspace) { return casework::EditCase(workspace.desk()).run(request).has_value(); });
        open(m_number).acts()->run(u"write-letter"_s);
        auto *dialog = qobject_cast<LetterDialog *>(Robot(*m_office, *m_page).waitForDialog());
        if (!dialog || !QTest::qWaitFor([dialog] { return dialog->isReady(); }))
            qFatal("no letter");
        return dialog;
    }
    bool draft()
    {
        const auto found = m_office->ask([number = m_number](workspace::Workspace &workspace) { return queries::draft(workspace.connection(), workspace.user(), number + u"/written-letter"_s); });
        return found && *found;
    }

    QString m_number;
};

QTEST_MAIN(LetterDialogTest)
#include "tst_letterdialog.moc"
