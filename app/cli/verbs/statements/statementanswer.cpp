// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/statements/statementanswer.h"

#include "app/cli/casejson.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::StatementVersion;

Result<NamedVersion> namedVersion(Context &context, const QString &name)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    NamedVersion named;
    CASEBOOK_TRY(named.versions, queries::statementVersionsInFull(workspace->connection()));
    named.place = domain::versionNamed(named.versions, name);
    if (named.place < 0)
        return fail(ErrorCode::NotFound, {u"VERSION"_s});
    return named;
}

QJsonObject versionJson(const StatementVersion &version, const domain::StatementSpan &span)
{
    QJsonArray notices;
    for (const domain::StatementNotice &notice : version.notices)
        notices.append(QJsonObject{{u"told"_s, orNull(notice.told)},
                                   {u"means"_s, QJsonArray::fromStringList(notice.means)},
                                   {u"consent"_s, notice.asksConsent},
                                   {u"holds_from"_s, orNull(notice.holdsFrom)},
                                   {u"note"_s, orNull(notice.note)},
                                   {u"recorded_by"_s, notice.recordedBy}});
    return {{u"version"_s, version.label},
            {u"effective"_s, orNull(version.effective)},
            {u"until"_s, span.isNever() ? QJsonValue() : orNull(span.until)},
            {u"replaced"_s, span.isNever()},
            {u"material"_s, version.isMaterial},
            {u"clauses"_s, qint64{version.clauses}},
            {u"sha256"_s, version.sha256},
            {u"imported_by"_s, version.importedBy},
            {u"notices"_s, notices},
            {u"notice_missing"_s, version.lacksNotice()}};
}

QJsonObject rangeJson(const domain::TextRange &range)
{
    return {{u"from"_s, qint64{range.from}}, {u"to"_s, qint64{range.to}}};
}

QJsonObject clauseJson(const domain::Clause &clause, qsizetype place)
{
    return {{u"clause"_s, qint64{place + 1}},
            {u"number"_s, orNull(clause.number)},
            {u"heading"_s, orNull(clause.heading)},
            {u"level"_s, clause.level},
            {u"from"_s, qint64{clause.range.from}},
            {u"to"_s, qint64{clause.range.to}}};
}

}
