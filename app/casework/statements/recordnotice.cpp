// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/statements/recordnotice.h"

#include "app/casework/frame/work.h"
#include "app/casework/operation.h"
#include "app/domain/statements/statementversion.h"
#include "app/queries/statements.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::StatementVersion;
using store::value;

namespace {

const QString action = u"record-notice"_s;

Result<void> checkMeans(const domain::StatementRule &rule, const QStringList &means)
{
    QStringList known;
    for (const domain::NoticeMeans &one : rule.means)
        known << one.id;
    if (means.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"means"_s, u"missing; known are: %1"_s, known.join(u' ')});
    for (const QString &id : means)
        if (!known.contains(id))
            return fail(ErrorCode::InputInvalid, {u"means"_s, u"not known; known are: %1"_s, known.join(u' ')});
    return {};
}

Result<void> checkDays(const StatementVersion &version, const RecordNoticeRequest &request, const QDate &holdsFrom, const QDate &today)
{
    if (!request.told.isValid())
        return fail(ErrorCode::InputInvalid, {u"told"_s, u"missing"_s});
    CASEBOOK_CHECK(checkPastDay(request.told, today));
    if (holdsFrom < request.told)
        return fail(ErrorCode::InputInvalid, {u"holds-from"_s, u"before the customers were told"_s});
    if (holdsFrom < version.effective)
        return fail(ErrorCode::InputInvalid, {u"holds-from"_s, u"before the version is in force"_s});
    return {};
}

Result<NoticeDone> doneBefore(Desk &desk, const EarlierOperation &earlier)
{
    CASEBOOK_TRY(const qint64 row, earlierRow(desk.connection(), earlier, action, store::tables::statementNotices));
    store::Query query(desk.connection(), u"SELECT v.label FROM statement_notices n JOIN statement_versions v ON v.id = n.version_id WHERE n.id = :id"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":id", row).next());
    return NoticeDone{query.text(0), true};
}

}

Result<NoticeDone> RecordNotice::run(const RecordNoticeRequest &request)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::ManageStatements, {}));
    CASEBOOK_TRY(const domain::Organisation *organisation, m_desk.rules.organisation(m_desk.store.facts().organisation));
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(m_desk.connection(), {m_desk.user().uuid, m_desk.clock.now(), &m_desk.random, request.operation}));
    CASEBOOK_TRY(const auto earlier, earlierOperation(m_desk.connection(), request.operation));
    if (earlier)
        return doneBefore(m_desk, *earlier);
    CASEBOOK_TRY(const QList<StatementVersion> versions, queries::statementVersionsInFull(m_desk.connection()));
    const qsizetype place = domain::versionNamed(versions, request.version);
    if (place < 0)
        return fail(ErrorCode::NotFound, {u"VERSION"_s});
    const StatementVersion &version = versions[place];
    if (!version.isMaterial)
        return fail(ErrorCode::InputInvalid, {u"version"_s, u"it is no material change"_s});
    QStringList means = request.means;
    means.removeDuplicates();
    CASEBOOK_CHECK(checkMeans(organisation->statement, means));
    const QDate holdsFrom = request.holdsFrom.isValid() ? request.holdsFrom : std::max(request.told, version.effective);
    CASEBOOK_CHECK(checkDays(version, request, holdsFrom, todayAt(*organisation->office(organisation->defaultOffice), m_desk.clock)));
    for (const domain::StatementNotice &other : version.notices)
        if (other.told == request.told && other.means == means && other.asksConsent == request.asksConsent && other.holdsFrom == holdsFrom)
            return fail(ErrorCode::InputInvalid, {u"notice"_s, u"recorded already"_s});
    NoticeDone done{version.label};
    CASEBOOK_TRY(const QString note, cleanedText(domain::TextField::Reason, request.note.trimmed(), done.findings));
    const auto row = store::Row()
                         .set("version_id", version.id.value())
                         .set("told_on", value(request.told))
                         .set("means", means.join(u' '))
                         .set("asks_consent", value(request.asksConsent))
                         .set("holds_from", value(holdsFrom))
                         .set("note", note)
                         .set("recorded_by", m_desk.user().login);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, transaction->insert(store::tables::statementNotices, row));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({action, 0, {}}));
    CASEBOOK_CHECK(transaction->commit());
    return done;
}

}
