// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casepage.h"

#include "app/casework/logread.h"
#include "app/text/errorwords.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/factstab.h"
#include "ui/casefile/filestab.h"
#include "ui/casefile/journaltab.h"
#include "ui/casefile/linkstab.h"
#include "ui/casefile/messagestab.h"
#include "ui/casefile/sidecards.h"
#include "ui/casefile/statement/statementtab.h"
#include "ui/casefile/taskstab.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/frame/tabstrip.h"
#include "ui/widgets/lists/timelineview.h"

#include <QVBoxLayout>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

CasePage::CasePage(session::Session &session, const QString &number, QWidget *parent)
    : QWidget(parent), m_session(session), m_number(number), m_acts(new actions::ActionSet(session, this)), m_view(new CaseView), m_bars(new QVBoxLayout),
      m_facts(new FactsTab(session)), m_messages(new MessagesTab), m_files(new FilesTab(session)), m_tasks(new TasksTab(session)), m_links(new LinksTab),
      m_statement(new StatementTab(session)), m_journal(new JournalTab(session))
{
    setGround(this, Ground::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bars->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_bars);
    column->addWidget(m_view, 1);
    m_view->hide();
    makeTabs();
    connectView();
    connectTabs();
    addShortcuts();
    connect(&session, &session::Session::changed, this, &CasePage::refresh);
    connect(m_acts, &actions::ActionSet::opened, this, &CasePage::follow);
    load();
}

void CasePage::makeTabs()
{
    m_tabs.insert(Tab::Overview, 0);
    m_tabs.insert(Tab::Facts, m_view->addPage(tr("Facts"), m_facts));
    m_tabs.insert(Tab::Messages, m_view->addPage(tr("Messages"), m_messages));
    m_tabs.insert(Tab::Files, m_view->addPage(tr("Files"), m_files));
    m_tabs.insert(Tab::Tasks, m_view->addPage(tr("Tasks"), m_tasks));
    m_tabs.insert(Tab::Links, m_view->addPage(tr("Links"), m_links));
    m_tabs.insert(Tab::Statement, m_view->addPage(tr("Statement"), m_statement));
    m_tabs.insert(Tab::Journal, m_view->addPage(tr("Journal"), m_journal));
}

void CasePage::setWidth(int designWidth)
{
    m_view->setWidth(designWidth);
}

void CasePage::showTab(Tab tab)
{
    // The strip of a page is the only one in it; the view tells who else shows a tab.
    if (auto *strip = m_view->findChild<PageTabs *>())
        strip->setCurrentIndex(m_tabs.value(tab));
}

void CasePage::load()
{
    m_session.ask(this, [number = m_number, language = dialogs::windowLanguage()](workspace::Workspace &workspace) { return dialogs::openContext(workspace, number, language); },
                  [this](const base::Result<CaseContext> &context) { take(context); });
}

void CasePage::refresh(const QStringList &numbers)
{
    if (!numbers.isEmpty() && !numbers.contains(m_number))
        return;
    const domain::CaseId id = m_context ? m_context->file.id : domain::CaseId();
    m_session.ask(this, [id, number = m_number, language = dialogs::windowLanguage()](workspace::Workspace &workspace) {
        return id.isValid() ? dialogs::readContext(workspace, id, language) : dialogs::readContext(workspace, number, language);
    },
                  [this](const base::Result<CaseContext> &context) { take(context); });
}

void CasePage::take(const base::Result<CaseContext> &context)
{
    if (!context)
        return showError(context.error());
    const bool isFirst = !m_context;
    m_context = *context;
    m_number = context->file.number;  // a compartment gives it another one
    showContext();
    m_view->show();
    if (isFirst) {
        m_view->timeline()->setFocus(Qt::OtherFocusReason);
        emit ready();
    }
}

void CasePage::showContext()
{
    m_view->setHead(caseHead(*m_context));
    m_view->setSide(caseSide(*m_context));
    m_view->setHindrances(dialogs::noteForm(*m_context).blocked, dialogs::messageForm(*m_context, dialogs::Direction::Sent, u"mail"_s).blocked);
    showTimeline();
    m_facts->setContext(*m_context);
    m_messages->setContext(*m_context);
    m_files->setContext(*m_context);
    m_tasks->setContext(*m_context);
    m_links->setContext(*m_context);
    m_statement->setContext(*m_context);
    m_journal->setContext(*m_context);
    m_acts->setContext(*m_context);
    showTabWords();
    emit titleChanged(tabWord(*m_context));
}

void CasePage::showTabWords()
{
    const auto counted = [this](Tab tab, const QString &word, qsizetype count) {
        m_view->setPageWord(m_tabs.value(tab), count > 0 ? u"%1 %2"_s.arg(word).arg(count) : word);
    };
    const domain::CaseFile &file = m_context->file;
    const auto open = std::count_if(file.tasks.cbegin(), file.tasks.cend(), [](const domain::TaskRecord &task) { return task.state == "open"_L1; });
    counted(Tab::Messages, tr("Messages"), file.messages.size());
    counted(Tab::Files, tr("Files"), file.attachments.size());
    counted(Tab::Tasks, tr("Tasks"), open);
    counted(Tab::Links, tr("Links"), file.links.size() + m_context->duplicates.size());
}

void CasePage::showTimeline()
{
    if (m_filter == linkedFilter && m_context->file.links.isEmpty())
        m_filter = u"all"_s;
    QList<TimelineEntry> entries = m_filter == linkedFilter ? linkedTimeline(*m_context, m_linked) : timeline(*m_context, timelineShow(m_filter));
    if (!m_isNewestFirst)
        std::reverse(entries.begin(), entries.end());
    m_view->setTimelineFilters(timelineFilters(*m_context), m_filter);
    m_view->setTimeline(entries);
}

// Opening the linked cases is recorded, so it is done only when somebody asks for them.
void CasePage::loadLinked()
{
    m_session.ask(this, [file = m_context->file](workspace::Workspace &workspace) { return casework::LogRead(workspace.desk()).openLinked(file); },
                  [this](const base::Result<QList<domain::CaseFile>> &linked) {
                      if (!linked)
                          return showError(linked.error());
                      m_linked = *linked;
                      showTimeline();
                  });
}

void CasePage::showError(const base::Error &error)
{
    while (QLayoutItem *old = m_bars->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    const text::ErrorWords words = text::errorWords(error);
    auto *bar = new MessageBar({MessageBar::Tone::Trouble, words.what, words.meaning, words.cure, tr("Try again"), {}, {}, error.detail});
    bar->setObjectName(u"error"_s);
    m_bars->setContentsMargins(theme::px(18), theme::px(12), theme::px(18), theme::px(12));
    m_bars->addWidget(bar);
    const auto clear = [this, bar] {
        m_bars->setContentsMargins(0, 0, 0, 0);
        bar->deleteLater();
    };
    connect(bar, &MessageBar::dismissed, this, clear);
    connect(bar, &MessageBar::cureChosen, this, [this, clear] {
        clear();
        load();
    });
}

}
