// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/localtext.h"
#include "app/reports/document.h"

#include <QMap>

namespace casebook::reports {

// What a dataset knows for a place of a sentence: a value written as its type says, or words.
struct Place {
    QVariant value;
    Column::Type type = Column::Type::Text;
    domain::LocalText words = {};  // instead of the value
    bool isThere = true;           // for [name|…]
};
using Places = QMap<QString, Place>;

domain::LocalText inBoth(const QString &english, const QString &german);

// A sentence of a report with its places filled, so that every word of it stands in the definition:
//
//     %name                  the value
//     {name|none|one|many}   the part that fits the number: 0, 1, any other
//     [name|text]            the text if the place is there, else nothing
//
// Parts may hold further places. PackInvalid{sentence, position, reason} for a place that the dataset does not have and for a
// bracket without its other half.
base::Result<QString> filled(const QString &sentence, const Places &places, const QString &language);

}
