// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/filetext.h"

#include "app/intake/htmltext.h"
#include "app/intake/mailreader.h"
#include "app/intake/pdftext.h"
#include "app/intake/textcodec.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace casebook::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 1024;
constexpr qsizetype mostText = 1024 * 1024;

// A reader of PDF looks for the mark in the first kilobyte, so whoever wants to be read as one may hide it there.
bool isPdf(const QByteArray &bytes)
{
    return bytes.left(headBytes).contains("%PDF-");
}

bool isHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(headBytes).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

bool isMail(const QByteArray &bytes)
{
    static const QRegularExpression firstLine(u"\\A(From |[A-Za-z][A-Za-z-]*: )"_s);
    const QByteArray head = '\n' + bytes.left(16 * headBytes).toLower();
    return firstLine.match(QString::fromLatin1(bytes.left(100))).hasMatch() && head.contains("\nfrom:") && head.contains("\ndate:");
}

std::optional<QString> wideText(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    if (!marked || *marked == QStringConverter::Utf8)
        return {};
    QStringDecoder decoder(*marked);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString plainText(const QByteArray &bytes)
{
    if (const std::optional<QString> wide = wideText(bytes))
        return *wide;
    if (bytes.left(8 * headBytes).contains('\0'))
        return {};  // a picture, a program, a packed file
    if (isValidUtf8(bytes))
        return QString::fromUtf8(bytes);
    return fromWindows1252(bytes).value_or(QString());
}

}

std::optional<QString> textOfFile(const QByteArray &bytes)
{
    if (isPdf(bytes)) {
        std::optional<QString> text = pdfText(bytes);
        return text ? std::optional(text->left(mostText)) : std::nullopt;
    }
    const QByteArray read = bytes.left(4 * mostText);
    if (isMail(read)) {
        const MailReading mail = readMail(read);
        if (mail.isReadable())
            return (mail.message.subject + u'\n' + mail.message.body).left(mostText);
    }
    const QString text = plainText(read);
    return (isHtml(read) ? htmlToText(text) : text).left(mostText);
}

}
