// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/facteditor.h"

#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/fields/choiceeditors.h"
#include "ui/widgets/fields/texteditors.h"

namespace casebook::widgets {

namespace {

FactEditor *make(const FactSpec &spec, const DateEdit::Today &today, QWidget *parent)
{
    switch (spec.input) {
    case FactInput::Text: return new TextFact(parent);
    case FactInput::LongText: return new LongTextFact(parent);
    case FactInput::Choice: return new ChoiceFact(spec.choices, parent);
    case FactInput::Choices: return new ChoicesFact(spec.choices, parent);
    case FactInput::Date: return new DateFact(today, parent);
    case FactInput::Moment: return new MomentFact(today, parent);
    case FactInput::YesNo: return new YesNoFact(parent);
    case FactInput::Integer: return new IntegerFact(parent);
    }
    Q_UNREACHABLE();
}

}

FactEditor *makeFactEditor(const FactSpec &spec, const DateEdit::Today &today, QWidget *parent)
{
    FactEditor *editor = make(spec, today, parent);
    if (spec.input == FactInput::Text && !spec.choices.isEmpty())
        editor->setChoices(spec.choices);
    editor->setAccessibleName(spec.label);
    const bool isGroup = spec.input == FactInput::Choices || spec.input == FactInput::YesNo;
    if (QWidget *field = editor->field()) {
        if (!isGroup)
            field->setAccessibleName(spec.label);  // boxes and buttons have words of their own
        field->setAccessibleDescription(isGroup ? spec.label : spec.help);
    }
    setPlainToolTip(editor, spec.help);
    editor->setReadOnly(spec.isReadOnly);
    return editor;
}

}
