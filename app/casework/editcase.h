// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"

#include <optional>

namespace casebook::casework {

struct ItemEdit {
    QString list;
    int position = 0;  // from 1; 0 adds one
    QMap<QString, QString> facts;
    bool isRemoved = false;
};

struct EditCaseRequest {
    QString number;
    QMap<QString, QString> fields;  // title received evidence office channel language regime
    QMap<QString, QString> facts;
    QList<ItemEdit> items;
    std::optional<NewPerson> person;  // somebody more in the case
    qint64 expectedRevision = -1;
    QString operation;
};

// Changes what is known about a case. When the day of receipt, the office, the regime or the lines change, open clocks are
// counted anew in the same step. A closed case is AlreadyClosed.
class EditCase final {
public:
    explicit EditCase(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const EditCaseRequest &request);

private:
    Desk &m_desk;
};

}
