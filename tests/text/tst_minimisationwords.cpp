// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/minimisationwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

class MinimisationWordsTest final : public QObject {
    Q_OBJECT
private slots:
    // What a case answers is said in words, each reason in its own.
    void everyReasonHasASentence()
    {
        QSet<QString> sentences;
        for (const QString &reason : u"not-closed hold clock task linked not-due no-rule done"_s.split(u' ')) {
            QVERIFY2(text::obstacleText(reason).endsWith(u'.'), qPrintable(reason));
            sentences.insert(text::obstacleText(reason));
        }
        QCOMPARE(sentences.size(), 8);
        QCOMPARE(text::obstacleText(u"of tomorrow"_s), u"of tomorrow"_s);
    }

    void everyStateAndClassHasAWord()
    {
        using enum domain::PlanState;
        QSet<QString> words;
        for (const domain::PlanState state : {Kept, Due, Held, Done, UnknownStart})
            words.insert(text::planStateText(state));
        QCOMPARE(words.size(), 5);
        using enum domain::PrivacyClass;
        for (const domain::PrivacyClass each : {Operational, Decision, Identity, Contact, Narrative, Special})
            words.insert(text::privacyClassText(each));
        QCOMPARE(words.size(), 11);
        QVERIFY(!words.contains(QString()));
    }

    void namesTheMissingDay()
    {
        QCOMPARE(text::missingStartText(u"closed"_s), u"day of closing"_s);
        QCOMPARE(text::missingStartText(u"issued"_s), u"day of issue"_s);
        QCOMPARE(text::missingStartText(u"event"_s), u"day of the event"_s);
        QCOMPARE(text::missingStartText(u"moon"_s), u"moon"_s);
    }
};

QTEST_APPLESS_MAIN(MinimisationWordsTest)
#include "tst_minimisationwords.moc"
