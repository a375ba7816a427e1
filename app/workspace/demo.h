// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace casebook::workspace {

struct DemoRequest {
    QString file;           // the new store
    int cases = 40;
    quint64 seed = 1;       // the same seed on the same day gives the same people and stories
    QString standingClock;  // "today" of the stories, an instant; empty: now
};

// Makes a store of invented people, to look at and to try: every kind, state and language, clocks that run, stand, were
// prolonged, met and missed. Everything happens through casework, act after act in the order of time, by several users; so
// the journal reads like that of a real office. Its passphrase is "demo" for everybody. Answers how many cases there are.
// StoreExists and the other errors of making a store; Cancelled when `progress` (acts done, all acts) answers false: then
// nothing is left behind.
base::Result<int> makeDemo(const DemoRequest &request, const std::function<bool(qint64, qint64)> &progress = {});

// Who works in a demo store; the first one made it.
QStringList demoLogins();

}
