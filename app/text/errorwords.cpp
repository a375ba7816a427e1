// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/errorwords.h"

#include "app/text/reasonwords.h"

#include <QCoreApplication>
#include <QHash>

namespace casebook::text {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

struct Sentences {
    const char *what;
    const char *meaning;
    const char *cure;
};

// The texts stand as QT_TRANSLATE_NOOP so that the translations find them; %1, %2 … are the arguments of the error.
Sentences sentencesFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("Errors", "The file %1 is not there."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Check the name and the folder.")};
    case ErrorCode::FileNotReadable:
        return {QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be read."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Check that it is an ordinary file, not too large, and that you may read it.")};
    case ErrorCode::FileNotWritable:
        return {QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be written."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose a folder in which you may write.")};
    case ErrorCode::FileExists:
        return {QT_TRANSLATE_NOOP("Errors", "The file %1 is already there."),
                QT_TRANSLATE_NOOP("Errors", "It was not overwritten."),
                QT_TRANSLATE_NOOP("Errors", "Choose another name, or move the old file away.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Errors", "Not saved: the disk of %1 is full."),
                QT_TRANSLATE_NOOP("Errors", "The last saved state is safe."),
                QT_TRANSLATE_NOOP("Errors", "Free some space, then try again.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Errors", "The work was cancelled."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                ""};
    case ErrorCode::Interrupted:
        return {QT_TRANSLATE_NOOP("Errors", "The work was interrupted."),
                QT_TRANSLATE_NOOP("Errors", "What was not finished was undone."),
                QT_TRANSLATE_NOOP("Errors", "Start it again.")};
    case ErrorCode::Internal:
        return {QT_TRANSLATE_NOOP("Errors", "The program met something it should not (%1)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Start the program again; if it comes back, report it with the details.")};
    case ErrorCode::PackInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The rules in %1 are not valid: %2: %3."),
                QT_TRANSLATE_NOOP("Errors", "None of this pack is used, and no case was changed."),
                QT_TRANSLATE_NOOP("Errors", "Mend the file, or put the delivered one back.")};
    case ErrorCode::MappingInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The mapping in %1 is not valid: %2: %3."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was imported."),
                QT_TRANSLATE_NOOP("Errors", "Correct it, or have a new one written with import csv --keep-mapping.")};
    case ErrorCode::UsageWrong:
        return {QT_TRANSLATE_NOOP("Errors", "The command was not understood: %1."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "See casebook --help.")};
    case ErrorCode::InputInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The value of %1 is not valid (%2)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Correct it and try again.")};
    case ErrorCode::ValueTooLong:
        return {QT_TRANSLATE_NOOP("Errors", "The text of %1 is too long; the limit is %2 bytes."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Shorten it, or attach it as a file.")};
    case ErrorCode::DateInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a date that can be read without doubt."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Write it as year-month-day, for example 2026-03-09.")};
    case ErrorCode::FilterInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The filter is not understood at position %1: %2."),
                QT_TRANSLATE_NOOP("Errors", "The list stays as it was."),
                QT_TRANSLATE_NOOP("Errors", "Correct the filter, or clear it.")};
    case ErrorCode::RegimeUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There are no rules called \"%1\"."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the regimes of the rulebook.")};
    case ErrorCode::KindUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no kind of case called \"%1\"."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the kinds of the rulebook.")};
    case ErrorCode::KindNotInRegime:
        return {QT_TRANSLATE_NOOP("Errors", "The regime %2 has no period for \"%1\" (%3)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose another regime or another right.")};
    case ErrorCode::CalendarUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no calendar called \"%1\"."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the calendars of the rulebook.")};
    case ErrorCode::OfficeUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no office called \"%1\"."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the offices of the organisation.")};
    case ErrorCode::DateOutsideRules:
        return {QT_TRANSLATE_NOOP("Errors", "The date %1 lies outside what the rules cover (%2)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Check the date; for other years the rulebook needs an update.")};
    case ErrorCode::WrongPassphrase:
        return {QT_TRANSLATE_NOOP("Errors", "That passphrase does not open this casebook."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Try again, or use the printed recovery key.")};
    case ErrorCode::NotACasebook:
        return {QT_TRANSLATE_NOOP("Errors", "%1 is not a casebook, or it belongs to another key."),
                QT_TRANSLATE_NOOP("Errors", "It was not changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose the right file, or restore a backup.")};
    case ErrorCode::KeySlotsMissing:
        return {QT_TRANSLATE_NOOP("Errors", "The key file %1 is missing."),
                QT_TRANSLATE_NOOP("Errors", "The casebook itself is untouched."),
                QT_TRANSLATE_NOOP("Errors", "Put the key file back beside the casebook, or open it with the printed recovery key.")};
    case ErrorCode::KeySlotsDamaged:
        return {QT_TRANSLATE_NOOP("Errors", "The key file %1 is damaged."),
                QT_TRANSLATE_NOOP("Errors", "The casebook itself is untouched."),
                QT_TRANSLATE_NOOP("Errors", "Put the key file of the last backup in its place, or open the casebook with the printed recovery key.")};
    case ErrorCode::KeySlotUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no user called \"%1\" in this casebook."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Name a user with --user, or ask the office to add you.")};
    case ErrorCode::RecoveryKeyInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "That is not a recovery key: a letter is wrong or missing."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Compare it with the printed sheet, group by group.")};
    case ErrorCode::StoreNewer:
        return {QT_TRANSLATE_NOOP("Errors", "The casebook %1 was written by a newer program (its format is %2, this program knows %3)."),
                QT_TRANSLATE_NOOP("Errors", "It was not changed."),
                QT_TRANSLATE_NOOP("Errors", "Install the newer program.")};
    case ErrorCode::StoreDamaged:
        return {QT_TRANSLATE_NOOP("Errors", "The casebook %1 is damaged (%2)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Restore the last backup; casebook check names what is damaged.")};
    case ErrorCode::StoreBusy:
        return {QT_TRANSLATE_NOOP("Errors", "Another program is writing to %1."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Wait a moment, then try again.")};
    case ErrorCode::StoreExists:
        return {QT_TRANSLATE_NOOP("Errors", "There is already a casebook at %1."),
                QT_TRANSLATE_NOOP("Errors", "It was not changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose another name.")};
    case ErrorCode::StoreMoved:
        return {QT_TRANSLATE_NOOP("Errors", "The casebook %1 was moved to %2."),
                QT_TRANSLATE_NOOP("Errors", "It is kept as it was then, to be looked at only."),
                QT_TRANSLATE_NOOP("Errors", "Work in the casebook that it was moved to.")};
    case ErrorCode::StoreReadOnly:
        return {QT_TRANSLATE_NOOP("Errors", "The casebook %1 cannot be written."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Check the rights on the file and its folder, or work on a copy in a folder of your own.")};
    case ErrorCode::NetworkFolder:
        return {QT_TRANSLATE_NOOP("Errors", "The folder %1 lies on a network drive (%2), where a casebook is not safe."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
                QT_TRANSLATE_NOOP("Errors", "Choose a folder on this computer, or use a PostgreSQL server.")};
    case ErrorCode::EncryptionMissing:
        return {QT_TRANSLATE_NOOP("Errors", "The encrypting database library is not the one this program was built with (%1)."),
                QT_TRANSLATE_NOOP("Errors", "No casebook was opened or written."),
                QT_TRANSLATE_NOOP("Errors", "Install the program again.")};
    case ErrorCode::NotATestStore:
        return {QT_TRANSLATE_NOOP("Errors", "%1 works only with a store made for tests or demonstrations."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Leave it out.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("Errors", "%1 was not found."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Check the number or the name.")};
    case ErrorCode::NotPermitted:
        return {QT_TRANSLATE_NOOP("Errors", "Your role does not allow this (%1)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Ask somebody whose role does.")};
    case ErrorCode::GateNotMet:
        return {QT_TRANSLATE_NOOP("Errors", "This cannot be done yet; something is missing."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Add what is listed, then try again.")};
    case ErrorCode::MoveNotAllowed:
        return {QT_TRANSLATE_NOOP("Errors", "A case cannot go from \"%1\" to \"%2\"."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Choose one of the steps the case offers.")};
    case ErrorCode::Conflict:
        return {QT_TRANSLATE_NOOP("Errors", "Somebody else changed this in the meantime (%1)."),
                QT_TRANSLATE_NOOP("Errors", "Your change was not saved and their change stands."),
                QT_TRANSLATE_NOOP("Errors", "Look at the new state, then do it again.")};
    case ErrorCode::OperationUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "The connection was lost while saving, and it is not known yet whether it was saved."),
                QT_TRANSLATE_NOOP("Errors", "Either all of it is saved or none of it."),
                QT_TRANSLATE_NOOP("Errors", "Do it again: the same operation is never carried out twice.")};
    case ErrorCode::ConnectionLost:
        return {QT_TRANSLATE_NOOP("Errors", "The connection to %1 was lost."),
                QT_TRANSLATE_NOOP("Errors", "What was not confirmed was not saved."),
                QT_TRANSLATE_NOOP("Errors", "Try again when the server is back.")};
    case ErrorCode::ServerRefused:
        return {QT_TRANSLATE_NOOP("Errors", "The server %1 does not accept the connection."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Check the address, the network and the certificate.")};
    case ErrorCode::StatementFailed:
        return {QT_TRANSLATE_NOOP("Errors", "The store %1 could not carry out a step."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Try again; if it comes back, run casebook check.")};
    case ErrorCode::PauseNotAllowed:
        return {QT_TRANSLATE_NOOP("Errors", "The clock may not be stopped here (%1, %2)."),
                QT_TRANSLATE_NOOP("Errors", "It goes on running."),
                QT_TRANSLATE_NOOP("Errors", "Use an extension where the law has one.")};
    case ErrorCode::ExtensionNotAllowed:
        return {QT_TRANSLATE_NOOP("Errors", "The rule of this clock has no extension (%2)."),
                QT_TRANSLATE_NOOP("Errors", "The date stays as it is."),
                QT_TRANSLATE_NOOP("Errors", "Answer in time, or record why it is late.")};
    case ErrorCode::AlreadyClosed:
        return {QT_TRANSLATE_NOOP("Errors", "The case %1 is closed."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Reopen it first.")};
    case ErrorCode::NotClosed:
        return {QT_TRANSLATE_NOOP("Errors", "The case %1 is not closed."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                ""};
    case ErrorCode::ApproverIsPreparer:
        return {QT_TRANSLATE_NOOP("Errors", "Who prepared a decision (%1) cannot approve it."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Let another person look at it.")};
    case ErrorCode::UnderHold:
        return {QT_TRANSLATE_NOOP("Errors", "A legal hold is on %1 (%2; %3)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed: what is held stays as it is."),
                QT_TRANSLATE_NOOP("Errors", "Wait until the hold is released; \"casebook hold list\" tells who ordered it and why.")};
    case ErrorCode::ReleaserPlacedHold:
        return {QT_TRANSLATE_NOOP("Errors", "Who placed the hold %1 (%2) cannot release it (%3)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed: the hold is still in force."),
                QT_TRANSLATE_NOOP("Errors", "Let another person who may release holds look at it.")};
    case ErrorCode::JournalInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The journal does not verify: %1."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed by the check."),
                QT_TRANSLATE_NOOP("Errors", "Export the report of the check and compare with the last checkpoint and backup.")};
    case ErrorCode::CheckpointInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The checkpoint is not valid (%1)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Use the file as it was exported.")};
    case ErrorCode::BackupInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The backup is not sound (%1)."),
                QT_TRANSLATE_NOOP("Errors", "The store was not touched."),
                QT_TRANSLATE_NOOP("Errors", "Make a new backup, or choose another one.")};
    case ErrorCode::RolledBack:
        return {QT_TRANSLATE_NOOP("Errors", "Journal entries that this computer has seen are missing: %1."),
                QT_TRANSLATE_NOOP("Errors", "The casebook was put back to an older state, or another file took its place."),
                QT_TRANSLATE_NOOP("Errors", "Do not go on working; find the newer file, or restore the latest backup.")};
    case ErrorCode::EntriesWouldBeLost:
        return {QT_TRANSLATE_NOOP("Errors", "Journal entries of the casebook that is there, from %2 on, are not in this backup: %1."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed; what they record would be missing after the restore."),
                QT_TRANSLATE_NOOP("Errors", "Restore to another name with --store, or say --accept-loss.")};
    case ErrorCode::SignatureInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The signature of %1 is not valid."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Use the file as it was exported, with the key that belongs to it.")};
    case ErrorCode::SigningKeyMissing:
        return {QT_TRANSLATE_NOOP("Errors", "There is no signing key yet."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
                QT_TRANSLATE_NOOP("Errors", "Make one with casebook journal key new.")};
    case ErrorCode::EncodingUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "It is not certain in which encoding %1 is written."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was imported."),
                QT_TRANSLATE_NOOP("Errors", "Name the encoding, or save the file as UTF-8.")};
    case ErrorCode::CsvInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "Row %1 of the table cannot be read: %2."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was imported."),
                QT_TRANSLATE_NOOP("Errors", "Mend the row and try again.")};
    case ErrorCode::CsvAmbiguous:
        return {QT_TRANSLATE_NOOP("Errors", "The dates in column %1 can be read in two ways (%2)."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was imported."),
                QT_TRANSLATE_NOOP("Errors", "Say in the mapping which order day and month have.")};
    case ErrorCode::MailInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "The message %1 cannot be read (%2)."),
                QT_TRANSLATE_NOOP("Errors", "It is kept in quarantine."),
                QT_TRANSLATE_NOOP("Errors", "Open it with a mail program and enter the case by hand.")};
    case ErrorCode::ReportUnknown:
        return {QT_TRANSLATE_NOOP("Errors", "There is no report called \"%1\"."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
                QT_TRANSLATE_NOOP("Errors", "See casebook report list.")};
    case ErrorCode::PeriodInvalid:
        return {QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a period."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
                QT_TRANSLATE_NOOP("Errors", "Write 2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38, or two dates with .. between them.")};
    case ErrorCode::FontMissing:
        return {QT_TRANSLATE_NOOP("Errors", "The font %1 is not installed."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
                QT_TRANSLATE_NOOP("Errors", "Install its package.")};
    }
    return {"", "", ""};
}

// Why a filter is not understood, for people. A reason without words is shown as it is.
const char *filterReason(const QString &reason)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("field-unknown"), QT_TRANSLATE_NOOP("Errors", "there is no such field")},
        {QStringLiteral("value-missing"), QT_TRANSLATE_NOOP("Errors", "a value is missing")},
        {QStringLiteral("quote-open"), QT_TRANSLATE_NOOP("Errors", "the closing quotation mark is missing")},
        {QStringLiteral("date-invalid"), QT_TRANSLATE_NOOP("Errors", "that is no date; 2026-12-24, 24.12.2026, 7d and today are")},
        {QStringLiteral("comparison-wrong"), QT_TRANSLATE_NOOP("Errors", "only a date can be before or after")},
        {QStringLiteral("phase-unknown"), QT_TRANSLATE_NOOP("Errors", "there is no such phase")},
        {QStringLiteral("yes-or-no"), QT_TRANSLATE_NOOP("Errors", "it takes yes or no")}};
    return known.value(reason, nullptr);
}

QStringList argumentsForPeople(const base::Error &error)
{
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::InputInvalid && arguments.size() > 1)
        arguments[1] = reasonText(arguments[1]).replace(QLatin1StringView("%1"), arguments.value(2));
    if (error.code == ErrorCode::DateOutsideRules && arguments.size() > 1)
        arguments[1] = reasonText(arguments[1]);
    if (error.code != ErrorCode::FilterInvalid || arguments.size() < 2)
        return arguments;
    arguments[0] = QString::number(arguments[0].toInt() + 1);  // people count from one
    if (const char *reason = filterReason(arguments[1]))
        arguments[1] = QCoreApplication::translate("Errors", reason);
    return arguments;
}

QString words(const char *text, const QStringList &arguments)
{
    QString translated = *text ? QCoreApplication::translate("Errors", text) : QString();
    // In one pass, so that an argument that holds "%2" stays as it is.
    QString result;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const bool isPlace = translated[i] == u'%' && i + 1 < translated.size() && translated[i + 1].isDigit();
        if (!isPlace) {
            result += translated[i];
            continue;
        }
        result += arguments.value(translated[++i].digitValue() - 1);
    }
    return result;
}

Sentences extensionSentences(const QString &reason, const Sentences &otherwise)
{
    if (reason == "twice"_L1)
        return {QT_TRANSLATE_NOOP("Errors", "This clock was extended before, and it may be once only (%2)."), otherwise.meaning, otherwise.cure};
    if (reason == "late"_L1)
        return {QT_TRANSLATE_NOOP("Errors", "This clock can be extended only where the person was told within the first period (%2)."), otherwise.meaning,
                QT_TRANSLATE_NOOP("Errors", "Answer as soon as you can, and record why it is late.")};
    return otherwise;
}

// A day that the case itself makes impossible; no other rulebook would take it.
Sentences daySentences(const Sentences &otherwise)
{
    return {QT_TRANSLATE_NOOP("Errors", "The date %1 is not possible here: %2."), otherwise.meaning, QT_TRANSLATE_NOOP("Errors", "Correct it and try again.")};
}

// Gates that stand between two cases: none of them is a thing to fill in on the case itself.
Sentences mergeSentences(const QStringList &gates, const Sentences &otherwise)
{
    if (gates.contains(QLatin1StringView("merge-verified")))
        return {QT_TRANSLATE_NOOP("Errors", "A merge never makes a person better known than they are."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Bring both cases to the same identity check first, or link them.")};
    if (gates.contains(QLatin1StringView("merge-clock")))
        return {QT_TRANSLATE_NOOP("Errors", "This case is due before the other one, whose time was extended or stands."),
                QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
                QT_TRANSLATE_NOOP("Errors", "Answer it first, or link the two.")};
    return otherwise;
}

}

ErrorWords errorWords(const base::Error &error)
{
    Sentences sentences = sentencesFor(error.code);
    if (error.code == ErrorCode::GateNotMet)
        sentences = mergeSentences(error.arguments, sentences);
    if (error.code == ErrorCode::ExtensionNotAllowed)
        sentences = extensionSentences(error.arguments.value(0), sentences);
    if (error.code == ErrorCode::DateOutsideRules && isKnownReason(error.arguments.value(1)))
        sentences = daySentences(sentences);
    if (error.code == ErrorCode::OfficeUnknown && error.arguments.size() > 1)
        sentences.cure = QT_TRANSLATE_NOOP("Errors", "Choose one of these: %2.");
    const QStringList arguments = argumentsForPeople(error);
    return {words(sentences.what, arguments), words(sentences.meaning, arguments), words(sentences.cure, arguments)};
}

}
