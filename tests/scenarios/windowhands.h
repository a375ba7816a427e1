// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenarios/hands.h"
#include "tests/scenarios/windowplace.h"

namespace casebook::casefile {
class CasePage;
class FactsTab;
}
namespace casebook::dialogs {
class FormDialog;
}
namespace casebook::widgets {
class FormField;
}

namespace casebook::tests {

// The window as people get it, worked with keys: it is unlocked by whoever acts and locked for the next one. Nothing is done by
// calling casework; the session is asked only what the case looks like in the end.
class WindowHands final : public Hands {
public:
    // As WindowPlace.
    WindowHands(const QString &folder, const QString &standingClock, const QMap<QString, WindowKey> &keys) : m_place(folder, standingClock, keys) {}

    int begin(const QString &actor, const Matter &matter) override;
    int importMail(const QString &actor, const QString &file) override;
    int addPerson(const QString &actor, const QString &name) override;
    int set(const QString &actor, const Facts &facts) override;
    int add(const QString &actor, const QString &list, const Facts &facts) override;
    int move(const QString &actor, const QString &to, const QString &outcome) override;
    int send(const QString &actor, const Letter &letter) override;
    int assign(const QString &actor, const QString &owner) override;
    int addTask(const QString &actor, const QString &title, const QString &assignee, const QDate &due) override;
    int finishTask(const QString &actor, int task) override;
    int answerSystems(const QString &actor) override;
    int askApproval(const QString &actor) override;
    int approve(const QString &actor) override;
    void take(const QString &number) override { m_number = number; }
    QString picture() override;

private:
    casefile::CasePage *page();  // of the case
    casefile::FactsTab *facts();
    int openAct(const QString &id, dialogs::FormDialog *&dialog);
    int fillAct(const QString &actor, const QString &id, const QList<QPair<QString, QString>> &answers);
    int finish(dialogs::FormDialog *dialog);
    int openSystemTask();
    widgets::FormField *field(const QString &fact);
    int type(const QString &fact, const QString &text);

    WindowPlace m_place;
    QString m_number;
};

}
