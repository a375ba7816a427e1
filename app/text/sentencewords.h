// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casebook::text {

// The sentence with %1, %2 … replaced in one pass, so that a value called "%2" stays as it is.
QString filled(const QString &sentence, const QStringList &values);

}
