// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/recordmessage.h"
#include "app/queries/drafts.h"
#include "tests/ui/casefile/casepageoffice.h"
#include "tests/ui/casefile/robot.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/caseheadview.h"
#include "ui/casefile/factstab.h"
#include "ui/casefile/filestab.h"
#include "ui/casefile/journaltab.h"
#include "ui/casefile/messagestab.h"
#include "ui/casefile/taskstab.h"
#include "ui/casefile/whyview.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/theme/theme.h"
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

// The case page on a real casebook, worked with keys: what is known, moves, messages.
class CasePageTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup() { tidy(); }
    void cleanupTestCase() { tearDown(); }

    void opensAndWritesItIntoTheJournal();
    void answersAnUnknownNumberWithThreeLines();
    void savesAFactWhenItIsLeft();
    void marksWhatTheNextStepNeeds();
    void keepsWhatIsTypedWhileOthersWork();
    void showsBothVersionsOfAConflict_data();
    void showsBothVersionsOfAConflict();
    void savesBesideAChangeOfAnotherField();
    void addsAndPutsBackALine();
    void worksARequestToItsEnd();
    void worksADisputeToItsEnd();
    void refusesAndKeepsTheText();
    void keepsANoteOfOneMebibyteWithNul();
    void bringsADraftBack();
    void showsForeignTextAsItIs();
};

void CasePageTest::opensAndWritesItIntoTheJournal()
{
    const QString number = m_office->emptyRequest();
    const auto size = [this] { return m_office->ask([](workspace::Workspace &workspace) { return workspace.connection().oneNumber(u"SELECT count(*) FROM journal"_s); }).value(); };
    const qint64 before = size();
    CasePage &page = open(number);
    QVERIFY(page.isOpen());
    QCOMPARE(size(), before + 1);
    m_office->session().announceChange({number});  // looking again is not opening again
    m_office->settle();
    QCOMPARE(size(), before + 1);
}

void CasePageTest::answersAnUnknownNumberWithThreeLines()
{
    m_page = std::make_unique<CasePage>(m_office->session(), u"R-2026-09999"_s);
    m_page->show();
    m_office->settle();
    QVERIFY(!m_page->isOpen());
    const auto *bar = m_page->findChild<widgets::MessageBar *>(u"error"_s);
    QVERIFY(bar);
    QVERIFY(!bar->accessibleName().isEmpty());
}

