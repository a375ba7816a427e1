// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/statements/importstatement.h"

#include "app/base/digest.h"
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

const QString action = u"import-statement"_s;

Result<void> checkText(const QString &text)
{
    if (text.size() >= ImportStatement::largestBytes || text.toUtf8().size() >= ImportStatement::largestBytes)
        return fail(ErrorCode::ValueTooLong, {u"statement"_s, QString::number(ImportStatement::largestBytes - 1)});
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"statement"_s, u"empty"_s});
    if (!domain::isPlainText(text))
        return fail(ErrorCode::InputInvalid, {u"statement"_s, u"not a text"_s});
    return {};
}

Result<void> checkDay(const QDate &effective, const QDate &today, const domain::StatementRule &rule)
{
    if (!effective.isValid())
        return fail(ErrorCode::InputInvalid, {u"effective"_s, u"missing"_s});
    if (effective > today)
        return fail(ErrorCode::InputInvalid, {u"effective"_s, u"in the future: %1"_s, rule.importSource});
    return checkPastDay(effective, today);
}

Result<QString> checkedLabel(const ImportStatementRequest &request)
{
    if (request.label.isEmpty())
        return request.effective.toString(Qt::ISODate);
    QStringList findings;
    CASEBOOK_TRY(const QString label, cleanedText(domain::TextField::Name, request.label.simplified(), findings));
    constexpr qsizetype longestLabel = 60;
    if (label.isEmpty() || label.size() > longestLabel || !findings.isEmpty() || request.label.contains(u'\n'))
        return fail(ErrorCode::InputInvalid, {u"label"_s, u"not one short line"_s});
    // A day names the version that takes effect on it and no other.
    if (const QDate day = QDate::fromString(label, Qt::ISODate); day.isValid() && day != request.effective)
        return fail(ErrorCode::InputInvalid, {u"label"_s, u"another day than that of the version"_s});
    return label;
}

Result<void> checkUnlike(const QList<StatementVersion> &versions, const QDate &effective, const QString &label, const QString &digest)
{
    for (const StatementVersion &other : versions)
        if (other.effective == effective && other.sha256 == digest)
            return fail(ErrorCode::InputInvalid, {u"statement"_s, u"the same text is there already for this day: %1"_s, other.label});
    for (const StatementVersion &other : versions)
        if (other.label.compare(label, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::InputInvalid, {u"label"_s, u"another version is called so: %1"_s, other.label});
    return {};
}

Result<StatementDone> doneBefore(Desk &desk, const EarlierOperation &earlier)
{
    CASEBOOK_TRY(const qint64 row, earlierRow(desk.connection(), earlier, action, store::tables::statementVersions));
    store::Query query(desk.connection(), u"SELECT label FROM statement_versions WHERE id = :id"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":id", row).next());
    const QString label = query.text(0);
    CASEBOOK_TRY(const queries::StatementText kept, queries::statementText(desk.connection(), domain::StatementId(row)));
    return StatementDone{label, kept.clauses.size(), true};
}

}

Result<StatementDone> ImportStatement::run(const ImportStatementRequest &request)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::ManageStatements, {}));
    CASEBOOK_TRY(const domain::Organisation *organisation, m_desk.rules.organisation(m_desk.store.facts().organisation));
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(m_desk.connection(), {m_desk.user().uuid, m_desk.clock.now(), &m_desk.random, request.operation}));
    CASEBOOK_TRY(const auto earlier, earlierOperation(m_desk.connection(), request.operation));
    if (earlier)
        return doneBefore(m_desk, *earlier);
    CASEBOOK_CHECK(checkDay(request.effective, todayAt(*organisation->office(organisation->defaultOffice), m_desk.clock), organisation->statement));
    CASEBOOK_CHECK(checkText(request.text));
    CASEBOOK_TRY(const QString label, checkedLabel(request));
    const QString digest = QString::fromLatin1(base::sha256(request.text.toUtf8()).toHex());
    CASEBOOK_TRY(const QList<StatementVersion> versions, queries::statementVersions(m_desk.connection()));
    CASEBOOK_CHECK(checkUnlike(versions, request.effective, label, digest));
    const QList<domain::Clause> clauses = domain::findClauses(request.text);
    const auto row = store::Row()
                         .set("label", label)
                         .set("effective_on", value(request.effective))
                         .set("is_material", value(request.isMaterial))
                         .set("text", request.text)
                         .set("sha256", digest)
                         .set("clauses", queries::clauseIndex(clauses))
                         .set("imported_at", value(m_desk.clock.now()))
                         .set("imported_by", m_desk.user().login);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, transaction->insert(store::tables::statementVersions, row));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({action, 0, {}}));
    CASEBOOK_CHECK(transaction->commit());
    return StatementDone{label, clauses.size(), false};
}

}
