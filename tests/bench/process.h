// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace casebook::bench {

// Somebody else's program, as a reference: started, waited for, its output taken.
class Process final {
public:
    static bool isThere(const QString &program);
    // From the start to the end. Exit codes above 1 are an error; grep ends with 1 when it found nothing.
    static base::Result<double> seconds(const QString &program, const QStringList &arguments);
    static base::Result<QByteArray> output(const QString &program, const QStringList &arguments);
};

}
