// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casecontext.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/formdialog.h"
#include "ui/session/session.h"

namespace casebook::dialogs {

// One line of the list of gates: what must be true, whether it is.
struct GateLine {
    QString words;
    bool isMet = false;
    domain::MissingThing missing;  // where to mend it, when it is not met
};

// The gates of a way, missing ones first. `outcome` is the one chosen in the dialog, for ways that ask for it.
QList<GateLine> gateLines(const CaseContext &context, const domain::Transition &way, const QString &outcome);

// What the dialog must ask about the outcome when a case goes to this state.
struct OutcomeQuestion {
    bool isAsked = false;
    QString fixed;  // id of the outcome that follows from the state or the items; empty: none yet
};
OutcomeQuestion outcomeQuestion(const CaseContext &context, const QString &to);

// Takes a case to another state: which way, everything that is still missing with a link to where it is mended, a reason
// where the way asks for one, the outcome when it closes.
class MoveDialog final : public FormDialog {
    Q_OBJECT
public:
    enum class Offer { Moves, Closings };
    // `to` is the state that is proposed; empty: the usual one.
    MoveDialog(session::Session &session, const CaseContext &context, Offer offer, const QString &to, QWidget *parent);

    int missingCount() const { return m_missing; }

signals:
    void moved(const QString &number, const QString &to);
    void jumpAsked(const casebook::domain::MissingThing &thing);

protected:
    void run() override;

private:
    QList<domain::Transition> offered(Offer offer) const;
    void addFields(const QString &to);
    const domain::Transition *chosen() const;
    void showWay();
    void showGates(const QList<GateLine> &lines);
    QWidget *gateRow(const GateLine &line);

    session::Session &m_session;
    CaseContext m_context;
    QList<domain::Transition> m_ways;
    QString m_operation;
    QString m_shown;  // way and outcome of the list of gates
    widgets::PlainLabel *m_outcome = nullptr;
    QWidget *m_gates = nullptr;
    DraftKeeper *m_draft;
    int m_missing = 0;
};

}
