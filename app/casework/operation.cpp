// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/operation.h"

#include "app/journal/entry.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<std::optional<EarlierOperation>> earlierOperation(store::Connection &connection, const QString &operation)
{
    if (operation.isEmpty())
        return std::optional<EarlierOperation>();
    store::Query query(connection, u"SELECT o.sequence, o.case_id, j.entry FROM operations o JOIN journal j ON j.sequence = o.sequence WHERE o.operation = :operation"_s);
    CASEBOOK_TRY(const bool found, query.bind(":operation", operation).next());
    if (!found)
        return std::optional<EarlierOperation>();
    CASEBOOK_TRY(const journal::Entry entry, journal::parseEntry(query.text(2).toUtf8()));
    return std::optional(EarlierOperation{query.integer(0), query.integer(1), entry.action});
}

base::Error usedOtherwise()
{
    return base::Error{ErrorCode::InputInvalid, {u"operation"_s, u"was used for something else"_s}, {}};
}

Result<qint64> earlierRow(store::Connection &connection, const EarlierOperation &earlier, const QString &action, const store::Table &table)
{
    store::Query query(connection, u"SELECT row_id FROM history WHERE sequence = :sequence AND table_name = :table"_s);
    CASEBOOK_TRY(const bool found, query.bind(":sequence", earlier.sequence).bind(":table", QString::fromLatin1(table.name)).next());
    if (!found || earlier.action != action)
        return fail(usedOtherwise());
    return query.integer(0);
}

Result<Done> doneBefore(Work &work, const QStringList &actions)
{
    CASEBOOK_TRY(const auto earlier, earlierOperation(work.transaction().connection(), work.transaction().context().operation));
    if (!earlier || earlier->caseId != work.file().id.value() || !actions.contains(earlier->action))
        return fail(usedOtherwise());
    return work.finish(actions.constFirst());
}

}
