// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/doctor/storeexamination.h"

#include "app/domain/identity/identityrule.h"
#include "app/journal/remembered.h"
#include "app/queries/waitingproofs.h"
#include "app/store/care/library.h"
#include "app/store/embeddedconnection.h"
#include "app/text/errorwords.h"
#include "app/workspace/keeping/automaticbackup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using State = Finding::State;

namespace {

constexpr int roomInStores = 3;       // a copy, its verification and the change of a key at the same time
constexpr int drillEveryDays = 100;   // a quarter and some days

QString words(const char *text)
{
    return QCoreApplication::translate("Doctor", text);
}

QString moment(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

Finding trouble(const QString &name, const base::Error &error)
{
    return {name, State::Problem, text::errorWords(error).oneLine()};
}

Finding file(const QString &path)
{
    const auto start = store::startOf(path);
    if (!start)
        return trouble(u"file"_s, start.error());
    switch (*start) {
    case store::FileStart::PlainDatabase:
        return {u"file"_s, State::Problem, words(QT_TRANSLATE_NOOP("Doctor", "%1 is a database without encryption, not a casebook; it is not opened.")).arg(path)};
    case store::FileStart::TooShort:
        return {u"file"_s, State::Problem, words(QT_TRANSLATE_NOOP("Doctor", "%1 is too short to be a casebook; restore a backup.")).arg(path)};
    case store::FileStart::Encrypted:
        break;
    }
    return {u"file"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "The first bytes of %1 are those of an encrypted file.")).arg(path)};
}

Finding keySlots(const QString &path)
{
    const auto keys = store::KeySlots::read(path);
    if (!keys)
        return trouble(u"key-slots"_s, keys.error());
    if (keys->mode() != store::StoreMode::Normal)
        return {u"key-slots"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "%1 key slots with the light derivation of casebooks for tests and samples: no place for real people.")).arg(keys->users().size())};
    return {u"key-slots"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "%1 key slots; without them only the printed recovery key opens the casebook.")).arg(keys->users().size())};
}

Finding rights(const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QStringList open;
    for (const QString &each : {path, store::KeySlots::fileOf(path), path + u"-wal"_s})
        if (QFileInfo::exists(each) && (QFileInfo(each).permissions() & others))
            open.append(each);
    if (open.isEmpty())
        return {u"rights"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "The casebook and its key slots belong to their owner only."))};
    return {u"rights"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "Others can read or write %1; what they read is encrypted. Take it away with chmod 600.")).arg(open.join(u", "_s))};
}

Finding log(const QString &path)
{
    const qint64 bytes = QFileInfo(path + u"-wal"_s).size();
    if (bytes == 0)
        return {u"log"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "No log lies beside it: the file alone is the whole casebook."))};
    return {u"log"_s, State::Warning,
            words(QT_TRANSLATE_NOOP("Doctor", "A log of %1 lies beside it: a program has it open, or one was killed. Copy or move both together; the next opening takes it in."))
                .arg(QLocale().formattedDataSize(bytes))};
}

Finding room(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const qint64 wanted = roomInStores * QFileInfo(path).size();
    const QString is = QLocale().formattedDataSize(disk.bytesAvailable());
    const QString should = QLocale().formattedDataSize(wanted);
    if (disk.bytesAvailable() >= wanted)
        return {u"room"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "%1 are free on its disk, more than the %2 that backup, restore and a change of key may need.")).arg(is, should)};
    return {u"room"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "%1 are free on its disk; backup, restore and a change of key may need %2. Make room.")).arg(is, should)};
}

Finding disk(const QString &path)
{
    const auto refused = store::refuseNetworkFolder(QFileInfo(path).absolutePath());
    if (!refused)
        return trouble(u"disk"_s, refused.error());
    return {u"disk"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "It lies on a disk of this computer."))};
}

Finding backup(const QString &path, const KeepingMemory &memory, const domain::KeepingRule &rule, const QDateTime &now, const QTimeZone &zone)
{
    const store::BackupFolder folder = backupFolderOf(path, memory);
    const QList<domain::DatedBackup> all = knownBackups(folder, memory);
    const auto newest = newestSound(all, now);
    if (!newest)
        return {u"backup"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "There is no automatic backup in %1. Make one with casebook backup --daily.")).arg(folder.path())};
    const QString goneOn = domain::goneFromBackups(now.toTimeZone(zone).date(), rule).toString(Qt::ISODate);
    const QString known = words(QT_TRANSLATE_NOOP("Doctor", "%1 automatic backups in %2, the newest of %3; what is erased today is in none of them from %4 on."))
                              .arg(QString::number(all.size()), folder.path(), moment(newest->made), goneOn);
    if (!domain::isTooOld(newest->made, rule, now, zone))
        return {u"backup"_s, State::Ok, known};
    return {u"backup"_s, State::Warning, known + u' ' + words(QT_TRANSLATE_NOOP("Doctor", "That is too old. Make one with casebook backup --daily."))};
}

