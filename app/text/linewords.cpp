// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/linewords.h"

#include "app/text/casewords.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::LineState;
using domain::RightHolds;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Line", text);
}

}

QString lineStateText(LineState state)
{
    switch (state) {
    case LineState::Open: return words(QT_TRANSLATE_NOOP("Line", "Open"));
    case LineState::Decided: return words(QT_TRANSLATE_NOOP("Line", "Decided"));
    case LineState::CarriedOut: return words(QT_TRANSLATE_NOOP("Line", "Carried out"));
    case LineState::Answered: return words(QT_TRANSLATE_NOOP("Line", "Answered"));
    }
    return {};
}

QString rightHoldsText(RightHolds holds)
{
    switch (holds) {
    case RightHolds::Yes: return words(QT_TRANSLATE_NOOP("Line", "The right holds"));
    case RightHolds::No: return words(QT_TRANSLATE_NOOP("Line", "The right does not hold"));
    case RightHolds::Depends: return words(QT_TRANSLATE_NOOP("Line", "It depends"));
    case RightHolds::Unsaid: return words(QT_TRANSLATE_NOOP("Line", "Not known yet"));
    }
    return {};
}

QString standingText(const domain::LineStanding &standing, const QDate &today, const QString &language)
{
    const QString state = lineStateText(standing.state);
    if (standing.met.isValid()) {
        const QString in = standing.clock == "missed"_L1 ? words(QT_TRANSLATE_NOOP("Line", "%1, too late on %2")) : words(QT_TRANSLATE_NOOP("Line", "%1, in time on %2"));
        return in.arg(state, dayText(standing.met, language));
    }
    if (!standing.due.isValid())
        return state;
    const QString due = standing.clock == "paused"_L1 ? words(QT_TRANSLATE_NOOP("Line", "%1, due %2, paused")) : words(QT_TRANSLATE_NOOP("Line", "%1, due %2"));
    return due.arg(state, dayWithDue(standing.due, today, language));
}

QString rightText(const domain::Kind &kind, const domain::RightJudgement &right, const QString &language)
{
    QString text = u"%1: %2 (%3)"_s.arg(rightHoldsText(right.holds), right.words.in(language), citation(right.source, language));
    if (!right.instead.isEmpty())
        text += u' ' + words(QT_TRANSLATE_NOOP("Line", "Instead: %1.")).arg(subjectText(kind, right.instead.join(u' '), language));
    return text;
}

}
