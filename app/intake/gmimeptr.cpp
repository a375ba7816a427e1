// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/gmimeptr.h"

#include <mutex>

namespace casebook::intake {

void startGMime()
{
    static std::once_flag started;
    std::call_once(started, [] { g_mime_init(); });
}

}
