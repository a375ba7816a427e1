// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casebook::base {

// Everything that can go wrong and that a person hears of, one name each, grouped by the layer that finds it. The words
// (what happened, what it means for the data, what to do) are in app/text/errorwords.cpp, the exit code of the command
// line in app/cli/exitcode.cpp; both are switches without default, so a new name is not forgotten in either.
// The comment behind a name lists its arguments.
enum class ErrorCode {
    // base
    FileNotFound,       // file
    FileNotReadable,    // file
    FileNotWritable,    // file
    FileExists,         // file
    DiskFull,           // file
    Cancelled,
    Interrupted,
    Internal,           // what
    // JSON of packs, mappings and settings
    PackInvalid,        // file, path inside it, reason
    MappingInvalid,     // file, path inside it, reason
    // wrong words from outside
    UsageWrong,         // reason
    InputInvalid,       // field, reason
    ValueTooLong,       // field, limit in bytes
    DateInvalid,        // text
    FilterInvalid,      // position, reason
    // rules
    RegimeUnknown,      // regime
    KindUnknown,        // kind
    KindNotInRegime,    // kind, regime, source
    CalendarUnknown,    // calendar
    OfficeUnknown,      // office
    DateOutsideRules,   // date, what
    // opening a store
    WrongPassphrase,
    NotACasebook,       // file
    KeySlotsMissing,    // file
    KeySlotsDamaged,    // file
    KeySlotUnknown,     // user
    RecoveryKeyInvalid,
    StoreNewer,         // file, its schema, ours
    StoreDamaged,       // file, what
    StoreBusy,          // file
    StoreExists,        // file
    StoreMoved,         // file, where it is now
    StoreReadOnly,      // file
    NetworkFolder,      // folder, file system
    EncryptionMissing,  // what is wrong with the library
    NotATestStore,      // option
    // working on a store
    NotFound,           // what
    NotPermitted,       // action
    GateNotMet,         // one argument a missing thing
    MoveNotAllowed,     // from, to
    Conflict,           // what
    OperationUnknown,   // operation id: the answer of a commit was lost
    ConnectionLost,     // server
    ServerRefused,      // server
    StatementFailed,    // what
    PauseNotAllowed,    // regime, source
    ExtensionNotAllowed,// reason, source
    AlreadyClosed,      // case
    NotClosed,          // case
    ApproverIsPreparer, // user
    UnderHold,          // case, numbers of the holds, source of the rule
    ReleaserPlacedHold, // hold, user, source of the rule
    // integrity
    JournalInvalid,     // problem
    CheckpointInvalid,  // reason
    BackupInvalid,      // reason
    RolledBack,         // entries missing
    EntriesWouldBeLost, // entries, instant of the first, or both empty: another store
    SignatureInvalid,   // file
    SigningKeyMissing,
    // intake
    EncodingUnknown,    // file
    CsvInvalid,         // row, reason
    CsvAmbiguous,       // column, reason
    MailInvalid,        // file, reason
    // reports
    ReportUnknown,      // id
    PeriodInvalid,      // text
    FontMissing,        // family
};

}
