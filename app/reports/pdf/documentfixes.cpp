// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/documentfixes.h"

#include "app/base/digest.h"
#include "app/reports/pdf/style.h"

#include <QRegularExpression>

namespace casebook::reports::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryLength = 20;  // of a line of the cross-reference table: "0000000015 00000 n \n"

struct CrossReferences {
    qsizetype table = 0;       // position of "xref"
    qsizetype firstEntry = 0;
    int count = 0;
    qsizetype startNumber = 0; // position of the digits after "startxref"
};

std::optional<CrossReferences> crossReferences(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0)
        return {};
    CrossReferences found;
    found.startNumber = start + 10;
    found.table = pdf.mid(found.startNumber, pdf.indexOf('\n', found.startNumber) - found.startNumber).toLongLong();
    if (found.table <= 0 || found.table >= start || pdf.mid(found.table, 7) != "xref\n0 ")
        return {};
    const qsizetype lineEnd = pdf.indexOf('\n', found.table + 7);
    found.count = pdf.mid(found.table + 7, lineEnd - found.table - 7).toInt();
    found.firstEntry = lineEnd + 1;
    const bool isWhole = found.count > 0 && found.firstEntry + found.count * entryLength < start;
    return isWhole ? std::optional(found) : std::nullopt;
}

// Everything behind `from` has moved by `distance` bytes; the table still holds the old places.
void moveReferences(QByteArray &pdf, CrossReferences found, qsizetype from, qsizetype distance)
{
    found.firstEntry += distance;
    found.startNumber += distance;
    for (int number = 0; number < found.count; ++number) {
        const qsizetype at = found.firstEntry + number * entryLength;
        const qsizetype old = pdf.mid(at, 10).toLongLong();
        if (pdf.at(at + 17) == 'n' && old > from)
            pdf.replace(at, 10, QByteArray::number(old + distance).rightJustified(10, '0'));
    }
    const qsizetype end = pdf.indexOf('\n', found.startNumber);
    pdf.replace(found.startNumber, end - found.startNumber, QByteArray::number(found.table + distance));
}

bool fixCreationDate(QByteArray &pdf, const QDateTime &instant)
{
    const QByteArray key("/CreationDate (");
    const qsizetype first = pdf.indexOf(key);  // the information is the first object, before any compressed bytes
    const auto found = crossReferences(pdf);
    if (first < 0 || !found)
        return false;
    const qsizetype from = first + key.size();
    const qsizetype length = pdf.indexOf(')', from) - from;
    const QByteArray text = instant.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
    pdf.replace(from, length, text);
    moveReferences(pdf, *found, from, text.size() - length);
    return true;
}

void fixTabularDigits(QByteArray &pdf)
{
    for (qsizetype from = pdf.indexOf("begincmap"); from >= 0; from = pdf.indexOf("begincmap", from)) {
        const qsizetype end = pdf.indexOf("endcmap", from);
        if (end < 0)
            return;
        for (int digit = 0; digit < 10; ++digit) {
            const QByteArray ours = '<' + QByteArray::number(firstTabularDigit + digit, 16).toUpper().rightJustified(4, '0') + '>';
            const QByteArray plain = '<' + QByteArray::number('0' + digit, 16).rightJustified(4, '0') + '>';
            // From the destinations only, which are the third of three values or stand in brackets.
            for (qsizetype at = pdf.indexOf(ours, from); at >= 0 && at < end; at = pdf.indexOf(ours, at + 6))
                pdf.replace(at, 6, plain);
        }
        from = end;
    }
}

bool addIdentifier(QByteArray &pdf)
{
    const QByteArray id = base::sha256(pdf).left(16).toHex().toUpper();
    const QByteArray opening("trailer\n<<\n");
    const qsizetype at = pdf.lastIndexOf(opening);
    if (at < 0)
        return false;
    pdf.insert(at + opening.size(), "/ID [<" + id + "> <" + id + ">]\n");
    return true;
}

}

base::Result<QByteArray> withFixedMarks(QByteArray pdf, const QDateTime &instant)
{
    fixTabularDigits(pdf);
    if (!fixCreationDate(pdf, instant) || !addIdentifier(pdf))
        return base::fail(base::ErrorCode::Internal, {u"the PDF is not laid out as expected"_s});
    return pdf;
}

}
