// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/base/files.h"
#include "app/cli/interruption.h"
#include "app/text/errorwords.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;
using workspace::Workspace;

namespace {

constexpr qint64 largestPassphraseFile = 4096;

QString words(const char *text)
{
    return QCoreApplication::translate("Usage", text);
}

QString optionOrVariable(const CommandLine &line, const char *option, const char *variable)
{
    return line.has(option) ? line.value(option) : qEnvironmentVariable(variable);
}

}

Context::Context(const CommandLine &line, Console &console, QString language) : m_line(line), m_console(console), m_language(std::move(language)) {}

Result<workspace::Door> Context::door() const
{
    workspace::Door door;
    door.address = optionOrVariable(m_line, "store", "CASEBOOK_STORE");
    if (door.address.isEmpty())
        return fail(ErrorCode::UsageWrong, {words(QT_TRANSLATE_NOOP("Usage", "no store is named; give --store or set CASEBOOK_STORE"))});
    door.user = m_line.value("user");
    door.actAs = m_line.value("as");
    door.standingClock = qEnvironmentVariable("CASEBOOK_NOW");
    return door;
}

// Of several users one has to be named; a test or demo store is opened by who made it.
Result<void> Context::chooseUser(workspace::Door &door) const
{
    if (door.isServer() || !door.user.isEmpty())
        return {};
    const auto keys = store::KeySlots::read(door.address);
    if (!keys || keys->users().size() < 2)
        return {};
    if (keys->mode() == store::StoreMode::Normal)
        return fail(ErrorCode::UsageWrong, {words(QT_TRANSLATE_NOOP("Usage", "several people use this casebook; say who you are with --user"))});
    door.user = keys->users().constFirst();
    return {};
}

Result<Workspace *> Context::workspace()
{
    if (m_workspace)
        return m_workspace.get();
    CASEBOOK_TRY(workspace::Door where, door());
    CASEBOOK_CHECK(chooseUser(where));
    CASEBOOK_TRY(const Secret secret, passphrase());
    CASEBOOK_TRY(m_workspace, Workspace::open(where, secret));
    warnOfOlderJournal();
    return m_workspace.get();
}

void Context::warnOfOlderJournal()
{
    const journal::Comparison &comparison = m_workspace->comparedWithMemory();
    if (comparison.kind == journal::Comparison::Kind::Fine)
        return;
    const bool isShorter = comparison.kind == journal::Comparison::Kind::EntriesMissing;
    const base::Error error = isShorter ? base::Error{ErrorCode::RolledBack, {QString::number(comparison.entriesMissing)}}
                                        : base::Error{ErrorCode::JournalInvalid, {u"root-differs"_s}};
    m_console.warn(text::errorWords(error).oneLine());
}

Result<Secret> Context::passphraseFrom(const QString &file)
{
    CASEBOOK_TRY(QByteArray bytes, base::readFile(file, largestPassphraseFile));
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret::take(bytes);
}

Result<Secret> Context::passphrase() const
{
    const QString file = optionOrVariable(m_line, "passphrase-file", "CASEBOOK_PASSPHRASE_FILE");
    return file.isEmpty() ? askSecret(words(QT_TRANSLATE_NOOP("Usage", "Passphrase"))) : passphraseFrom(file);
}

Result<Secret> Context::newPassphrase() const
{
    const QString file = optionOrVariable(m_line, "passphrase-file", "CASEBOOK_PASSPHRASE_FILE");
    return file.isEmpty() ? askTwice(words(QT_TRANSLATE_NOOP("Usage", "New passphrase"))) : passphraseFrom(file);
}

Result<Secret> Context::askTwice(const QString &question)
{
    CASEBOOK_TRY(Secret first, askSecret(question));
    CASEBOOK_TRY(const Secret second, askSecret(words(QT_TRANSLATE_NOOP("Usage", "The same again"))));
    if (first.view() != second.view())
        return fail(ErrorCode::InputInvalid, {u"passphrase"_s, u"the two differ"_s});
    return first;
}

Result<QDate> Context::day(const char *option) const
{
    const QString text = m_line.value(option);
    if (!m_line.has(option))
        return QDate();
    if (text == "today"_L1 && m_workspace)
        return m_workspace->today();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return fail(ErrorCode::DateInvalid, {text});
    return day;
}

Result<int> Context::number(const char *option, int otherwise, int least, int most) const
{
    if (!m_line.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = m_line.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(ErrorCode::InputInvalid, {QString::fromLatin1(option), u"%1..%2"_s.arg(least).arg(most)});
    return number;
}

Result<QByteArray> Context::file(const char *option, qint64 limit) const
{
    if (!m_line.has(option))
        return QByteArray();
    return base::readFile(m_line.value(option), limit);
}

std::function<bool(qint64, qint64)> Context::progress(const QString &what)
{
    return [this, what](qint64 done, qint64 all) {
        if (all > 0)
            m_console.progress(u"%1 %2/%3"_s.arg(what).arg(done).arg(all));
        else
            m_console.progress(u"%1 %2"_s.arg(what).arg(done));
        return !wasInterrupted();
    };
}

}
