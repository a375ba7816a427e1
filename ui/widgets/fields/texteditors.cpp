// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/texteditors.h"

#include "ui/theme/metrics.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTime>

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

// Looks in the labels and writes the ids.
class Proposals final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::UserRole).toString(); }
};

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

void TextFact::setChoices(const QList<FactChoice> &choices)
{
    if (!m_edit->completer()) {
        auto *proposals = new Proposals(m_edit);
        proposals->setModel(new QStandardItemModel(proposals));
        proposals->setCaseSensitivity(Qt::CaseInsensitive);
        proposals->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(proposals);
    }
    auto *model = static_cast<QStandardItemModel *>(m_edit->completer()->model());
    if (model->rowCount() == choices.size())
        return;  // the same directory; a list that is open stays so
    model->clear();
    for (const FactChoice &choice : choices) {
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.id, Qt::UserRole);
        model->appendRow(item);
    }
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

MomentFact::MomentFact(const DateEdit::Today &today, QWidget *parent) : FactEditor(parent), m_day(new DateEdit(today)), m_time(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_day);
    row->addWidget(m_time);
    row->addStretch(1);
    m_time->setPlaceholderText(u"hh:mm"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(u"00:00"_s) * 2);
    setFocusProxy(m_day);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_day), m_time}) {
        connect(edit, &QLineEdit::textEdited, this, &FactEditor::edited);
        connect(edit, &QLineEdit::editingFinished, this, &MomentFact::finish);
    }
    connect(m_day, &DateEdit::dateChanged, this, &MomentFact::finish);
}

// Whoever has typed the day is on the way to the time.
void MomentFact::finish()
{
    if (m_time->hasFocus() || m_time->text().trimmed().isEmpty() == m_day->text().trimmed().isEmpty())
        emit finished();
}

QTime MomentFact::time() const
{
    const QString text = m_time->text().trimmed();
    for (const QString &form : {u"H:mm"_s, u"H.mm"_s, u"Hmm"_s, u"HHmm"_s})
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time;
    return {};
}

QString MomentFact::typed() const
{
    return m_day->date().isValid() && time().isValid() ? m_day->date().toString(Qt::ISODate) + u'T' + time().toString(u"HH:mm"_s) : QString();
}

QJsonValue MomentFact::value() const
{
    const QString moment = typed();
    if (moment.isEmpty())
        return {};
    return m_stored.startsWith(moment) ? m_stored : moment;
}

void MomentFact::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_stored = value.toString();
    const QDateTime there = QDateTime::fromString(m_stored, Qt::ISODate);
    m_day->setDate(there.date());
    m_time->setText(there.isValid() ? there.time().toString(u"HH:mm"_s) : QString());
}

QString MomentFact::problem() const
{
    const bool hasDay = !m_day->text().trimmed().isEmpty();
    const bool hasTime = !m_time->text().trimmed().isEmpty();
    if (m_day->isFaulty())
        return DateFact::tr("This is not a date. Examples: 24.12.2026, t, +7, mo.");
    if (hasDay && !hasTime)
        return tr("The time is missing. Example: 14:30.");
    return hasTime && (!time().isValid() || !hasDay) ? tr("This is not a time of a day. Example: 14:30.") : QString();
}

void MomentFact::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_day), m_time}) {
        edit->setReadOnly(isReadOnly);
        setComputed(edit, isReadOnly);
    }
}

QWidget *MomentFact::field() const
{
    return m_day;
}

}
