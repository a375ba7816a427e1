// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/states.h"

#include <QList>
#include <QString>

namespace casebook::registering {

// A chip under the filter; it stands for a piece of filter text.
struct FilterChip {
    QString id;
    QString word;
    int count = -1;
    bool isOn = false;
};

struct LabelledValue {
    QString label;
    QString value;
    bool isStrong = false;
};

// What the pane beside the list says about the current case.
struct CaseDetail {
    QString number;
    QString kind;
    theme::StateText state;
    QList<LabelledValue> facts;
    QString messageHead;   // "Clara Weber, 23 Nov 2026"; empty = no message
    QString messageWord;   // "received"
    QString messageIcon;   // "in", "out", "lock"
    QString messageText;
    QString primary;       // the act: "Send letter"; empty = none
    QString noAssignment;  // why the case cannot be given to anybody; empty = it can
    QString noExtension;   // why the deadline cannot be extended; empty = it can
};

}
