// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/holdwords.h"

#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::Hold;
using domain::HoldScope;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Hold", text);
}

QString withPlace(const char *text, const char *otherwise, const QString &place)
{
    return place.isEmpty() ? words(otherwise) : words(text).arg(place);
}

QString subjectText(const Hold &hold)
{
    switch (hold.scope) {
    case HoldScope::Case: return withPlace(QT_TRANSLATE_NOOP("Hold", "case %1"), QT_TRANSLATE_NOOP("Hold", "a case"), hold.caseNumber);
    case HoldScope::Person: return withPlace(QT_TRANSLATE_NOOP("Hold", "person of %1"), QT_TRANSLATE_NOOP("Hold", "a person"), hold.caseNumber);
    case HoldScope::Account: return withPlace(QT_TRANSLATE_NOOP("Hold", "account %1"), QT_TRANSLATE_NOOP("Hold", "an account"), hold.subject);
    case HoldScope::Matter: return withPlace(QT_TRANSLATE_NOOP("Hold", "matter %1"), QT_TRANSLATE_NOOP("Hold", "a matter"), hold.subject);
    case HoldScope::Class: return {};
    }
    return {};
}

}

QString scopeText(const Hold &hold)
{
    if (hold.scope == HoldScope::Class)
        return words(QT_TRANSLATE_NOOP("Hold", "all data of the class %1")).arg(hold.dataClass);
    return hold.dataClass.isEmpty() ? subjectText(hold) : words(QT_TRANSLATE_NOOP("Hold", "%1, only %2")).arg(subjectText(hold), hold.dataClass);
}

QString groundText(const domain::HoldRule &rule, const QString &ground, const QString &language)
{
    const domain::HoldGround *known = rule.ground(ground);
    return known ? known->label.in(language) : ground;
}

QString holdStateText(const Hold &hold, const QDate &today, const QString &language)
{
    if (!hold.isInForce())
        return words(QT_TRANSLATE_NOOP("Hold", "released on %1")).arg(shortDayText(hold.released, language));
    if (!hold.review.isValid())
        return words(QT_TRANSLATE_NOOP("Hold", "in force, no day of review"));
    if (hold.isReviewDue(today))
        return words(QT_TRANSLATE_NOOP("Hold", "review due since %1")).arg(shortDayText(hold.review, language));
    return words(QT_TRANSLATE_NOOP("Hold", "in force, review by %1")).arg(shortDayText(hold.review, language));
}

QString holdText(const Hold &hold)
{
    const QString named = hold.title.isEmpty() ? hold.number : hold.number + u' ' + hold.title;
    return words(QT_TRANSLATE_NOOP("Hold", "%1, ordered by %2")).arg(named, hold.orderedBy);
}

}
