// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "ui/dialogs/casecontext.h"
#include "ui/session/session.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

class ListPane;

// The checklist of the case: a line adds a task, Space finishes the current one, Enter finishes it with another result. Below stands
// whose system the current one is about, for which lines, and what to mind there; a search asks where it looked.
class TasksTab final : public QWidget {
    Q_OBJECT
public:
    TasksTab(session::Session &session, QWidget *parent = nullptr);

    void setContext(const dialogs::CaseContext &context);
    void finish(int task);            // its place in the case, from 1
    void startTyping();
    void startFinishing();            // the first one that is open waits for a key

signals:
    void finishAsked(int task);  // with a result other than done

private:
    void add();
    void showReading();
    void showSystem();
    void take(const base::Result<casework::Done> &done);

    session::Session &m_session;
    std::optional<dialogs::CaseContext> m_context;
    ListPane *m_list;
    QLineEdit *m_line;
    widgets::PlainLabel *m_reading;
    widgets::PlainLabel *m_system;
    QVBoxLayout *m_bars;
};

}
