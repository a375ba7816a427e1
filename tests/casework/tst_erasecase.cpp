// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/erasecase.h"

#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/holding/placehold.h"
#include "app/casework/movecase.h"
#include "app/queries/casequery.h"
#include "app/queries/journalentries.h"
#include "app/store/embeddedconnection.h"
#include "tests/support/testoffice.h"

#include <QJsonDocument>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::Done;
using casework::EraseCase;
using enum domain::PrivacyClass;

namespace {

const store::PrivacyClasses personal{Identity, Contact, Narrative, Special};

casework::RegisterCaseRequest aRequest(const QString &mail = u"mail:clara@example.org"_s)
{
    casework::RegisterCaseRequest request;
    request.kind = u"request"_s;
    request.title = u"Clara wants to know"_s;
    request.received = QDate(2026, 11, 20);
    request.facts = {{u"requester-unknown"_s, u"no"_s}, {u"decision-note"_s, u"she is entitled"_s}, {u"scope-question"_s, u"which year, Clara?"_s}};
    request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}, {u"scope"_s, u"everything about Clara"_s}}}};
    request.person = {u"Clara Beispiel"_s, u"person"_s, u"de"_s, u"DE"_s, {mail}, u"subject"_s};
    casework::NewMessage message;
    message.sender = u"clara@example.org"_s;
    message.subject = u"my data"_s;
    message.body = u"Dear office, I am Clara."_s;
    message.attachments = {{u"clara.pdf"_s, u"application/pdf"_s, "passport of Clara"_ba, u"received"_s}};
    request.messages = {message};
    return request;
}

}

class EraseCaseTest final : public QObject {
    Q_OBJECT

    QString registered(TestOffice &office, const QString &mail = u"mail:clara@example.org"_s)
    {
        const auto done = casework::RegisterCase(office.desk()).run(aRequest(mail));
        if (!done)
            qFatal("%s", why(done).constData());
        return done->number;
    }
    void close(TestOffice &office, const QString &number)
    {
        approve(office, number, u"void"_s);
        VERIFY_DONE(casework::MoveCase(office.desk()).run({number, u"void"_s, u"a test"_s}));
    }
    void approve(TestOffice &office, const QString &number, const QString &object = EraseCase::approvalObject)
    {
        VERIFY_DONE(casework::AskApproval(office.desk()).run({number, object, u"time is over"_s}));
        QVERIFY(office.store().actAs(u"second"_s));
        VERIFY_DONE(casework::Approve(office.desk()).run({number, object, true, u"agreed"_s}));
        QVERIFY(office.store().actAs(office.first()));
    }
    QString readyForErasure(TestOffice &office, const QString &mail = u"mail:clara@example.org"_s)
    {
        const QString number = registered(office, mail);
        close(office, number);
        approve(office, number);
        return number;
    }
    static domain::CaseFile fileOf(TestOffice &office, const QString &number)
    {
        return *queries::caseFile(office.connection(), office.store().user().clearance, number);
    }

