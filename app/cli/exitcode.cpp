// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

// Both switches name every code once and have no default: a new code does not compile until it has its place in both.

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::Internal:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreMoved:
    case ErrorCode::EncryptionMissing:
    case ErrorCode::ConnectionLost:
    case ErrorCode::ServerRefused:
    case ErrorCode::StatementFailed:
    case ErrorCode::FontMissing:
        return Failed;
    case ErrorCode::UsageWrong:
        return WrongUsage;
    case ErrorCode::FileNotFound:
    case ErrorCode::NotFound:
    case ErrorCode::SigningKeyMissing:
    case ErrorCode::ReportUnknown:
        return ExitCode::NotFound;
    case ErrorCode::GateNotMet:
    case ErrorCode::MoveNotAllowed:
    case ErrorCode::AlreadyClosed:
    case ErrorCode::NotClosed:
    case ErrorCode::UnderHold:
        return ExitCode::GateNotMet;
    case ErrorCode::StoreBusy:
    case ErrorCode::Conflict:
    case ErrorCode::OperationUnknown:
        return LockedOrChanged;
    case ErrorCode::StoreDamaged:
    case ErrorCode::KeySlotsDamaged:
    case ErrorCode::JournalInvalid:
    case ErrorCode::CheckpointInvalid:
    case ErrorCode::BackupInvalid:
    case ErrorCode::RolledBack:
    case ErrorCode::SignatureInvalid:
        return IntegrityProblem;
    case ErrorCode::NotATestStore:
    case ErrorCode::NotPermitted:
    case ErrorCode::ApproverIsPreparer:
    case ErrorCode::ReleaserPlacedHold:
        return NotPermitted;
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileExists:
    case ErrorCode::EntriesWouldBeLost:
    case ErrorCode::PackInvalid:
    case ErrorCode::MappingInvalid:
    case ErrorCode::InputInvalid:
    case ErrorCode::ValueTooLong:
    case ErrorCode::DateInvalid:
    case ErrorCode::FilterInvalid:
    case ErrorCode::RegimeUnknown:
    case ErrorCode::KindUnknown:
    case ErrorCode::KindNotInRegime:
    case ErrorCode::CalendarUnknown:
    case ErrorCode::OfficeUnknown:
    case ErrorCode::DateOutsideRules:
    case ErrorCode::StoreExists:
    case ErrorCode::NetworkFolder:
    case ErrorCode::PauseNotAllowed:
    case ErrorCode::ExtensionNotAllowed:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::CsvInvalid:
    case ErrorCode::CsvAmbiguous:
    case ErrorCode::MailInvalid:
    case ErrorCode::PeriodInvalid:
        return BadInput;
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NotACasebook:
    case ErrorCode::KeySlotsMissing:
    case ErrorCode::KeySlotUnknown:
    case ErrorCode::RecoveryKeyInvalid:
        return WrongPassphrase;
    case ErrorCode::Cancelled:
    case ErrorCode::Interrupted:
        return Interrupted;
    }
    return Failed;
}

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound: return u"file-not-found"_s;
    case ErrorCode::FileNotReadable: return u"file-not-readable"_s;
    case ErrorCode::FileNotWritable: return u"file-not-writable"_s;
    case ErrorCode::FileExists: return u"file-exists"_s;
    case ErrorCode::DiskFull: return u"disk-full"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::Interrupted: return u"interrupted"_s;
    case ErrorCode::Internal: return u"internal"_s;
    case ErrorCode::PackInvalid: return u"pack-invalid"_s;
    case ErrorCode::MappingInvalid: return u"mapping-invalid"_s;
    case ErrorCode::UsageWrong: return u"usage-wrong"_s;
    case ErrorCode::InputInvalid: return u"input-invalid"_s;
    case ErrorCode::ValueTooLong: return u"value-too-long"_s;
    case ErrorCode::DateInvalid: return u"date-invalid"_s;
    case ErrorCode::FilterInvalid: return u"filter-invalid"_s;
    case ErrorCode::RegimeUnknown: return u"regime-unknown"_s;
    case ErrorCode::KindUnknown: return u"kind-unknown"_s;
    case ErrorCode::KindNotInRegime: return u"kind-not-in-regime"_s;
    case ErrorCode::CalendarUnknown: return u"calendar-unknown"_s;
    case ErrorCode::OfficeUnknown: return u"office-unknown"_s;
    case ErrorCode::DateOutsideRules: return u"date-outside-rules"_s;
    case ErrorCode::WrongPassphrase: return u"wrong-passphrase"_s;
    case ErrorCode::NotACasebook: return u"not-a-casebook"_s;
    case ErrorCode::KeySlotsMissing: return u"key-slots-missing"_s;
    case ErrorCode::KeySlotsDamaged: return u"key-slots-damaged"_s;
    case ErrorCode::KeySlotUnknown: return u"key-slot-unknown"_s;
    case ErrorCode::RecoveryKeyInvalid: return u"recovery-key-invalid"_s;
    case ErrorCode::StoreNewer: return u"store-newer"_s;
    case ErrorCode::StoreMoved: return u"store-moved"_s;
    case ErrorCode::StoreDamaged: return u"store-damaged"_s;
    case ErrorCode::StoreBusy: return u"store-busy"_s;
    case ErrorCode::StoreExists: return u"store-exists"_s;
    case ErrorCode::StoreReadOnly: return u"store-read-only"_s;
    case ErrorCode::NetworkFolder: return u"network-folder"_s;
    case ErrorCode::EncryptionMissing: return u"encryption-missing"_s;
    case ErrorCode::NotATestStore: return u"not-a-test-store"_s;
    case ErrorCode::NotFound: return u"not-found"_s;
    case ErrorCode::NotPermitted: return u"not-permitted"_s;
    case ErrorCode::GateNotMet: return u"gate-not-met"_s;
    case ErrorCode::MoveNotAllowed: return u"move-not-allowed"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::OperationUnknown: return u"operation-unknown"_s;
    case ErrorCode::ConnectionLost: return u"connection-lost"_s;
    case ErrorCode::ServerRefused: return u"server-refused"_s;
    case ErrorCode::StatementFailed: return u"statement-failed"_s;
    case ErrorCode::PauseNotAllowed: return u"pause-not-allowed"_s;
    case ErrorCode::ExtensionNotAllowed: return u"extension-not-allowed"_s;
    case ErrorCode::AlreadyClosed: return u"already-closed"_s;
    case ErrorCode::NotClosed: return u"not-closed"_s;
    case ErrorCode::ApproverIsPreparer: return u"approver-is-preparer"_s;
    case ErrorCode::UnderHold: return u"under-hold"_s;
    case ErrorCode::ReleaserPlacedHold: return u"releaser-placed-hold"_s;
    case ErrorCode::JournalInvalid: return u"journal-invalid"_s;
    case ErrorCode::CheckpointInvalid: return u"checkpoint-invalid"_s;
    case ErrorCode::BackupInvalid: return u"backup-invalid"_s;
    case ErrorCode::EntriesWouldBeLost: return u"entries-would-be-lost"_s;
    case ErrorCode::RolledBack: return u"rolled-back"_s;
    case ErrorCode::SignatureInvalid: return u"signature-invalid"_s;
    case ErrorCode::SigningKeyMissing: return u"signing-key-missing"_s;
    case ErrorCode::EncodingUnknown: return u"encoding-unknown"_s;
    case ErrorCode::CsvInvalid: return u"csv-invalid"_s;
    case ErrorCode::CsvAmbiguous: return u"csv-ambiguous"_s;
    case ErrorCode::MailInvalid: return u"mail-invalid"_s;
    case ErrorCode::ReportUnknown: return u"report-unknown"_s;
    case ErrorCode::PeriodInvalid: return u"period-invalid"_s;
    case ErrorCode::FontMissing: return u"font-missing"_s;
    }
    return {};
}

}
