// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
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
        QString help;      // sentence under the card
    };
    explicit UnlockView(QWidget *parent = nullptr);

    void setCasebook(const Casebook &casebook);
    // Whoever has a key. With one or none nobody is asked; `current` is offered first.
    void setKeyholders(const QStringList &logins, const QString &current);
    QString keyholder() const;  // empty when nobody was asked
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
    void otherAsked();

private:
    QWidget *makeHead();
    void makeWho();
    QWidget *makeFoot();
    void unlock();

    widgets::PlainLabel *m_name;
    widgets::PlainLabel *m_lastOpened;
    QWidget *m_whoPart;
    QComboBox *m_who;
    QLineEdit *m_passphrase;
    class NoticeLine *m_notice;
    QCheckBox *m_readOnly;
    QPushButton *m_unlock;
    widgets::PlainLabel *m_help;
    QTimer m_forget;
    bool m_saysCapsLock = false;
};

}
