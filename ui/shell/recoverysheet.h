// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>
#include <memory>

class QCheckBox;
class QPlainTextEdit;

namespace casebook::shell {

// The sheet that opens a casebook when every passphrase is lost: shown once, to be copied or printed and put away.
class RecoverySheet final : public QWidget {
    Q_OBJECT
public:
    explicit RecoverySheet(QWidget *parent = nullptr);

    void show(const QString &casebook, const QString &key);
    // Wipes what was shown.
    void clear();
    bool isKept() const;
    // What is printed: the key with what it is for and how to keep it.
    static std::unique_ptr<QTextDocument> document(const QString &casebook, const QString &key);

signals:
    void keptChanged(bool isKept);

private:
    void print();
    void copy();

    QString m_casebook;
    QString m_key;
    QPlainTextEdit *m_field;
    QCheckBox *m_kept;
};

}
