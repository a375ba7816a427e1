// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/calendar.h"

namespace casebook::rulebook {

// One entry of a calendar's "holidays". Its day is said in exactly one of five ways:
//     "on": "12-25"                                             the same day every year
//     "easter": -2                                              days from Easter Sunday
//     "weekday": "monday", "nth": -1, "month": 5                the last Monday in May
//     "weekday": "saturday", "between": ["06-20", "06-26"]      the Saturday of these seven days
//     "once": "2022-06-03", or "dates": ["2023-04-06", …]       single days, one in a year
// and may be changed by
//     "from": 2021, "until": 2030                               the years that have it
//     "observed": {"sunday": 1}                                 days by which it moves when it falls on that weekday
//     "except": ["2020-05-04"]                                  days it would have given, but was held on another day
domain::HolidayRule readHoliday(base::JsonObject object);

}
