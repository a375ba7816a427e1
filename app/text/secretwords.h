// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace casebook::text {

// "password", "private key": the type of a credential (domain::name) in the language of the program. A type that is unknown
// here stays as it is.
QString secretTypeText(const QString &type);

// What a person is told after something was stored: which credentials were taken out, each type once with how many, and that their places
// are marked in the text. Empty without types.
QString findingsText(const QStringList &types);

}
