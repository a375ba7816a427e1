// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailscreen.h"

#include <cstring>

namespace casebook::intake {

namespace {

constexpr int manyBoundaryLines = 20 * maillimits::parts;
constexpr int manyHeaderLines = 200 * maillimits::headers;

QByteArrayView takeLine(QByteArrayView &rest)
{
    const void *found = rest.isEmpty() ? nullptr : std::memchr(rest.data(), '\n', static_cast<size_t>(rest.size()));
    const qsizetype end = found ? static_cast<const char *>(found) - rest.data() : rest.size();
    QByteArrayView line = rest.first(end);
    rest = rest.sliced(qMin(rest.size(), end + 1));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// "Name:" without a space before the colon.
bool isHeader(QByteArrayView line)
{
    constexpr qsizetype longestName = 100;
    for (qsizetype i = 0; i < qMin(line.size(), longestName); ++i) {
        const auto letter = static_cast<unsigned char>(line.at(i));
        if (letter == ':')
            return i > 0;
        if (letter <= ' ' || letter >= 0x7F)
            return false;
    }
    return false;
}

Problem problem(ProblemCode code, qsizetype limit)
{
    return {{}, 0, {}, code, {QString::number(limit)}};
}

struct HeaderBlock {
    int headers = 0;
    qsizetype largest = 0;
};

HeaderBlock takeHeaders(QByteArrayView &rest)
{
    HeaderBlock block;
    qsizetype size = 0;
    bool isFirst = true;
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.isEmpty())
            break;
        const bool isMailboxMark = isFirst && line.startsWith("From ");
        isFirst = false;
        const bool goesOn = line.at(0) == ' ' || line.at(0) == '\t';
        if (isMailboxMark)
            continue;
        if (!goesOn && isHeader(line)) {
            ++block.headers;
            size = 0;
        }
        size += line.size();
        block.largest = qMax(block.largest, size);
    }
    return block;
}

}

std::optional<Problem> screenMail(QByteArrayView bytes)
{
    if (bytes.size() > maillimits::messageBytes)
        return problem(ProblemCode::TooLarge, maillimits::messageBytes);
    QByteArrayView rest = bytes;
    const HeaderBlock block = takeHeaders(rest);
    if (block.headers == 0)
        return Problem{{}, 0, {}, ProblemCode::NotAMessage, {}};
    if (block.headers > maillimits::headers)
        return problem(ProblemCode::TooManyHeaders, maillimits::headers);
    if (block.largest > maillimits::headerBytes)
        return problem(ProblemCode::HeaderTooLarge, maillimits::headerBytes);
    int boundaryLines = 0;
    int headerLines = 0;
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        boundaryLines += line.startsWith("--") ? 1 : 0;
        headerLines += isHeader(line) ? 1 : 0;
    }
    if (boundaryLines > manyBoundaryLines)
        return problem(ProblemCode::TooManyParts, maillimits::parts);
    if (headerLines > manyHeaderLines)
        return problem(ProblemCode::TooManyHeaders, maillimits::headers);
    return std::nullopt;
}

}
