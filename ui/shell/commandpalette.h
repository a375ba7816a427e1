// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/register.h"
#include "ui/session/session.h"

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace casebook::shell {

// Finds and does everything from the keyboard: the actions of the menus by their words, cases by number, person and text. The
// letters may stand anywhere in a word; beginnings of words come first. Nothing lives only here.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    CommandPalette(session::Session &session, const QList<QAction *> &actions, const QString &language, QWidget *window);

    void open();
    // How well the words fit what was typed: 0 not at all, higher is better.
    static int fit(const QString &words, const QString &typed);

signals:
    void caseChosen(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void addActions(const QString &typed);
    void findCases(const QString &typed);
    void choose();
    void place();

    session::Session &m_session;
    QList<QPointer<QAction>> m_actions;
    QString m_language;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QPointer<QWidget> m_focusBefore;
    QTimer m_wait;
    quint64 m_ticket = 0;
};

}
