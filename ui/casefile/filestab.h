// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/opencopies.h"
#include "ui/dialogs/actform.h"
#include "ui/dialogs/casecontext.h"
#include "ui/session/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::casefile {

class ListPane;

// The files of the case. Nothing opens by itself; a copy leaves the casebook only when somebody asks for it, and both opening
// and saving are written into the journal.
class FilesTab final : public QWidget {
    Q_OBJECT
public:
    FilesTab(session::Session &session, QWidget *parent = nullptr);

    void setContext(const dialogs::CaseContext &context);
    void show(const QString &id);
    // Also what the save dialog calls.
    void saveCopy(const QString &id, const QString &path);

signals:
    void actAsked(const QString &action);
    void copied(const QString &path);
    void formAsked(const casebook::dialogs::ActForm &form);  // about the chosen file, or the package

private:
    const domain::AttachmentRecord *current() const;
    void connectActs();
    void showCurrent();
    void showCustody(const domain::AttachmentRecord *file);
    void chooseCopy();
    void openOutside();
    void read(const QString &id, std::function<base::Result<QString>(const casework::LogRead::OpenedFile &)> then);
    void showError(const base::Error &error);

    session::Session &m_session;
    OpenCopies *m_copies;
    std::optional<dialogs::CaseContext> m_context;
    ListPane *m_list;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_add;
    QPushButton *m_pack;
    QPushButton *m_index;
    QPushButton *m_went;
    QWidget *m_package;    // the row of those three, only where something is handed over
    widgets::PlainLabel *m_custody;
    QVBoxLayout *m_bars;
};

}
