// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/formfield.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace casebook::theme;

namespace casebook::widgets {

FormField::FormField(const FactSpec &spec, const DateEdit::Today &today, QWidget *parent)
    : QWidget(parent), m_id(spec.id), m_editor(makeFactEditor(spec, today, this)), m_problem(new PlainLabel(QString(), Role::Small, Ink::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(3));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    auto *label = new PlainLabel(spec.label, Role::Label, Ink::Muted);
    label->setBuddy(m_editor->field());
    head->addWidget(label);
    if (!spec.neededFor.isEmpty())
        head->addWidget(new PlainLabel(tr("needed for: %1").arg(spec.neededFor), Role::Label, Ink::Link));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_editor, &FactEditor::finished, this, &FormField::finish);
}

void FormField::setValue(const QJsonValue &value)
{
    m_editor->setValue(value);
    m_last = m_editor->value();
}

void FormField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (QWidget *field = m_editor->field())
        field->setAccessibleDescription(problem);
}

void FormField::finish()
{
    setProblem(m_editor->problem());
    const QJsonValue now = m_editor->value();
    if (!m_editor->problem().isEmpty() || now == m_last)
        return;
    m_last = now;
    emit saved(m_id, now);
}

}