    static QByteArray historyText(TestOffice &office, const QString &number)
    {
        const auto lines = queries::history(office.connection(), office.store().user().clearance, fileOf(office, number).id);
        QByteArray text;
        for (const domain::HistoryLine &line : *lines)
            text += QJsonDocument(line.changes).toJson();
        return text;
    }

private slots:
    void takesThePersonOutAndKeepsTheProof_data() { engineRows(); }
    void takesThePersonOutAndKeepsTheProof()
    {
        QFETCH(bool, onServer);
        TestOffice office(onServer);
        const QString number = readyForErasure(office);
        const domain::CaseFile before = fileOf(office, number);
        QCOMPARE(office.journalProblem(), QString());
        const auto erased = EraseCase(office.desk()).run({number, personal, u"GDPR Art. 17(1)(a)"_s, {}});
        VERIFY_DONE(erased);
        QVERIFY(erased->isPurged);
        QCOMPARE(office.journalProblem(), QString());

        const auto entries = queries::destructionEntries(office.connection(), office.store().user().clearance, {number, {}, {}});
        VERIFY_DONE(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->constFirst().actor, office.first());
        QCOMPARE(entries->constFirst().entry.action, u"erase"_s);
        QCOMPARE(queries::destructionEntries(office.connection(), office.store().user().clearance, {u"R-2026-09999"_s, {}, {}})->size(), 0);

        const domain::CaseFile after = fileOf(office, number);
        QCOMPARE(after.personName(), QString());
        QCOMPARE(after.title, QString());
        QVERIFY(after.parties.constFirst().party.identifiers.isEmpty());
        QCOMPARE(after.messages.constFirst().body, QString());
        QCOMPARE(after.messages.constFirst().sender, QString());
        QCOMPARE(after.attachments.constFirst().name, QString());
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM attachment_chunks"_s), 0);
        QVERIFY(!after.details.contains(u"scope-question"_s));
        QVERIFY(!after.items.constFirst().details.contains(u"scope"_s));

        QCOMPARE(after.received, before.received);
        QCOMPARE(after.closed, before.closed);
        QCOMPARE(after.clocks.size(), before.clocks.size());
        QCOMPARE(after.details.value(u"decision-note"_s).toString(), u"she is entitled"_s);
        QCOMPARE(after.items.constFirst().details.value(u"right"_s).toString(), u"access"_s);
        QCOMPARE(after.approvals.constLast().verdict, u"carried-out"_s);
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM history WHERE value LIKE '%Clara%'"_s), 0);
        QVERIFY(*office.connection().oneNumber(u"SELECT count(*) FROM history WHERE value IS NULL AND salt IS NULL"_s) > 10);
    }

    void erasesOnlyTheChosenClasses()
    {
        TestOffice office;
        const QString number = readyForErasure(office);
        VERIFY_DONE(EraseCase(office.desk()).run({number, {Identity}, u"Art. 17"_s, {}}));
        const domain::CaseFile after = fileOf(office, number);
        QCOMPARE(after.personName(), QString());
        QCOMPARE(after.title, u"Clara wants to know"_s);
        QCOMPARE(after.attachments.constFirst().name, u"clara.pdf"_s);
        QCOMPARE(office.journalProblem(), QString());
        // The approval is used up.
        QCOMPARE(EraseCase(office.desk()).run({number, {Narrative}, u"Art. 17"_s, {}}).error().arguments, QStringList{u"approval"_s});
        approve(office, number);
        VERIFY_DONE(EraseCase(office.desk()).run({number, personal, u"Art. 17"_s, {}}));
        QCOMPARE(fileOf(office, number).title, QString());
        QCOMPARE(office.journalProblem(), QString());
    }

    void erasesWhatStandsOnlyInTheHistory()
    {
        TestOffice office;
        const QString number = registered(office);
        // The line says nothing any more, so that the erasure finds its row empty.
        VERIFY_DONE(casework::EditCase(office.desk()).run({number, {}, {}, {{u"lines"_s, 1, {{u"scope"_s, QString()}}}}, {}, -1, {}}));
        VERIFY_DONE(casework::EditCase(office.desk()).run({number, {{u"title"_s, u"neutral"_s}}, {{u"scope-question"_s, QString()}}, {{u"lines"_s, 1, {}, true}}, {}, -1, {}}));
        close(office, number);
        approve(office, number);
        VERIFY_DONE(EraseCase(office.desk()).run({number, personal, u"Art. 17"_s, {}}));
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM history WHERE value LIKE '%Clara%'"_s), 0);
        QCOMPARE(office.journalProblem(), QString());
    }

    void leavesAPersonToTheOtherCase()
    {
        TestOffice office;
        const QString other = registered(office);
        const QString number = readyForErasure(office);
        QCOMPARE(*office.connection().oneNumber(u"SELECT count(*) FROM parties"_s), 1);
        const auto erased = EraseCase(office.desk()).run({number, personal, u"Art. 17"_s, {}});
        VERIFY_DONE(erased);
        QCOMPARE(erased->peopleKept, 1);
        QCOMPARE(fileOf(office, other).personName(), u"Clara Beispiel"_s);
        QCOMPARE(fileOf(office, number).personName(), QString());
        QVERIFY(!historyText(office, number).contains("Clara"));
        QCOMPARE(office.journalProblem(), QString());
    }

    // The person was first named in the case that is erased.
    void forgetsUnderWhichCaseAPersonCame()
    {
        TestOffice office;
        const QString number = readyForErasure(office);
        const QString other = registered(office);
        VERIFY_DONE(EraseCase(office.desk()).run({number, personal, u"Art. 17"_s, {}}));
        QCOMPARE(fileOf(office, other).personName(), u"Clara Beispiel"_s);
        QVERIFY(!historyText(office, number).contains("Clara"));
        QCOMPARE(office.journalProblem(), QString());
    }

