// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftext.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace casebook::test {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString output;
};

Outcome runOn(const QByteArray &pdf, const QString &program, const QStringList &before, const QStringList &after)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

}

bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() && !QStandardPaths::findExecutable(u"qpdf"_s).isEmpty();
}

QString pdfText(const QByteArray &pdf, const QStringList &options)
{
    return runOn(pdf, u"pdftotext"_s, options, {u"-"_s}).output;
}

QStringList pdfPages(const QByteArray &pdf)
{
    QStringList pages = pdfText(pdf).split(u'\f');
    if (!pages.isEmpty() && pages.last().isEmpty())
        pages.removeLast();
    return pages;
}

QList<PdfWord> pdfWords(const QByteArray &pdf)
{
    static const QRegularExpression tag(
        u"<page |<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">([^<]*)<"_s);
    QList<PdfWord> words;
    int page = 0;
    const QString html = pdfText(pdf, {u"-bbox"_s});
    for (auto matches = tag.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const QPointF topLeft(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF bottomRight(match.captured(3).toDouble(), match.captured(4).toDouble());
        words += PdfWord{page, QRectF(topLeft, bottomRight), unescaped(match.captured(5))};
    }
    return words;
}

QStringList pdfCollisions(const QByteArray &pdf, const QSizeF &page)
{
    constexpr qreal margin = 36;
    constexpr qreal touch = 0.8;  // boxes are those of the font, not of the ink
    QStringList found;
    const QList<PdfWord> words = pdfWords(pdf);
    for (qsizetype one = 0; one < words.size(); ++one) {
        const PdfWord &word = words.at(one);
        if (word.box.left() < margin || word.box.right() > page.width() - margin || word.box.bottom() > page.height())
            found += u"page %1: %2 leaves the page"_s.arg(word.page).arg(word.text);
        for (qsizetype other = one + 1; other < words.size() && words.at(other).page == word.page; ++other) {
            // Lines may touch: letters are lower than the box of their font.
            const QRectF common = word.box.intersected(words.at(other).box);
            if (common.width() > touch && common.height() > 0.35 * std::min(word.box.height(), words.at(other).box.height()))
                found += u"page %1: %2 / %3"_s.arg(word.page).arg(word.text, words.at(other).text);
        }
    }
    return found;
}

QString pdfProblems(const QByteArray &pdf)
{
    const Outcome outcome = runOn(pdf, u"qpdf"_s, {u"--check"_s}, {});
    return outcome.code == 0 ? QString() : outcome.output;
}

bool matchesGolden(const QString &actual, const QString &path)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("CASEBOOK_REWRITE_GOLDENS")) {
        return file.open(QIODevice::WriteOnly) && file.write(actual.toUtf8()) >= 0;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no golden file %s", qPrintable(path));
        return false;
    }
    const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList got = actual.split(u'\n');
    for (qsizetype line = 0; line < std::max(wanted.size(), got.size()); ++line) {
        if (wanted.value(line) == got.value(line))
            continue;
        qWarning("%s, line %lld:\n  wanted: %s\n  got:    %s", qPrintable(path), static_cast<long long>(line + 1),
                 qPrintable(wanted.value(line)), qPrintable(got.value(line)));
        return false;
    }
    return true;
}

}
