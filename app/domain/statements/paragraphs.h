// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/statements/difference.h"

#include <QStringList>

namespace casebook::domain {

// The heading of a clause, then its paragraphs, without gap.
QList<TextRange> piecesOf(const QString &text, const Clause &clause);

// How much of their words two texts share, from 0 to 100, whatever the order.
int likeness(const QStringList &one, const QStringList &other);

// What became of the pieces of one clause; each list covers one of the two.
QList<ParagraphChange> paragraphChanges(const QString &before, const QList<TextRange> &old, const QString &after, const QList<TextRange> &now);

}
