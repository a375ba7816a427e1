// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/windowhands.h"

#include "app/cli/exitcode.h"
#include "app/queries/casequery.h"
#include "tests/scenarios/windowkeys.h"
#include "tests/support/systemwork.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/factstab.h"
#include "ui/casefile/taskstab.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/importwizard.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/quickcapture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/lists/casetable.h"

#include <QAction>
#include <QComboBox>
#include <QEventLoop>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace casebook::tests {

using namespace Qt::StringLiterals;
using casefile::CasePage;
using dialogs::FormDialog;

namespace {

constexpr int patienceMs = 20'000;
constexpr int somethingElse = -1;  // what no exit code says: the window did not do what a person would expect

// The window says why in words; the command line has a code for it.
int codeOf(const QString &reason)
{
    if (reason == "Your role does not allow this."_L1)
        return cli::exitCodeOf(base::ErrorCode::NotPermitted);
    if (reason == "You prepared this decision; somebody else must approve it."_L1)
        return cli::exitCodeOf(base::ErrorCode::ApproverIsPreparer);
    qWarning() << "refused:" << reason;
    return somethingElse;
}

// What tells why nothing happened, for the one who reads the failed test.
int complain(const FormDialog *dialog)
{
    if (const auto *bar = dialog->findChild<QWidget *>(u"error"_s))
        qWarning() << dialog->windowTitle() << bar->accessibleName();
    return somethingElse;
}

// What the page of the facts says about what it could not keep.
QStringList barWords(const QWidget *facts)
{
    QStringList words;
    for (const QString &name : {u"error"_s, u"conflict"_s})
        for (const QWidget *bar : facts->findChildren<QWidget *>(name))
            words << name << bar->accessibleName() << bar->accessibleDescription();
    return words;
}

}

CasePage *WindowHands::page()
{
    return m_place.page(m_number);
}

casefile::FactsTab *WindowHands::facts()
{
    page()->showTab(CasePage::Tab::Facts);
    return page()->findChild<casefile::FactsTab *>();
}

int WindowHands::openAct(const QString &id, FormDialog *&dialog)
{
    page();
    QAction *action = m_place.act(id);
    if (!action->isEnabled())
        return codeOf(action->statusTip());
    dialog = static_cast<FormDialog *>(m_place.newDialog([action] { action->trigger(); }));
    m_place.settle();  // a draft may come back
    return 0;
}

// Ctrl+Enter. When the dialog stays it has said what it wants, and is left.
int WindowHands::finish(FormDialog *dialog)
{
    QPointer<FormDialog> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    m_place.settle();
    if (!open || !open->isVisible())
        return 0;
    const int code = complain(open);
    press(open->findChild<QPushButton *>(u"cancel"_s));
    m_place.settle();
    return code;
}

int WindowHands::fillAct(const QString &actor, const QString &id, const QList<QPair<QString, QString>> &answers)
{
    FormDialog *dialog = nullptr;
    if (!m_place.enter(actor))
        return somethingElse;
    if (const int code = openAct(id, dialog); code != 0)
        return code;
    for (const auto &[name, text] : answers)
        if (!typeInto(dialog->field(name), text))
            return somethingElse;
    return finish(dialog);
}

int WindowHands::begin(const QString &actor, const Matter &matter)
{
    if (!m_place.enter(actor))
        return somethingElse;
    auto *dialog = qobject_cast<dialogs::QuickCapture *>(m_place.newDialog([this] { QTest::keyClick(&m_place.window(), Qt::Key_N, Qt::ControlModifier); }));
    if (!dialog || !QTest::qWaitFor([dialog] { return dialog->isReady(); }, patienceMs))
        return somethingElse;
    m_place.settle();
    QString number;
    QObject::connect(dialog, &dialogs::QuickCapture::created, dialog, [&number](const QString &created) { number = created; });
    for (const auto &[name, text] : {std::pair{u"kind"_s, matter.kind}, {u"what"_s, matter.title}, {u"who"_s, matter.person}})
        if (!typeInto(dialog->field(name), text))
            return somethingElse;
    const int code = finish(dialog);
    m_number = number;
    return number.isEmpty() ? somethingElse : code;
}

