// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/importcases.h"
#include "app/casework/several/undoimport.h"
#include "app/casework/users.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/caseheadview.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/messagestab.h"
#include "ui/casefile/sidecards.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/lists/timelineview.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::CasePage;
using dialogs::ActDialog;

namespace {

base::Secret secret()
{
    QByteArray bytes("correct horse");
    return base::Secret::take(bytes);
}

template <typename T>
void must(const base::Result<T> &result)
{
    if (!result)
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().arguments.join(u' ')));
}

casework::RegisterCaseRequest report(const QDate &day)
{
    casework::RegisterCaseRequest request;
    request.kind = u"child"_s;
    request.title = u"A child of eleven"_s;
    request.received = day;
    request.person.name = u"Paula Lang"_s;
    request.facts = {{u"reporter"_s, u"parent"_s}, {u"report-text"_s, u"My daughter is eleven."_s}};
    casework::NewMessage message;
    message.sender = u"paula@example.org"_s;
    message.subject = u"My daughter"_s;
    message.body = u"She is eleven and has an account."_s;
    request.messages << message;
    request.attachments << casework::NewAttachment{u"birth certificate.pdf"_s, u"application/pdf"_s, "paper", u"received"_s};
    return request;
}

}

// The file of a case whose period is over is made smaller from the page of the case, and the page says so afterwards.
class MinimisingTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit());
        m_theme = std::make_unique<theme::Theme>(*qApp);
    }
    void init()
    {
        m_door.address = m_folder.filePath(u"%1.casebook"_s.arg(++m_count));
        m_door.standingClock = u"2026-09-01T09:00:00Z"_s;
        auto created = workspace::Workspace::create(m_door, {u"xapix"_s, store::StoreMode::Test, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}}, secret());
        must(created);
        casework::Desk &desk = created->workspace->desk();
        must(casework::AddUser(desk).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret()));
        auto import = casework::ImportCases::begin(desk);
        must(import);
        for (int i = 0; i < 2; ++i) {
            const auto added = (*import)->add(report(QDate(2026, 9, 1)));
            must(added);
            (i == 0 ? m_number : m_other) = added->number;
        }
        must((*import)->commit());
        must(casework::UndoImport(desk).run((*import)->id()));  // the quickest way to the end of a case
        created->workspace.reset();
        m_door.standingClock = u"2026-11-24T09:00:00Z"_s;
        m_door.user = u"braun"_s;
        m_session = std::make_unique<session::Session>();
        QEventLoop loop;
        m_session->open([door = m_door] { return workspace::Workspace::open(door, secret()); }, &loop, [&loop](const base::Result<void> &opened) {
            must(opened);
            loop.quit();
        });
        loop.exec();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void saysWhatIsDueAndWhy()
    {
        open();
        const QString side = wordsOf(m_page->view()->side());
        const QList<widgets::Badge *> badges = m_page->view()->side()->findChildren<widgets::Badge *>();
        QVERIFY(std::any_of(badges.cbegin(), badges.cend(), [](const widgets::Badge *badge) { return badge->accessibleName() == "due since Thu 1 Oct 2026"_L1; }));
        for (const QString &words : {u"names and accounts, contact details, texts and files, special categories"_s, u"how it was handled, what was decided"_s})
            QVERIFY2(side.contains(words), qPrintable(side));
        QVERIFY(wordsOf(m_page->view()->head()).contains(u"Minimise the file"_s));
    }

    void asksForTheNumberAndTakesNothingElse()
    {
        open();
        ActDialog *dialog = ask();
        QVERIFY(!dialog->verb()->isEnabled());
        QWidget *field = dialog->field(u"number"_s)->editor()->field();
        QTest::keyClicks(field, m_other);
        QVERIFY(!dialog->verb()->isEnabled());
        press(dialog);
        QVERIFY(!wordsOf(m_page.get()).contains(u"person erased"_s));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, m_number.toLower());
        QVERIFY(dialog->verb()->isEnabled());
        QVERIFY(wordsOf(dialog).contains(u"(xapix/child-file)"_s));
    }

    void leavesNoEmptyCardBehind()
    {
        open();
        QSignalSpy announced(m_page.get(), &CasePage::announced);
        ActDialog *dialog = ask();
        QTest::keyClicks(dialog->field(u"number"_s)->editor()->field(), m_number);
        press(dialog);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced[0][0].toString(), m_number + u" was minimised."_s);
        const QString erased = u"Text taken out when the case was minimised, Tue 24 Nov 2026"_s;
        QVERIFY(wordsOf(m_page->view()->head()).contains(u"person erased"_s));
        const QAbstractItemModel *entries = m_page->view()->timeline()->model();
        int erasedCards = 0;
        for (int row = 0; row < entries->rowCount(); ++row) {
            const QString text = entries->index(row, 0).data().toString();
            QVERIFY2(!text.trimmed().isEmpty(), "an entry of the timeline says nothing");
            erasedCards += text == erased;
        }
        QCOMPARE(erasedCards, 1);
        m_page->showTab(CasePage::Tab::Messages);
        QVERIFY(m_page->findChild<casefile::MessagesTab *>()->shownText() == erased);
        QVERIFY(wordsOf(m_page->view()->side()).contains(u"Minimised on Tue 24 Nov 2026 under “Files of child-account reports”."_s));
        QVERIFY(wordsOf(m_page.get()).contains(u"What is empty here may have been filled in before."_s));
        QVERIFY(!wordsOf(m_page.get()).contains(u"Paula"_s));
        dialog = ask();
        QVERIFY(!dialog->verb()->isEnabled());
        QVERIFY(wordsOf(dialog).contains(u"The case has been minimised already."_s));
    }

    void showsWhereToTypeInALowWindow()
    {
        open();
        std::optional<dialogs::CaseContext> context;
        m_session->ask(this, [number = m_number](workspace::Workspace &workspace) { return dialogs::readContext(workspace, number, u"en"_s); },
                       [&context](const base::Result<dialogs::CaseContext> &read) {
                           must(read);
                           context = *read;
                       });
        settle();
        auto *dialog = new ActDialog(*m_session, m_number, dialogs::minimiseForm(*context), m_page.get());
        dialog->resize(560, 260);
        dialog->show();
        settle();
        const QWidget *field = dialog->field(u"number"_s)->editor()->field();
        QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    }

    void isNotForEverybody()
    {
        m_session->ask(this, [](workspace::Workspace &workspace) { return workspace.store().actAs(u"yilmaz"_s); }, [](const base::Result<void> &done) { must(done); });
        open();
        ActDialog *dialog = ask();
        QVERIFY(!dialog->verb()->isEnabled());
        QVERIFY(wordsOf(dialog).contains(u"Your role does not allow this."_s));
        QVERIFY(!dialog->field(u"number"_s));
    }

private:
    void open()
    {
        m_page = std::make_unique<CasePage>(*m_session, m_number);
        m_page->resize(1200, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QVERIFY(QTest::qWaitFor([this] { return m_page->isOpen(); }));
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QEventLoop loop;
            m_session->ask(&loop, [](workspace::Workspace &) { return 0; }, [&loop](int) { loop.quit(); });
            loop.exec();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ActDialog *ask()
    {
        m_page->acts()->action(u"minimise"_s)->trigger();
        for (ActDialog *dialog : m_page->findChildren<ActDialog *>())
            if (dialog->isVisible())
                return dialog;
        qFatal("no dialog");
        return nullptr;
    }
    void press(ActDialog *dialog)
    {
        QApplication::setActiveWindow(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    static QString wordsOf(QWidget *widget)
    {
        QStringList words;
        for (const widgets::PlainLabel *label : widget->findChildren<widgets::PlainLabel *>())
            words << label->text();
        return words.join(u'\n');
    }

    QTemporaryDir m_folder;
    workspace::Door m_door;
    QString m_number;
    QString m_other;
    int m_count = 0;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<CasePage> m_page;
};

QTEST_MAIN(MinimisingTest)
#include "tst_minimising.moc"
