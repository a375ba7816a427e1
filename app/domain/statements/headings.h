// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/statements/clauses.h"

#include <optional>

namespace casebook::domain {

// What a line says when it looks like a heading by itself and by the line above it.
struct Heading {
    QString number;         // "4.2", "§ 3", "Article 5"; empty: none
    QString text;           // without number and marks
    int level = 1;
    bool isMarked = false;  // by "## "
    bool isUnderlined = false;

    bool isCertain() const { return isMarked || isUnderlined; }  // not only by how it looks
};

struct TextLine {
    TextRange range;           // with its line feed
    bool isBlank = false;
    bool isUnderline = false;  // "=====" under a heading
    std::optional<Heading> heading;
};

QList<TextLine> readLines(const QString &text);

// "• …", "- …", "(a) …"
bool startsListItem(QStringView line);

}
