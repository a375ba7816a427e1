// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::shell {

class FormCard;
class RecoverySheet;

// A new casebook in three steps: whose office and which file, who you are and your passphrase, the recovery sheet. Nothing is
// written before the second step is finished, and the casebook is not entered before the sheet is kept.
class CreatePage final : public QWidget {
    Q_OBJECT
public:
    CreatePage(session::Session &session, const QString &language, QWidget *parent = nullptr);

    // Back to the first step, empty.
    void begin();
    // For pictures and tests of the second step without typing the first.
    void showPerson();

signals:
    void unlocked(const casebook::workspace::Door &door);
    void cancelled();

private:
    QWidget *makeOffice();
    QWidget *makePerson();
    QWidget *makeSheet();
    void fillOrganisations();
    void showOffices();
    void chooseFile();
    void checkOffice();
    void checkPerson();
    void create();
    void finish(const base::Result<void> &created, const QString &recoveryKey);
    void enter();

    session::Session &m_session;
    QString m_language;
    rulebook::Rulebook m_rules;
    workspace::Door m_door;
    QStackedWidget *m_steps;
    QComboBox *m_organisation;
    widgets::PlainLabel *m_offices = nullptr;
    QLineEdit *m_file;
    widgets::PlainLabel *m_fileNotice = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    widgets::PlainLabel *m_strength = nullptr;
    widgets::PlainLabel *m_personNotice = nullptr;
    QPushButton *m_create;
    RecoverySheet *m_sheet;
    QPushButton *m_enter;
};

}
