// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/taskstab.h"

#include "app/casework/addtask.h"
#include "app/casework/finishtask.h"
#include "app/domain/tasks/systemtask.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"
#include "app/text/errorwords.h"
#include "app/text/taskwords.h"
#include "ui/casefile/casepagevalues.h"
#include "ui/casefile/listpane.h"
#include "ui/casefile/taskline.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/lists/casetable.h"

#include <QHBoxLayout>
#include <QUuid>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

TasksTab::TasksTab(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_list(new ListPane(tr("Tasks"), {tr("State"), tr("What"), tr("Who"), tr("Until"), tr("Note")},
                          {{CellKind::State, 150, 130}, {CellKind::Text, 340, 200, true}, {CellKind::Text, 150, 100}, {CellKind::Date, 150, 130}, {CellKind::Quiet, 200, 100}},
                          tr("No task yet. Ask the owners of the systems, check the rights of others: one line each."))),
      m_line(new QLineEdit), m_reading(new PlainLabel(QString(), Role::Small, Ink::Muted)), m_system(new PlainLabel(QString(), Role::Small, Ink::Text2)),
      m_bars(new QVBoxLayout)
{
    setGround(this, Ground::Base);
    m_line->setAccessibleName(tr("New task"));
    m_line->setPlaceholderText(tr("New task: CRM export @yilmaz fri"));
    m_line->setMinimumWidth(px(300));
    m_line->setObjectName(u"newTask"_s);
    m_list->tools()->addWidget(m_line, 2);
    m_reading->setElided(true);  // the whole of it stands in its tooltip
    m_list->tools()->addWidget(m_reading, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bars->setContentsMargins(px(18), 0, px(18), 0);
    column->addLayout(m_bars);
    column->addWidget(m_list, 1);
    m_system->setObjectName(u"system"_s);
    m_system->setWordWrap(true);
    m_system->setContentsMargins(px(18), px(8), px(18), px(8));
    m_system->hide();
    column->addWidget(m_system);
    connect(m_line, &QLineEdit::returnPressed, this, &TasksTab::add);
    connect(m_line, &QLineEdit::textChanged, this, &TasksTab::showReading);
    connect(m_list, &ListPane::spacePressed, this, [this](const QString &id) { finish(id.toInt()); });
    connect(m_list, &ListPane::currentChanged, this, &TasksTab::showSystem);
    connect(m_list, &ListPane::opened, this, [this](const QString &id) { emit finishAsked(id.toInt()); });
}

void TasksTab::setContext(const dialogs::CaseContext &context)
{
    m_context = context;
    QList<ListRow> rows;
    for (const bool isOpen : {true, false})
        for (qsizetype i = 0; i < context.file.tasks.size(); ++i) {
            const domain::TaskRecord &task = context.file.tasks[i];
            if ((task.state == "open"_L1) != isOpen)
                continue;
            ListCell state{text::taskResultText(task.result), State::Closed};
            if (isOpen)
                state = task.due.isValid() ? ListCell{dueState(task.due, context.today).text, dueState(task.due, context.today).state} : ListCell{tr("open"), State::Ours};
            rows.append({QString::number(i + 1), {state, {task.title}, {context.personName(task.assignee)}, {text::dayText(task.due, context.language)}, {text::taskNoteText(context.kind(), task, context.language)}}});
        }
    m_list->setRows(rows);
    m_line->setEnabled(dialogs::taskForm(context).blocked.isEmpty());
    showReading();
    showSystem();
}

void TasksTab::showSystem()
{
    if (!m_context)
        return;
    const domain::TaskRecord task = m_context->file.tasks.value(m_list->current().toInt() - 1);
    m_system->setText(text::systemTaskText(m_context->kind(), m_context->file, task, m_context->organisation.systems.get(), m_context->language));
    m_system->setVisible(!m_system->text().isEmpty());
}

void TasksTab::startTyping()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void TasksTab::startFinishing()
{
    m_list->table()->setFocus(Qt::OtherFocusReason);
    m_list->table()->selectRow(0);
}

void TasksTab::showReading()
{
    if (!m_context)
        return;
    if (const QString reason = dialogs::taskForm(*m_context).blocked; !reason.isEmpty())
        return m_reading->setText(reason);
    const TypedTask task = readTaskLine(m_line->text(), m_context->today, locale(), m_context->people);
    QStringList parts;
    if (!task.assignee.isEmpty())
        parts << tr("for %1").arg(m_context->personName(task.assignee));
    if (task.due.isValid())
        parts << tr("until %1").arg(text::dayText(task.due, m_context->language));
    m_reading->setText(m_line->text().isEmpty() ? tr("Space finishes a task, Enter asks for another result.") : parts.isEmpty() ? tr("Enter adds the task.") : parts.join(u"  ·  "_s));
}

void TasksTab::add()
{
    if (!m_context || m_line->text().trimmed().isEmpty())
        return;
    const TypedTask task = readTaskLine(m_line->text(), m_context->today, locale(), m_context->people);
    const casework::AddTaskRequest request{m_context->file.number, task.title, task.assignee, task.due, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_session.ask(this, [request](workspace::Workspace &workspace) { return casework::AddTask(workspace.desk()).run(request); },
                  [this, typed = m_line->text()](const base::Result<casework::Done> &done) {
                      if (done && m_line->text() == typed)
                          m_line->clear();
                      take(done);
                  });
}

void TasksTab::finish(int task)
{
    if (!m_context || !m_context->allows(domain::Action::FinishTask) || m_context->file.tasks.value(task - 1).state != "open"_L1)
        return;
    if (domain::isSearch(m_context->kind(), m_context->file.tasks[task - 1])) {
        emit finishAsked(task);
        return;
    }
    const casework::FinishTaskRequest request{m_context->file.number, task, u"done"_s, {}, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_session.ask(this, [request](workspace::Workspace &workspace) { return casework::FinishTask(workspace.desk()).run(request); },
                  [this](const base::Result<casework::Done> &done) { take(done); });
}

void TasksTab::take(const base::Result<casework::Done> &done)
{
    while (QLayoutItem *old = m_bars->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (done)
        return m_session.announceChange({done->number});
    const text::ErrorWords words = text::errorWords(done.error());
    auto *bar = new MessageBar({MessageBar::Tone::Trouble, words.what, words.meaning, words.cure, {}, {}, {}, done.error().detail});
    m_bars->addWidget(bar);
    connect(bar, &MessageBar::dismissed, bar, &QObject::deleteLater);
}

}
