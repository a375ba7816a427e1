// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace casebook::reports::pdf {

// Puts three things right in a file that QPdfWriter has finished, so that the same report is the same bytes everywhere:
//  - the time of creation, which the writer takes from the computer's clock and zone, becomes the instant of the stamp. Its text
//    is shorter or longer by the zone, so every later offset in the cross-reference table moves with it;
//  - the private code points of the tabular digits become '0' to '9' in the tables that tell what a glyph means, at equal length;
//  - the trailer gets an /ID made from a hash of everything else.
// Qt writes no /ModDate and no XMP packet in this version of PDF. Internal{…} if the file does not look as expected.
base::Result<QByteArray> withFixedMarks(QByteArray pdf, const QDateTime &instant);

}
