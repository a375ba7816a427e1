// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::intake {

// The words of an HTML mail as plain text: paragraphs and lines kept, links written out behind their words, pictures as
// their alternative text. It knows no files and no network, so nothing is ever loaded; scripts and styles are dropped.
// Takes time in proportion to the length, however broken the HTML.
QString htmlToText(const QString &html);

}
