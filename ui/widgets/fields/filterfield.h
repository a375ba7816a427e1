// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/filterreading.h"

#include <QLineEdit>
#include <QTextLayout>

class QToolButton;

namespace casebook::widgets {

class PlainLabel;

// The line edit inside: colours its parts the way the reading says.
class FilterEdit final : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    void show(const FilterReading &reading);
    // What is drawn over the text; also what a test looks at.
    static QList<QTextLayout::FormatRange> formats(const FilterReading &reading);

protected:
    void changeEvent(QEvent *event) override;

private:
    FilterReading m_reading;
};

// One readable line that says what is shown. At the right: how many, a tick; for a wrong text the octagon and the reason.
// Escape clears; Escape in an empty field, or Down, goes back to the list. Chips only write into it.
class FilterField final : public QWidget {
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    void setReader(FilterReader reader);
    void setText(const QString &text);
    QString text() const;
    // "13 of 312", and how many for people who only hear.
    void setCount(const QString &count);
    FilterEdit *edit() const { return m_edit; }
    QSize sizeHint() const override;

signals:
    void changed(const QString &text, bool isRight);
    void left();  // the list shall have the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void read();

    FilterEdit *m_edit;
    PlainLabel *m_answer;
    class FilterMark *m_mark;
    QToolButton *m_clear;
    FilterReader m_reader;
    FilterReading m_reading;
    QString m_count;
};

}
