// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/caselens.h"

namespace casebook::queries {

using base::Result;
using domain::StatementVersion;

Result<CaseLens> caseLens(store::Connection &connection, const domain::StatementRule &rule, const domain::Kind &kind, const domain::CaseFile &file)
{
    CaseLens found;
    CASEBOOK_TRY(const QList<StatementVersion> versions, statementVersionsInFull(connection));
    const QString named = file.details.value(kind.statementFact).toString();
    qsizetype place = named.isEmpty() ? -1 : domain::versionNamed(versions, named);
    found.isNamed = place >= 0;
    if (place < 0)
        place = domain::inForce(versions, file.received);
    if (place >= 0) {
        found.version = versions[place];
        found.span = domain::spanOf(versions, place);
        CASEBOOK_TRY(found.statement, statementText(connection, versions[place].id));
    }
    found.lens = domain::lensOf(rule, found.statement.text, found.statement.clauses, file);
    return found;
}

}
