// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"
#include "app/domain/statements/statementrule.h"

#include <QMap>

namespace casebook::rulebook {

// How an organisation works with the versions of its privacy statement: {"source", "import_source", "notice": {"source", "means":
// [{"id", "label"}]}, "subjects": [{"id", "label", "headings", "words", "bears_on": [{"kind", "list", "fact", "is"}]}], "pages":
// [{"title", "address", "subjects", "source"}], "safeguards": [{"id", "label", "words", "from", "ended", "source"}], "examples"}.
// An example is {"heading" or "paragraph", "subjects"} or {"safeguard", "on", "state"} and is tried on the spot; every subject and
// every safeguard needs one.
domain::StatementRule readStatementRule(base::JsonObject object);

// What a bearing names must be there in kinds that are there; else the place inside the pack and the reason, "path|reason". Empty: all is well.
QString bearingProblem(const domain::StatementRule &rule, const QMap<QString, domain::Kind> &kinds);

}
