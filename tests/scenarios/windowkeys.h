// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QComboBox;
class QWidget;

namespace casebook::widgets {
class FormField;
}

namespace casebook::tests {

// What a person does to one editor: with keys, and the editor is left at the end.

// Opens the box, goes down to the choice, takes it. False: the box does not offer it.
bool choose(QComboBox *box, const QString &id);
void press(QWidget *button);
// Instead of what stands in it. `text` as the command line takes it: an ISO day, several choices with commas, "true".
bool typeInto(widgets::FormField *field, const QString &text);
// Among the visible buttons of a window: by its words, without the mark of the key.
QAbstractButton *buttonNamed(QWidget *window, const QString &words);

}
