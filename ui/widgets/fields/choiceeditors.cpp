// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/choiceeditors.h"

#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

using casebook::theme::px;

namespace casebook::widgets {

namespace {

constexpr int longestToLookThrough = 25;

}

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        m_isUndecided = m_isWalking;
        m_isWalking ? emit walked() : emit decided();
    });
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback walking(m_isWalking, true);
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    const QScopedValueRollback walking(m_isWalking, true);
    QComboBox::wheelEvent(event);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (isEditable() && event->reason() != Qt::PopupFocusReason)
        setEditText(itemText(currentIndex()));
    if (event->reason() != Qt::PopupFocusReason && std::exchange(m_isUndecided, false))
        emit decided();
}

ChoiceFact::ChoiceFact(const QList<FactChoice> &choices, QWidget *parent) : FactEditor(parent), m_box(new ChoiceBox)
{
    fill(choices);
    const bool isLong = choices.size() > longestToLookThrough;
    m_box->setSizeAdjustPolicy(isLong ? QComboBox::AdjustToMinimumContentsLengthWithIcon : QComboBox::AdjustToContents);
    m_box->setMinimumContentsLength(isLong ? 40 : 0);
    if (isLong)
        letSearch();
    m_box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setProperty("placeholder", true);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int now) {
        m_box->setProperty("placeholder", now == 0);
        m_box->update();
    });
    connect(m_box, &QComboBox::activated, this, &FactEditor::edited);
    connect(m_box, &ChoiceBox::decided, this, &FactEditor::finished);
}

void ChoiceFact::fill(const QList<FactChoice> &choices)
{
    m_box->addItem(tr("not said"), QString());
    for (const FactChoice &choice : choices) {
        m_box->addItem(choice.label, choice.id);
        m_box->setItemData(m_box->count() - 1, choice.label, Qt::AccessibleTextRole);
    }
}

void ChoiceFact::letSearch()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
}

void ChoiceFact::setChoices(const QList<FactChoice> &choices)
{
    const QSignalBlocker quiet(m_box);
    const QJsonValue kept = value();
    m_box->clear();
    fill(choices);
    setValue(kept);
}

QJsonValue ChoiceFact::value() const
{
    const QString id = m_box->currentData().toString();
    return id.isEmpty() ? QJsonValue() : QJsonValue(id);
}

void ChoiceFact::setValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(value.toString())));
    if (m_box->isEditable())
        m_box->lineEdit()->home(false);  // a long line is seen from its beginning
}

void ChoiceFact::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QWidget *ChoiceFact::field() const
{
    return m_box;
}

ChoicesFact::ChoicesFact(const QList<FactChoice> &choices, QWidget *parent) : FactEditor(parent), m_choices(choices)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const FactChoice &choice : choices) {
        auto *box = new QCheckBox(choice.label);
        box->setObjectName(choice.id);
        m_boxes.append(box);
        column->addWidget(box);
        connect(box, &QAbstractButton::clicked, this, &FactEditor::edited);
        connect(box, &QAbstractButton::clicked, this, &FactEditor::finished);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

QJsonValue ChoicesFact::value() const
{
    QJsonArray chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.append(m_choices[i].id);
    return chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen);
}

void ChoicesFact::setValue(const QJsonValue &value)
{
    const QJsonArray chosen = value.toArray();
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(chosen.contains(m_choices[i].id));
}

void ChoicesFact::setReadOnly(bool isReadOnly)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(!isReadOnly);
}

QWidget *ChoicesFact::field() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.first();
}

YesNoFact::YesNoFact(QWidget *parent) : FactEditor(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(18));
    m_group->addButton(new QRadioButton(tr("Yes")), 1);
    m_group->addButton(new QRadioButton(tr("No")), 0);
    for (QAbstractButton *choice : {m_group->button(1), m_group->button(0)})
        row->addWidget(choice);
    row->addStretch();
    setFocusProxy(m_group->button(1));
    connect(m_group, &QButtonGroup::idClicked, this, &FactEditor::edited);
    connect(m_group, &QButtonGroup::idClicked, this, &FactEditor::finished);
}

QJsonValue YesNoFact::value() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QJsonValue() : QJsonValue(id == 1);
}

void YesNoFact::setValue(const QJsonValue &value)
{
    m_group->setExclusive(false);
    for (QAbstractButton *choice : m_group->buttons())
        choice->setChecked(value.isBool() && (m_group->id(choice) == 1) == value.toBool());
    m_group->setExclusive(true);
}

void YesNoFact::setReadOnly(bool isReadOnly)
{
    for (QAbstractButton *choice : m_group->buttons())
        choice->setEnabled(!isReadOnly);
}

QWidget *YesNoFact::field() const
{
    return m_group->button(1);
}

}
