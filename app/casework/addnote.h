// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct AddNoteRequest {
    QString number;
    QString text;
    QString operation;
};

// An internal note: never leaves the office, kept apart from messages to people outside.
class AddNote final {
public:
    explicit AddNote(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const AddNoteRequest &request);

private:
    Desk &m_desk;
};

}
