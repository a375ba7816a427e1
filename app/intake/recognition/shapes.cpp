// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/shapes.h"

using namespace Qt::StringLiterals;

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype longestLine = 160;
constexpr qsizetype mostTownLines = 3;

}

QString addressIn(const QStringList &lines, qsizetype line, const AddressShape &shape)
{
    const QString &first = lines.at(line);
    if (first.size() > longestLine || std::none_of(first.cbegin(), first.cend(), [](QChar character) { return character.isDigit(); }))
        return {};
    QStringList parts;  // of this line and the next ones, apart at commas
    for (qsizetype i = line; i < lines.size() && i <= line + mostTownLines && lines.at(i).size() <= longestLine; ++i) {
        for (const QString &part : lines.at(i).split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
    }
    const qsizetype ofFirst = first.split(u',', Qt::SkipEmptyParts).size();
    for (qsizetype at = 0; at < ofFirst && at < parts.size(); ++at) {
        const QRegularExpressionMatch street = shape.street.match(parts.at(at));
        if (!street.hasMatch())
            continue;
        QString town;
        for (qsizetype next = at + 1; next < parts.size() && next <= at + mostTownLines; ++next) {
            town += (town.isEmpty() ? QString() : u", "_s) + parts.at(next);
            const QRegularExpressionMatch match = shape.town.match(town);
            if (match.hasMatch())
                return street.captured(1).trimmed() + u", "_s + match.captured(1).trimmed();
        }
    }
    return {};
}

}
