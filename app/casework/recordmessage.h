// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"

namespace casebook::casework {

struct RecordMessageRequest {
    QString number;
    NewMessage message;
    QString operation;
};

// Something that came in or went out: mail, letter, call. A sent message is what gates and answered clocks look for, so none is
// of tomorrow: DateOutsideRules. InputInvalid for another direction or medium.
class RecordMessage final {
public:
    explicit RecordMessage(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const RecordMessageRequest &request);

private:
    Desk &m_desk;
};

}
