// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/factrow.h"

#include "ui/dialogs/formdialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QHBoxLayout>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

FactRow::FactRow(const CaseContext &context, const FactKey &key, QWidget *parent)
    : QWidget(parent), m_key(key), m_field(nullptr), m_mark(new PlainLabel(QString(), Role::Small, Ink::Link))
{
    m_field = new FormField(specOf(context, key), [today = context.today] { return today; });
    m_field->setObjectName(key.toString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(18));
    m_field->setMaximumWidth(px(560));
    row->addWidget(m_field, 3);
    if (hasBeside(context, key)) {
        m_beside = new PlainLabel(QString(), Role::Small);
        m_beside->setObjectName(u"beside:"_s + key.toString());
        m_beside->setWordWrap(true);
        row->addWidget(m_beside, 2);
        row->setAlignment(m_field, Qt::AlignTop);  // what stands beside is taller
    }
    m_mark->setWordWrap(true);
    m_mark->setMinimumWidth(px(120));
    row->addWidget(m_mark, 1, Qt::AlignTop);
    row->addStretch(0);
    show(context);
    connect(m_field, &FormField::saved, this, [this](const QString &, const QJsonValue &value) {
        const QString before = m_before;
        m_before = dialogs::answerText(value);
        emit typed(m_key, before, m_before);
    });
}

bool FactRow::isBeingTyped() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void FactRow::show(const CaseContext &context)
{
    m_before = storedText(context, m_key);
    if (m_beside) {
        m_field->editor()->setChoices(specOf(context, m_key).choices);
        m_beside->setText(besideText(context, m_key, m_before));
    }
    m_field->setValue(storedValue(context, m_key));
}

void FactRow::setNeededFor(const QString &step)
{
    m_step = step;
    m_mark->setText(step.isEmpty() ? QString() : tr("needed for: %1").arg(step));
    if (QWidget *editor = m_field->editor()->field(); editor && !step.isEmpty())
        editor->setAccessibleDescription(m_mark->text());
}

}
