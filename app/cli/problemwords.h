// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/problem.h"

#include <QJsonArray>
#include <QString>

namespace casebook::cli {

// What an import found, as a sentence in the language of the program.
QString problemWords(const intake::Problem &problem);
// {row, column, code, text}; with `file` where a run reads several.
QJsonArray problemsJson(const QList<intake::Problem> &problems, bool hasFiles);
QString problemsText(const QList<intake::Problem> &problems, bool hasFiles);
// A line that says how to take the import back; empty when it made no case.
QString undoText(const QString &import, int created);

}
