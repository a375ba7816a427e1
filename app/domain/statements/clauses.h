// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace casebook::domain {

// A piece of a text: UTF-16 units from `from` up to and without `to`.
struct TextRange {
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype size() const { return to - from; }
    bool holds(qsizetype at) const { return from <= at && at < to; }
    QStringView in(const QString &text) const { return QStringView(text).sliced(from, size()); }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// One clause of a privacy statement: its heading and what stands under it up to the next one. The first may have no heading.
struct Clause {
    QString number;     // as it is written, "4.2"; empty: not numbered
    QString heading;    // without number and marks; empty: what stands above the first heading
    int level = 1;      // 2 for "4.2" and "## "
    TextRange range;    // heading, text and the white space up to the next clause
    qsizetype body = 0; // where the text under the heading begins

    friend bool operator==(const Clause &, const Clause &) = default;
};

// The clauses of a plain text in their order; every character lies in exactly one of them, and a text that is not empty has at
// least one. A heading is a short line without a full stop behind an empty line, with text below; numbered ("3. Storage",
// "§ 4 Recht", "Article 5"), marked ("## ", underlined) or neither. Lists, tables of contents and addresses are no headings, and
// a heading without a number that comes again and again ("More about this") is a part of the clause it stands in.
QList<Clause> findClauses(const QString &text);

// What people take for one paragraph: up to an empty line, or the end of a line that ends a sentence. Gapless inside the range,
// each with the white space behind it.
QList<TextRange> paragraphsOf(const QString &text, const TextRange &range);

// Whether it is a text at all: line feeds, tabs and page breaks belong to one, other controls and halves of letters do not.
bool isPlainText(const QString &text);

// The range without white space at its ends.
TextRange trimmedRange(const QString &text, TextRange range);

}
