// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/texteditors.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using casebook::theme::px;

namespace casebook::widgets {

namespace {

// A narrow field stands at the left of its line.
void fillWith(QWidget *host, QWidget *field, bool isNarrow = false)
{
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, isNarrow ? 0 : 1);
    if (isNarrow)
        row->addStretch(1);
    host->setFocusProxy(field);
}

void setComputed(QWidget *field, bool isComputed)
{
    field->setProperty("computed", isComputed);
    field->update();
}

}

TextFact::TextFact(QWidget *parent) : FactEditor(parent), m_edit(new QLineEdit)
{
    fillWith(this, m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FactEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &FactEditor::finished);
}

QJsonValue TextFact::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void TextFact::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

void TextFact::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    setComputed(m_edit, isReadOnly);
}

QWidget *TextFact::field() const
{
    return m_edit;
}

LongTextFact::LongTextFact(QWidget *parent) : FactEditor(parent), m_edit(new QPlainTextEdit)
{
    m_edit->setProperty("field", true);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->document()->setDocumentMargin(px(5));
    m_edit->installEventFilter(this);
    fillWith(this, m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        emit edited();
    });
    grow();
}

void LongTextFact::grow()
{
    const int lines = std::clamp(m_edit->document()->size().toSize().height(), 3, 10);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 2 * (m_edit->frameWidth() + px(5)));
}

bool LongTextFact::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_edit->update();
        emit finished();
    }
    if (event->type() == QEvent::FocusIn)
        m_edit->update();
    return FactEditor::eventFilter(watched, event);
}

QJsonValue LongTextFact::value() const
{
    const QString text = m_edit->toPlainText().trimmed();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void LongTextFact::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_edit->setPlainText(value.toString());
}

void LongTextFact::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    setComputed(m_edit, isReadOnly);
}

QWidget *LongTextFact::field() const
{
    return m_edit;
}

IntegerFact::IntegerFact(QWidget *parent) : FactEditor(parent), m_edit(new QLineEdit)
{
    fillWith(this, m_edit, true);
    m_edit->setFixedWidth(px(120));
    connect(m_edit, &QLineEdit::textEdited, this, &FactEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        m_edit->setProperty("faulty", !problem().isEmpty());
        m_edit->update();
        emit finished();
    });
}

QJsonValue IntegerFact::value() const
{
    bool isNumber = false;
    const int number = locale().toInt(m_edit->text().trimmed(), &isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue();
}

void IntegerFact::setValue(const QJsonValue &value)
{
    m_edit->setText(value.isDouble() ? locale().toString(value.toInt()) : QString());
}

QString IntegerFact::problem() const
{
    return m_edit->text().trimmed().isEmpty() || value().isDouble() ? QString() : tr("This is not a whole number.");
}

void IntegerFact::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    setComputed(m_edit, isReadOnly);
}

QWidget *IntegerFact::field() const
{
    return m_edit;
}

DateFact::DateFact(const DateEdit::Today &today, QWidget *parent) : FactEditor(parent), m_edit(new DateEdit(today))
{
    fillWith(this, m_edit, true);
    connect(m_edit, &QLineEdit::textEdited, this, &FactEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &FactEditor::finished);
    connect(m_edit, &DateEdit::dateChanged, this, &FactEditor::finished);
}

QJsonValue DateFact::value() const
{
    return m_edit->date().isValid() ? QJsonValue(m_edit->date().toString(Qt::ISODate)) : QJsonValue();
}

void DateFact::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_edit->setDate(QDate::fromString(value.toString(), Qt::ISODate));
}

QString DateFact::problem() const
{
    return m_edit->isFaulty() ? tr("This is not a date. Examples: 24.12.2026, t, +7, mo.") : QString();
}

void DateFact::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    setComputed(m_edit, isReadOnly);
}

QWidget *DateFact::field() const
{
    return m_edit;
}

}