Finding drill(const KeepingMemory &memory, const QDateTime &now)
{
    const QList<DrillRecord> drills = memory.drills();
    if (drills.isEmpty())
        return {u"drill"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "No restore was ever tried on this computer. Try one with casebook drill."))};
    const DrillRecord &last = drills.constLast();
    if (!last.problem.isEmpty())
        return {u"drill"_s, State::Problem, words(QT_TRANSLATE_NOOP("Doctor", "The last trial of a restore, of %1 on %2, failed (%3). Make a new backup and try again.")).arg(last.backup, moment(last.at), last.problem)};
    const QString done = words(QT_TRANSLATE_NOOP("Doctor", "The last trial of a restore, of %1 on %2, passed in %3 seconds."))
                             .arg(last.backup, moment(last.at), QLocale().toString(double(last.milliseconds) / 1000, 'f', 1));
    if (last.at.daysTo(now) <= drillEveryDays)
        return {u"drill"_s, State::Ok, done};
    return {u"drill"_s, State::Warning, done + u' ' + words(QT_TRANSLATE_NOOP("Doctor", "That is long ago. Try one with casebook drill."))};
}

Finding memoryOf(const QString &storeId)
{
    const auto seen = journal::lastSeen(Workspace::stateFolder(), storeId);
    if (!seen)
        return trouble(u"memory"_s, seen.error());
    if (!*seen)
        return {u"memory"_s, State::Warning, words(QT_TRANSLATE_NOOP("Doctor", "This computer has not seen this casebook yet: an older copy in its place would not be noticed here."))};
    return {u"memory"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "This computer remembers the journal up to entry %1; an older copy in its place is noticed.")).arg((*seen)->size)};
}

Findings server(const QUrl &address)
{
    const QUrlQuery query(address);
    const QString mode = query.queryItemValue(u"sslmode"_s);
    const QString host = query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : address.host();
    const bool isHere = host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    Finding line{u"server-connection"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "The server runs on this computer."))};
    if (mode == "verify-full"_L1)
        line.sentence = words(QT_TRANSLATE_NOOP("Doctor", "The connection to %1 is encrypted and its certificate is checked (verify-full).")).arg(host);
    else if (!isHere)
        line = {u"server-connection"_s, State::Problem,
                words(QT_TRANSLATE_NOOP("Doctor", "Nobody checks that %1 is the right server, nor that the connection is encrypted. Put sslmode=verify-full into the address.")).arg(host)};
    return {line,
            {u"server-encryption"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "A casebook on a PostgreSQL server is not encrypted by this program: the server's disk and its backups have to be."))},
            {u"server-backup"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "Its backups are the server's: pg_dump or pg_basebackup, whose age is to be set so that erasures reach them."))}};
}

}

Findings examineStore(const Door &door)
{
    if (door.isServer())
        return server(QUrl(door.address));
    const QString path = QFileInfo(door.address).absoluteFilePath();
    Findings findings{file(path)};
    if (QFileInfo::exists(path))
        findings += {keySlots(path), rights(path), log(path), room(path), disk(path)};
    return findings;
}

Findings examineKeeping(const Door &door, const domain::KeepingRule &backups, const QDateTime &now, const QTimeZone &zone)
{
    const QString path = QFileInfo(door.address).absoluteFilePath();
    const auto keys = door.isServer() ? base::Result<store::KeySlots>(base::fail(base::ErrorCode::KeySlotsMissing)) : store::KeySlots::read(path);
    if (!keys)
        return {};
    const KeepingMemory memory(Workspace::stateFolder(), keys->storeId());
    return {backup(path, memory, backups, now, zone), drill(memory, now), memoryOf(keys->storeId())};
}

namespace {

// Proofs of identity that nobody has answered in time: who somebody was is known by then, or asking goes nowhere.
Findings examineProofs(Workspace &workspace)
{
    const auto &rule = workspace.organisation().identity;
    if (!rule)
        return {};
    const auto waiting = queries::casesWithProofsBefore(workspace.connection(), workspace.user().clearance, workspace.now().addDays(-rule->days));
    if (!waiting)
        return {trouble(u"identity-proofs"_s, waiting.error())};
    if (waiting->isEmpty())
        return {{u"identity-proofs"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "No proof of identity waits longer than %1 days for a verdict.")).arg(rule->days)}};
    return {{u"identity-proofs"_s, State::Warning,
             words(QT_TRANSLATE_NOOP("Doctor", "In %1 cases a proof of identity has waited longer than %2 days for a verdict; each has an overdue task for it. Recording the verdict destroys it.")).arg(waiting->size()).arg(rule->days)}};
}

}

Findings examineOpened(Workspace &workspace)
{
    Findings findings;
    if (auto *embedded = dynamic_cast<store::EmbeddedConnection *>(&workspace.connection())) {
        const auto cipher = store::cipherOf(*embedded);
        findings.append(cipher ? Finding{u"cipher"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "The passphrase opens it; its pages are encrypted and authenticated with %1.")).arg(*cipher)}
                               : trouble(u"cipher"_s, cipher.error()));
        findings.append({u"roles"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "Whoever can unlock it holds its key: roles and compartments are kept by the program, not by the encryption."))});
    }
    const journal::Comparison &comparison = workspace.comparedWithMemory();
    switch (comparison.kind) {
    case journal::Comparison::Kind::Fine:
        findings.append({u"journal"_s, State::Ok, words(QT_TRANSLATE_NOOP("Doctor", "Its journal goes on from what this computer has seen."))});
        break;
    case journal::Comparison::Kind::EntriesMissing:
        findings.append(trouble(u"journal"_s, {base::ErrorCode::RolledBack, {QString::number(comparison.entriesMissing)}}));
        break;
    case journal::Comparison::Kind::OtherRoot:
        findings.append(trouble(u"journal"_s, {base::ErrorCode::JournalInvalid, {u"root-differs"_s}}));
        break;
    }
    findings += examineProofs(workspace);
    return findings;
}

}
