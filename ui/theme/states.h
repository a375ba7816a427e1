// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QRect>
#include <QString>

class QPainter;

namespace casebook::theme {

// A state is always shown as shape, word and colour. Badge and list cell call the same functions.

struct StateText {
    State state = State::Ours;
    QString text;
    bool operator==(const StateText &) const = default;
};

struct StateLook {
    bool isTinted = false;    // headers and detail panes; in lists only for late and today
    bool isOnSelection = false;
    enum class Words { Normal, Strong, Small } words = Words::Normal;  // plain ones: 13 / 400, 12 / 500, 12 / 400
};

// True for the two states that a list tints.
bool isTintedInLists(State state);
// The shape alone, in a square; `hole` is what shows through cut-out parts' antialiasing and needs no colour.
void paintStateIcon(QPainter &painter, const QRectF &square, State state, const QColor &colour);
// Width of badge or plain state with its text, in device-independent pixels.
int stateWidth(const StateText &state, const StateLook &look);
int badgeHeight();
// How far a badge sticks out to the left so that its icon stands under the header's word.
int badgeOverhang();
// Left-aligned in the rectangle, vertically centred. A tinted one begins badgeOverhang() before rect.left().
void paintState(QPainter &painter, const QRect &rect, const StateText &state, const StateLook &look);

}
