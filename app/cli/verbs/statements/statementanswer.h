// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/queries/statements.h"

#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

// What the verbs on versions of the privacy statement share.

// One version of all there are, by the name that was typed, a label or a day. NotFound.
struct NamedVersion {
    QList<domain::StatementVersion> versions;
    qsizetype place = 0;

    const domain::StatementVersion &version() const { return versions[place]; }
    domain::StatementSpan span() const { return domain::spanOf(versions, place); }
};
base::Result<NamedVersion> namedVersion(Context &context, const QString &name);

// `version`, `effective`, `until`, `material` and the rest of its row, without its text.
QJsonObject versionJson(const domain::StatementVersion &version, const domain::StatementSpan &span);
// `clause` counts from 1; `from` and `to` are places in the text, in UTF-16 units.
QJsonObject clauseJson(const domain::Clause &clause, qsizetype place);
QJsonObject rangeJson(const domain::TextRange &range);

}
