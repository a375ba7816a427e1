// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::domain {

// A place in the law the way lawyers of the language write it. Rule packs, and dates that were counted with them, name it in
// English: "GDPR Art. 12(3)" is "Art. 12 Abs. 3 DSGVO". What is not known stays as it is.
QString citation(const QString &source, const QString &language);

}
