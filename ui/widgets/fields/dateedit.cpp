// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/dateedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/fields/dateentry.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace casebook::widgets {

DateEdit::DateEdit(Today today, QWidget *parent) : QLineEdit(parent), m_today(std::move(today))
{
    setPlaceholderText(tr("t, +7, mo, 24.12"));
    auto *open = addAction(theme::icon(u"calendar"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Open calendar"));
    setPlainToolTip(open, tr("Open calendar (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setProperty("faulty", false);
        update();
    });
}

QSize DateEdit::sizeHint() const
{
    return {theme::px(176), QLineEdit::sizeHint().height()};
}

// A day is short and is never cut, whatever stands beside it.
QSize DateEdit::minimumSizeHint() const
{
    return {theme::px(156), QLineEdit::minimumSizeHint().height()};
}

void DateEdit::setDate(const QDate &date)
{
    const bool isNew = date != m_date;
    m_date = date;
    setText(dateText(date, locale()));
    setProperty("faulty", false);
    update();
    if (isNew)
        emit dateChanged(m_date);
}

bool DateEdit::isFaulty() const
{
    return !text().trimmed().isEmpty() && !readDate(text(), m_today(), locale());
}

void DateEdit::take()
{
    if (text().trimmed().isEmpty())
        return setDate({});
    if (const auto found = readDate(text(), m_today(), locale()))
        return setDate(*found);
    // What was typed stays: it is never thrown away, only marked.
    setProperty("faulty", true);
    update();
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    take();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(tr("Calendar"));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate &date) {
        setDate(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

}
