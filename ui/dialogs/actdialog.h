// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actform.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/formdialog.h"
#include "ui/session/session.h"

namespace casebook::dialogs {

class FileDrop;

// Asks an ActForm and does its work in the store's thread. When it is done the dialog closes and everybody hears of the
// change; when it is refused the reason stands in the dialog and the text stays.
class ActDialog final : public FormDialog {
    Q_OBJECT
public:
    ActDialog(session::Session &session, const QString &number, const ActForm &form, QWidget *parent);

    Answers answers() const;
    FileDrop *files() const { return m_files; }

signals:
    void acted(const QString &number, const QStringList &findings);
    void announced(const QString &news);  // for the status line

protected:
    void run() override;

private:
    void fill();
    void addLines(const ActLines &lines);
    void watchDraft();
    void takeDraft(const queries::Draft &draft);
    void showPreview();
    void showHindrance();
    void act(bool isSecondVerb);
    void finish(const base::Result<casework::Done> &done);

    session::Session &m_session;
    QString m_number;
    ActForm m_form;
    QString m_operation;
    FileDrop *m_files = nullptr;
    widgets::PlainLabel *m_preview = nullptr;
    DraftKeeper *m_draft = nullptr;
};

}
