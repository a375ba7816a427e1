// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/lettering.h"
#include "ui/dialogs/casecontext.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/formdialog.h"

class QListWidget;
class QPlainTextEdit;

namespace casebook::dialogs {

class LetterPreview;

// Writes a letter on a case: which letter, in which language, its text as the template writes it and as the person changes it;
// beside it the paper, below it what the check finds, each with a jump to its place. It leaves as a file, as a mail that is not
// sent yet, or is marked as sent, which files it. What is typed is kept as a draft.
class LetterDialog final : public FormDialog {
    Q_OBJECT
public:
    LetterDialog(session::Session &session, const CaseContext &context, QWidget *parent);

    QPlainTextEdit *text() const { return m_text; }
    QListWidget *findings() const { return m_findings; }
    bool isReady() const { return m_prepared.has_value(); }
    // Writes the letter into this file, by its ending: .pdf or .eml.
    void save(const QString &path);

    QSize sizeHint() const override;

signals:
    void prepared();  // a letter stands in the dialog, with what the check finds
    void saved(const QString &path);
    void acted(const QString &number, const QStringList &findings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void run() override;  // "Mark as sent…"

private:
    void addChoices();
    void addWriting();
    void addFileVerbs();
    void prepare();
    void take(const base::Result<workspace::PreparedLetter> &prepared);
    void follow();  // the text: what is found, what is missing, the paper
    void showFindings();
    void showPlace(int row);
    void keepDraft();
    void takeDraft(const queries::Draft &draft);
    void askFile(const QString &ending);
    workspace::LetterRequest request() const;

    session::Session &m_session;
    const CaseContext m_context;
    std::optional<workspace::PreparedLetter> m_prepared;
    QString m_made;       // the choices that the letter in the dialog was made for
    QString m_written;    // the text as the template wrote it
    DraftKeeper *m_draft;
    QPlainTextEdit *m_text;
    QListWidget *m_findings;
    LetterPreview *m_preview;
    bool m_isFilling = false;
};

// Why no letter can be written on this case, in words; empty: one can.
QString noLetterReason(const CaseContext &context);

}
