// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/letters/lettersheet.h"

#include <QByteArray>

namespace casebook::letters {

// The letter as a file: what LetterPages draws, with its fonts in it. Wants a QGuiApplication in the main thread. FontMissing,
// Internal.
base::Result<QByteArray> makeLetterPdf(const LetterSheet &sheet, const QString &family = QStringLiteral("Inter"));

}
