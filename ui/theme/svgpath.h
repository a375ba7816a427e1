// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>
#include <optional>

namespace casebook::theme {

// The path language of SVG (M L H V C S A Z, both cases), as far as our icons need it. Nothing when the text is not a path.
std::optional<QPainterPath> svgPath(QStringView text);

}
