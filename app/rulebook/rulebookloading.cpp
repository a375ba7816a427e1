// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebookloading.h"

#include "app/base/digest.h"
#include "app/domain/authorities/caseauthorities.h"
#include "app/rulebook/agencies/agencyreader.h"
#include "app/rulebook/agereader.h"
#include "app/rulebook/authorities/authorityreader.h"
#include "app/rulebook/identity/identityreader.h"
#include "app/rulebook/kindreader.h"
#include "app/rulebook/lines/rightsreader.h"
#include "app/rulebook/lines/rolesreader.h"
#include "app/rulebook/officereader.h"
#include "app/rulebook/organisationreader.h"
#include "app/rulebook/permissionreader.h"
#include "app/rulebook/regimereader.h"
#include "app/rulebook/retentionreader.h"
#include "app/rulebook/statementreader.h"
#include "app/rulebook/systems/systemreader.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

base::Unexpected refused(const QString &file, const QString &path, const QString &reason)
{
    return base::fail(base::ErrorCode::PackInvalid, {file, path, reason});
}

template <typename Item>
base::Result<void> insert(QMap<QString, Item> &items, const QString &file, const Item &item)
{
    if (items.contains(item.id))
        return refused(file, u"/id"_s, u"another file is "_s + item.id);
    items.insert(item.id, item);
    return {};
}

}

base::Result<Rulebook> RulebookLoading::run()
{
    CASEBOOK_CHECK(loadCalendars());
    CASEBOOK_CHECK(loadRegimes());
    CASEBOOK_CHECK(loadAuthorities());
    CASEBOOK_CHECK(loadAgencies());
    CASEBOOK_CHECK(loadKinds());
    CASEBOOK_CHECK(loadPermissions());
    CASEBOOK_CHECK(loadAges());
    CASEBOOK_CHECK(loadRetention());
    CASEBOOK_CHECK(loadOrganisations());
    CASEBOOK_CHECK(loadOffices());
    CASEBOOK_CHECK(loadLetters());
    m_rulebook.makeRetentionRules();
    m_rulebook.m_version = QString::fromLatin1(base::sha256(m_allBytes).toHex().left(16));
    return m_rulebook;
}

base::Result<QList<PackFile>> RulebookLoading::files(const QString &folder, const QString &pattern)
{
    CASEBOOK_TRY(QList<PackFile> found, readPackFiles(m_folder, folder, pattern));
    for (const PackFile &file : std::as_const(found))
        m_allBytes += file.name.toUtf8() + '\0' + QByteArray::number(file.bytes.size()) + '\0' + file.bytes;
    return found;
}

base::Result<void> RulebookLoading::loadCalendars()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/calendars"_s));
    QList<CalendarPack> packs;
    for (const PackFile &file : found) {
        CASEBOOK_TRY(CalendarPack pack, readCalendarPack(file.name, file.bytes));
        packs.append(std::move(pack));
    }
    return resolveCalendars(std::move(packs));
}

// Takes one whose parent is there until none is left; what then waits has no parent, or is its own ancestor.
base::Result<void> RulebookLoading::resolveCalendars(QList<CalendarPack> pending)
{
    while (!pending.isEmpty()) {
        const auto isReady = [this](const CalendarPack &pack) {
            return pack.own.parent.isEmpty() || m_rulebook.m_calendars.contains(pack.own.parent);
        };
        auto next = std::find_if(pending.begin(), pending.end(), isReady);
        if (next == pending.end())
            next = pending.begin();  // is refused below: its parent is not known
        CASEBOOK_TRY(const domain::Calendar calendar, resolveCalendar(*next, m_rulebook.m_calendars));
        CASEBOOK_CHECK(insert(m_rulebook.m_calendars, next->file, calendar));
        pending.erase(next);
    }
    return {};
}

base::Result<void> RulebookLoading::loadRegimes()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/regimes"_s));
    for (const PackFile &file : found) {
        CASEBOOK_TRY(const domain::Regime regime, readRegime(file.name, file.bytes, m_rulebook.m_calendars));
        CASEBOOK_CHECK(insert(m_rulebook.m_regimes, file.name, regime));
    }
    return {};
}

