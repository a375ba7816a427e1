// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/attachfile.h"
#include "app/casework/recordmessage.h"
#include "app/queries/drafts.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "tests/ui/casefile/robot.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/caseheadview.h"
#include "ui/casefile/caseview.h"
#include "ui/casefile/factstab.h"
#include "ui/casefile/filestab.h"
#include "ui/casefile/journaltab.h"
#include "ui/casefile/messagestab.h"
#include "ui/casefile/taskstab.h"
#include "ui/casefile/whyview.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/chip.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/lists/casetable.h"
#include "ui/widgets/lists/timelineview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::CasePage;
using testing::Office;
using testing::Robot;

// The tabs of the case page on a real casebook: tasks, files, journal, dates and what a role may do.
class CasePageTabsTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void foldsWhatKeepsTheBooks();
    void showsTheFiltersWholeWhereThereIsLittleRoom();
    void finishesATaskWithSpace();
    void addsATaskByTyping();
    void savesACopyOfAFile();
    void keepsProofsOfIdentityApart();
    void verifiesTheJournal();
    void explainsTheDateAndWhatIf();
    void disablesWhatTheRoleForbids();
    void singleLettersDoNotActInTextFields();
};

// Between two messages stands one line at most for entries that are neither message nor step; the filter shows each.
void CasePageTabsTest::foldsWhatKeepsTheBooks()
{
    using Kind = widgets::TimelineEntry::Kind;
    const dialogs::CaseContext context = m_office->context(m_office->fullRequest());
    int quiet = 0;
    int folded = 0;
    for (const widgets::TimelineEntry &entry : casefile::timeline(context, casefile::TimelineShow::All)) {
        const bool isMessage = entry.kind == Kind::Received || entry.kind == Kind::Sent || entry.kind == Kind::Internal;
        quiet = isMessage ? 0 : quiet + (entry.kind == Kind::Automatic);
        QVERIFY2(quiet <= 1, qPrintable(entry.text));
        folded += entry.kind == Kind::Automatic && entry.text.contains("more entries: A. Braun"_L1);
    }
    QVERIFY(folded > 0);
    const auto each = casefile::timeline(context, casefile::TimelineShow::System);
    QVERIFY(each.size() > 1);
    QVERIFY(std::none_of(each.cbegin(), each.cend(), [](const widgets::TimelineEntry &entry) { return entry.text.contains("more entries"_L1); }));
}

// Choosing one makes them anew, and they move below the heading again where they do not fit beside it.
void CasePageTabsTest::showsTheFiltersWholeWhereThereIsLittleRoom()
{
    CasePage &page = open(m_office->fullRequest());
    page.resize(600, 500);
    page.view()->setWidth(600);
    QCoreApplication::processEvents();
    emit page.view()->timelineFilterChosen(u"messages"_s);
    QCoreApplication::processEvents();
    const QList<widgets::Chip *> chips = page.view()->findChildren<widgets::Chip *>();
    QVERIFY(chips.size() >= 5);
    for (const widgets::Chip *chip : chips)
        QVERIFY2(chip->isVisible() && chip->width() == chip->sizeHint().width() && chip->geometry().right() < page.width(), qPrintable(chip->text()));
    for (qsizetype i = 1; i < chips.size(); ++i)
        QVERIFY2(chips[i]->x() > chips[i - 1]->geometry().right(), qPrintable(chips[i]->text()));
    const QList<QComboBox *> boxes = page.view()->findChildren<QComboBox *>();
    const auto order = std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) { return box->accessibleName() == "Order of the timeline"_L1; });
    QVERIFY(order != boxes.cend() && chips.constFirst()->y() > (*order)->geometry().bottom());
}

void CasePageTabsTest::finishesATaskWithSpace()
{
    const QString number = m_office->fullRequest();
    CasePage &page = open(number);
    page.showTab(CasePage::Tab::Tasks);
    auto *table = page.findChild<casefile::TasksTab *>()->findChild<widgets::CaseTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    m_office->settle();
    const dialogs::CaseContext context = m_office->context(number);
    QCOMPARE(context.file.tasks.at(1).state, u"done"_s);
    const auto told = casefile::timeline(context, casefile::TimelineShow::All);
    const QString sentence = u"finished a task: "_s + context.file.tasks.at(1).title;
    QCOMPARE(std::count_if(told.cbegin(), told.cend(), [&sentence](const widgets::TimelineEntry &entry) { return entry.text.endsWith(sentence); }), 1);
    QCOMPARE(m_office->context(number).file.tasks.at(2).state, u"open"_s);
}

void CasePageTabsTest::addsATaskByTyping()
{
    const QString number = m_office->emptyRequest();
    CasePage &page = open(number);
    page.showTab(CasePage::Tab::Tasks);
    auto *line = page.findChild<QLineEdit *>(u"newTask"_s);
    line->setFocus();
    QTest::keyClicks(line, u"CRM export @yilmaz fri"_s);
    QTest::keyClick(line, Qt::Key_Return);
    m_office->settle();
    const auto task = m_office->context(number).file.tasks.value(0);
    QCOMPARE(task.title, u"CRM export"_s);
    QCOMPARE(task.assignee, u"byilmaz"_s);
    QCOMPARE(task.due, QDate(2026, 11, 27));
    QCOMPARE(line->text(), QString());
}

