// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shell/openedcasebook.h"

#include <QHash>
#include <QWidget>

class QDialog;
class QVBoxLayout;

namespace casebook::actions {
class ActionSet;
}
namespace casebook::casefile {
class CasePage;
}
namespace casebook::dialogs {
struct CaseContext;
}
namespace casebook::registering {
class RegisterPage;
}

namespace casebook::shell {

class Frame;

// The window while a casebook is open: the register, a tab for every opened case, the status line, warnings above. It only
// brings pages together; locking throws it away whole.
class Workplace final : public QWidget {
    Q_OBJECT
public:
    Workplace(session::Session &session, const OpenedCasebook &opened, const QString &language, QWidget *parent = nullptr);

    Frame *frame() const { return m_frame; }
    registering::RegisterPage *registerPage() const { return m_register; }
    const OpenedCasebook &opened() const { return m_opened; }
    session::Session &session() const { return m_session; }
    QStringList openCases() const;  // numbers, in the order of the tabs
    actions::ActionSet *currentActs() const;
    void setMinutesLeft(int minutes);

public slots:
    void openCase(const QString &number);
    void newCase();
    void importCases();
    void askForNumber();
    void showRegister();
    void walkTabs(int step);
    void closeCurrentTab();
    void reopenTab();
    void askWhy();
    void showError(const casebook::base::Error &error);

signals:
    void lockAsked();
    void currentPageChanged();

private:
    void fillRail();
    void connectFrame();
    void connectRegister();
    void connectCase(casefile::CasePage *page);
    void followMove(QDialog *dialog);
    void showStatus();
    void warn();
    void keepBackups();
    void addBar(QWidget *bar);
    void showPage(int tab);
    void closeTab(int tab);
    void explain(const dialogs::CaseContext &context, QWidget *anchor);

    session::Session &m_session;
    OpenedCasebook m_opened;
    QString m_language;
    QVBoxLayout *m_bars;
    Frame *m_frame;
    registering::RegisterPage *m_register;
    QStringList m_closed;  // numbers of tabs that were closed, the last one last
    int m_minutesLeft = 0;
};

}