void CasePageTest::savesAFactWhenItIsLeft()
{
    const QString number = m_office->emptyRequest();
    open(number).showTab(CasePage::Tab::Facts);
    typeInto(u"fact:region-declared"_s, u"DE"_s);
    QCOMPARE(m_office->context(number).file.details.value("region-declared"_L1).toString(), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_office->settle();
    QCOMPARE(m_office->context(number).file.details.value("region-declared"_L1).toString(), u"DE"_s);
    // Several in a row, faster than the casebook answers, all arrive.
    typeInto(u"fact:region-inferred"_s, u"FR"_s);
    typeInto(u"fact:external-reference"_s, u"Z 17"_s);
    typeInto(u"field:evidence"_s, u"postmark"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_office->settle();
    m_office->settle();
    const auto file = m_office->context(number).file;
    QCOMPARE(file.details.value("region-inferred"_L1).toString(), u"FR"_s);
    QCOMPARE(file.details.value("external-reference"_L1).toString(), u"Z 17"_s);
    QCOMPARE(file.receivedEvidence, u"postmark"_s);
    QVERIFY(!m_page->findChild<widgets::MessageBar *>(u"conflict"_s));
}

void CasePageTest::marksWhatTheNextStepNeeds()
{
    const QString number = m_office->emptyRequest();
    open(number);
    QCOMPARE(row(u"fact:statement-version"_s)->neededFor(), u"Register"_s);
    QCOMPARE(row(u"fact:acknowledgement"_s)->neededFor(), QString());
    m_page->showTab(CasePage::Tab::Facts);
    typeInto(u"fact:statement-version"_s, u"2018-05-25"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_office->settle();
    QCOMPARE(row(u"fact:statement-version"_s)->neededFor(), QString());
}

void CasePageTest::keepsWhatIsTypedWhileOthersWork()
{
    const QString number = m_office->emptyRequest();
    open(number).showTab(CasePage::Tab::Facts);
    typeInto(u"fact:external-reference"_s, u"half a wo"_s);
    edit(number, {{u"region-declared"_s, u"IT"_s}});
    m_office->session().announceChange({number});
    m_office->settle();
    QCOMPARE(qobject_cast<QLineEdit *>(row(u"fact:external-reference"_s)->field()->editor()->field())->text(), u"half a wo"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(row(u"fact:region-declared"_s)->field()->editor()->field())->text(), u"IT"_s);
}

void CasePageTest::showsBothVersionsOfAConflict_data()
{
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("the change was heard of before leaving the field") << true;
    QTest::newRow("the store says so") << false;
}

void CasePageTest::showsBothVersionsOfAConflict()
{
    QFETCH(bool, isHeard);
    const QString number = m_office->emptyRequest();
    open(number).showTab(CasePage::Tab::Facts);
    typeInto(u"fact:external-reference"_s, u"mine"_s);
    m_office->actAs(u"byilmaz"_s);
    edit(number, {{u"external-reference"_s, u"theirs"_s}});
    m_office->actAs(u"abraun"_s);
    if (isHeard)
        m_office->session().announceChange({number});
    m_office->settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_office->settle();
    const auto *bar = m_page->findChild<widgets::MessageBar *>(u"conflict"_s);
    QVERIFY(bar);
    QVERIFY2(bar->accessibleName().contains(u"theirs"_s) && bar->accessibleName().contains(u"mine"_s), qPrintable(bar->accessibleName()));
    QVERIFY2(bar->accessibleName().contains(u"B. Yilmaz"_s), qPrintable(bar->accessibleName()));
    QCOMPARE(m_office->context(number).file.details.value("external-reference"_L1).toString(), u"theirs"_s);
    emit const_cast<widgets::MessageBar *>(bar)->cureChosen();
    m_office->settle();
    QCOMPARE(m_office->context(number).file.details.value("external-reference"_L1).toString(), u"mine"_s);
}

void CasePageTest::savesBesideAChangeOfAnotherField()
{
    const QString number = m_office->emptyRequest();
    open(number).showTab(CasePage::Tab::Facts);
    typeInto(u"fact:external-reference"_s, u"mine"_s);
    edit(number, {{u"region-declared"_s, u"IT"_s}});  // nobody tells the page
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_office->settle();
    m_office->settle();
    QCOMPARE(m_office->context(number).file.details.value("external-reference"_L1).toString(), u"mine"_s);
    QCOMPARE(m_office->context(number).file.details.value("region-declared"_L1).toString(), u"IT"_s);
    QVERIFY(!m_page->findChild<widgets::MessageBar *>(u"conflict"_s));
}

void CasePageTest::addsAndPutsBackALine()
{
    const QString number = m_office->fullRequest();
    open(number).showTab(CasePage::Tab::Facts);
    auto *cards = m_page->findChild<casefile::ItemCards *>();
    QTest::keyClick(cards->addButton(), Qt::Key_Space);
    m_office->settle();
    QCOMPARE(m_office->context(number).file.itemsOf(u"lines"_s).size(), 2);
    emit cards->removeAsked(u"lines"_s, 1, {{u"right"_s, u"access"_s}});
    m_office->settle();
    QCOMPARE(m_office->context(number).file.itemsOf(u"lines"_s).size(), 1);
    auto *bar = m_page->findChild<casefile::FactsTab *>()->findChild<widgets::MessageBar *>();
    QVERIFY(bar);
    emit bar->cureChosen();
    m_office->settle();
    const auto items = m_office->context(number).file.itemsOf(u"lines"_s);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.constLast().details.value("right"_L1).toString(), u"access"_s);
}

void CasePageTest::worksARequestToItsEnd()
{
    const QString number = m_office->emptyRequest();
    open(number);
    Robot robot(*m_office, *m_page);
    robot.know({{u"name"_s, u"Clara Weber"_s}, {u"role"_s, u"subject"_s}, {u"right"_s, u"access"_s}, {u"outcome"_s, u"fulfilled"_s},
                {u"identity-level"_s, u"none"_s}, {u"special-categories"_s, u"false"_s}, {u"subject"_s, u"Your request"_s}});
    for (const QString &state : {u"triage"_s, u"collect"_s, u"review"_s, u"decide"_s, u"respond"_s, u"closed"_s})
        QCOMPARE(robot.moveTo(state), QString());
    const auto file = m_office->context(number).file;
    QCOMPARE(file.state, u"closed"_s);
    QCOMPARE(file.outcome, u"fulfilled"_s);
    QVERIFY2(robot.steps() > 15, "the gates were met one by one");
}

void CasePageTest::worksADisputeToItsEnd()
{
    const QString number = m_office->emptyDispute();
    open(number);
    Robot robot(*m_office, *m_page);
    robot.know({{u"subject"_s, u"Your complaint"_s}, {u"admissible"_s, u"admissible"_s}, {u"breach-suspected"_s, u"no"_s}, {u"about-our-case"_s, u"no"_s},
                {u"reaction"_s, u"satisfied"_s}, {u"lessons"_s, u"no"_s}, {u"advice-followed"_s, u"followed"_s}, {u"remedy"_s, u"none"_s}});
    for (const QString &state : {u"acknowledge"_s, u"screen"_s, u"investigate"_s, u"opinion"_s, u"reply"_s, u"await"_s})
        QCOMPARE(robot.moveTo(state), QString());
    const auto outcomes = m_office->context(number).kind().outcomes;
    QCOMPARE(robot.moveTo(u"closed"_s, outcomes.constFirst().id), QString());
    QCOMPARE(m_office->context(number).file.state, u"closed"_s);
}

void CasePageTest::refusesAndKeepsTheText()
{
    const QString number = m_office->fullRequest();
    CasePage &page = open(number);
    page.acts()->run(u"link"_s);
    Robot robot(*m_office, page);
    auto *dialog = qobject_cast<dialogs::ActDialog *>(robot.waitForDialog());
    QVERIFY(dialog);
    QTest::keyClicks(dialog->field(u"other"_s)->editor()->field(), u"R-2026-04711"_s);
    QVERIFY(!robot.finish(dialog).isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->answer(u"other"_s), u"R-2026-04711"_s);
    QVERIFY(dialog->verb()->isEnabled());
}

void CasePageTest::keepsANoteOfOneMebibyteWithNul()
{
    const QString number = m_office->emptyRequest();
    CasePage &page = open(number);
    page.acts()->run(u"note"_s);
    Robot robot(*m_office, page);
    auto *dialog = qobject_cast<dialogs::ActDialog *>(robot.waitForDialog());
    QVERIFY(dialog);
    QString text = u"before"_s + QChar(u'\0') + u"after\n"_s;
    text += u"a line of the pasted log of the mail server\n"_s.repeated((1024 * 1024 - 1000) / 44);
    auto *edit = qobject_cast<QPlainTextEdit *>(dialog->field(u"note"_s)->editor()->field());
    edit->insertPlainText(text);
    QCOMPARE(robot.finish(dialog), QString());
    m_office->settle();
    const auto file = m_office->context(number).file;
    QCOMPARE(file.messages.size(), 1);
    QVERIFY(file.messages.constFirst().body.size() > 1'000'000);
    QVERIFY(!file.messages.constFirst().body.contains(QChar(u'\0')));
    QVERIFY(page.view()->timeline()->model()->data(page.view()->timeline()->model()->index(0, 0)).toString().size() <= casefile::longestPreview + 1);

    page.acts()->run(u"note"_s);
    auto *second = qobject_cast<dialogs::ActDialog *>(robot.waitForDialog());
    qobject_cast<QPlainTextEdit *>(second->field(u"note"_s)->editor()->field())->setPlainText(text + text);
    QVERIFY2(!robot.finish(second).isEmpty(), "too long is said, not cut");
    QVERIFY(second->answer(u"note"_s).size() > 2'000'000 - 4000);
}

void CasePageTest::bringsADraftBack()
{
    const QString number = m_office->emptyRequest();
    CasePage &page = open(number);
    Robot robot(*m_office, page);
    page.acts()->run(u"note"_s);
    auto *dialog = qobject_cast<dialogs::ActDialog *>(robot.waitForDialog());
    QTest::keyClicks(dialog->field(u"note"_s)->editor()->field(), u"two sentences that nobody finis"_s);
    delete dialog;  // as when the window goes: no answer is waited for
    m_office->settle();
    const auto draft = m_office->ask([number](workspace::Workspace &workspace) { return queries::draft(workspace.connection(), workspace.user(), number + u"/note"_s); });
    QVERIFY(draft.has_value() && draft->has_value());
    QVERIFY((*draft)->body.contains(u"nobody finis"_s));

    page.acts()->run(u"note"_s);
    auto *again = qobject_cast<dialogs::ActDialog *>(robot.waitForDialog());
    m_office->settle();
    QCOMPARE(again->answer(u"note"_s), u"two sentences that nobody finis"_s);
    QVERIFY(again->findChild<QWidget *>(u"note"_s));
    QCOMPARE(robot.finish(again), QString());
    m_office->settle();
    const auto gone = m_office->ask([number](workspace::Workspace &workspace) { return queries::draft(workspace.connection(), workspace.user(), number + u"/note"_s); });
    QVERIFY(gone.has_value() && !gone->has_value());
}

void CasePageTest::showsForeignTextAsItIs()
{
    const QString hostile = u"<b>x</b><img src=\"file:///dev/zero\">"_s;
    const QString number = m_office->emptyRequest();
    casework::NewMessage message;
    message.sender = hostile;
    message.subject = hostile;
    message.body = hostile;
    m_office->ask([&](workspace::Workspace &workspace) { return casework::RecordMessage(workspace.desk()).run({number, message, {}}).has_value(); });
    CasePage &page = open(number);
    page.showTab(CasePage::Tab::Messages);
    QVERIFY(!page.grab().isNull());
    auto *tab = page.findChild<casefile::MessagesTab *>();
    QCOMPARE(tab->shownText(), hostile);
    int found = 0;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found += label->text() == hostile;
    }
    QVERIFY(found > 0);
    page.showTab(CasePage::Tab::Journal);
    QVERIFY(!page.grab().isNull());
    page.acts()->run(u"approve"_s);
    page.acts()->run(u"ask-approval"_s);
    Robot robot(*m_office, page);
    QDialog *dialog = robot.waitForDialog();
    QVERIFY(dialog);
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(CasePageTest)
#include "tst_casepage.moc"
