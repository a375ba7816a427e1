// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casepage.h"

#include "app/casework/logread.h"
#include "app/text/secretwords.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/caseheadview.h"
#include "ui/casefile/factstab.h"
#include "ui/casefile/filestab.h"
#include "ui/casefile/linkstab.h"
#include "ui/casefile/messagestab.h"
#include "ui/casefile/sidecards.h"
#include "ui/casefile/taskstab.h"
#include "ui/casefile/whyview.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/dialogs/letters/letterdialog.h"
#include "ui/dialogs/letters/prooffile.h"
#include "ui/dialogs/movedialog.h"
#include "ui/widgets/basic/popover.h"
#include "ui/widgets/lists/timelineview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>

namespace casebook::casefile {

// What a click or a key on the page does.

using namespace Qt::StringLiterals;
using namespace casebook::widgets;
using dialogs::MoveDialog;

void CasePage::connectView()
{
    connect(m_view, &CaseView::timelineFilterChosen, this, [this](const QString &id) {
        m_filter = id;
        m_view->setTimeline({});
        if (id == linkedFilter)
            return loadLinked();
        showTimeline();
    });
    connect(m_view, &CaseView::newestFirstChosen, this, [this](bool isNewestFirst) {
        m_isNewestFirst = isNewestFirst;
        showTimeline();
    });
    connect(m_view, &CaseView::noteAsked, this, [this] { m_acts->run(u"note"_s); });
    connect(m_view, &CaseView::mailAsked, this, [this] { m_acts->run(u"record-mail"_s); });
    connect(m_view, &CaseView::letterAsked, this, [this] {
        const QAction *writes = m_acts->action(u"write-letter"_s);
        m_acts->run(writes && writes->isEnabled() ? u"write-letter"_s : u"record-letter"_s);  // of a closed case a letter is only recorded
    });
    connect(m_view, &CaseView::callAsked, this, [this] { m_acts->run(u"record-call"_s); });
    connect(m_view->head(), &CaseHeadView::primaryAsked, this, &CasePage::doPrimary);
    connect(m_view->head(), &CaseHeadView::nextAsked, this, &CasePage::fillNextMenu);
    connect(m_view->head(), &CaseHeadView::whyAsked, this, &CasePage::explainDate);
    connect(m_view->timeline(), &TimelineView::opened, this, &CasePage::openEntry);
    SideCards *side = m_view->side();
    connect(side, &SideCards::editFactsAsked, this, [this] { showTab(Tab::Facts); });
    connect(side, &SideCards::addTaskAsked, this, [this] {
        showTab(Tab::Tasks);
        m_tasks->startTyping();
    });
    connect(side, &SideCards::taskToggled, this, &CasePage::toggleTask);
    connect(side, &SideCards::retentionAsked, this, [this] { m_acts->run(u"minimise"_s); });
    connect(side, &SideCards::addFileAsked, this, [this] { m_acts->run(u"attach"_s); });
    connect(side, &SideCards::fileOpened, this, [this](const QString &id) {
        showTab(Tab::Files);
        m_files->show(id);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_acts->fill(menu);
        menu->popup(m_view->mapToGlobal(at));
    });
}

void CasePage::connectTabs()
{
    const auto act = [this](const QString &id) { m_acts->run(id); };
    connect(m_facts, &FactsTab::actAsked, this, act);
    connect(m_facts, &FactsTab::announced, this, &CasePage::announced);
    connect(m_messages, &MessagesTab::actAsked, this, act);
    connect(m_files, &FilesTab::actAsked, this, act);
    connect(m_files, &FilesTab::copied, this, [this](const QString &) { emit announced(tr("A copy was made; the journal says so.")); });
    connect(m_files, &FilesTab::formAsked, this, [this](const dialogs::ActForm &form) {
        auto *dialog = new dialogs::ActDialog(m_session, m_number, form, window());
        follow(dialog);
        dialog->show();
    });
    connect(m_links, &LinksTab::actAsked, this, act);
    connect(m_links, &LinksTab::caseOpened, this, &CasePage::caseOpened);
    connect(m_tasks, &TasksTab::finishAsked, this, [this](int task) {
        if (!m_context || m_context->file.tasks.value(task - 1).state != "open"_L1)
            return;
        auto *dialog = new dialogs::ActDialog(m_session, m_number, dialogs::finishTaskForm(*m_context, task), window());
        follow(dialog);
        dialog->show();
    });
}

void CasePage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        add(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(key))), [this] { doPrimary(); });
        add(QKeySequence(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key(key))), [this] {
            if (m_context && m_context->nextWay())
                openMove(m_context->nextWay()->to, true);
        });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { explainDate(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { m_acts->run(u"note"_s); });
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { showTab(Tab::Journal); });
}

void CasePage::doPrimary()
{
    if (m_context && m_context->nextWay() && caseHead(*m_context).primaryReason.isEmpty())
        openMove(m_context->nextWay()->to, false);
}

