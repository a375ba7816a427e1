// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/widgets/fields/formfield.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::dialogs {

// The frame of every dialog: what it is about, fields that scroll, one verb and a way out. Never larger than 900 x 640 design
// px or the screen; the buttons stay in sight. Trouble stands above the fields, in three lines, and the fields keep their text.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent);
    ~FormDialog() override;

    // What is typed, as casework::readFact takes it: days as ISO text, several choices with commas, yes as "true".
    QString answer(const QString &field) const;
    widgets::FormField *field(const QString &id) const { return m_fields.value(id); }
    QPushButton *verb() const { return m_verb; }

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void edited();  // something was typed or chosen

protected:
    // Ctrl+Enter or the verb, when every field can be read.
    virtual void run() = 0;

    widgets::FormField *addField(const widgets::FactSpec &spec, const QJsonValue &value, const QDate &today);
    void addToBody(QWidget *widget);
    void putBeside(const QStringList &fields);  // short fields in one row
    void addSentence(const QString &sentence);
    QPushButton *addVerb(const QString &text);  // a second act beside the first
    QVBoxLayout *body() const { return m_body; }
    // What stands beside the fields, or below them where the dialog is too narrow for both.
    QHBoxLayout *columns() const { return m_columns; }
    // Why the verb cannot be pressed; empty: it can.
    void setBlocked(const QString &reason);
    void setBusy(bool isBusy);
    void showError(const base::Error &error);
    void showNote(const QString &words, const QString &cure, std::function<void()> act);
    void clearMessage();
    // A field that must not be left empty, checked before run().
    void require(const QString &field, const QString &words);

private:
    void tryRun();
    bool isReadable();
    QVBoxLayout *makeFoot(const QString &verb);
    void focusFirst();
    int mostHeight() const;
    void showMessage(QWidget *bar);

    QHash<QString, widgets::FormField *> m_fields;
    QList<QPair<QString, QString>> m_required;
    QHBoxLayout *m_columns;
    QVBoxLayout *m_body;
    QVBoxLayout *m_messages;
    QHBoxLayout *m_foot = nullptr;
    QPushButton *m_verb = nullptr;
    widgets::PlainLabel *m_reason = nullptr;
    bool m_isBlocked = false;
    bool m_isBusy = false;
};

// The value of an editor as text, the way casework reads it.
QString answerText(const QJsonValue &value);
// The reverse: how a stored text becomes the value of such an editor.
QJsonValue answerValue(widgets::FactInput input, const QString &text);

}
