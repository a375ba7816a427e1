// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/casework/frame/work.h"
#include "app/intake/filetext.h"
#include "app/queries/verifyjournal.h"
#include "app/rulebook/embedded.h"
#include "app/store/journalwriter.h"
#include "app/workspace/keeping/keepingmemory.h"

#include <QStandardPaths>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Store;

namespace {

Result<std::unique_ptr<base::Clock>> clockFor(const QString &standing, store::StoreMode mode)
{
    if (standing.isEmpty())
        return std::unique_ptr<base::Clock>(std::make_unique<base::SystemClock>());
    if (mode == store::StoreMode::Normal)
        return fail(ErrorCode::NotATestStore, {u"CASEBOOK_NOW"_s});
    const QDateTime instant = QDateTime::fromString(standing, Qt::ISODateWithMs);
    if (!instant.isValid())
        return fail(ErrorCode::DateInvalid, {standing});
    return std::unique_ptr<base::Clock>(std::make_unique<base::FixedClock>(instant));
}

casework::FileText fileText(const QByteArray &bytes)
{
    const auto text = intake::textOfFile(bytes);
    return {text.value_or(QString()), !text};
}

// Where this computer was told to put the backups of a store; empty: beside it.
QString chosenBackupFolder(const QString &storeFile)
{
    const auto keys = store::KeySlots::read(storeFile);
    return keys ? KeepingMemory(Workspace::stateFolder(), keys->storeId()).chosenFolder() : QString();
}

}

Result<QUrl> serverAddress(const QString &text)
{
    const QUrl address(text, QUrl::StrictMode);
    if (!address.isValid() || address.userName().isEmpty() || address.path().size() < 2)
        return fail(ErrorCode::UsageWrong, {u"postgresql://role@host/database"_s});
    return address;
}

Workspace::Workspace(std::unique_ptr<Store> store, rulebook::Rulebook rules, std::unique_ptr<base::Clock> clock, const domain::Organisation *organisation)
    : m_store(std::move(store)), m_rules(std::move(rules)), m_clock(std::move(clock)), m_organisation(organisation),
      m_random(std::make_unique<base::SecureRandom>()), m_desk{*m_store, m_rules, *m_clock, *m_random, fileText}
{
}

Workspace::~Workspace()
{
    rememberIfPossible();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Door &door, const base::Secret &passphrase)
{
    CASEBOOK_TRY(rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    if (!door.isServer()) {
        CASEBOOK_TRY(std::unique_ptr<Store> store, Store::open(door.address, door.user, passphrase, door.isReadOnly, chosenBackupFolder(door.address)));
        return furnish(std::move(store), std::move(rules), door);
    }
    CASEBOOK_TRY(const QUrl address, serverAddress(door.address));
    CASEBOOK_TRY(std::unique_ptr<Store> store, Store::openServer(address, passphrase, door.isReadOnly));
    return furnish(std::move(store), std::move(rules), door);
}

Result<std::unique_ptr<Workspace>> Workspace::openWithRecoveryKey(const Door &door, const QString &recoveryKey)
{
    if (door.isServer())
        return fail(ErrorCode::UsageWrong, {u"on a server the passphrase is that of the database role"_s});
    CASEBOOK_TRY(rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY(std::unique_ptr<Store> store, Store::openWithRecoveryKey(door.address, door.user, recoveryKey, chosenBackupFolder(door.address)));
    return furnish(std::move(store), std::move(rules), door);
}

Result<Workspace::Created> Workspace::create(const Door &door, const NewOffice &office, const base::Secret &passphrase)
{
    CASEBOOK_TRY(rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY([[maybe_unused]] const domain::Organisation *organisation, rules.organisation(office.organisation));
    CASEBOOK_TRY(const auto clock, clockFor(door.standingClock, office.mode));
    base::SecureRandom random;
    Store::Created created;
    if (door.isServer()) {
        CASEBOOK_TRY(const QUrl address, serverAddress(door.address));
        CASEBOOK_TRY(created, Store::createOnServer(address, office.mode, office.organisation, office.user, passphrase, random, clock->now()));
    } else {
        CASEBOOK_TRY(created, Store::create(door.address, office.mode, office.organisation, office.user, passphrase, random, clock->now()));
    }
    CASEBOOK_TRY(auto workspace, furnish(std::move(created.store), std::move(rules), door));
    return Created{std::move(workspace), created.recoveryKey};
}

Result<std::unique_ptr<Workspace>> Workspace::furnish(std::unique_ptr<Store> store, rulebook::Rulebook rules, const Door &door)
{
    CASEBOOK_TRY(auto clock, clockFor(door.standingClock, store->facts().mode));
    CASEBOOK_TRY(const domain::Organisation *found, rules.organisation(store->facts().organisation));
    const QString organisation = found->id;
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(store), std::move(rules), std::move(clock), nullptr));
    CASEBOOK_TRY(workspace->m_organisation, workspace->m_rules.organisation(organisation));
    if (!door.actAs.isEmpty())
        CASEBOOK_CHECK(workspace->m_store->actAs(door.actAs));
    CASEBOOK_CHECK(workspace->compareWithMemory());
    workspace->connection().whenCommitted([office = workspace.get()] { office->rememberIfPossible(); });
    return workspace;
}

QDate Workspace::today() const
{
    return casework::todayAt(*m_organisation->office(m_organisation->defaultOffice), *m_clock);
}

QDate Workspace::todayAt(const QString &office) const
{
    const auto found = m_rules.office(office);
    return found ? casework::todayAt(**found, *m_clock) : today();
}

QString Workspace::stateFolder()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    return (base.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.local/state"_s : base) + u"/casebook"_s;
}

QString Workspace::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/casebook"_s;
}

Result<void> Workspace::compareWithMemory()
{
    // Its journal goes on at the new place: that this computer saw more of it there is no loss here.
    if (!m_store->facts().movedTo.isEmpty())
        return {};
    auto seen = journal::lastSeen(stateFolder(), m_store->facts().id);
    if (!seen)
        return {};  // an unreadable memory is no reason to lock people out
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(connection()));
    m_comparison = journal::compare(*seen, {head.size, head.root}, [this](qint64 size) { return queries::rootAt(connection(), size).value_or({}); });
    return {};
}

Result<void> Workspace::acceptPresentJournal()
{
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(connection()));
    CASEBOOK_CHECK(journal::rememberAnyway(stateFolder(), m_store->facts().id, {head.size, head.root}));
    m_comparison = {};
    return {};
}

// What could not be remembered now is compared the next time; no act fails for it.
void Workspace::rememberIfPossible()
{
    const auto remembered = rememberJournal();
    Q_UNUSED(remembered);
}

Result<void> Workspace::rememberJournal()
{
    // While the journal contradicts what was seen, the memory is the only witness: it is kept until a person decides.
    if (m_comparison.kind != journal::Comparison::Kind::Fine)
        return {};
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(connection()));
    return journal::remember(stateFolder(), m_store->facts().id, {head.size, head.root});
}

}
