// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/statementversion.h"

namespace casebook::domain {

namespace {

bool isLater(const StatementVersion &one, const StatementVersion &other)
{
    return one.effective == other.effective ? one.id.value() > other.id.value() : one.effective > other.effective;
}

}

qsizetype inForce(const QList<StatementVersion> &versions, const QDate &day)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < versions.size(); ++i)
        if (versions[i].effective <= day && (found < 0 || isLater(versions[i], versions[found])))
            found = i;
    return found;
}

StatementSpan spanOf(const QList<StatementVersion> &versions, qsizetype place)
{
    StatementSpan span{versions[place].effective, {}};
    for (const StatementVersion &other : versions) {
        const QDate last = other.effective.addDays(-1);
        if (isLater(other, versions[place]) && (!span.until.isValid() || last < span.until))
            span.until = last;
    }
    return span;
}

qsizetype versionNamed(const QList<StatementVersion> &versions, const QString &name)
{
    for (qsizetype i = 0; i < versions.size(); ++i)
        if (versions[i].label.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    const QDate day = QDate::fromString(name, Qt::ISODate);
    const qsizetype found = day.isValid() ? inForce(versions, day) : -1;
    return found >= 0 && versions[found].effective == day ? found : -1;
}

}
