// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casebook::domain {

// The closed set of names that stand in braces in a template. Those of a line have a value only in a part for each line.
QStringList letterPlaceholders();
bool isLinePlaceholder(const QString &name);
// What to write where a value is not known: "the day of receipt".
QString placeholderLabel(const QString &name, const QString &language);

}
