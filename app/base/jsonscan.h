// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace casebook::base {

struct JsonProblem {
    QString path;  // JSON pointer (RFC 6901) of the place
    QString reason;
};

// Finds what QJsonDocument silently accepts: a key that stands twice in one object, and nesting below deepestLevel. The bytes
// must already have been parsed without error; a key written with escapes counts as the text it stands for.
std::optional<JsonProblem> findJsonProblem(const QByteArray &bytes, int deepestLevel);

// "/states/3" + "id" -> "/states/3/id"
QString childPath(const QString &path, const QString &key);

}