int WindowHands::importMail(const QString &actor, const QString &file)
{
    if (!m_place.enter(actor))
        return somethingElse;
    auto *wizard = qobject_cast<dialogs::ImportWizard *>(m_place.newDialog([this] { m_place.choose(u"Import…"_s); }));
    auto *chooser = qobject_cast<QFileDialog *>(m_place.newDialog([wizard] { press(buttonNamed(wizard, u"Choose files…"_s)); }));
    auto *name = chooser ? chooser->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
    if (!name)
        return somethingElse;
    QSignalSpy planned(wizard, &dialogs::ImportWizard::planned);
    QSignalSpy imported(wizard, &dialogs::ImportWizard::imported);
    name->clear();
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
    if (!planned.count() && !planned.wait(patienceMs))
        return somethingElse;
    press(wizard->verb());
    if (!imported.count() && !imported.wait(patienceMs))
        return complain(wizard);
    m_number = imported.at(0).at(0).toStringList().value(0);
    press(wizard->verb());
    m_place.settle();
    return 0;
}

widgets::FormField *WindowHands::field(const QString &fact)
{
    casefile::FactsTab *tab = facts();
    const qsizetype open = fact.indexOf(u'[');
    if (open < 0) {
        casefile::FactRow *row = tab->row(u"fact:"_s + fact);
        row = row ? row : tab->row(u"field:"_s + fact);
        return row ? row->field() : nullptr;
    }
    const QString list = fact.first(open);
    const int position = fact.sliced(open + 1).section(u']', 0, 0).toInt();
    QList<domain::ItemId> items;
    for (const auto *cards : tab->findChildren<casefile::ItemCards *>())
        for (casefile::FactRow *row : cards->rows()) {
            if (row->key().list != list)
                continue;
            if (!items.contains(row->key().item))
                items << row->key().item;
            if (items.size() == position && row->key().id == fact.section(u'.', 1))
                return row->field();
        }
    return nullptr;
}

int WindowHands::type(const QString &fact, const QString &text)
{
    widgets::FormField *found = field(fact);
    const bool isTyped = found && typeInto(found, text);
    m_place.settle();
    if (!isTyped || !facts()->findChildren<QWidget *>(u"error"_s).isEmpty() || !facts()->findChildren<QWidget *>(u"conflict"_s).isEmpty()) {
        qWarning() << "not typed:" << fact << text << (found ? "into its field" : "no field") << (isTyped ? "typed" : "another value stands there")
                   << barWords(facts());
        return somethingElse;
    }
    return 0;
}

int WindowHands::set(const QString &actor, const Facts &facts)
{
    if (!m_place.enter(actor))
        return somethingElse;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        if (const int code = type(fact.key(), *fact); code != 0)
            return code;
    return 0;
}

int WindowHands::add(const QString &actor, const QString &list, const Facts &added)
{
    if (!m_place.enter(actor))
        return somethingElse;
    auto *button = facts()->findChild<QPushButton *>(u"add:"_s + list);
    if (!button || !button->isEnabled())
        return somethingElse;
    press(button);
    m_place.settle();
    int place = 1;
    const QString first = added.firstKey();
    while (field(u"%1[%2].%3"_s.arg(list).arg(place + 1).arg(first)))
        ++place;
    for (auto fact = added.cbegin(); fact != added.cend(); ++fact)
        if (const int code = type(u"%1[%2].%3"_s.arg(list).arg(place).arg(fact.key()), *fact); code != 0)
            return code;
    return 0;
}

