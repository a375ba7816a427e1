// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storecare.h"

#include "app/casework/logread.h"
#include "app/casework/frame/work.h"
#include "app/queries/verifyjournal.h"
#include "app/rulebook/embedded.h"
#include "app/workspace/keeping/weighing.h"

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Action;

Result<QString> journalProblem(store::Connection &connection, const rulebook::Rulebook &rules, store::CareStage stage, const store::CareProgress &progress)
{
    const auto share = [&](double done) { return store::goesOn(progress, stage, qRound64(done * 100), 100); };
    CASEBOOK_TRY(const journal::VerificationReport report, queries::verifyJournal(connection, rules, {}, share));
    return report.isVerified() ? QString() : journal::wordOf(report.problems.constFirst().kind);
}

store::Inspection journalInspection(const rulebook::Rulebook &rules, const store::CareProgress &progress)
{
    return [&rules, progress](store::Connection &copy) -> Result<void> {
        CASEBOOK_TRY(const QString problem, journalProblem(copy, rules, store::CareStage::VerifyingJournal, progress));
        return problem.isEmpty() ? Result<void>() : fail(ErrorCode::BackupInvalid, {u"journal"_s}, problem);
    };
}

Result<store::BackupDone> backUp(Workspace &workspace, const QString &target, const store::CareProgress &progress)
{
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), Action::Backup, {}));
    CASEBOOK_TRY(store::BackupDone done, store::backUp(workspace.store(), target, journalInspection(workspace.rules(), progress), progress));
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(Action::Backup, u"made"_s));
    return done;
}

Result<store::CheckReport> check(Workspace &workspace, const store::CareProgress &progress)
{
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), Action::VerifyJournal, {}));
    return store::checkStore(workspace.connection(), progress);
}

namespace {

// A store gives way to its own backups only; whose it is can be read without its key.
Result<void> refuseAnotherStore(store::Connection &backup, const QString &target)
{
    const auto present = store::KeySlots::read(target);
    CASEBOOK_TRY(const QString id, store::storeInfo(backup, u"id"_s));
    if (present && present->storeId() != id)
        return fail(ErrorCode::StoreExists, {target});
    return {};
}

}

Result<store::RestoreDone> restore(const store::RestoreRequest &request, const base::Secret &pageKey, Loss loss)
{
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    JournalLoss missing;
    const auto weigh = [&](store::Connection &backup, store::Connection *present) -> Result<void> {
        CASEBOOK_CHECK(refuseAnotherStore(backup, request.target));
        // A store that opens and whose journal still can't be read is no better than one that does not open.
        auto weighed = present ? lossBetween(backup, *present) : lossByMemory(backup, Workspace::stateFolder());
        if (!weighed && present)
            weighed = lossByMemory(backup, Workspace::stateFolder());
        CASEBOOK_TRY(missing, weighed);
        return loss == Loss::Refuse ? missing.refuse() : Result<void>();
    };
    CASEBOOK_TRY(store::RestoreDone done, store::restore(request, pageKey, journalInspection(rules), weigh));
    done.entriesMissing = missing.entries;
    return done;
}

Result<store::RekeyDone> rekey(const store::RekeyRequest &request, const base::Secret &passphrase, const std::function<void(store::RekeyStep)> &reached,
                                const store::CareProgress &progress)
{
    QDateTime now;
    {
        CASEBOOK_TRY(const auto workspace, Workspace::open({request.file, request.user}, passphrase));
        CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), Action::ManageUsers, {}));
        now = workspace->now();
    }
    base::SecureRandom random;
    return store::rekey(request, passphrase, random, now, reached, progress);
}

}
