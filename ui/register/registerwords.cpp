// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerwords.h"

#include "app/text/datewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::registering {

namespace {

using queries::RegisterRow;
using theme::State;

constexpr int soonDays = 3;

const domain::Kind *kindOf(const rulebook::Rulebook &rules, const QString &id)
{
    return rules.kind(id).value_or(nullptr);
}

bool isClosed(const RegisterRow &row)
{
    return row.phase == domain::name(domain::Phase::Closed);
}

// The choices of the fact that names cases of this kind.
const QList<domain::Choice> *subjectChoices(const domain::Kind &kind)
{
    const domain::ItemList *list = kind.list(kind.titleList);
    const domain::Fact *fact = list ? list->fact(kind.titleFact) : kind.fact(kind.titleFact);
    return fact ? &fact->choices : nullptr;
}

}

QString RegisterWords::kindName(const QString &id) const
{
    const domain::Kind *kind = kindOf(rules, id);
    return kind ? kind->label.in(language) : id;
}

QString RegisterWords::kind(const RegisterRow &row) const
{
    const domain::Kind *kind = kindOf(rules, row.kind);
    const QList<domain::Choice> *choices = kind && !kind->outcomeList.isEmpty() ? subjectChoices(*kind) : nullptr;
    if (!choices || row.subject.isEmpty())
        return kindName(row.kind);
    QStringList words;
    for (const QString &id : row.subject.split(u' ', Qt::SkipEmptyParts))
        for (const domain::Choice &choice : *choices)
            if (choice.id == id)
                words << choice.label.in(language);
    return words.isEmpty() ? kindName(row.kind) : words.join(u", "_s);
}

bool RegisterWords::isNew(const RegisterRow &row) const
{
    const domain::Kind *kind = kindOf(rules, row.kind);
    return kind && row.state == kind->initialState && row.owner.isEmpty();
}

theme::StateText RegisterWords::state(const RegisterRow &row) const
{
    const domain::Kind *kind = kindOf(rules, row.kind);
    const domain::State *step = kind ? kind->state(row.state) : nullptr;
    const QString label = step ? step->label.in(language) : row.state;
    if (isClosed(row))
        return {State::Closed, label};
    if (row.isOnHold)
        return {State::Hold, QCoreApplication::translate("RegisterWords", "on hold: %1").arg(label)};
    if (isNew(row))
        return {State::New, label};
    return {step && step->isWaiting ? State::Waiting : State::Ours, label};
}

theme::StateText RegisterWords::due(const RegisterRow &row) const
{
    if (isClosed(row))
        return {State::Closed, QCoreApplication::translate("RegisterWords", "closed")};
    if (row.clockState == "paused"_L1)
        return {State::Paused, QCoreApplication::translate("RegisterWords", "clock stopped")};
    if (!row.due.isValid())
        return row.clockState == "met"_L1 ? theme::StateText{State::Closed, QCoreApplication::translate("RegisterWords", "answered")} : theme::StateText{};
    const qint64 days = todayFor(row).daysTo(row.due);
    const State state = days < 0 ? State::Overdue : days == 0 ? State::Today : days <= soonDays ? State::Soon : State::OnTrack;
    return {state, text::dueText(row.due, todayFor(row))};
}

QString RegisterWords::date(const RegisterRow &row) const
{
    return text::shortDayText(isClosed(row) ? row.closed : row.due, language);
}

QString RegisterWords::person(const RegisterRow &row) const
{
    return row.person.isEmpty() ? row.title : row.person;
}

QString RegisterWords::initials(const QString &who) const
{
    if (who.isEmpty())
        return {};
    QString letters;
    static const QRegularExpression gap(u"[\\s._-]+"_s);
    for (const QString &part : personName(who).split(gap, Qt::SkipEmptyParts))
        letters += part.front().toUpper();
    return letters.size() > 2 ? QString(letters.front()) + letters.back() : letters;
}

QString RegisterWords::sentence(const RegisterRow &row) const
{
    QStringList parts{row.number, kind(row), person(row), due(row).text, state(row).text};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RegisterWords::waitingPiece() const
{
    QStringList states;
    for (const domain::Kind &kind : rules.kinds())
        for (const domain::State &state : kind.states)
            if (state.isWaiting && !states.contains(state.id))
                states << state.id;
    return states.isEmpty() ? QString() : u"state:"_s + states.join(u'|');
}

}