base::Result<void> RulebookLoading::loadAuthorities()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/authorities"_s));
    if (found.isEmpty())
        return {};
    CASEBOOK_TRY(const domain::AuthorityDirectory directory, readAuthorities(found));
    for (const domain::CompetenceRule &rule : directory.rules()) {
        for (const QString &regime : rule.regimes) {
            if (!m_rulebook.m_regimes.contains(regime))
                return refused(u"rulebook/authorities"_s, u"/rules"_s, u"no regime "_s + regime);
        }
    }
    m_directory = std::make_shared<domain::AuthorityDirectory>(directory);
    m_rulebook.m_authorities = m_directory;
    return {};
}

base::Result<void> RulebookLoading::loadAgencies()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/agencies"_s));
    if (found.isEmpty())
        return {};
    CASEBOOK_TRY(const domain::AgencyDirectory directory, readAgencies(found));
    m_rulebook.m_agencies = std::make_shared<const domain::AgencyDirectory>(directory);
    return {};
}

// An office whose authority is none, or none for companies of its country, would send people to the wrong door.
base::Result<void> RulebookLoading::addSeats(const QString &file, const domain::Organisation &organisation)
{
    for (qsizetype i = 0; m_directory && i < organisation.offices.size(); ++i) {
        const domain::Office &office = organisation.offices[i];
        const domain::Authority *own = m_directory->authority(office.authority);
        if (!office.authority.isEmpty() && (!own || !own->isForCompanies() || own->country != office.address.country))
            return refused(file, u"/offices/%1/authority"_s.arg(i), u"no authority for companies in %1 is %2"_s.arg(office.address.country, office.authority));
        m_directory->setSeat(office.id, domain::officeSeat(office));
    }
    return {};
}

base::Result<void> RulebookLoading::loadKinds()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/kinds"_s));
    for (const PackFile &file : found) {
        CASEBOOK_TRY(domain::Kind kind, readKind(file.name, file.bytes, m_directory, m_rulebook.m_agencies));
        if (const QString problem = completeRights(kind, m_rulebook.m_regimes); !problem.isEmpty())
            return refused(file.name, u"/rights/rules"_s, problem);
        CASEBOOK_CHECK(checkClocks(file.name, kind));
        CASEBOOK_CHECK(insert(m_rulebook.m_kinds, file.name, kind));
    }
    return {};
}

// Without the file nobody may do anything.
base::Result<void> RulebookLoading::loadPermissions()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook"_s));
    for (const PackFile &file : found) {
        if (!file.name.endsWith("/permissions.json"_L1))
            continue;
        CASEBOOK_TRY(m_rulebook.m_permissions, readPermissions(file.name, file.bytes));
    }
    return {};
}

// A clock whose length no law gives would never run out.
base::Result<void> RulebookLoading::checkClocks(const QString &file, const domain::Kind &kind) const
{
    for (qsizetype i = 0; i < kind.clocks.size(); ++i) {
        const QString problem = clockProblem(kind.clocks.at(i));
        if (!problem.isEmpty())
            return refused(file, u"/clocks/%1"_s.arg(i), problem);
    }
    for (qsizetype i = 0; i < kind.grounds.size(); ++i) {
        for (const QString &regime : kind.grounds.at(i).regimes) {
            if (!m_rulebook.m_regimes.contains(regime))
                return refused(file, u"/grounds/%1/regimes"_s.arg(i), u"no regime "_s + regime);
        }
    }
    return {};
}

// Empty when there is a law that gives the clock its length.
QString RulebookLoading::clockProblem(const domain::KindClock &clock) const
{
    const QMap<QString, domain::Regime> &regimes = m_rulebook.m_regimes;
    const QStringList named = clock.fixedRegime.isEmpty() ? clock.regimes : QStringList{clock.fixedRegime} + clock.regimes;
    for (const QString &regime : named) {
        if (!regimes.contains(regime))
            return u"no regime "_s + regime;
    }
    if (clock.source == domain::KindClock::Source::Fact)
        return {};  // a day that somebody has set
    const bool isInternal = clock.source == domain::KindClock::Source::Internal;
    const QString wanted = isInternal ? clock.internalRule : clock.fixedKind;
    if (wanted.isEmpty() && !isInternal)
        return {};  // the lines of the case say the kind
    const auto gives = [&](const domain::Regime &regime) {
        return regime.has(wanted) && (clock.fixedRegime.isEmpty() || clock.fixedRegime == regime.id);
    };
    const bool isGiven = std::any_of(regimes.cbegin(), regimes.cend(), gives);
    return isGiven ? QString() : u"no regime has the kind "_s + wanted;
}

