// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

#include <QTest>

using namespace casebook::base;

class SecretTest final : public QObject {
    Q_OBJECT
private slots:
    void takesTheBytesAndLeavesNone()
    {
        QByteArray source("correct horse");
        const Secret secret = Secret::take(source);
        QVERIFY(source.isEmpty());
        QCOMPARE(secret.view().toByteArray(), QByteArray("correct horse"));
        QString text = QStringLiteral("grün");
        QCOMPARE(Secret::take(text).view().toByteArray(), QByteArray("gr\xc3\xbcn"));
        QVERIFY(text.isEmpty());
    }

    void movesWithoutACopy()
    {
        QByteArray source("key");
        Secret first = Secret::take(source);
        Secret second = std::move(first);
        QCOMPARE(second.view().toByteArray(), QByteArray("key"));
        const Secret third = second.clone();
        QCOMPARE(third.view().toByteArray(), second.view().toByteArray());
        QVERIFY(third.data() != second.data());
        QVERIFY(Secret().isEmpty());
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
