// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace casebook::compartments {

// The value; a preparation that fails ends the test.
template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("not prepared: %d %s %s", static_cast<int>(result.error().code), qPrintable(result.error().arguments.join(u' ')), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}
