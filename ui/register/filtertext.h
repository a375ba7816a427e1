// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "ui/widgets/fields/filterreading.h"

namespace casebook::registering {

// The filter as a text that people read and edit; chips, kinds and views only write into it. A piece is a text of one
// condition ("due:overdue").

// What the field colours and, when something is wrong, where and why in words.
widgets::FilterReading readFilterText(const QString &text);
// Why a part is wrong, in words; `part` is what stands there.
QString reasonWords(const QString &reason, const QString &part);

bool holdsPiece(const QString &text, const QString &piece);
QString withPiece(const QString &text, const QString &piece);
QString withoutPiece(const QString &text, const QString &piece);
// Without any condition on this field, and then with the piece, which may be empty.
QString withFieldReplaced(const QString &text, domain::Field field, const QString &piece);
// The only value that `kind:` asks for; empty when there is none or more than one.
QString onlyKind(const QString &text);

}
