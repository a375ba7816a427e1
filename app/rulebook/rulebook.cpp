// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebook.h"

#include "app/domain/agencies/agencydirectory.h"
#include "app/domain/authorities/authoritydirectory.h"
#include "app/domain/letters/letterbook.h"
#include "app/rulebook/embedded.h"
#include "app/rulebook/rulebookloading.h"

#include <QDir>

namespace casebook::rulebook {

namespace {

using base::ErrorCode;

template <typename Item>
base::Result<const Item *> find(const QMap<QString, Item> &items, const QString &id, ErrorCode otherwise)
{
    const auto found = items.constFind(id);
    if (found == items.cend())
        return base::fail(otherwise, {id});
    return &*found;
}

}

base::Result<Rulebook> Rulebook::load(const QString &folder)
{
    if (!QDir(folder).exists(QStringLiteral("rulebook")))
        return base::fail(ErrorCode::FileNotFound, {folder});
    if (folder != embeddedFolder())
        return RulebookLoading(folder).run();
    // What travels inside the program does not change while it runs: it is read, and its examples are tried, once.
    static const base::Result<Rulebook> own = RulebookLoading(folder).run();
    return own;
}

QList<domain::Kind> Rulebook::kinds() const
{
    QList<domain::Kind> kinds = m_kinds.values();
    std::stable_sort(kinds.begin(), kinds.end(), [](const domain::Kind &left, const domain::Kind &right) { return left.rank < right.rank; });
    return kinds;
}

const domain::LetterBook &Rulebook::letters() const
{
    static const domain::LetterBook none;
    return m_letters ? *m_letters : none;
}

const domain::AgencyDirectory &Rulebook::agencies() const
{
    static const domain::AgencyDirectory none;
    return m_agencies ? *m_agencies : none;
}

const domain::AuthorityDirectory &Rulebook::authorities() const
{
    static const domain::AuthorityDirectory none;
    return m_authorities ? *m_authorities : none;
}

base::Result<const domain::Kind *> Rulebook::kind(const QString &id) const
{
    return find(m_kinds, id, ErrorCode::KindUnknown);
}

base::Result<const domain::Regime *> Rulebook::regime(const QString &id) const
{
    return find(m_regimes, id, ErrorCode::RegimeUnknown);
}

base::Result<const domain::Calendar *> Rulebook::calendar(const QString &id) const
{
    return find(m_calendars, id, ErrorCode::CalendarUnknown);
}

base::Result<const domain::Organisation *> Rulebook::organisation(const QString &id) const
{
    return find(m_organisations, id, ErrorCode::NotFound);
}

base::Result<const domain::Office *> Rulebook::office(const QString &id) const
{
    for (const domain::Organisation &organisation : m_organisations) {
        if (const domain::Office *found = organisation.office(id))
            return found;
    }
    if (const auto found = m_offices.constFind(id); found != m_offices.cend())
        return &*found;
    return base::fail(ErrorCode::OfficeUnknown, {id, officeIds().join(u' ')});
}

QStringList Rulebook::officeIds() const
{
    QStringList ids;
    for (const domain::Organisation &organisation : m_organisations) {
        for (const domain::Office &office : organisation.offices)
            ids << office.id;
    }
    ids += m_offices.keys();
    ids.removeDuplicates();
    return ids;
}

base::Result<domain::Deadline> Rulebook::computeDeadline(const DeadlineQuestion &question) const
{
    CASEBOOK_TRY(const domain::Office *place, office(question.office));
    CASEBOOK_TRY(const domain::Regime *law, regime(question.regime.isEmpty() ? place->defaultRegime : question.regime));
    if (law->lines.contains(question.kind))
        return base::fail(ErrorCode::KindNotInRegime, {question.kind, law->id, law->source});
    CASEBOOK_TRY(const domain::Calendar *days,
                 calendar(question.calendar.isEmpty() ? place->calendarFor(law->id) : question.calendar));
    CASEBOOK_TRY(const domain::Receipt received, domain::readReceipt(question.received, place->timeZone()));
    return domain::computeDeadline(
        {*law, question.kind, *days, place->timeZone(), received, question.isExtended, question.pauses});
}

base::Result<domain::Deadline> Rulebook::computeDeadline(const domain::Office &office, const ClockQuestion &question) const
{
    CASEBOOK_TRY(const domain::Regime *law, regime(question.regime));
    CASEBOOK_TRY(const domain::Calendar *days, calendar(office.calendarFor(question.regime)));
    QList<domain::Pause> pauses;
    for (const domain::ClockPause &pause : question.pauses)
        pauses.append({pause.from, pause.to, pause.reason});
    return domain::computeDeadline({*law, question.kind, *days, office.timeZone(), question.received, question.isExtended, pauses, question.acted});
}

}
