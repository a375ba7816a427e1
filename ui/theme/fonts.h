// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace casebook::theme {

// What a text is; size, weight and family follow from it. Colours are chosen by the part that paints.
enum class Role {
    PageTitle,        // 20 / 600
    PageTitleSecond,  // 20 / 400
    PaneTitle,        // 16 / 600
    PaneTitleSecond,  // 16 / 400
    Finding,          // 15 / 600
    Choice,           // 14 / 600
    Editor,           // 14 / 400
    Strong,           // 13 / 600
    Number,           // 13 / 500, drawn with tabular figures
    Body,             // 13 / 400
    Section,          // 12 / 600
    Header,           // 12 / 500
    Small,            // 12 / 400
    Label,            // 11 / 500
    Keys,             // 11 / 400
    Avatar,           // 10 / 600
    Mono,             // 12 / 400, fixed pitch
};

inline constexpr double bodyPx = 13;

// The font of the whole application at a zoom of 0.8 to 2.0.
QFont bodyFont(double zoom = 1.0);
// The font of a role, in proportion to the application's font.
QFont roleFont(Role role);

}
