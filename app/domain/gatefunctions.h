// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gate.h"

namespace casebook::domain {

// A rule that a pack cannot say with a fact alone: a pure function of the case, called by its name. A pack that names another
// one, or that lacks a fact the function reads, is refused when it loads.
struct GateFunction {
    QString name;
    Place place = Place::Fact;  // where what it misses is mended
    QString subject;
    QString fact;
    QStringList needs;          // facts it reads: "redress" of the case, "lines.outcome" of the items of a list
    bool (*holds)(const Kind &kind, const CaseFile &file) = nullptr;
    // The law that this very case runs into, where the pack has one for each instrument or ground.
    QString (*source)(const Kind &kind, const CaseFile &file) = nullptr;
    // What exactly is missing, where a case can say more than the words of the pack; those are given to it.
    LocalText (*inWords)(const Kind &kind, const CaseFile &file, const LocalText &missing) = nullptr;
};

const QList<GateFunction> &gateFunctions();
const GateFunction *gateFunction(const QString &name);  // nullptr: there is none

}
