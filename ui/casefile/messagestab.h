// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

class ListPane;
class ListSplit;

// Every message of the case and, below, the one that is current: its text as it was written, never as a page that could load
// something.
class MessagesTab final : public QWidget {
    Q_OBJECT
public:
    explicit MessagesTab(QWidget *parent = nullptr);

    void setContext(const dialogs::CaseContext &context);
    void show(const QString &id);  // "message:17"
    QString shownText() const;

signals:
    void actAsked(const QString &action);

private:
    void showCurrent(const QString &id);

    std::optional<dialogs::CaseContext> m_context;
    QHash<QString, QPushButton *> m_acts;
    ListPane *m_list;
    ListSplit *m_split = nullptr;
    widgets::PlainLabel *m_subject;
    widgets::PlainLabel *m_head;
    QPlainTextEdit *m_text;
};

}
