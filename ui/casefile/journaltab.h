// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/journalvalues.h"
#include "ui/session/session.h"

#include <QWidget>
#include <atomic>

class QGridLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

class ListPane;
class ListSplit;

// What was done to the case, entry by entry, with the values before and after. The whole journal can be verified from here;
// that takes a while in a large casebook, shows how far it is and can be stopped.
class JournalTab final : public QWidget {
    Q_OBJECT
public:
    JournalTab(session::Session &session, QWidget *parent = nullptr);
    ~JournalTab() override;

    void setContext(const dialogs::CaseContext &context);
    void verify();
    QString verdict() const;

signals:
    void verified(bool isWhole);

private:
    void showEntry(const QString &id);
    void take(const base::Result<journal::VerificationReport> &report);
    void setRunning(bool isRunning);

    session::Session &m_session;
    QList<JournalLine> m_lines;
    ListPane *m_list;
    ListSplit *m_split = nullptr;
    QPushButton *m_verify;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    widgets::PlainLabel *m_verdict;
    QScrollArea *m_entry;
    std::shared_ptr<std::atomic_bool> m_isStopped;
};

}
