// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <functional>

class QCalendarWidget;

namespace casebook::widgets {

// A date as text first: may be empty, takes t, +7, mo, 24.12 and whole dates, writes what it understood with the weekday.
// Alt+Down opens a calendar. It asks `today` of whoever made it and never the machine.
class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    using Today = std::function<QDate()>;
    explicit DateEdit(Today today, QWidget *parent = nullptr);

    void setDate(const QDate &date);  // an invalid one empties the field
    QDate date() const { return m_date; }
    bool isFaulty() const;            // text that is no date
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dateChanged(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take();
    void openCalendar();

    Today m_today;
    QDate m_date;
};

}
