// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/privacyclass.h"

#include <QSet>
#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

class PrivacyClassTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheNamesItWrites()
    {
        using enum PrivacyClass;
        QSet<QString> names;
        for (const PrivacyClass each : {Operational, Decision, Identity, Contact, Narrative, Special}) {
            QCOMPARE(privacyClass(name(each)), std::optional(each));
            names.insert(name(each));
        }
        QCOMPARE(names, (QSet<QString>{u"operational"_s, u"decision"_s, u"identity"_s, u"contact"_s, u"narrative"_s, u"special"_s}));
    }

    void knowsNoOtherName()
    {
        QVERIFY(!privacyClass(QString()));
        QVERIFY(!privacyClass(u"Identity"_s));
        QVERIFY(!privacyClass(u"public"_s));
    }
};

QTEST_APPLESS_MAIN(PrivacyClassTest)
#include "tst_privacyclass.moc"
