// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/permission.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

class PermissionTest final : public QObject {
    Q_OBJECT
private slots:
    void namesEveryAction()
    {
        const QStringList names = u"register edit move assign note attach record-message extend pause resume close reopen link add-task "
                                  "finish-task approve void erase minimise hold release read read-attachment export print manage-users backup verify-journal "
                                  "checkpoint import manage-views manage-statements"_s.split(u' ');
        QStringList found;
        for (const Action action : allActions()) {
            found += name(action);
            QCOMPARE(casebook::domain::action(name(action)), std::optional(action));
        }
        QCOMPARE(found, names);
        QVERIFY(!action(u"steal"_s));
    }

    void tellsReadingFromWriting()
    {
        for (const Action reading : {Action::Read, Action::ReadAttachment, Action::Export, Action::Print})
            QVERIFY(isAboutCases(reading) && !changesCases(reading));
        for (const Action ofTheStore : {Action::ManageUsers, Action::Backup, Action::VerifyJournal, Action::Checkpoint, Action::ManageViews, Action::ManageStatements})
            QVERIFY(!isAboutCases(ofTheStore) && !changesCases(ofTheStore));
        const QList<Action> actions = allActions();
        QCOMPARE(std::count_if(actions.cbegin(), actions.cend(), changesCases), 22);
    }

    void addsRolesUpAndGuessesNothing()
    {
        const Permissions permissions({
            {u"reader"_s, {}, {{u"*"_s, {Action::Read}}}},
            {u"lawyer"_s, {}, {{u"dispute"_s, {Action::Edit, Action::Backup}}}},
        });
        QVERIFY(permissions.allows({u"reader"_s}, Action::Read, u"request"_s));
        QVERIFY(permissions.allows({u"reader"_s}, Action::Read, u"a kind of tomorrow"_s));
        QVERIFY(!permissions.allows({u"reader"_s}, Action::Edit, u"request"_s));
        QVERIFY(permissions.allows({u"reader"_s, u"lawyer"_s}, Action::Edit, u"dispute"_s));
        QVERIFY(!permissions.allows({u"reader"_s, u"lawyer"_s}, Action::Edit, u"request"_s));
        QVERIFY(!permissions.allows({u"lawyer"_s}, Action::Read, u"dispute"_s));
        QVERIFY(!permissions.allows({u"lawyer"_s}, Action::Backup, u"dispute"_s));  // no kind of case gives a right over the store
        QVERIFY(!permissions.allows({}, Action::Read, u"request"_s));
        QVERIFY(!permissions.allows({u"ghost"_s}, Action::Read, u"request"_s));
        QVERIFY(!Permissions().allows({u"dpo"_s}, Action::Read, u"request"_s));
    }
};

QTEST_APPLESS_MAIN(PermissionTest)
#include "tst_permission.moc"
