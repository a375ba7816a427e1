// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowstore.h"
#include "ui/dialogs/askline.h"
#include "ui/dialogs/casecontext.h"
#include "ui/register/filtertext.h"
#include "ui/register/registerpage.h"
#include "ui/register/registerview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/chip.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/fields/filterfield.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>

using namespace casebook;
using namespace casebook::registering;
using namespace casebook::windowtest;
using namespace std::chrono_literals;

class RegisterPageTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        new theme::Theme(*qApp);
        m_store = std::make_unique<WindowStore>();
        m_store->add(12);
        m_session = std::make_unique<session::Session>();
        openIn(*m_session, *m_store);
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_store.reset();
    }
    void init()
    {
        m_page = std::make_unique<RegisterPage>(*m_session, u"en"_s);
        m_page->resize(1200, 700);
        m_page->setWidth(1366);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_page->model()->rowCount(), 12);
    }
    void cleanup() { m_page.reset(); }

    void beginsWithOpenCasesByDueDate()
    {
        QCOMPARE(m_page->filter(), u"-phase:closed"_s);
        QCOMPARE(m_page->statusWords(), u"12 of 12 shown, sorted by due date"_s);
        for (int row = 1; row < 12; ++row)
            QVERIFY(m_page->model()->row(row - 1)->due <= m_page->model()->row(row)->due);
    }

    void filtersWhileSomebodyTypes()
    {
        m_page->focusFilter();
        QTest::keyClicks(m_page->view()->filter()->edit(), u"owner:me"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        QCOMPARE(m_page->filter(), u"owner:me"_s);
    }

    void keepsTheRowsWhileATextIsWrong()
    {
        m_page->setFilter(u"colour:red"_s);
        answerOf(*m_session, [](workspace::Workspace &) { return 0; });
        QCOMPARE(m_page->model()->rowCount(), 12);
        m_page->setFilter(u"0003"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
    }

    void saysWhatHidesEverything()
    {
        m_page->setFilter(u"due:overdue kind:dispute"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        auto *empty = m_page->findChild<widgets::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->accessibleName().contains(u"due:overdue kind:dispute"_s));
        QVERIFY(empty->accessibleName().contains(u"12"_s));
        QTest::keyClick(m_page->view()->filter()->edit(), Qt::Key_Escape);
        QTRY_COMPARE(m_page->model()->rowCount(), 12);
    }

    void writesChipsIntoTheFilter()
    {
        QTRY_VERIFY(!m_page->findChildren<widgets::Chip *>().isEmpty());
        const auto chip = [this](const QString &word) {
            for (widgets::Chip *each : m_page->findChildren<widgets::Chip *>())
                if (each->text() == word)
                    return each;
            return static_cast<widgets::Chip *>(nullptr);
        };
        QVERIFY(chip(u"Open"_s)->isChecked());
        chip(u"Mine"_s)->click();
        QCOMPARE(m_page->filter(), u"-phase:closed owner:me"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        QVERIFY(chip(u"Mine"_s)->isChecked());
        chip(u"Mine"_s)->click();
        QTRY_COMPARE(m_page->model()->rowCount(), 12);
    }

    void writesAKindIntoTheFilter()
    {
        emit m_page->view()->sideChosen(u"kind:dispute"_s);
        QCOMPARE(m_page->filter(), u"-phase:closed kind:dispute"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        emit m_page->view()->sideChosen(u"all"_s);
        QCOMPARE(m_page->filter(), u"-phase:closed"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 12);
    }

    void turnsTheOrderAtASecondClick()
    {
        QHeaderView *header = m_page->view()->table()->horizontalHeader();
        emit header->sectionClicked(0);
        QTRY_COMPARE(m_page->model()->row(0)->number, u"R-2026-00001"_s);
        emit header->sectionClicked(0);
        QTRY_COMPARE(m_page->model()->row(0)->number, u"R-2026-00012"_s);
        QCOMPARE(m_page->statusWords(), u"12 of 12 shown, sorted by number"_s);
    }

    void opensACaseByEnter()
    {
        QSignalSpy opened(m_page.get(), &RegisterPage::caseOpened);
        m_page->view()->table()->setFocus();
        QTest::keyClick(m_page->view()->table(), Qt::Key_J);
        QTest::keyClick(m_page->view()->table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), m_page->model()->row(1)->number);
    }

    void staysAtItsCaseWhenTheListChanges()
    {
        m_page->view()->table()->selectRow(5);
        const QString number = m_page->currentNumber();
        m_page->setFilter(QString());
        QTRY_COMPARE(m_page->statusWords(), u"12 of 12 shown, sorted by due date"_s);
        QTRY_COMPARE(m_page->currentNumber(), number);
    }

    void keepsAndForgetsAView()
    {
        m_page->setFilter(u"owner:me"_s);
        m_page->saveView();
        auto *box = m_page->findChild<dialogs::AskLine *>();
        QVERIFY(box);
        box->field(u"line"_s)->setValue(u"My work"_s);
        box->verb()->click();
        QTRY_COMPARE(m_page->overview().views.size(), 1);
        QCOMPARE(m_page->overview().views.first().filter, u"owner:me"_s);
        m_page->setFilter({});
        m_page->openView(1);
        QCOMPARE(m_page->filter(), u"owner:me"_s);
        QTRY_COMPARE(m_page->view()->side()->current(), u"view:My work"_s);
        m_page->removeView();
        QTRY_COMPARE(m_page->overview().views.size(), 0);
    }

    void copiesRowsAsATable()
    {
        m_page->setFilter(u"\"Person 0003\""_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        m_page->view()->table()->selectRow(0);
        QApplication::clipboard()->clear();
        m_page->copyRows();
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0].split(u'\t').first(), u"No."_s);
        QVERIFY(lines[1].startsWith("R-2026-00003\tAccess\tPerson 0003\t"_L1));
    }

    void showsTheCurrentCaseBesideTheList()
    {
        m_page->setFilter(u"\"Person 0003\""_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        const auto hasText = [this](const QString &text) {
            for (const widgets::PlainLabel *label : m_page->findChildren<widgets::PlainLabel *>())
                if (label->isVisible() && label->text() == text)
                    return true;
            return false;
        };
        QTRY_VERIFY(hasText(u"Which data do you hold about me?"_s));
        QVERIFY(hasText(u"Anna Braun"_s));
        m_page->toggleDetail();
        QVERIFY(!hasText(u"Which data do you hold about me?"_s));
    }

    void writesDownWhoStoppedToRead()
    {
        m_page->reading()->setPatience(1h);
        m_page->view()->table()->selectRow(4);
        QTRY_COMPARE(m_page->acts()->action(u"note"_s)->isEnabled(), true);
        const QString walkedOver = m_page->currentNumber();
        m_page->reading()->setPatience(0ms);
        QSignalSpy recorded(m_page->reading(), &PaneReading::recorded);
        m_page->view()->table()->selectRow(5);
        QTRY_COMPARE(recorded.size(), 1);
        const QString read = m_page->currentNumber();
        m_page->view()->table()->selectRow(6);
        QTRY_COMPARE(recorded.size(), 2);
        m_page->view()->table()->selectRow(5);
        QTRY_VERIFY(shows(read));
        QCOMPARE(readings(*m_session, walkedOver), 0);
        QCOMPARE(readings(*m_session, read), 1);  // once, however often the pane comes back to it
        QCOMPARE(recorded.size(), 2);
    }

    void writesNothingForAHiddenPane()
    {
        m_page->toggleDetail();
        m_page->reading()->setPatience(0ms);
        QSignalSpy recorded(m_page->reading(), &PaneReading::recorded);
        m_page->view()->table()->selectRow(7);
        QTRY_VERIFY(shows(m_page->currentNumber()));
        QCOMPARE(readings(*m_session, m_page->currentNumber()), 0);
        m_page->toggleDetail();
        QTRY_COMPARE(recorded.size(), 1);
    }

    void readsWithoutATraceWhereNothingMayBeWritten()
    {
        session::Session session;
        openForReading(session);
        RegisterPage page(session, u"en"_s);
        page.setWidth(1366);
        page.reading()->setPatience(0ms);
        QSignalSpy done(page.reading(), &PaneReading::recorded);
        QSignalSpy failed(&page, &RegisterPage::failed);
        page.show();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(readings(session, page.currentNumber()), 0);
        QVERIFY(failed.isEmpty());
    }

    void offersNoActWhereNothingMayBeWritten()
    {
        const QStringList acts{u"New case"_s, u"Save view"_s, u"New view"_s, u"Assign…"_s, u"Extend…"_s};
        for (const QString &act : acts)
            QTRY_VERIFY2(withWord(*m_page, act) && withWord(*m_page, act)->isEnabled(), qPrintable(act));
        session::Session session;
        openForReading(session);
        RegisterPage page(session, u"en"_s);
        page.setWidth(1366);
        page.show();
        QTRY_COMPARE(page.model()->rowCount(), 12);
        for (const QString &act : acts) {
            QTRY_VERIFY2(!withWord(page, act)->isEnabled(), qPrintable(act));
            QCOMPARE(withWord(page, act)->accessibleDescription(), u"This casebook is open for reading only."_s);
        }
        QVERIFY(withWord(page, u"Open"_s)->isEnabled());
    }

private:
    void openForReading(session::Session &session) const
    {
        workspace::Door door = m_store->door();
        door.isReadOnly = true;
        openIn(session, [door] { return workspace::Workspace::open(door, passphrase()); });
    }
    static QPushButton *withWord(const QWidget &page, const QString &word)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == word && button->isVisibleTo(&page))
                return button;
        return nullptr;
    }
    bool shows(const QString &number) const
    {
        const auto labels = m_page->view()->findChildren<widgets::PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const widgets::PlainLabel *label) { return label->text() == number; });
    }
    // How often the journal says that somebody opened the case.
    static qsizetype readings(session::Session &session, const QString &number)
    {
        std::optional<qsizetype> count;
        session.ask(&session, [number](workspace::Workspace &workspace) { return dialogs::readContext(workspace, number, u"en"_s); },
                    [&count](const base::Result<dialogs::CaseContext> &context) {
                        count = context ? std::count_if(context->file.history.cbegin(), context->file.history.cend(),
                                                        [](const domain::HistoryLine &line) { return line.action == "read"_L1; })
                                        : -1;
                    });
        return QTest::qWaitFor([&count] { return count.has_value(); }) ? *count : -1;
    }

    std::unique_ptr<WindowStore> m_store;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<RegisterPage> m_page;
};

QTEST_MAIN(RegisterPageTest)
#include "tst_registerpage.moc"
