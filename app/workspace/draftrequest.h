// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"
#include "app/intake/draft.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// A draft of intake as the request that registers it. A channel that is only a medium ("mail") becomes the organisation's
// first channel of that medium; what the directory of agencies says of the sender of a mail is proposed as facts.
casework::RegisterCaseRequest registerRequest(const Workspace &workspace, const intake::CaseDraft &draft);
casework::NewMessage newMessage(const intake::DraftMessage &message);

}
