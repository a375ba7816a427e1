// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"

namespace casebook::rulebook {

// The parts of a kind, one object of its pack each. What must agree between the parts is kindchecks.h.

domain::LocalText readBoth(base::JsonObject &object, const char *key);  // English and German

domain::Outcome readOutcome(base::JsonObject &object);
domain::Ground readGround(base::JsonObject &object);
domain::State readState(base::JsonObject &object);
domain::Section readSection(base::JsonObject &object);
// "choices_from": "authorities" takes those of the kind's directory; a text may have "proposes": "agencies" and "identifier": true.
domain::Fact readFact(base::JsonObject &object, const domain::Kind &kind);
domain::ItemList readList(base::JsonObject &object, const domain::Kind &kind);
domain::Gate readGate(base::JsonObject &object);
// One object may say several moves: "from" is a list, "*" stands for every state that is not closed.
QList<domain::Transition> readTransitions(base::JsonObject &object, const domain::Kind &kind);
domain::OwnTask readOwnTask(base::JsonObject &object);
domain::ProcessRule readProcess(base::JsonObject &object);
domain::PlaceFacts readPlaceFacts(base::JsonObject &object);
domain::MergeRule readMerge(base::JsonObject &object);
domain::KindClock readClock(base::JsonObject &object);

}
