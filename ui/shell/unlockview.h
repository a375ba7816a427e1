// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::shell {

// Asks for the passphrase of one casebook. It holds the typed text only as long as it must: the text is handed over once and
// cleared, and a half-typed one is cleared after two minutes, with a word about it.
class UnlockView final : public QWidget {
    Q_OBJECT
public:
    struct Casebook {
        QString name;      // "Berlin"
        QString lastOpened;  // "berlin.casebook, last opened yesterday 18:04 by A. Braun"
        QString keyFile;   // empty = none
        QString help;      // sentence under the card
    };
    explicit UnlockView(QWidget *parent = nullptr);

    void setCasebook(const Casebook &casebook);
    void setCapsLock(bool isOn);
    // "That passphrase does not open this casebook. Nothing was changed."
    void setProblem(const QString &problem);
    void setBusy(bool isBusy);
    void setPassphrase(const QString &text);
    bool wantsReadOnly() const;
    void takeFocus();  // to the passphrase

signals:
    void unlockAsked(const QString &passphrase, bool isReadOnly);
    void cancelled();
    void keyFileAsked();
    void otherAsked();

private:
    QWidget *makeHead();
    QWidget *makeKeyFileRow();
    QWidget *makeFoot();
    void unlock();

    widgets::PlainLabel *m_name;
    widgets::PlainLabel *m_lastOpened;
    QLineEdit *m_passphrase;
    class NoticeLine *m_notice;
    widgets::PlainLabel *m_keyFile;
    QCheckBox *m_readOnly;
    QPushButton *m_unlock;
    widgets::PlainLabel *m_help;
    QTimer m_forget;
};

}
