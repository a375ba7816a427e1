// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/migration.h"

#include "app/casework/frame/work.h"
#include "app/casework/several/carryover.h"
#include "app/casework/users.h"
#include "app/queries/verifyjournal.h"
#include "app/store/care/newhome.h"
#include "app/store/transaction.h"
#include "app/store/useraccounts.h"
#include "app/store/users.h"
#include "app/workspace/storecare.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;
using store::Connection;
using store::NewHome;

namespace {

// One mover at a time: what it is given, and what it finds out on the way.
class Mover {
public:
    Mover(Workspace &from, const Door &to, const store::CareProgress &progress) : m_from(from), m_to(to), m_progress(progress) {}

    Result<MigrationDone> run(const Secret &passphrase)
    {
        CASEBOOK_CHECK(checkWho(passphrase));
        CASEBOOK_TRY(const bool isThere, arrivedBefore(passphrase));
        if (isThere)
            return m_done;
        CASEBOOK_TRY(const std::unique_ptr<NewHome> home, newHome(passphrase));
        Connection &here = m_from.connection();
        CASEBOOK_CHECK(here.beginWriting());
        auto undo = qScopeGuard([&here] { here.rollback(); });
        CASEBOOK_CHECK(verifySource());
        CASEBOOK_CHECK(fill(home->connection()));
        CASEBOOK_CHECK(verify(home->connection(), store::CareStage::VerifyingCopy, ErrorCode::BackupInvalid));
        CASEBOOK_TRY(m_done.head, store::journalHead(home->connection()));
        CASEBOOK_CHECK(findWithoutAccess(home->connection()));
        m_done.recoveryKey = home->recoveryKey();
        CASEBOOK_CHECK(home->keep());
        m_done.place = home->place();
        undo.dismiss();
        CASEBOOK_CHECK(sealAndCommit());
        return m_done;
    }

private:
    Result<void> checkWho(const Secret &passphrase)
    {
        CASEBOOK_CHECK(casework::checkPermission(m_from.desk(), domain::Action::ManageUsers, {}));
        if (!m_to.isServer())
            return casework::checkPassphrase(m_from.desk(), passphrase);
        CASEBOOK_TRY(m_server, serverAddress(m_to.address));
        CASEBOOK_CHECK(store::userByLogin(m_from.connection(), m_server.userName()));
        return {};
    }

    // Whether the whole store is there already, from a try that ended before the seal: ours is a beginning of its journal.
    Result<bool> arrivedBefore(const Secret &passphrase)
    {
        if (!m_to.isServer() && !QFileInfo::exists(m_to.address))
            return false;
        auto opened = m_to.isServer() ? store::Store::openServer(m_server, passphrase, true)
                                      : store::Store::open(m_to.address, m_from.user().login, passphrase, true);
        if (!opened && m_to.isServer()) {
            if (opened.error().code == ErrorCode::NotACasebook)
                return false;
            return fail(opened.error());
        }
        if (!opened)
            return fail(ErrorCode::StoreExists, {m_to.address});
        if ((*opened)->facts().id != m_from.store().facts().id)
            return fail(ErrorCode::StoreExists, {(*opened)->facts().place});
        Connection &there = (*opened)->connection();
        CASEBOOK_TRY(const store::JournalHead ours, store::journalHead(m_from.connection()));
        CASEBOOK_TRY(m_done.head, store::journalHead(there));
        CASEBOOK_TRY(const QByteArray root, queries::rootAt(there, std::min(ours.size, m_done.head.size)));
        if (m_done.head.size <= ours.size || root != ours.root)
            return fail(ErrorCode::StoreExists, {(*opened)->facts().place});
        m_done.place = (*opened)->facts().place;
        CASEBOOK_CHECK(findWithoutAccess(there));
        CASEBOOK_CHECK(m_from.connection().beginWriting());
        CASEBOOK_CHECK(sealAndCommit());
        return true;
    }

    Result<std::unique_ptr<NewHome>> newHome(const Secret &passphrase)
    {
        if (m_to.isServer())
            return NewHome::onServer(m_server, passphrase);
        return NewHome::inFile(m_to.address, m_from.store().facts(), m_from.user().login, passphrase, m_from.desk().random);
    }

    // By a connection of its own: this one holds the right to write, so that what is verified is what will be copied.
    Result<void> verifySource()
    {
        CASEBOOK_TRY(const auto reader, m_from.store().anotherConnection());
        return verify(*reader, store::CareStage::VerifyingJournal, ErrorCode::JournalInvalid);
    }

    Result<void> verify(Connection &connection, store::CareStage stage, ErrorCode problem)
    {
        CASEBOOK_TRY(const QString found, journalProblem(connection, m_from.rules(), stage, m_progress));
        return found.isEmpty() ? Result<void>() : fail(problem, {found});
    }

    Result<void> fill(Connection &there)
    {
        CASEBOOK_TRY(const auto transaction, store::Transaction::begin(there, {m_from.user().uuid, m_from.now(), &m_from.desk().random, {}}));
        CASEBOOK_CHECK(there.liftTimeLimit());
        CASEBOOK_CHECK(m_from.connection().liftTimeLimit());
        CASEBOOK_TRY(m_done.tables, casework::carryOver(m_from.connection(), there, m_from.rules(), m_progress));
        CASEBOOK_CHECK(compare(there));
        CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"migrate-store."_s + there.dialect().name(), 0, {}}));
        return transaction->commit();
    }

    Result<void> compare(Connection &there)
    {
        qint64 all = 0;
        for (const store::TableDigest &table : std::as_const(m_done.tables))
            all += table.rows;
        const auto compared = [&](qint64 rows) { return store::goesOn(m_progress, store::CareStage::ComparingRows, rows, all); };
        CASEBOOK_TRY(const QList<store::TableDigest> arrived, store::digestTables(there, compared));
        for (qsizetype i = 0; i < m_done.tables.size(); ++i)
            if (arrived.value(i) != m_done.tables[i])
                return fail(ErrorCode::BackupInvalid, {m_done.tables[i].table});
        return {};
    }

    Result<void> findWithoutAccess(Connection &there)
    {
        CASEBOOK_TRY(const QList<store::User> users, store::allUsers(there));
        for (const store::User &user : users) {
            bool hasAccess = user.login == m_from.user().login;
            if (m_to.isServer()) {
                CASEBOOK_TRY(hasAccess, store::serverRoleExists(there, user.login));
            }
            if (!hasAccess)
                m_done.usersWithoutAccess << user.login;
        }
        return {};
    }

    Result<void> sealAndCommit()
    {
        Connection &here = m_from.connection();
        const auto sealed = store::seal(here, m_done.place);
        if (!sealed) {
            here.rollback();
            return sealed;
        }
        return here.commit();
    }

    Workspace &m_from;
    const Door &m_to;
    QUrl m_server;  // that of m_to
    const store::CareProgress &m_progress;
    MigrationDone m_done;
};

}

Result<MigrationDone> migrate(Workspace &from, const Door &to, const Secret &passphrase, const store::CareProgress &progress)
{
    CASEBOOK_TRY(const MigrationDone done, Mover(from, to, progress).run(passphrase));
    // From now on this computer knows the journal of the store at its new place; not being able to is no reason to fail.
    const auto remembered = journal::remember(Workspace::stateFolder(), from.store().facts().id, {done.head.size, done.head.root});
    Q_UNUSED(remembered);
    return done;
}

}
