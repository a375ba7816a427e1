// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/importvalues.h"
#include "ui/session/session.h"

#include <atomic>

class QProgressBar;

namespace casebook::dialogs {

// Brings a table or mail into the casebook: choose, look at the dry run, answer what only a person can say, import in one
// step, read what came of it. Nothing is written before the last click.
class ImportWizard final : public FormDialog {
    Q_OBJECT
public:
    ImportWizard(session::Session &session, QWidget *parent);
    ~ImportWizard() override;

    void plan(const QStringList &paths);
    bool isReady() const { return m_plan && m_plan->isReady(); }

signals:
    void planned();
    void imported(const QStringList &numbers);

protected:
    void run() override;

private:
    void choose(bool isFolder);
    void take(base::Result<ImportPlan> plan);
    void showPlan();
    void addQuestion(QVBoxLayout *column, const intake::CsvQuestion &question);
    void addPreview(QVBoxLayout *column);
    void addProposals(QVBoxLayout *column);
    void showResult(const base::Result<ImportResult> &result);
    QVBoxLayout *newPane();

    session::Session &m_session;
    std::optional<ImportPlan> m_plan;
    QWidget *m_pane;
    QProgressBar *m_progress;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    bool m_isDone = false;
};

}
