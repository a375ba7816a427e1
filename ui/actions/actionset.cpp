// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include "ui/actions/actions.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QWidget>

namespace casebook::actions {

ActionSet::ActionSet(session::Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page), m_list(caseActions())
{
    for (const CaseAction &act : std::as_const(m_list)) {
        auto *made = new QAction(theme::icon(act.icon), act.text, this);
        made->setObjectName(act.id);
        made->setShortcut(act.keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        made->setEnabled(false);
        m_actions.insert(act.id, made);
        page->addAction(made);
        connect(made, &QAction::triggered, this, [this, id = act.id] { run(id); });
    }
}

void ActionSet::setContext(const CaseContext &context)
{
    m_context = context;
    for (const CaseAction &act : std::as_const(m_list)) {
        const QString reason = act.blocked(context);
        m_actions[act.id]->setEnabled(reason.isEmpty());
        m_actions[act.id]->setStatusTip(reason);
    }
}

QList<QAction *> ActionSet::actions() const
{
    QList<QAction *> all;
    for (const CaseAction &act : m_list)
        all.append(m_actions.value(act.id));
    return all;
}

void ActionSet::fill(QMenu *menu) const
{
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        if (i > 0 && m_list[i].group != m_list[i - 1].group)
            menu->addSeparator();
        menu->addAction(m_actions.value(m_list[i].id));
    }
}

void ActionSet::run(const QString &id)
{
    const auto act = std::find_if(m_list.cbegin(), m_list.cend(), [&](const CaseAction &candidate) { return candidate.id == id; });
    if (act == m_list.cend() || !m_context || !act->blocked(*m_context).isEmpty())
        return;
    if (QDialog *dialog = act->open(m_session, *m_context, m_page->window()))
        emit opened(dialog);
}

}
