// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace casebook::cli {

// The known word that a mistyped one most likely meant; empty when none is near (more than two letters and more than a third of it would change).
QString nearest(const QString &word, const QStringList &known);

}
