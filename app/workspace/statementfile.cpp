// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/statementfile.h"

#include "app/base/files.h"
#include "app/domain/statements/clauses.h"
#include "app/intake/csvtext.h"

#include <algorithm>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// Letters of two bytes, and room to say how much too long a text is.
constexpr qint64 largestFile = 8 * 1024 * 1024;

// Bytes that no text of one-byte letters has: a program, a picture, a paper.
bool hasControls(const QByteArray &bytes)
{
    return std::any_of(bytes.cbegin(), bytes.cend(), [](char c) { return c >= 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'; });
}

}

Result<QString> readStatementFile(const QString &file, const QString &encoding)
{
    CASEBOOK_TRY(const QByteArray bytes, base::readFile(file, largestFile));
    const intake::CsvText read = encoding.isEmpty() ? intake::detectCsvText(bytes) : intake::decodeCsvText(bytes, encoding);
    const QString text = QString::fromUtf8(read.utf8);
    if (read.nulCount > 0 || !domain::isPlainText(text) || (!read.fits && hasControls(bytes)))
        return fail(ErrorCode::InputInvalid, {u"statement"_s, u"not a text"_s});
    if (!read.fits || (encoding.isEmpty() && !read.isCertain))
        return fail(ErrorCode::EncodingUnknown, {file});
    return text;
}

}
