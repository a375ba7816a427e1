// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace casebook::theme {

enum class Scheme { Light, Dark, HighContrast };

// What a case, a task or a check is in; each has a shape, a word and a colour, and is shown with all three.
enum class State { Overdue, Today, Soon, OnTrack, Paused, Waiting, Hold, New, Sealed, Closed, Ours };
inline constexpr int stateCount = 11;

struct StateColours {
    QColor text;
    QColor tint;
};

// Every colour the program uses, by what it is for. Nothing keeps a copy: ask current() when painting.
struct Colours {
    Scheme scheme;
    QColor window;         // menu, rail, tabs, status line
    QColor base;           // the work
    QColor sunken;         // quiet fill, disabled button, computed value
    QColor raised;         // popover, received card in dark
    QColor line;           // between panes
    QColor rowline;        // between rows, lighter than line
    QColor lineStrong;     // fields, combo boxes, check boxes (3 : 1)
    QColor lineControl;    // buttons and chips: their word identifies them
    QColor text;
    QColor text2;
    QColor muted;
    QColor faint;          // disabled
    QColor accent;         // the filled button, ticked boxes
    QColor accentHover;
    QColor accentText;
    QColor accentTint;     // chip that is on
    QColor accentTint2;    // rail item that is on
    QColor link;           // links, selected icon, selection bar
    QColor focus;
    QColor hover;
    QColor select;         // selected row
    QColor selectText;
    QColor button;
    QColor buttonHover;
    QColor internal;       // internal note: tint, hatch, text, outline
    QColor internalHatch;
    QColor internalText;
    QColor internalLine;
    QColor sent;
    QColor sentEdge;
    QColor sentLine;
    QColor received;
    QColor receivedLine;
    QColor receivedEdge;
    QColor violet;         // audit review only
    QColor violetTint;
    QColor good;
    QColor danger;
    QColor shadow;
    QColor paper;          // letters
    QColor paperText;
    QColor desk;
    std::array<StateColours, stateCount> states;
    std::array<QColor, 7> chartSeries;     // kinds
    std::array<QColor, 4> chartRamp;       // an order, early to late
    std::array<QColor, 4> chartRampLabel;  // words inside a bar of the ramp

    const StateColours &of(State state) const { return states[std::size_t(state)]; }
    bool isHighContrast() const { return scheme == Scheme::HighContrast; }
};

const Colours &colours(Scheme scheme);
// The violet variant of the offline audit review: accent, link, focus and selection change, nothing else.
Colours auditColours(Scheme scheme);
// What Qt's own widgets read.
QPalette qtPalette(const Colours &colours);
// True where text is lighter than its ground: how a desktop says "dark" in Qt 6.4.
bool isDark(const QPalette &palette);
// Contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor &first, const QColor &second);

}
