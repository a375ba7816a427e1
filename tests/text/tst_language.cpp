// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::text;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void aLanguageWithoutCatalogueIsEnglish()
    {
        const InstalledLanguage installed(u"tlh"_s);
        QVERIFY(!installed.hasCatalogue());
        QCOMPARE(QCoreApplication::translate("Dates", "today"), u"today"_s);
    }

    void theSystemsLanguageIsOneOfOurs()
    {
        QVERIFY(QStringList({u"en"_s, u"de"_s}).contains(systemLanguage()));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
