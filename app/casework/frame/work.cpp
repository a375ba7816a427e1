// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"

#include "app/casework/frame/derived.h"
#include "app/casework/frame/foundfacts.h"
#include "app/casework/frame/owntasks.h"
#include "app/casework/frame/proofs.h"
#include "app/casework/frame/suppressing.h"
#include "app/casework/operation.h"
#include "app/domain/redaction.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

QDate todayAt(const domain::Office &office, const base::Clock &clock)
{
    return clock.now().toTimeZone(office.timeZone()).date();
}

Result<void> checkPastDay(QDate day, QDate today)
{
    if (day > today)
        return fail(ErrorCode::DateOutsideRules, {day.toString(Qt::ISODate), u"in the future"_s});
    if (day.year() < 1990)
        return fail(ErrorCode::DateOutsideRules, {day.toString(Qt::ISODate), u"before 1990"_s});
    return {};
}

Result<void> checkDayOf(const domain::CaseFile &file, QDate day, QDate today)
{
    if (day > today)
        return fail(ErrorCode::DateOutsideRules, {day.toString(Qt::ISODate), u"in the future"_s});
    if (day < file.received)
        return fail(ErrorCode::DateOutsideRules, {day.toString(Qt::ISODate), u"before the case was received"_s});
    return {};
}

Result<void> checkPermission(const Desk &desk, domain::Action action, const QString &kind)
{
    if (desk.rules.permissions().allows(desk.user().roles, action, kind))
        return {};
    return fail(ErrorCode::NotPermitted, {domain::name(action)});
}

Result<QString> cleanedText(domain::TextField field, const QString &text, QStringList &findings)
{
    CASEBOOK_TRY(const domain::CheckedText checked, domain::checkText(field, text));
    domain::Redacted redacted = domain::redactSecrets(checked.text);
    for (const domain::Finding &finding : std::as_const(redacted.findings))
        findings << domain::name(finding.type);
    return redacted.text;
}

Work::Work(Desk &desk, domain::CaseFile file) : m_desk(desk), m_file(std::move(file)) {}

Result<void> Work::look()
{
    CASEBOOK_TRY(m_kind, m_desk.rules.kind(m_file.kind));
    CASEBOOK_TRY(m_office, m_desk.rules.office(m_file.office));
    m_done.id = m_file.id;
    m_done.number = m_file.number;
    return {};
}

Result<std::unique_ptr<Work>> Work::begin(Desk &desk, const Target &target)
{
    CASEBOOK_TRY(auto transaction, store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, target.operation}));
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(desk.connection(), desk.user().clearance, target.number));
    std::unique_ptr<Work> work(new Work(desk, std::move(file)));
    CASEBOOK_CHECK(work->look());
    CASEBOOK_CHECK(checkPermission(desk, target.action, work->m_file.kind));
    CASEBOOK_TRY(const auto before, earlierOperation(desk.connection(), target.operation));
    work->m_done.wasDoneBefore = before.has_value();
    if (!before && target.expectedRevision >= 0 && target.expectedRevision != work->m_file.revision)
        return fail(ErrorCode::Conflict, {work->m_file.number});
    work->m_transaction = std::move(transaction);
    work->m_textsBefore = searchedTexts(*work->m_kind, work->m_file);
    return work;
}

QDate Work::today() const
{
    return todayAt(*m_office, m_desk.clock);
}

Result<void> Work::readAgain()
{
    CASEBOOK_CHECK(queries::readAgain(m_desk.connection(), m_desk.user().clearance, m_file, m_transaction->takeTouched()));
    return look();
}

Result<void> Work::updateCase(const store::Row &changes)
{
    return m_transaction->update(store::tables::cases, m_file.id.value(), -1, changes, m_kind->factClasses);
}

Result<QString> Work::cleaned(domain::TextField field, const QString &text)
{
    return cleanedText(field, text, m_done.findings);
}

Result<Done> Work::finish(const QString &journalAction)
{
    if (m_done.wasDoneBefore)
        return m_done;
    CASEBOOK_CHECK(readAgain());
    for (const auto keep : {keepFoundFacts, keepSuppressions, keepOwnTasks}) {
        CASEBOOK_TRY(const bool hasWritten, keep(*this));
        if (hasWritten)
            CASEBOOK_CHECK(readAgain());
    }
    CASEBOOK_CHECK(updateCase(derivedColumns(*m_kind, m_file)));
    // Writing words costs the index more than everything else an act does; most acts change none.
    if (searchedTexts(*m_kind, m_file) != m_textsBefore)
        CASEBOOK_CHECK(storeWords(m_desk.connection(), *m_kind, m_file));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction->record({journalAction, m_file.id.value(), m_file.uuid}));
    CASEBOOK_TRY(const bool hasShredded, shredProofs(*this));
    CASEBOOK_CHECK(commit());
    // The act stands whatever comes of this: while somebody else reads, the engine's next clean-up takes what is left in its files.
    if (hasShredded)
        static_cast<void>(m_desk.connection().purge({u"attachment_chunks"_s, u"attachment_words"_s, u"attachments"_s}));
    return m_done;
}

Result<void> Work::storeWordsAnew()
{
    CASEBOOK_CHECK(readAgain());
    return storeWords(m_desk.connection(), *m_kind, m_file);
}

Result<Done> Work::commit()
{
    CASEBOOK_CHECK(m_transaction->commit());
    return m_done;
}

}