int WindowHands::move(const QString &actor, const QString &to, const QString &outcome)
{
    FormDialog *dialog = nullptr;
    if (!m_place.enter(actor))
        return somethingElse;
    if (const int code = openAct(outcome.isEmpty() ? u"move"_s : u"close"_s, dialog); code != 0)
        return code;
    bool isOffered = choose(qobject_cast<QComboBox *>(dialog->field(u"to"_s)->editor()->field()), to);
    auto *outcomes = dialog->field(u"outcome"_s);
    if (isOffered && !outcome.isEmpty() && outcomes->isVisible())
        isOffered = choose(qobject_cast<QComboBox *>(outcomes->editor()->field()), outcome);
    const bool isAsked = isOffered && outcomes->isVisible() && dialog->answer(u"outcome"_s).isEmpty();
    if (isOffered && !isAsked && qobject_cast<dialogs::MoveDialog *>(dialog)->missingCount() == 0)
        return finish(dialog);
    finish(dialog);  // which it refuses
    return m_place.act(u"move"_s)->isEnabled() ? int(cli::exitCodeOf(base::ErrorCode::GateNotMet)) : somethingElse;
}

int WindowHands::send(const QString &actor, const Letter &letter)
{
    return fillAct(actor, u"record-mail"_s, {{u"other"_s, letter.to}, {u"subject"_s, letter.subject}, {u"body"_s, letter.body}});
}

int WindowHands::addPerson(const QString &actor, const QString &name)
{
    return fillAct(actor, u"person"_s, {{u"name"_s, name}});
}

int WindowHands::assign(const QString &actor, const QString &owner)
{
    return fillAct(actor, u"assign"_s, {{u"owner"_s, owner}});
}

int WindowHands::addTask(const QString &actor, const QString &title, const QString &assignee, const QDate &due)
{
    if (!m_place.enter(actor))
        return somethingElse;
    page()->showTab(CasePage::Tab::Tasks);
    auto *line = page()->findChild<QLineEdit *>(u"newTask"_s);
    line->setFocus();
    QTest::keyClicks(line, u"%1 @%2 %3"_s.arg(title, assignee, due.toString(Qt::ISODate)));
    QTest::keyClick(line, Qt::Key_Return);
    m_place.settle();
    return line->text().isEmpty() ? 0 : somethingElse;
}

// The only open one stands first.
int WindowHands::finishTask(const QString &actor, int)
{
    if (!m_place.enter(actor))
        return somethingElse;
    page()->showTab(CasePage::Tab::Tasks);
    auto *table = page()->findChild<casefile::TasksTab *>()->findChild<widgets::CaseTable *>();
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Space);
    m_place.settle();
    return 0;
}

int WindowHands::openSystemTask()
{
    int task = 0;
    QEventLoop loop;
    m_place.session().ask(&loop, [number = m_number](workspace::Workspace &workspace) {
        const auto file = queries::caseFile(workspace.connection(), workspace.user().clearance, number);
        return file ? support::openSystemTask(*file) : 0;
    }, [&](int found) {
        task = found;
        loop.quit();
    });
    loop.exec();
    return task;
}

// Whatever is open stands first; Enter opens its dialog.
int WindowHands::answerSystems(const QString &actor)
{
    if (!m_place.enter(actor))
        return somethingElse;
    for (int left = 100; left > 0 && openSystemTask() > 0; --left) {
        page()->showTab(CasePage::Tab::Tasks);
        auto *table = page()->findChild<casefile::TasksTab *>()->findChild<widgets::CaseTable *>();
        table->setFocus();
        table->selectRow(0);
        auto *dialog = static_cast<FormDialog *>(m_place.newDialog([table] { QTest::keyClick(table, Qt::Key_Return); }));
        if (auto *searched = dialog->field(u"searched"_s); searched && !typeInto(searched, u"all records by mail address"_s))
            return somethingElse;
        if (const int code = finish(dialog); code != 0)
            return code;
    }
    return 0;
}

int WindowHands::askApproval(const QString &actor)
{
    return fillAct(actor, u"ask-approval"_s, {});
}

int WindowHands::approve(const QString &actor)
{
    return fillAct(actor, u"approve"_s, {});
}

QString WindowHands::picture()
{
    QString text;
    QEventLoop loop;
    m_place.session().ask(&loop, [number = m_number](workspace::Workspace &workspace) {
        const auto file = queries::caseFile(workspace.connection(), workspace.user().clearance, number);
        return file ? pictureOf(*file) : QString();
    }, [&](const QString &found) {
        text = found;
        loop.quit();
    });
    loop.exec();
    return text;
}

}
