// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/intakedata.h"

#include <QDirIterator>
#include <QTest>

using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

namespace {

// One row of tests/data/recognition/*.csv and the letter that it is about.
struct Letter {
    QString file;
    QString subject;
    QString body;
    QString kind;
    QStringList lines;
    QString regime;
    QString language;
};

QList<Letter> lettersOf(const QString &set)
{
    const QString folder = inSource(u"tests/data/recognition/"_s);
    const QStringList rows = QString::fromUtf8(bytesOf(folder + set + u".csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    QList<Letter> letters;
    for (const QString &row : rows.mid(1)) {
        const QStringList cells = row.split(u',');
        const QString text = QString::fromUtf8(bytesOf(folder + set + u'/' + cells.value(0)));
        letters.append({cells.value(0), text.section(u'\n', 0, 0).sliced(9), text.section(u'\n', 2), cells.value(1),
                        cells.value(2).split(u' ', Qt::SkipEmptyParts), cells.value(3), cells.value(4)});
    }
    return letters;
}

// How often something was found that is there, was found that is not, and was missed.
struct Tally {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void count(bool isFound, bool isThere)
    {
        right += isFound && isThere ? 1 : 0;
        wrong += isFound && !isThere ? 1 : 0;
        missed += !isFound && isThere ? 1 : 0;
    }
};

struct Score {
    QMap<QString, Tally> kinds;
    QMap<QString, Tally> lines;
    int letters = 0;
    int kindsRight = 0;
    int linesRight = 0;  // of requests: exactly these
    int requests = 0;
    int regimesRight = 0;
    int languagesRight = 0;
    QStringList faults;
};

void take(Score &score, const Letter &letter)
{
    const Recognition found = recogniser().recognise(letter.subject, letter.body);
    ++score.letters;
    score.kindsRight += found.kind == letter.kind ? 1 : 0;
    score.regimesRight += found.regime == letter.regime ? 1 : 0;
    score.languagesRight += found.language == letter.language ? 1 : 0;
    for (const QString &kind : {u"request"_s, u"dispute"_s, u"child"_s, u"disclosure"_s})
        score.kinds[kind].count(found.kind == kind, letter.kind == kind);
    for (const QStringList &lines : {found.lines, letter.lines})
        for (const QString &line : lines)
            score.lines[line];
    for (auto line = score.lines.begin(); line != score.lines.end(); ++line)
        line->count(found.lines.contains(line.key()), letter.lines.contains(line.key()));
    const bool areLinesRight = QSet<QString>(found.lines.cbegin(), found.lines.cend()) == QSet<QString>(letter.lines.cbegin(), letter.lines.cend());
    if (letter.kind == u"request"_s) {
        ++score.requests;
        score.linesRight += areLinesRight ? 1 : 0;
    }
    QStringList reasons;
    for (const Reason &reason : found.reasons)
        reasons.append(reason.about + u'=' + reason.phrase);
    if (found.kind != letter.kind || found.regime != letter.regime || found.language != letter.language || (letter.kind == u"request"_s && !areLinesRight))
        score.faults.append(letter.file + u": "_s + found.kind + u' ' + found.lines.join(u' ') + u' ' + found.regime + u' ' + found.language + u" <- "_s + reasons.join(u"; "_s));
}

Score scoreOf(const QString &set)
{
    Score score;
    const QList<Letter> letters = lettersOf(set);
    for (const Letter &letter : letters)
        take(score, letter);
    for (const auto &group : {score.kinds, score.lines})
        for (auto one = group.cbegin(); one != group.cend(); ++one)
            qInfo("%-20s right %2d, wrong %d, missed %d", qPrintable(one.key()), one->right, one->wrong, one->missed);
    qInfo("%d letters: kind %d, lines %d of %d requests, regime %d, language %d", score.letters, score.kindsRight, score.linesRight, score.requests,
          score.regimesRight, score.languagesRight);
    for (const QString &fault : std::as_const(score.faults))
        qInfo("%s", qPrintable(fault));
    return score;
}

}

// Invented letters in nine languages, with what each of them asks for. tests/data/recognition/README.md has the figures.
class RecognisedLettersTest final : public QObject {
    Q_OBJECT
private slots:
    void lettersTheWordsWereWrittenFor()
    {
        const Score score = scoreOf(u"letters"_s);
        QVERIFY(score.letters >= 60);
        QCOMPARE(score.kindsRight, score.letters);
        QCOMPARE(score.linesRight, score.requests);
        QCOMPARE(score.regimesRight, score.letters);
        QCOMPARE(score.languagesRight, score.letters);
    }

    // Written after the first ones were recognised, with other words on purpose: 18 of 24 kinds and 8 of 18 requests were right
    // then. The words have learned from them since.
    void lettersThatTaughtTheWords()
    {
        const Score score = scoreOf(u"second"_s);
        QVERIFY(score.letters >= 20);
        QCOMPARE(score.kindsRight, score.letters);
        QCOMPARE(score.linesRight, score.requests);
        QCOMPARE(score.regimesRight, score.letters);
        QCOMPARE(score.languagesRight, score.letters);
    }

    // Written when the words were final; the words have not been changed for them. Something is missed, nothing is invented.
    void lettersTheWordsHadNeverSeen()
    {
        const Score score = scoreOf(u"held-out"_s);
        QVERIFY(score.letters >= 20);
        QVERIFY(score.kindsRight >= 19);
        QVERIFY(score.linesRight >= 12);
        QVERIFY(score.regimesRight >= 23);
        QCOMPARE(score.languagesRight, score.letters);
        for (auto line = score.lines.cbegin(); line != score.lines.cend(); ++line)
            QVERIFY2(line->wrong == 0 || line.key() == u"information"_s, qPrintable(line.key()));
    }
};

QTEST_APPLESS_MAIN(RecognisedLettersTest)
#include "tst_recognisedletters.moc"
