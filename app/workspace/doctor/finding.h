// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace casebook::workspace {

// One thing that doctor looked at. The name is the same in every language and version; the sentence is for people and names
// files and figures, never a person or a case.
struct Finding {
    enum class State { Ok, Warning, Problem };
    QString name;
    State state = State::Ok;
    QString sentence;

    friend bool operator==(const Finding &, const Finding &) = default;
};

QString name(Finding::State state);  // "ok", "warning", "problem"

using Findings = QList<Finding>;

}
