// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/queries/duedeletions.h"

#include <QJsonObject>

namespace casebook::cli {

// How the verbs on retention tell what goes and what stands against it.

// "due", or everything that stands against it, holds by their numbers.
QString reasonText(const domain::Minimisation &rule);
QJsonObject dueFileJson(const queries::DueFile &file);
// A table; empty without files.
QString dueFilesText(const QList<queries::DueFile> &files, const QString &language);

// The kinds on whose cases this person may do that. NotPermitted when there is none.
base::Result<QStringList> permittedKinds(workspace::Workspace &workspace, domain::Action action);

}
