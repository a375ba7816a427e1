// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/problemwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

class ProblemWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatAWordMeans()
    {
        QCOMPARE(text::problemText(u"opening-misfiled"_s), u"An earlier value is kept under another case than its entry's."_s);
        QCOMPARE(text::problemText(u"of tomorrow"_s), u"of tomorrow"_s);
    }
};

QTEST_APPLESS_MAIN(ProblemWordsTest)
#include "tst_problemwords.moc"
