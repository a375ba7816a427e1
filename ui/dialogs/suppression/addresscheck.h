// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/suppressions.h"
#include "ui/dialogs/formdialog.h"
#include "ui/session/session.h"

namespace casebook::dialogs {

// Asks whether an address must stay out of mailings, before somebody writes to it. One after the other; nothing of it is kept.
class AddressCheck final : public FormDialog {
    Q_OBJECT
public:
    AddressCheck(session::Session &session, const QString &language, QWidget *parent);

    QString found() const;  // what was found, as it stands in the dialog; empty before the first question

signals:
    void answered();

protected:
    void run() override;

private:
    void tell(const QList<store::SuppressionEntry> &entries);

    session::Session &m_session;
    QString m_language;
    widgets::PlainLabel *m_answer;
};

}
