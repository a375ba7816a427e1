// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

#include <cstdlib>

namespace casebook::domain::gates {

// Whether this message went out on that day, give or take one for the time zone of who wrote the day down.
inline bool isSentOn(const MessageRecord &message, const QDate &day)
{
    return message.direction == QStringLiteral("sent") && std::abs(message.at.toUTC().date().daysTo(day)) <= 1;
}

}
