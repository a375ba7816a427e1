// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/register.h"
#include "app/workspace/workspace.h"

namespace casebook::cli {

// The list of cases for people: aligned, with labels instead of ids. `fields` are names of rowFields(); empty: the usual ones.
QString registerText(const QList<queries::RegisterRow> &rows, const QStringList &fields, const workspace::Workspace &workspace,
                     const QString &language, int width);

}
