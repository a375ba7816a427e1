// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace casebook::intake {

// The text of a PDF, read by Poppler's pdftotext in a process of its own: what a stranger sent is never taken apart inside the
// program that holds the key. That process gets the bytes and nothing else: no environment, no file it could write, half a
// gigabyte of memory, five seconds of work, and no network where the kernel lets us take that away. Nothing when the PDF could not be read
// within these limits, or where pdftotext is not installed.
std::optional<QString> pdfText(const QByteArray &bytes);

struct PdfReader {
    QString program;          // where it is installed; empty: nowhere
    bool isIsolated = false;  // whether this system lets us take the network away from it
};

// Tried, not guessed: the program is started once, confined.
PdfReader pdfReader();

}
