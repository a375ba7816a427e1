// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct WriteIndexRequest {
    QString number;
    QString language;  // of its columns; empty: that of the case, where the program has it
    QString operation = {};
};

// The index of the package (domain::productionIndex) becomes a file of the case, to be handed over too, and its name and digest stand in
// the fact `package`. Every file that it names is held against its digest first. Errors: NotFound, NotPermitted, AlreadyClosed, InputInvalid (no
// package, a file that is not there, an index that is the same as the last), StoreDamaged.
class WriteIndex final {
public:
    explicit WriteIndex(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const WriteIndexRequest &request);

private:
    Desk &m_desk;
};

}
