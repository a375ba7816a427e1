// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"

namespace casebook::casework {

struct AttachFileRequest {
    QString number;
    NewAttachment attachment;
    QString operation;
    QString purpose = {};  // "identity", "mandate", see domain/identity/identityrule.h; empty: any other file
};

// A file becomes part of the case, in pieces inside the store, with its digest. ValueTooLong above 100 MiB,
// InputInvalid without a name, for an unknown purpose, and for a proof of identity in a case whose verdict is given: it would go at once.
class AttachFile final {
public:
    explicit AttachFile(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const AttachFileRequest &request);

private:
    Desk &m_desk;
};

}
