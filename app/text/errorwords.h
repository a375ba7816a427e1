// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>

namespace casebook::text {

// An error in words, in the language of the program: what happened, what it means for the data, what to do.
struct ErrorWords {
    QString what;
    QString meaning;
    QString cure;

    QString oneLine() const { return QStringList{what, meaning, cure}.join(u' ').simplified(); }
};

ErrorWords errorWords(const base::Error &error);

}
