// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/earlierwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::text {

namespace {

constexpr qsizetype mostNamed = 5;

}

QString earlierText(const QList<domain::EarlierCase> &earlier)
{
    if (earlier.isEmpty())
        return {};
    QStringList numbers;
    for (const domain::EarlierCase &one : earlier.first(std::min(mostNamed, earlier.size())))
        numbers << one.number;
    if (earlier.size() > mostNamed)
        numbers << u"…"_s;
    return QCoreApplication::translate("Case", "Case no. %1 of this person in twelve months; before it: %2").arg(QString::number(earlier.size() + 1), numbers.join(u", "_s));
}

}
