// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/startview.h"

namespace casebook::shell {

// The ways to begin: what was opened last, a new casebook, another file, sample cases, a server.
QList<StartView::Way> startWays(const QList<RecentCasebook> &recent, const QDateTime &now);

// The casebook that a way stands for; empty for the other ways.
QString recentAddress(const QString &way);

}
