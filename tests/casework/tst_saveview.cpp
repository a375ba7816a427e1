// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/saveview.h"

#include "app/casework/users.h"
#include "app/queries/views.h"
#include "tests/support/testoffice.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::RemoveView;
using casework::SaveView;
using store::SavedView;

class SaveViewTest final : public QObject {
    Q_OBJECT
private slots:
    void keepsViewsInTheOrderOfSaving()
    {
        TestOffice office;
        const SavedView first{u"Zuerst"_s, u"due<7d owner:me"_s, u"due"_s, true};
        const SavedView second{u"Danach"_s, {}, u"number"_s, false};
        VERIFY_DONE(SaveView(office.desk()).run(first));
        VERIFY_DONE(SaveView(office.desk()).run(second));
        const QList<SavedView> expected{first, second};
        QCOMPARE(*queries::views(office.connection(), office.desk().user()), expected);
    }

    void replacesAViewOfTheSameName()
    {
        TestOffice office;
        VERIFY_DONE(SaveView(office.desk()).run({u"Mine"_s, u"owner:me"_s, u"due"_s}));
        VERIFY_DONE(SaveView(office.desk()).run({u"  Mine "_s, u"owner:me -phase:closed"_s, u"person"_s, true}));
        const QList<SavedView> expected{{u"Mine"_s, u"owner:me -phase:closed"_s, u"person"_s, true}};
        QCOMPARE(*queries::views(office.connection(), office.desk().user()), expected);
    }

    void refusesWhatIsNoView_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no name") << u" \t"_s << QString() << u"due"_s << ErrorCode::InputInvalid;
        QTest::newRow("long name") << QString(121, u'x') << QString() << u"due"_s << ErrorCode::ValueTooLong;
        QTest::newRow("no such order") << u"a"_s << QString() << u"colour"_s << ErrorCode::InputInvalid;
        QTest::newRow("wrong filter") << u"a"_s << u"colour:red"_s << u"due"_s << ErrorCode::FilterInvalid;
    }
    void refusesWhatIsNoView()
    {
        QFETCH(QString, name);
        QFETCH(QString, filter);
        QFETCH(QString, sort);
        QFETCH(ErrorCode, code);
        TestOffice office;
        QCOMPARE(SaveView(office.desk()).run({name, filter, sort}).error().code, code);
        QVERIFY(queries::views(office.connection(), office.desk().user())->isEmpty());
    }

    void removesAView()
    {
        TestOffice office;
        VERIFY_DONE(SaveView(office.desk()).run({u"Mine"_s, u"owner:me"_s, u"due"_s}));
        VERIFY_DONE(RemoveView(office.desk()).run(u"Mine"_s));
        QVERIFY(queries::views(office.connection(), office.desk().user())->isEmpty());
        QCOMPARE(RemoveView(office.desk()).run(u"Mine"_s).error().code, ErrorCode::NotFound);
    }

    void showsNobodyTheViewsOfAnother()
    {
        TestOffice office;
        VERIFY_DONE(SaveView(office.desk()).run({u"Mine"_s, u"owner:me"_s, u"due"_s}));
        VERIFY_DONE(casework::AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret("hers")));
        VERIFY_DONE(office.desk().store.actAs(u"yilmaz"_s));
        QVERIFY(queries::views(office.connection(), office.desk().user())->isEmpty());
        VERIFY_DONE(SaveView(office.desk()).run({u"Mine"_s, u"owner:none"_s, u"due"_s}));
        QCOMPARE(queries::views(office.connection(), office.desk().user())->first().filter, u"owner:none"_s);
        VERIFY_DONE(office.desk().store.actAs(u"braun"_s));
        QCOMPARE(queries::views(office.connection(), office.desk().user())->first().filter, u"owner:me"_s);
    }

    void needsThePermission()
    {
        TestOffice office;
        VERIFY_DONE(casework::AddUser(office.desk()).run({u"pruef"_s, u"P. Ruef"_s, {u"auditor"_s}}, secret("theirs")));
        VERIFY_DONE(office.desk().store.actAs(u"pruef"_s));
        QCOMPARE(SaveView(office.desk()).run({u"Mine"_s, {}, u"due"_s}).error().code, ErrorCode::NotPermitted);
        QCOMPARE(RemoveView(office.desk()).run(u"Mine"_s).error().code, ErrorCode::NotPermitted);
    }

    void leavesTheJournalAlone()
    {
        TestOffice office;
        const qint64 before = *office.connection().oneNumber(u"SELECT count(*) FROM journal"_s);
        VERIFY_DONE(SaveView(office.desk()).run({u"Mine"_s, u"owner:me"_s, u"due"_s}));
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM journal"_s), before);
        QCOMPARE(office.journalProblem(), QString());
    }
};

QTEST_GUILESS_MAIN(SaveViewTest)
#include "tst_saveview.moc"
