// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/casework/registercase.h"

#include <QMap>
#include <QString>

namespace casebook::cli {

// The small languages of `--set`, `--add` and `--person`. What they cannot read is InputInvalid; the value is never repeated.

// "title=Copy of data", "lines[2].outcome=fulfilled": places count from 1.
struct Assignment {
    QString list;      // empty: of the case itself
    int position = 0;
    QString name;
    QString value;
};
base::Result<Assignment> readAssignment(const QString &text);

// "lines[2]"
struct ItemPlace {
    QString list;
    int position = 0;
};
base::Result<ItemPlace> readItemPlace(const QString &text);

// "right=access,data-class=account-data,usage-data": a part without = goes on with the value before it.
base::Result<QMap<QString, QString>> readPairs(const QString &text);

// "name=Clara Weber,mail=clara@example.org,role=requester"; also kind, language, country, phone, address, account, other.
base::Result<casework::NewPerson> readPerson(const QString &text);

// A file of this computer as something that belongs to a case. The errors of base::readFile.
base::Result<casework::NewAttachment> readAttachment(const QString &path, const QString &source);

}
