// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/hold.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(HoldScope scope)
{
    switch (scope) {
    case HoldScope::Case: return u"case"_s;
    case HoldScope::Person: return u"person"_s;
    case HoldScope::Account: return u"account"_s;
    case HoldScope::Matter: return u"matter"_s;
    case HoldScope::Class: return u"class"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<HoldScope> holdScope(const QString &name)
{
    for (const HoldScope scope : {HoldScope::Case, HoldScope::Person, HoldScope::Account, HoldScope::Matter, HoldScope::Class})
        if (domain::name(scope) == name)
            return scope;
    return std::nullopt;
}

QStringList holdsAgainst(const QList<Hold> &holds, const QStringList &fileClasses)
{
    QStringList numbers;
    for (const Hold &hold : holds)
        if (hold.isInForce() && (hold.dataClass.isEmpty() || fileClasses.contains(hold.dataClass)))
            numbers << hold.number;
    return numbers;
}

}
