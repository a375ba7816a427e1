// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/letterlint.h"
#include "app/workspace/lettering.h"

#include <QJsonArray>

namespace casebook::cli {

// What a letter is for where it fits, else why it does not.
QString whyText(const workspace::LetterChoice &choice, const QString &language);

// A line each: severity, line of the text, words, source. Empty when nothing was found.
QString findingsText(const QList<domain::LetterFinding> &findings, const QString &text, const QString &language);
// [{id, severity, words, about, source, line, from, to}]; places are null for what is not there.
QJsonArray findingsJson(const QList<domain::LetterFinding> &findings, const QString &text, const QString &language);

}
