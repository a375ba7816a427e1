// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/filterfield.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/states.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

// Tick or octagon beside the answer.
class FilterMark final : public QWidget {
public:
    void setRight(bool isRight)
    {
        m_isRight = isRight;
        update();
    }
    FilterMark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {px(16), px(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_isRight)
            return paintIcon(painter, rect(), u"check"_s, current().good);
        paintStateIcon(painter, QRectF(rect()).adjusted(1, 1, -1, -1), State::Overdue, current().danger);
    }

private:
    bool m_isRight = true;
};

void FilterEdit::show(const FilterReading &reading)
{
    m_reading = reading;
    // A line edit paints its text with the formats of the last input method event: positions count from the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : formats(reading))
        attributes.append({QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format});
    QInputMethodEvent event(QString(), attributes);
    inputMethodEvent(&event);
}

QList<QTextLayout::FormatRange> FilterEdit::formats(const FilterReading &reading)
{
    const Colours &c = current();
    QList<QTextLayout::FormatRange> result;
    for (const FilterReading::Stretch &stretch : reading.stretches) {
        QTextCharFormat format;
        switch (stretch.part) {
        case FilterReading::Part::Field: format.setForeground(c.muted); break;
        case FilterReading::Part::Minus:
            format.setForeground(c.danger);
            format.setFontWeight(QFont::DemiBold);
            break;
        case FilterReading::Part::Value:
        case FilterReading::Part::Word:
            format.setForeground(c.text);
            format.setFontWeight(QFont::Medium);
            break;
        }
        result.append({stretch.start, stretch.length, format});
    }
    if (!reading.isRight()) {
        QTextCharFormat fault;
        fault.setForeground(c.danger);
        fault.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        fault.setUnderlineColor(c.danger);
        result.append({reading.faultStart, std::max(1, reading.faultLength), fault});
    }
    return result;
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_reading);
}

FilterField::FilterField(QWidget *parent)
    : QWidget(parent), m_edit(new FilterEdit), m_answer(new PlainLabel(QString(), Role::Small, Ink::Good)), m_mark(new FilterMark),
      m_clear(toolButton(u"x"_s, tr("Clear filter")))
{
    m_edit->setFrame(false);
    m_clear->setProperty("small", true);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter: kind:request due:<7d -state:closed, or any word"));
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), 1, px(3), 1);
    row->setSpacing(px(6));
    row->addWidget(m_edit, 1);
    row->addWidget(m_answer);
    row->addWidget(m_mark);
    row->addWidget(m_clear);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::read);
    connect(m_clear, &QAbstractButton::clicked, m_edit, &QLineEdit::clear);
    read();
}

QSize FilterField::sizeHint() const
{
    return {px(420), px(32)};
}

void FilterField::setReader(FilterReader reader)
{
    m_reader = std::move(reader);
    read();
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::setCount(const QString &count)
{
    m_count = count;
    if (m_reading.isRight())
        m_answer->setText(m_count);
}

void FilterField::read()
{
    m_reading = m_reader ? m_reader(m_edit->text()) : FilterReading();
    m_edit->show(m_reading);
    const bool isEmpty = m_edit->text().isEmpty();
    m_mark->setRight(m_reading.isRight());
    m_mark->setVisible(!isEmpty);
    m_clear->setVisible(!isEmpty);
    layout()->setContentsMargins(px(24), 1, px(isEmpty ? 12 : 3), 1);
    m_answer->setText(m_reading.isRight() ? m_count : m_reading.reason);
    m_answer->setElided(!m_reading.isRight());
    m_answer->setInk(!m_reading.isRight() ? Ink::Danger : isEmpty ? Ink::Muted : Ink::Good);
    m_edit->setAccessibleDescription(m_answer->text());
    emit changed(m_edit->text(), m_reading.isRight());
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && layout())
        layout()->setContentsMargins(px(24), 1, px(m_edit->text().isEmpty() ? 12 : 3), 1);
    return QWidget::event(event);
}

void FilterField::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    const bool hasFocus = m_edit->hasFocus();
    parts::box(painter, rect(), c.base, hasFocus ? c.focus : m_reading.isRight() ? c.lineStrong : c.danger, pxf(6), hasFocus ? 2 : 1);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(px(10), (height() - px(16)) / 2, px(16), px(16)));
    paintIcon(painter, icon, u"filter"_s, m_edit->text().isEmpty() ? c.muted : c.link);
}

}