    void isNotFoundAnyMore()
    {
        TestOffice office;
        const QString number = readyForErasure(office);
        const auto matches = [&](const QString &word) {
            store::Query query(office.connection(), u"SELECT count(*) FROM (%1)"_s.arg(office.connection().dialect().idsMatching(0)));
            return *query.bind(":match", office.connection().dialect().match({word})).next() ? query.integer(0) : -1;
        };
        QCOMPARE(matches(u"clara"_s), 1);
        VERIFY_DONE(EraseCase(office.desk()).run({number, personal, u"Art. 17"_s, {}}));
        QCOMPARE(matches(u"clara"_s), 0);
    }

    void refusesBeforeItsTime()
    {
        TestOffice office;
        const QString number = registered(office);
        EraseCase erase(office.desk());
        QCOMPARE(erase.run({number, personal, u"x"_s, {}}).error().code, ErrorCode::NotClosed);
        close(office, number);
        QCOMPARE(erase.run({number, personal, u"x"_s, {}}).error().arguments, QStringList{u"approval"_s});
        VERIFY_DONE(casework::AskApproval(office.desk()).run({number, EraseCase::approvalObject, {}}));
        QCOMPARE(casework::Approve(office.desk()).run({number, EraseCase::approvalObject, true, {}}).error().code, ErrorCode::ApproverIsPreparer);
        QCOMPARE(erase.run({number, personal, u"x"_s, {}}).error().arguments, QStringList{u"approval"_s});
        approve(office, number);
        QCOMPARE(erase.run({number, {}, u"x"_s, {}}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(erase.run({number, {Operational}, u"x"_s, {}}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(erase.run({number, personal, u" "_s, {}}).error().code, ErrorCode::InputInvalid);
        QCOMPARE(fileOf(office, number).personName(), u"Clara Beispiel"_s);
    }

    void refusesACaseOnHold()
    {
        TestOffice office;
        const QString number = readyForErasure(office);
        casework::PlaceHoldRequest order;
        order.cases = {number};
        order.ground = u"litigation"_s;
        order.title = order.reason = order.orderedBy = u"a lawsuit"_s;
        const auto hold = casework::PlaceHold(office.desk()).run(order);
        QVERIFY(hold);
        const auto refused = EraseCase(office.desk()).run({number, personal, u"x"_s, {}});
        QCOMPARE(refused.error().code, ErrorCode::UnderHold);
        QCOMPARE(refused.error().arguments, (QStringList{number, hold->number, u"Privacy statement: retention"_s}));
        QCOMPARE(fileOf(office, number).personName(), u"Clara Beispiel"_s);
    }

    void needsThePermission()
    {
        TestOffice office;
        const QString number = readyForErasure(office);
        auto transaction = store::Transaction::begin(office.connection(), {office.store().user().uuid, noon, &office.desk().random, {}});
        QVERIFY(store::insertUser(**transaction, base::uuid7(office.desk().random, noon), u"officer"_s, u"O"_s, {u"officer"_s}));
        QVERIFY((*transaction)->record({u"add-user"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
        transaction->reset();
        QVERIFY(office.store().actAs(u"officer"_s));
        QCOMPARE(EraseCase(office.desk()).run({number, personal, u"x"_s, {}}).error().code, ErrorCode::NotPermitted);
    }

    void doesItOnceForOneOperation()
    {
        TestOffice office;
        const QString number = readyForErasure(office);
        const QString operation = u"019ab000-0000-7000-8000-000000000001"_s;
        VERIFY_DONE(EraseCase(office.desk()).run({number, personal, u"x"_s, operation}));
        const qint64 size = store::journalHead(office.connection())->size;
        const auto again = EraseCase(office.desk()).run({number, personal, u"x"_s, operation});
        VERIFY_DONE(again);
        QVERIFY(again->done.wasDoneBefore);
        QCOMPARE(store::journalHead(office.connection())->size, size);
        QCOMPARE(office.journalProblem(), QString());
    }
};

QTEST_GUILESS_MAIN(EraseCaseTest)
#include "tst_erasecase.moc"
