// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/statementpin.h"

#include "app/domain/statements/statementversion.h"
#include "app/queries/statements.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::StatementVersion;

namespace {

Result<QString> ruleOf(const Desk &desk)
{
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    return organisation->statement.source.isEmpty() ? organisation->source : organisation->statement.source;
}

base::Error notInForce(const QString &fact, const QString &rule, const StatementVersion *right)
{
    if (!right)
        return {ErrorCode::InputInvalid, {fact, u"it was not in force on the day of receipt (%1)"_s, rule}, {}};
    const QString versionAndRule = right->label + u"; "_s + rule;
    return {ErrorCode::InputInvalid, {fact, u"on the day of receipt this was in force: %1"_s, versionAndRule}, {}};
}

}

Result<QJsonObject> withStatement(const Desk &desk, const domain::Kind &kind, QJsonObject details, const QDate &received)
{
    if (kind.statementFact.isEmpty())
        return details;
    CASEBOOK_TRY(const QList<StatementVersion> versions, queries::statementVersions(desk.connection()));
    const qsizetype right = domain::inForce(versions, received);
    const QString named = details.value(kind.statementFact).toString();
    const qsizetype meant = named.isEmpty() ? right : domain::versionNamed(versions, named);
    if (meant != right) {
        CASEBOOK_TRY(const QString rule, ruleOf(desk));
        return fail(notInForce(kind.statementFact, rule, right < 0 ? nullptr : &versions[right]));
    }
    if (right >= 0)
        details.insert(kind.statementFact, versions[right].label);
    return details;
}

Result<QJsonObject> withStatementMoved(const Desk &desk, const domain::Kind &kind, QJsonObject details, const QDate &before, const QDate &received)
{
    if (kind.statementFact.isEmpty())
        return details;
    CASEBOOK_TRY(const QList<StatementVersion> versions, queries::statementVersions(desk.connection()));
    const QString named = details.value(kind.statementFact).toString();
    const qsizetype old = domain::inForce(versions, before);
    if (!named.isEmpty() && (old < 0 || versions[old].label != named))
        return details;
    const qsizetype right = domain::inForce(versions, received);
    if (right < 0)
        details.remove(kind.statementFact);
    else
        details.insert(kind.statementFact, versions[right].label);
    return details;
}

}
