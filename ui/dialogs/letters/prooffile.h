// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"
#include "ui/dialogs/casecontext.h"
#include "ui/session/session.h"

#include <QFileDialog>

namespace casebook::dialogs {

// Asks where the proof of a case's dates goes and writes it there.
class ProofFile final : public QFileDialog {
    Q_OBJECT
public:
    ProofFile(session::Session &session, const CaseContext &context, QWidget *parent);

signals:
    void told(const QString &news);  // where it was saved, or why not

private:
    void save(const QString &path);
    void write(const base::Result<reports::ReportDocument> &document, const QString &path);

    session::Session &m_session;
    CaseContext m_context;
};

}
