// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/letters/prooffile.h"

#include "app/reports/pdfwriter.h"
#include "app/text/errorwords.h"
#include "app/workspace/lettering.h"
#include "app/workspace/proofsheet.h"
#include "app/workspace/reporting.h"

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using base::Result;

ProofFile::ProofFile(session::Session &session, const CaseContext &context, QWidget *parent)
    : QFileDialog(parent, tr("Save the proof of dates")), m_session(session), m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setDefaultSuffix(u"pdf"_s);
    selectFile(context.file.number + u"-proof.pdf"_s);
    connect(this, &QFileDialog::fileSelected, this, &ProofFile::save);
}

// The figures come from the store's thread, the paper is drawn here.
void ProofFile::save(const QString &path)
{
    // The page outlives the dialog, which closes as soon as a file is chosen.
    setAttribute(Qt::WA_DeleteOnClose, false);
    m_session.ask(
        this,
        [file = m_context.file, language = m_context.language](workspace::Workspace &workspace) -> Result<reports::ReportDocument> {
            CASEBOOK_TRY(const reports::ReportStamp stamp, workspace::storeStamp(workspace, language));
            return workspace::proofDocument(workspace, file, stamp, language);
        },
        [this, path](const Result<reports::ReportDocument> &document) { write(document, path); });
}

void ProofFile::write(const Result<reports::ReportDocument> &document, const QString &path)
{
    const Result<QByteArray> pdf = document ? reports::makePdf(*document) : base::fail(document.error());
    if (!pdf) {
        emit told(text::errorWords(pdf.error()).oneLine());
        return deleteLater();
    }
    m_session.ask(this, [path, bytes = *pdf](workspace::Workspace &workspace) { return workspace::keepPrint(workspace, u"proof"_s, path, bytes); },
                  [this, path](const Result<void> &written) {
                      emit told(written ? tr("The proof of dates was saved as %1.").arg(path) : text::errorWords(written.error()).oneLine());
                      deleteLater();
                  });
}

}
