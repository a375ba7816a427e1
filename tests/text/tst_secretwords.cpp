// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redaction.h"
#include "app/domain/words.h"
#include "app/text/secretwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

class SecretWordsTest final : public QObject {
    Q_OBJECT
private slots:
    void everyTypeHasWords()
    {
        using enum domain::SecretType;
        QStringList words;
        for (const domain::SecretType type : {PrivateKey, Authorization, Password, AccountToken, CloudKey, ApiToken, UrlPassword})
            words << text::secretTypeText(domain::name(type));
        QVERIFY(words.contains(u"private key"_s));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 7);
        QCOMPARE(text::secretTypeText(u"unknown"_s), u"unknown"_s);
    }

    void tellsEachTypeOnceWithHowMany()
    {
        const QString told = text::findingsText({u"password"_s, u"api-token"_s, u"password"_s});
        QVERIFY2(told.contains(u"2 × password, API token"_s), qPrintable(told));
        QCOMPARE(text::findingsText({}), QString());
    }

    void aFileThatNobodyCouldReadIsNoCredential()
    {
        const QString one = text::findingsText({domain::unreadFile});
        QVERIFY2(one.startsWith(u"A file is kept"_s), qPrintable(one));
        const QString both = text::findingsText({domain::unreadFile, u"password"_s, domain::unreadFile});
        QVERIFY2(both.contains(u": password."_s) && both.contains(u"2 files are kept"_s), qPrintable(both));
    }
};

QTEST_APPLESS_MAIN(SecretWordsTest)
#include "tst_secretwords.moc"