void CasePageTabsTest::savesACopyOfAFile()
{
    const QString number = m_office->fullRequest();
    CasePage &page = open(number);
    auto *tab = page.findChild<casefile::FilesTab *>();
    QSignalSpy copied(tab, &casefile::FilesTab::copied);
    const auto file = m_office->context(number).file.attachments.constLast();
    const QString path = m_office->folder() + u"/copy.odt"_s;
    tab->saveCopy(QString::number(file.id.value()), path);
    QVERIFY(copied.wait(3000));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray(18'300, 'o'));
}

// A group of its own behind the other files, with a lock and the day by which somebody has to judge.
void CasePageTabsTest::keepsProofsOfIdentityApart()
{
    const QString number = m_office->emptyRequest();
    const auto attached = [&](const QString &name, const QString &purpose) {
        return m_office->ask([=](workspace::Workspace &workspace) {
            return casework::AttachFile(workspace.desk()).run({number, {name, u"text/plain"_s, name.toUtf8(), u"received"_s}, {}, purpose});
        });
    };
    QVERIFY(attached(u"letter.txt"_s, {}) && attached(u"mandate.txt"_s, u"mandate"_s) && attached(u"passport.txt"_s, u"identity"_s) && attached(u"note.txt"_s, {}));
    CasePage &page = open(number);
    page.showTab(CasePage::Tab::Files);
    const QAbstractItemModel *model = page.findChild<casefile::FilesTab *>()->findChild<widgets::CaseTable *>()->model();
    const auto cell = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(cell(3, 0), u"passport.txt"_s);
    QVERIFY(cell(3, 1).startsWith(u"identity, verdict by "_s));
    QCOMPARE(model->index(3, 1).data(widgets::StateRole).toInt(), int(theme::State::Hold));
    QCOMPARE(QStringList({cell(0, 0), cell(1, 0), cell(2, 0)}), (QStringList{u"note.txt"_s, u"mandate.txt"_s, u"letter.txt"_s}));
    QCOMPARE(cell(1, 1), u"mandate"_s);
    QCOMPARE(cell(0, 1), QString());
}

void CasePageTabsTest::verifiesTheJournal()
{
    CasePage &page = open(m_office->fullRequest());
    page.showTab(CasePage::Tab::Journal);
    auto *tab = page.findChild<casefile::JournalTab *>();
    QSignalSpy verified(tab, &casefile::JournalTab::verified);
    tab->verify();
    QVERIFY(verified.wait(10'000));
    QVERIFY2(verified.constFirst().constFirst().toBool(), qPrintable(tab->verdict()));
}

void CasePageTabsTest::explainsTheDateAndWhatIf()
{
    CasePage &page = open(m_office->fullRequest());
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    auto *why = page.window()->findChild<casefile::WhyView *>();
    QVERIFY(why);
    auto *slider = why->findChild<QSlider *>();
    QVERIFY(slider);
    const auto texts = [why] {
        QStringList all;
        for (const QLabel *label : why->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    };
    QVERIFY2(texts().contains(u"Due Tue 24 Nov 2026, end of day, Berlin"_s), qPrintable(texts()));
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY2(texts().contains(u"Wed 21 Oct 2026 → due "_s), qPrintable(texts()));
}

void CasePageTabsTest::disablesWhatTheRoleForbids()
{
    const QString number = m_office->emptyRequest();
    m_office->actAs(u"byilmaz"_s);
    CasePage &page = open(number);
    QVERIFY(page.acts()->action(u"note"_s)->isEnabled());
    QVERIFY(!page.acts()->action(u"reopen"_s)->isEnabled());
    QVERIFY(!page.acts()->action(u"reopen"_s)->statusTip().isEmpty());
    QVERIFY(!page.acts()->action(u"resume"_s)->isEnabled());
}

void CasePageTabsTest::singleLettersDoNotActInTextFields()
{
    CasePage &page = open(m_office->emptyRequest());
    page.showTab(CasePage::Tab::Facts);
    typeInto(u"fact:external-reference"_s, u"none at all"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"none at all"_s);
    for (QWidget *widget : QApplication::topLevelWidgets())
        QVERIFY(!(qobject_cast<QDialog *>(widget) && widget->isVisible()));
    page.showTab(CasePage::Tab::Overview);
    page.view()->timeline()->setFocus();
    QTest::keyClick(page.view()->timeline(), Qt::Key_N);
    Robot robot(*m_office, page);
    QVERIFY(qobject_cast<dialogs::ActDialog *>(robot.waitForDialog()));
}

QTEST_MAIN(CasePageTabsTest)
#include "tst_casepagetabs.moc"
