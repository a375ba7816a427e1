// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::equality {

// One line without U+0000, for messages: what a terminal would hide stands there in letters.
inline QString visible(QString text)
{
    return text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\n'), QStringLiteral("\\n")).replace(QLatin1Char('\r'), QStringLiteral("\\r"))
        .replace(QChar(u'\0'), QStringLiteral("\\0"));
}

// What an act answered, as text: "ok …" or the number of the error code with its arguments. The technical detail is the
// engine's own and left out.
inline QString answer(const base::Error &error)
{
    return QStringLiteral("error %1 [%2]").arg(static_cast<int>(error.code)).arg(error.arguments.join(QStringLiteral("|")));
}

inline QString answer(const casework::Done &done)
{
    return QStringLiteral("ok %1 %2%3 [%4]").arg(done.id.value()).arg(done.number, done.wasDoneBefore ? QStringLiteral(" again") : QString(),
                                                 done.findings.join(QLatin1Char('|')));
}

inline QString answer(const base::Result<casework::Done> &result)
{
    return result ? answer(*result) : answer(result.error());
}

inline QString answer(const base::Result<void> &result)
{
    return result ? QStringLiteral("ok") : answer(result.error());
}

}
