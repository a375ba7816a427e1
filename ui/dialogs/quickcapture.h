// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/register.h"
#include "ui/dialogs/capturevalues.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/proposalwords.h"
#include "ui/session/session.h"

namespace casebook::dialogs {

class FileDrop;

// A new case in seven fields, from a phone call to a stored case in half a minute: the due date stands there while one types,
// and so do the cases of the same person. Enter creates and opens, Ctrl+Shift+Enter creates and starts over, Cancel keeps
// what was typed. A letter put in as evidence fills what is still open, marked as proposed, and can be taken back.
class QuickCapture final : public FormDialog {
    Q_OBJECT
public:
    QuickCapture(session::Session &session, QWidget *parent);

    bool isReady() const { return m_scene.has_value(); }  // the casebook has answered, the fields are there

signals:
    void ready();
    void created(const QString &number);
    void caseOpened(const QString &number);  // the new one, or one that seems to be the same
    void announced(const QString &news);     // for the status line, behind caseOpened

protected:
    void run() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void furnish(CaptureScene scene);
    void addFields();
    void addLookout();
    Capture capture() const;
    void showLine();
    void lookForPerson();
    void showCases(const QList<queries::RegisterRow> &rows);
    void readLetter();
    void propose(const LetterProposal &proposal);
    void takeBack();
    void showProposed(const QList<ProposedLine> &lines);
    void create(bool isAnother);
    void finish(const base::Result<casework::Done> &done, bool isAnother);
    void startOver();
    QString draftBody() const;
    QString typed(const QString &id) const;
    void takeDraft(const QString &body);

    session::Session &m_session;
    std::optional<CaptureScene> m_scene;
    FileDrop *m_files = nullptr;
    widgets::PlainLabel *m_line = nullptr;
    QVBoxLayout *m_same = nullptr;
    QVBoxLayout *m_proposed = nullptr;
    QMap<QString, std::pair<QString, QString>> m_filled;  // field -> what stood there, what was proposed
    QString m_read;                                       // the file that was read last
    QTimer m_wait;
    QString m_asked;      // the name that was looked for last
    QString m_operation;  // one for each case: repeating a lost answer makes no second case
    DraftKeeper *m_draft;
};

}