// Together the packs must answer for every country: one of them says what happens where none has a rule.
base::Result<void> RulebookLoading::loadAges()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/ages"_s));
    domain::AgeTable &ages = m_rulebook.m_consentAges;
    for (const PackFile &file : found) {
        CASEBOOK_TRY(const domain::AgeTable table, readAges(file.name, file.bytes));
        if (const QString problem = merge(ages, table); !problem.isEmpty())
            return refused(file.name, u"/rules"_s, problem);
    }
    if (!ages.isEmpty() && (ages.unknown.source.isEmpty() || ages.others.source.isEmpty()))
        return refused(found.constFirst().name, u"/"_s, u"no pack has both unknown and others"_s);
    return {};
}

base::Result<void> RulebookLoading::loadRetention()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/retention"_s));
    for (const PackFile &file : found) {
        CASEBOOK_TRY(const RetentionClasses classes, readRetention(file.name, file.bytes));
        for (const domain::RetentionClass &kept : classes) {
            if (m_rulebook.m_retention.contains(kept.id))
                return refused(file.name, u"/classes"_s, u"another file has the class "_s + kept.id);
            m_rulebook.m_retention.insert(kept.id, kept);
        }
    }
    return {};
}

base::Result<void> RulebookLoading::checkOwnClasses(const QString &file, const domain::Organisation &organisation) const
{
    for (const QString &id : organisation.retention.keys()) {
        if (m_rulebook.m_retention.contains(id))
            return refused(file, u"/retention/classes"_s, u"a law has the class "_s + id);
    }
    if (organisation.retention.isEmpty())
        return {};
    for (const domain::RetentionClass &kept : m_rulebook.m_retention.values() + organisation.retention.values())
        for (const QString &ground : kept.suspendedBy)
            if (!organisation.holdRule.ground(ground))
                return refused(file, u"/retention/holds/grounds"_s, u"none is %1, which stops the period of %2"_s.arg(ground, kept.id));
    return checkDeferrals(file, organisation);
}

// A deletion that no line leaves behind, or of which no period says when, would be forgotten.
base::Result<void> RulebookLoading::checkDeferrals(const QString &file, const domain::Organisation &organisation) const
{
    for (qsizetype i = 0; i < organisation.deferrals.size(); ++i) {
        const domain::DeferralRule &rule = organisation.deferrals[i];
        const QString path = u"/retention/deferred/%1"_s.arg(i);
        const auto kind = m_rulebook.m_kinds.constFind(rule.kind);
        if (kind == m_rulebook.m_kinds.cend())
            continue;  // there are no such cases
        const domain::ItemList *list = kind->list(rule.list);
        if (!list)
            return refused(file, path, u"no list "_s + rule.list);
        for (const QString &fact : {rule.where, rule.outcomeFact, rule.dayFact})
            if (!list->fact(fact))
                return refused(file, path, u"no fact "_s + fact);
        for (const QString &state : rule.states)
            if (!kind->state(state))
                return refused(file, path, u"no state "_s + state);
        const auto isKnown = [&](const QString &id) { return m_rulebook.m_retention.contains(id) || organisation.retention.contains(id); };
        for (const domain::DeferredItem &item : rule.items)
            if (std::none_of(item.classes.cbegin(), item.classes.cend(), isKnown))
                return refused(file, path, u"no class "_s + item.classes.join(u' '));
    }
    return {};
}

// As "path|problem".
QString RulebookLoading::identityProblem(const domain::Organisation &organisation) const
{
    if (!organisation.identity)
        return {};
    const QString problem = verdictProblem(*organisation.identity, m_rulebook.m_kinds);
    return problem.isEmpty() ? readerProblem(*organisation.identity, m_rulebook.m_permissions) : problem;
}