void CasePage::openMove(const QString &to, bool goesOn)
{
    const auto offer = m_context->kind().isClosed(to) ? MoveDialog::Offer::Closings : MoveDialog::Offer::Moves;
    auto *dialog = new MoveDialog(m_session, *m_context, offer, to, window());
    follow(dialog);
    if (goesOn)
        connect(dialog, &MoveDialog::moved, this, &CasePage::nextAsked);
    dialog->show();
}

void CasePage::fillNextMenu(QWidget *anchor)
{
    auto *button = qobject_cast<QPushButton *>(anchor);
    if (!button || !button->menu() || !m_context)
        return;
    button->menu()->clear();
    for (const domain::Transition &way : m_context->ways())
        connect(button->menu()->addAction(way.label.in(m_context->language)), &QAction::triggered, this, [this, to = way.to] { openMove(to, true); });
}

void CasePage::follow(QDialog *dialog)
{
    if (auto *move = qobject_cast<MoveDialog *>(dialog))
        connect(move, &MoveDialog::jumpAsked, this, &CasePage::jumpTo);
    const auto tell = [this](const QString &, const QStringList &findings) {
        if (!findings.isEmpty())
            emit announced(text::findingsText(findings));
    };
    if (auto *act = qobject_cast<dialogs::ActDialog *>(dialog)) {
        connect(act, &dialogs::ActDialog::announced, this, &CasePage::announced);
        connect(act, &dialogs::ActDialog::acted, this, tell);
    }
    if (auto *proof = qobject_cast<dialogs::ProofFile *>(dialog))
        connect(proof, &dialogs::ProofFile::told, this, &CasePage::announced);
    if (auto *letter = qobject_cast<dialogs::LetterDialog *>(dialog)) {
        connect(letter, &dialogs::LetterDialog::acted, this, tell);
        connect(letter, &dialogs::LetterDialog::saved, this, [this](const QString &path) { emit announced(tr("The letter was saved as %1.").arg(path)); });
    }
}

void CasePage::jumpTo(const domain::MissingThing &thing)
{
    switch (thing.place) {
    case domain::Place::Field:
    case domain::Place::Fact:
    case domain::Place::List:
        showTab(Tab::Facts);
        return m_facts->jumpTo(thing);
    case domain::Place::Tasks:
        showTab(Tab::Tasks);
        return m_tasks->startFinishing();
    case domain::Place::Messages:
        showTab(Tab::Messages);
        return m_acts->run(u"record-mail"_s);
    case domain::Place::Approval: return m_acts->run(u"ask-approval"_s);
    case domain::Place::Links:
        showTab(Tab::Links);
        return m_acts->run(u"link"_s);
    }
}

void CasePage::explainDate()
{
    if (!m_context)
        return;
    const std::optional<DateReason> reason = dateReason(*m_context);
    if (!reason)
        return emit announced(tr("No clock runs in this case."));
    delete m_why;
    auto *content = new WhyView(*reason);
    m_why = new Popover(WhyView::tr("Why this date?"), content, window());
    connect(m_why, &Popover::dismissed, m_why, &QObject::deleteLater);
    connect(content, &WhyView::copyAsked, this, &CasePage::copyReason);
    connect(content, &WhyView::printAsked, this, &CasePage::saveProof);
    connect(content, &WhyView::extendAsked, this, [this] {
        m_why->dismiss();
        m_acts->run(u"extend"_s);
    });
    connect(content, &WhyView::whatIfMoved, this, [this, content](int days) { content->setWhatIf(whatIfResult(*m_context, days)); });
    m_why->openAt(m_view->head()->why());
}

void CasePage::copyReason()
{
    QApplication::clipboard()->setText(reasonText(*m_context));
    emit announced(tr("The reasoning is in the clipboard."));
}

void CasePage::saveProof()
{
    auto *dialog = new QFileDialog(this, tr("Save the proof sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_number + ".pdf"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text = reasonText(*m_context)](const QString &path) {
        m_session.ask(this, [](workspace::Workspace &workspace) { return casework::LogRead(workspace.desk()).record(domain::Action::Print, u"deadline"_s); },
                      [this, text, path](const base::Result<void> &recorded) {
                          if (!recorded)
                              return showError(recorded.error());
                          QTextDocument page;
                          page.setPlainText(text);
                          QPdfWriter writer(path);
                          writer.setPageSize(QPageSize(QPageSize::A4));
                          page.print(&writer);
                          emit announced(tr("The proof sheet is saved."));
                      });
    });
    dialog->open();
}

void CasePage::toggleTask(const QString &id, bool isDone)
{
    if (isDone)
        return m_tasks->finish(id.toInt());
    refresh({m_number});  // a finished task stays finished
}

void CasePage::openEntry(const QString &id)
{
    if (id.startsWith("message:"_L1)) {
        showTab(Tab::Messages);
        return m_messages->show(id);
    }
    const QString number = id.startsWith("case:"_L1) ? id.mid(5) : QString();
    if (!number.isEmpty() && number != m_number)
        return emit caseOpened(number);
    showTab(number.isEmpty() ? Tab::Journal : Tab::Messages);
}

}
