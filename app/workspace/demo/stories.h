// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/demo/story.h"

namespace casebook::workspace::demo {

// Which states a story can end in, in the order in which the first cases of a demo store take them.
QStringList requestEndings();
QStringList disputeEndings();
QStringList childEndings();
QStringList disclosureEndings();

// Tell a case up to this state.
void tellRequest(Story &story, const QString &ending);
void tellDispute(Story &story, const QString &ending);
void tellChild(Story &story, const QString &ending);
void tellDisclosure(Story &story, const QString &ending);

}
