// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

#include <QAction>
#include <QDialog>
#include <QHash>
#include <QPointer>

class QMenu;

namespace casebook::actions {

// The acts on the case of one page as QActions: shortcuts inside the page, entries for any menu. An act that is not possible
// is disabled and says why in its status tip. Single letters do not act in text fields: those take the key first.
class ActionSet final : public QObject {
    Q_OBJECT
public:
    ActionSet(session::Session &session, QWidget *page);

    void setContext(const CaseContext &context);
    QAction *action(const QString &id) const { return m_actions.value(id); }
    QList<QAction *> actions() const;
    // All acts, groups divided by lines. Possible or not: a menu is the full list.
    void fill(QMenu *menu) const;
    void run(const QString &id);

signals:
    void opened(QDialog *dialog);  // it has just been shown

private:
    session::Session &m_session;
    QWidget *m_page;
    QList<CaseAction> m_list;
    QHash<QString, QAction *> m_actions;
    std::optional<CaseContext> m_context;
};

}
