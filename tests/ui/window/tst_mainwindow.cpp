// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowstore.h"
#include "ui/casefile/casepage.h"
#include "ui/register/registerpage.h"
#include "ui/register/registerview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/createpage.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startview.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/unlockview.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/fields/filterfield.h"
#include "ui/widgets/frame/tabstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace casebook;
using namespace casebook::shell;
using namespace casebook::windowtest;

namespace {

template <typename Widget>
Widget *withText(QWidget *inside, const QString &text)
{
    for (Widget *each : inside->findChildren<Widget *>())
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

}

// A day with the program, by keyboard, over a real casebook on a screen nobody sees.
class MainWindowTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_store = std::make_unique<WindowStore>();
        m_preferences = std::make_unique<Preferences>(m_store->folder() + u"/casebook.conf"_s);
        m_preferences->setLanguage(u"en"_s);
        m_preferences->setThemeChoice(theme::Choice::Light);
        if (!m_theme)
            m_theme = new theme::Theme(*qApp);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme, m_clock);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_preferences.reset();
        m_store.reset();
    }

    void unlocksFiltersOpensAndLocksByKeyboard()
    {
        m_store->add(6);
        unlock(u"right"_s);
        auto *cases = m_window->workplace()->registerPage();
        QTRY_COMPARE(cases->model()->rowCount(), 6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(cases->view()->filter()->edit()));
        QTest::keyClicks(QApplication::focusWidget(), u"0004"_s);
        QTRY_COMPARE(cases->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);  // back to the list
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(cases->view()->table()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_window->workplace()->openCases(), QStringList{u"R-2026-00004"_s});
        QTRY_VERIFY(m_window->workplace()->frame()->tabs()->tabText(1).size() > u"R-2026-00004"_s.size());
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(locked.count() || locked.wait());
        QVERIFY(!m_window->workplace());
        QVERIFY(!m_window->windowTitle().contains(u"berlin"_s));
        QVERIFY(m_window->findChildren<casefile::CasePage *>().isEmpty());
        unlock(u"right"_s, false);
        QCOMPARE(m_window->workplace()->openCases(), QStringList{u"R-2026-00004"_s});  // the layout is kept
    }

    void saysThatAPassphraseIsWrong()
    {
        m_window->askToOpen(m_store->file());
        type(u"wrong"_s);
        auto *page = m_window->findChild<UnlockPage *>();
        QTRY_VERIFY(withText<QPushButton>(page, u"Unlock"_s));
        QTRY_VERIFY(!problem(page).isEmpty());
        QVERIFY2(problem(page).contains(u"does not open this casebook"_s), qPrintable(problem(page)));
        QVERIFY(!m_window->workplace());
        unlock(u"right"_s, false);
    }

    void saysThatTheKeysAreMissing()
    {
        QVERIFY(QFile::remove(m_store->file() + u".keys"_s));
        m_window->askToOpen(m_store->file());
        auto *page = m_window->findChild<UnlockPage *>();
        QTRY_VERIFY(problem(page).contains(u"key"_s));
    }

    void locksWhenNobodyIsThere()
    {
        unlock(u"right"_s);
        m_window->workplace()->newCase();
        QTRY_VERIFY(m_window->findChild<QDialog *>());
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        m_window->idleLock()->expire();
        QVERIFY(locked.wait());
        QVERIFY(!m_window->workplace());
        QVERIFY(!m_window->findChild<QDialog *>());  // what was half typed is in the casebook, not on the screen
    }

    void warnsOfAnOlderCopy()
    {
        QFile::copy(m_store->file(), m_store->file() + u".old"_s);
        m_store->add(3);  // this computer has seen more
        QVERIFY(QFile::remove(m_store->file()));
        QVERIFY(QFile::rename(m_store->file() + u".old"_s, m_store->file()));
        unlock(u"right"_s);
        QVERIFY(m_window->workplace()->opened().isRolledBack);
        auto *accept = withText<QPushButton>(m_window->workplace(), u"I know why: take this state as the true one"_s);
        QVERIFY(accept);
        const qsizetype before = m_window->findChildren<widgets::MessageBar *>().size();
        accept->click();
        QTRY_COMPARE(m_window->findChildren<widgets::MessageBar *>().size(), before - 1);
        lock();
        unlock(u"right"_s, false);
        QVERIFY(!m_window->workplace()->opened().isRolledBack);
    }

    void createsACasebookAndShowsTheSheetOnce()
    {
        auto *page = m_window->findChild<CreatePage *>();
        m_window->findChild<StartView *>()->chosen(u"create"_s);
        QTRY_VERIFY(page->isVisible());
        auto *file = page->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
        for (QLineEdit *field : page->findChildren<QLineEdit *>())
            if (field->isVisible())
                file = field;
        const QString path = m_store->folder() + u"/new.casebook"_s;
        file->setText(path);
        withText<QPushButton>(page, u"Next"_s)->click();
        QList<QLineEdit *> fields;
        for (QLineEdit *field : page->findChildren<QLineEdit *>())
            if (field->isVisible())
                fields << field;
        QCOMPARE(fields.size(), 4);
        std::sort(fields.begin(), fields.end(), [](QLineEdit *one, QLineEdit *other) { return one->mapToGlobal(QPoint()).y() < other->mapToGlobal(QPoint()).y(); });
        QTest::keyClicks(fields[0], u"Anna Braun"_s);
        QCOMPARE(fields[1]->text(), u"anna.braun"_s);
        QTest::keyClicks(fields[2], u"kiste regen lampe vogel ampel zug"_s);
        QTest::keyClicks(fields[3], u"kiste regen lampe vogel"_s);
        withText<QPushButton>(page, u"Create casebook"_s)->click();
        QVERIFY(!QFile::exists(path));  // the two are not the same
        fields[3]->setText(fields[2]->text());
        withText<QPushButton>(page, u"Create casebook"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(withText<QPushButton>(page, u"Open casebook"_s), 20'000);
        auto *enter = withText<QPushButton>(page, u"Open casebook"_s);
        QVERIFY(!enter->isEnabled());
        for (QCheckBox *box : page->findChildren<QCheckBox *>())
            if (box->isVisible())
                box->setChecked(true);
        QVERIFY(enter->isEnabled());
        QSignalSpy entered(m_window.get(), &MainWindow::entered);
        enter->click();
        QVERIFY(entered.wait());
        QCOMPARE(m_window->workplace()->opened().userName, u"Anna Braun"_s);
        QCOMPARE(m_preferences->recent().first().address, path);
    }

    void speaksGermanWithoutARestart()
    {
        m_store->add(2);
        unlock(u"right"_s);
        QSignalSpy entered(m_window.get(), &MainWindow::entered);
        emit m_window->findChild<StartView *>()->languageChosen(u"de"_s);
        QVERIFY(entered.wait());
        QVERIFY(m_window->workplace());
        QTRY_COMPARE(m_window->workplace()->registerPage()->statusWords(), u"2 von 2 angezeigt, sortiert nach Frist"_s);
        emit m_window->findChild<StartView *>()->languageChosen(u"en"_s);
        QVERIFY(entered.wait());
    }

    void findsCasesAndActsInThePalette()
    {
        m_store->add(5);
        unlock(u"right"_s);
        QTRY_COMPARE(m_window->workplace()->registerPage()->model()->rowCount(), 5);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<CommandPalette *>());
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, u"Person 0003"_s);
        auto *list = m_window->findChild<CommandPalette *>()->findChild<QAbstractItemView *>();
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->index(0, 0).data().toString().startsWith("R-2026-00003"_L1));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_window->workplace()->openCases(), QStringList{u"R-2026-00003"_s});
    }

    void weighsWhatFits()
    {
        QVERIFY(CommandPalette::fit(u"Extend deadline…"_s, u"ext dead"_s) > CommandPalette::fit(u"Text of a deadline"_s, u"ext dead"_s));
        QCOMPARE(CommandPalette::fit(u"Extend deadline…"_s, u"lock"_s), 0);
        QVERIFY(CommandPalette::fit(u"Frist verlängern"_s, u"verlangern"_s) > 0);
    }

    void startsAsAProgram()
    {
        QProcess program;
        program.start(QStringLiteral(CASEBOOK_PROGRAM), {m_store->file()});
        QVERIFY(program.waitForStarted());
        QTest::qWait(1'500);
        QCOMPARE(program.state(), QProcess::Running);
        program.terminate();
        QVERIFY(program.waitForFinished());
        QProcess version;
        version.start(QStringLiteral(CASEBOOK_PROGRAM), {u"--version"_s});
        QVERIFY(version.waitForFinished());
        QCOMPARE(version.exitCode(), 0);
    }

private:
    void type(const QString &passphrase)
    {
        auto *field = m_window->findChild<UnlockPage *>()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->isVisible() && field->isEnabled());
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void unlock(const QString &passphrase, bool asksFirst = true)
    {
        if (asksFirst)
            m_window->askToOpen(m_store->file());
        QSignalSpy entered(m_window.get(), &MainWindow::entered);
        type(passphrase);
        QVERIFY(entered.count() || entered.wait(10'000));
        QTRY_VERIFY(QApplication::focusWidget());
    }
    void lock()
    {
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        m_window->lock();
        QVERIFY(locked.wait());
    }
    static QString problem(QWidget *page)
    {
        for (const widgets::PlainLabel *label : page->findChildren<widgets::PlainLabel *>())
            if (label->isVisible() && label->text().size() > 40 && !label->text().startsWith("Whoever"_L1))
                return label->text();
        return {};
    }

    base::SystemClock m_clock;
    std::unique_ptr<WindowStore> m_store;
    std::unique_ptr<Preferences> m_preferences;
    theme::Theme *m_theme = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
