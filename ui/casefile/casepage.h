// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casepagevalues.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace casebook::actions {
class ActionSet;
}
namespace casebook::widgets {
class Popover;
}

namespace casebook::casefile {

class CaseView;
class FactsTab;
class FilesTab;
class JournalTab;
class LinksTab;
class MessagesTab;
class StatementTab;
class TasksTab;

// One opened case. Opening is written into the journal; after that the page follows every change, its own and those of
// others, and keeps what is being typed.
class CasePage final : public QWidget {
    Q_OBJECT
public:
    CasePage(session::Session &session, const QString &number, QWidget *parent = nullptr);

    const QString &number() const { return m_number; }
    bool isOpen() const { return m_context.has_value(); }
    // Takes Frame::designWidth(): below 1000 the side cards become a tab.
    void setWidth(int designWidth);
    // Everything that can be done to the case, for the menu "Case" of the window.
    actions::ActionSet *acts() const { return m_acts; }
    CaseView *view() const { return m_view; }
    enum class Tab { Overview, Facts, Messages, Files, Tasks, Links, Statement, Journal };
    void showTab(Tab tab);
    void explainDate();  // "Why this date?"
    // Brings what is missing into sight and puts the cursor where it is mended.
    void jumpTo(const domain::MissingThing &thing);

signals:
    void titleChanged(const QString &word);
    void caseOpened(const QString &number);  // another case: a link, a new case
    void nextAsked();                        // "Do and next" was done: the next case of the list
    void ready();
    void announced(const QString &news);     // for the status line

private:
    void makeTabs();
    void connectView();
    void connectTabs();
    void addShortcuts();
    void load();
    void refresh(const QStringList &numbers);
    void take(const base::Result<CaseContext> &context);
    void showContext();
    void showTabWords();
    void showTimeline();
    void loadLinked();
    void showError(const base::Error &error);
    void doPrimary();
    void openMove(const QString &to, bool goesOn);
    void fillNextMenu(QWidget *anchor);
    void follow(QDialog *dialog);
    void copyReason();
    void saveProof();
    void toggleTask(const QString &id, bool isDone);
    void openEntry(const QString &id);

    session::Session &m_session;
    QString m_number;
    std::optional<CaseContext> m_context;
    actions::ActionSet *m_acts;
    CaseView *m_view;
    QVBoxLayout *m_bars;
    FactsTab *m_facts;
    MessagesTab *m_messages;
    FilesTab *m_files;
    TasksTab *m_tasks;
    LinksTab *m_links;
    StatementTab *m_statement;
    JournalTab *m_journal;
    QHash<Tab, int> m_tabs;
    QString m_filter = QStringLiteral("all");
    QList<domain::CaseFile> m_linked;  // as they were when somebody asked for them
    bool m_isNewestFirst = true;
    QPointer<widgets::Popover> m_why;
};

}
