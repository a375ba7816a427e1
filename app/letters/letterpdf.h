// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/letters/lettersheet.h"

#include <QByteArray>

namespace casebook::letters {

// The letter on A4 for an envelope with a window: address field, reference and folding marks stand where DIN 5008, form B, has
// them; every page has its number. Fonts are in the file. Wants a QGuiApplication in the main thread. FontMissing, Internal.
base::Result<QByteArray> makeLetterPdf(const LetterSheet &sheet, const QString &family = QStringLiteral("Inter"));

}
