// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casebook::gallery {

// The pages one can ask for: parts, fields, register, case, why, firstrun, unlock.
QStringList pageNames();
// A whole window of that page; nothing for an unknown name.
QWidget *makePage(const QString &name);
QWidget *makeParts();
QWidget *makeFields();

}
