// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#undef signals
#include <gmime/gmime.h>
#define signals Q_SIGNALS

#include <memory>

namespace casebook::intake {

// GMime's tables, once for the program; whoever calls GMime calls this first.
void startGMime();

// GMime hands out references and C strings; these give them back. For use inside .cpp files only.
struct ObjectUnref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using GObjectPtr = std::unique_ptr<T, ObjectUnref>;

struct GFree {
    void operator()(void *memory) const { g_free(memory); }
};
using GText = std::unique_ptr<char, GFree>;

struct DateUnref {
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
};
using GDate = std::unique_ptr<GDateTime, DateUnref>;

}
