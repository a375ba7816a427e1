// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/systems/system.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

System system(const QString &id, const QStringList &classes, const QStringList &does)
{
    System made;
    made.id = id;
    made.label = LocalText({{u"en"_s, u"The "_s + id}, {u"de"_s, u"Das "_s + id}});
    made.owner = LocalText({{u"en"_s, u"Finance"_s}, {u"de"_s, u"Finanzen"_s}});
    made.dataClasses = classes;
    made.does = does;
    return made;
}

SystemRegister systems()
{
    return {{system(u"crm"_s, {u"account-data"_s}, {u"search"_s, u"erase"_s}), system(u"logs"_s, {u"usage-data"_s, u"content"_s}, {u"search"_s})}};
}

QStringList ids(const QString &work, const QStringList &classes)
{
    QStringList found;
    for (const System &one : systems().thatDo(work, classes))
        found << one.id;
    return found;
}

}

class SystemTest final : public QObject {
    Q_OBJECT
private slots:
    void isFoundByWorkAndData()
    {
        QCOMPARE(ids(u"search"_s, {}), (QStringList{u"crm"_s, u"logs"_s}));
        QCOMPARE(ids(u"search"_s, {u"content"_s}), QStringList{u"logs"_s});
        QCOMPARE(ids(u"search"_s, {u"content"_s, u"account-data"_s}), (QStringList{u"crm"_s, u"logs"_s}));
        QCOMPARE(ids(u"erase"_s, {u"content"_s}), QStringList());
        QCOMPARE(ids(u"paint"_s, {}), QStringList());
    }

    void isCalledInTheLanguageOfTheReader()
    {
        const SystemRegister all = systems();
        QCOMPARE(systemLabel(&all, u"crm"_s, u"de"_s), u"Das crm"_s);
        QCOMPARE(systemLabel(&all, u"Paper files"_s, u"de"_s), u"Paper files"_s);
        QCOMPARE(systemLabel(nullptr, u"crm"_s, u"en"_s), u"crm"_s);
        QVERIFY(!all.system(u"Paper files"_s));
    }

    void whoIsAskedIsTheLoginOrElseTheFunction()
    {
        System one = system(u"crm"_s, {}, {});
        QCOMPARE(one.assignee(u"de"_s), u"Finanzen"_s);
        one.login = u"b.yilmaz"_s;
        QCOMPARE(one.assignee(u"de"_s), u"b.yilmaz"_s);
    }

    void rolesHaveNames()
    {
        for (const SystemRole role : {SystemRole::Controller, SystemRole::Joint, SystemRole::Processor, SystemRole::Part})
            QCOMPARE(systemRole(name(role)), role);
        QVERIFY(!systemRole(u"owner"_s));
    }
};

QTEST_APPLESS_MAIN(SystemTest)
#include "tst_system.moc"