base::Result<void> RulebookLoading::loadOrganisations()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"organisations"_s));
    for (const PackFile &file : found) {
        CASEBOOK_TRY(const domain::Organisation organisation,
                     readOrganisation(file.name, file.bytes, m_rulebook.m_calendars, m_rulebook.m_regimes));
        CASEBOOK_CHECK(checkOwnClasses(file.name, organisation));
        CASEBOOK_CHECK(addSeats(file.name, organisation));
        if (const QString problem = bearingProblem(organisation.statement, m_rulebook.m_kinds); !problem.isEmpty())
            return refused(file.name, problem.section(u'|', 0, 0), problem.section(u'|', 1));
        if (const QString problem = organisation.roles ? roleProblem(*organisation.roles, m_rulebook.m_kinds) : QString(); !problem.isEmpty())
            return refused(file.name, u"/roles"_s, problem);
        // Without the packs of the laws nobody knows which classes there are.
        const QStringList kept = m_rulebook.m_retention.isEmpty() ? QStringList() : m_rulebook.m_retention.keys() + organisation.retention.keys();
        if (const QString problem = systemProblem(organisation, m_rulebook.m_kinds, kept); !problem.isEmpty())
            return refused(file.name, problem.section(u'|', 0, 0), problem.section(u'|', 1));
        if (const QString problem = identityProblem(organisation); !problem.isEmpty())
            return refused(file.name, problem.section(u'|', 0, 0), problem.section(u'|', 1));
        CASEBOOK_CHECK(insert(m_rulebook.m_organisations, file.name, organisation));
    }
    return {};
}

base::Result<void> RulebookLoading::loadOffices()
{
    CASEBOOK_TRY(const QList<PackFile> found, files(u"rulebook/offices"_s));
    for (const PackFile &file : found) {
        CASEBOOK_TRY(const domain::Office office, readOffice(file.name, file.bytes, m_rulebook.m_calendars, m_rulebook.m_regimes));
        CASEBOOK_CHECK(insert(m_rulebook.m_offices, file.name, office));
    }
    return {};
}

base::Result<LetterFiles> RulebookLoading::letterFiles(const QString &folder)
{
    LetterFiles letter;
    CASEBOOK_TRY(const QList<PackFile> packs, files(folder));
    if (packs.size() != 1 || !packs.constFirst().name.endsWith("/letter.json"_L1))
        return refused(folder, u"/"_s, u"needs one letter.json"_s);
    letter.pack = packs.constFirst();
    CASEBOOK_TRY(const QList<PackFile> texts, files(folder, u"*.txt"_s));
    for (const PackFile &text : texts)
        letter.texts.insert(text.name.section(u'/', -1).section(u'.', 0, 0), text);
    return letter;
}

// A shared part that no letter's example uses is text that nobody tried.
base::Result<void> RulebookLoading::loadLetters()
{
    QStringList folders = packFolders(m_folder, u"letters"_s);
    if (folders.isEmpty())
        return {};
    CASEBOOK_TRY(const LetterFiles common, letterFiles(u"letters/shared"_s));
    CASEBOOK_TRY(const SharedLetterParts shared, readSharedParts(common, m_rulebook.m_regimes));
    folders.removeAll(u"shared"_s);
    QList<domain::LetterTemplate> letters;
    QSet<QString> tried;
    for (const QString &folder : std::as_const(folders)) {
        CASEBOOK_TRY(const LetterFiles found, letterFiles(u"letters/"_s + folder));
        CASEBOOK_TRY(const domain::LetterTemplate letter, readLetter(found, shared, m_rulebook.m_regimes, m_rulebook.m_kinds, tried));
        if (letter.id != folder)
            return refused(found.pack.name, u"/id"_s, u"is not the name of its folder"_s);
        letters += letter;
    }
    for (const QList<domain::LetterClause> &variants : shared.parts) {
        for (const domain::LetterClause &clause : variants) {
            if (!tried.contains(clause.id))
                return refused(common.pack.name, u"/clauses"_s, u"no example uses "_s + clause.id);
        }
    }
    m_rulebook.m_letters = std::make_shared<const domain::LetterBook>(letters, shared.rules, shared.commonWords, shared.laws);
    return {};
}

}
