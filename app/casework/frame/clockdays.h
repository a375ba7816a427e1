// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

#include <QDate>
#include <QJsonObject>

// What the clocks of a case and those of its items have in common.
namespace casebook::casework {

inline const QString plainCounting = QStringLiteral("eu-1182");
inline const QString writtenDay = QStringLiteral("as-written");

inline bool isOpen(const domain::ClockRecord &clock)
{
    return clock.state == QStringLiteral("running") || clock.state == QStringLiteral("paused");
}

inline QDate dayIn(const QJsonObject &details, const QString &fact)
{
    return QDate::fromString(details.value(fact).toString(), Qt::ISODate);
}

// The kind of a clock that belongs to an item says to which, by its place: identities of rows would count what is done in cases
// that a reader may not see.
inline QString kindOf(const domain::CaseItem &item)
{
    return writtenDay + QLatin1Char(':') + QString::number(item.position + 1);
}

inline QDate writtenOn(const domain::CaseFile &file, const domain::KindClock &clock, const QString &kind = {})
{
    if (clock.dueList.isEmpty())
        return dayIn(file.details, clock.dueFact);
    for (const domain::CaseItem &item : file.itemsOf(clock.dueList))
        if (kindOf(item) == kind)
            return dayIn(item.details, clock.dueFact);
    return {};
}

}
