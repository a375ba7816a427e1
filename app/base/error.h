// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/errorcode.h"

#include <QString>
#include <QStringList>

namespace casebook::base {

// What went wrong, without words for people. Arguments and detail never hold personal data, a bound value or a key.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments = {};
    QString detail = {};  // for the log and the details button: a driver's code, a path inside a file

    friend bool operator==(const Error &, const Error &) = default;
};

}
