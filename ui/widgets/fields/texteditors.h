// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/facteditor.h"

class QPlainTextEdit;

namespace casebook::widgets {

class TextFact final : public FactEditor {
    Q_OBJECT
public:
    explicit TextFact(QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const QList<FactChoice> &choices) override;  // proposed while somebody types; any other text may be written
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QLineEdit *m_edit;
};

// Grows with its text from three lines to ten, then scrolls. Tab leaves it.
class LongTextFact final : public FactEditor {
    Q_OBJECT
public:
    explicit LongTextFact(QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
};

class IntegerFact final : public FactEditor {
    Q_OBJECT
public:
    explicit IntegerFact(QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QLineEdit *m_edit;
};

class DateFact final : public FactEditor {
    Q_OBJECT
public:
    explicit DateFact(const DateEdit::Today &today, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    DateEdit *m_edit;
};

// A day and the time on the office's clock. Without a time it is no moment, and says so.
class MomentFact final : public FactEditor {
    Q_OBJECT
public:
    explicit MomentFact(const DateEdit::Today &today, QWidget *parent = nullptr);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *field() const override;

private:
    QTime time() const;
    QString typed() const;  // "2026-09-14T09:20"; empty while one of both is missing
    void finish();

    DateEdit *m_day;
    QLineEdit *m_time;
    QString m_stored;  // with its distance from UTC: kept as long as nobody types another moment
};

}
