// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lines/rolerules.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

class RoleRulesTest final : public QObject {
    Q_OBJECT
private slots:
    void theClassesDecide_data()
    {
        QTest::addColumn<QStringList>("classes");
        QTest::addColumn<QString>("role");
        QTest::newRow("one") << QStringList{u"account"_s} << u"controller"_s;
        QTest::newRow("another") << QStringList{u"content"_s} << u"processor"_s;
        QTest::newRow("two of one role") << QStringList{u"content"_s, u"usage"_s} << u"processor"_s;
        QTest::newRow("two roles") << QStringList{u"account"_s, u"usage"_s} << u"part"_s;
        QTest::newRow("two roles, three classes") << QStringList{u"usage"_s, u"account"_s, u"content"_s} << u"part"_s;
        QTest::newRow("no class") << QStringList() << QString();
        QTest::newRow("a class without a rule") << QStringList{u"account"_s, u"smell"_s} << QString();
    }
    void theClassesDecide()
    {
        QFETCH(QStringList, classes);
        RoleRules roles;
        roles.mixed = u"part"_s;
        roles.rules = {RoleRule{{u"account"_s}, u"controller"_s, {}, {}}, RoleRule{{u"usage"_s, u"content"_s}, u"processor"_s, {}, {}}};
        QTEST(roles.roleFor(classes), "role");
    }
};

QTEST_APPLESS_MAIN(RoleRulesTest)
#include "tst_rolerules.moc"
