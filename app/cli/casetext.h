// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/organisation.h"

#include <QString>

namespace casebook::cli {

// In what light a case is read.
struct Reading {
    const domain::Kind &kind;
    const domain::Organisation &organisation;
    QString language;
    QDate today;
    int width = 100;  // of the page
};

// The same case with its own tasks called as this reader calls them.
domain::CaseFile named(domain::CaseFile file, const Reading &reading);

// One line: number, what it is about, state, due date.
QString caseLine(const domain::CaseFile &file, const Reading &reading);
// The whole case under headings.
QString caseText(const domain::CaseFile &file, const Reading &reading);

}
