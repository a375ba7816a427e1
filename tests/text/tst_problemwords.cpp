// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/problem.h"
#include "app/text/language.h"
#include "app/text/problemwords.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using Kind = journal::Problem::Kind;

namespace {

QStringList allWords()
{
    QStringList words;
    for (int kind = 0; kind <= int(Kind::AttachmentChanged); ++kind)
        words << journal::wordOf(Kind(kind));
    return words;
}

}

// What the verification finds is told in a sentence, in every language of the program.
class ProblemWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatAWordMeans()
    {
        QCOMPARE(text::problemText(u"opening-misfiled"_s), u"An earlier value is kept under another case than its entry's."_s);
        QCOMPARE(text::problemText(u"of tomorrow"_s), u"of tomorrow"_s);
    }

    void knowsEveryWord()
    {
        QFile source(QStringLiteral(CASEBOOK_SOURCE_DIR "/app/journal/problem.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(allWords().size(), source.readAll().count("case Problem::Kind::"));  // no kind stands behind the last one here
    }

    void hasASentenceOfItsOwnForEachWord()
    {
        const QStringList english = sentences();
        const text::InstalledLanguage installed(u"de"_s);
        QVERIFY(installed.hasCatalogue());
        const QStringList german = sentences();
        QSet<QString> all;
        for (qsizetype i = 0; i < allWords().size(); ++i)
            for (const QString &sentence : {english[i], german[i]}) {
                QVERIFY2(sentence.endsWith(u'.') && sentence.contains(u' ') && !all.contains(sentence), qPrintable(allWords()[i]));
                all << sentence;
            }
        QCOMPARE(text::problemText(u"entry-missing"_s), u"Einträge fehlen."_s);
    }

private:
    static QStringList sentences()
    {
        QStringList all;
        for (const QString &word : allWords())
            all << text::problemText(word);
        return all;
    }
};

QTEST_GUILESS_MAIN(ProblemWordsTest)
#include "tst_problemwords.moc"
