// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/sendletter.h"

#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/movecase.h"
#include "app/domain/gate.h"
#include "app/rulebook/letters/lettercontext.h"
#include "tests/casework/casedesk.h"
#include "tests/support/systemwork.h"

#include <QRegularExpression>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::SendLetter;
using casework::SendLetterRequest;

// Refused by exactly these gates, and nothing is left behind.
#define REFUSES_FOR(expression, ...) \
    do { \
        const QByteArray untouched_ = m_cases->everything(); \
        const auto answered_ = (expression); \
        QVERIFY(!answered_ && answered_.error().code == ErrorCode::GateNotMet); \
        QCOMPARE(answered_.error().arguments, (QStringList{__VA_ARGS__})); \
        QVERIFY(m_cases->everything() == untouched_); \
    } while (false)

// A letter goes out: what is filed, what it settles and what it does to the clocks, on both engines.
class SendLetterTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void anAcknowledgementMeetsItsClock()
    {
        const QDate day = m_cases->today().addDays(-4);
        SendLetterRequest request = written(u"acknowledgement"_s, day);
        request.proof = u"<1@example.org>"_s;
        CHANGES(*m_cases, m_number, send(request), u"send-letter"_s, u"clocks"_s, u"fact acknowledged-on"_s, u"fact acknowledgement"_s, u"files"_s, u"messages"_s);
        const domain::CaseFile file = m_cases->file(m_number);
        QCOMPARE(clock(u"acknowledge"_s).state, u"met"_s);
        QCOMPARE(clock(u"acknowledge"_s).met, day);
        QCOMPARE(clock(u"respond"_s).state, u"running"_s);
        QCOMPARE(file.details.value("acknowledged-on"_L1).toString(), day.toString(Qt::ISODate));
        const domain::MessageRecord message = file.messages.constLast();
        QCOMPARE(message.direction + u' ' + message.medium, u"sent mail"_s);
        QCOMPARE(message.at.date(), day);
        QCOMPARE(message.recipient, u"clara@example.org"_s);
        QVERIFY2(message.subject.contains(m_number) && !message.body.contains(message.subject), qPrintable(message.subject));
        const domain::AttachmentRecord kept = file.attachments.constLast();
        QCOMPARE(kept.message, message.id);
        QCOMPARE(kept.source, u"made"_s);
        const auto content = queries::attachmentContent(m_cases->connection(), m_cases->desk().user().clearance, kept.id);
        VERIFY_DONE(content);
        QCOMPARE(content->bytes, request.paper.bytes);
    }

    // It was in the letterbox one day after its last day.
    void aLateLetterMissesItsClock()
    {
        VERIFY_DONE(send(written(u"acknowledgement"_s, m_cases->today())));
        QCOMPARE(clock(u"acknowledge"_s).state, clock(u"acknowledge"_s).due < m_cases->today() ? u"missed"_s : u"met"_s);
        QVERIFY(clock(u"acknowledge"_s).due < m_cases->today());
    }

    void anExtensionProlongsByTheDayOfItsNotice()
    {
        edit({}, {});
        move(u"triage"_s);
        const QDate before = clock(u"respond"_s).due;
        SendLetterRequest request = written(u"extension"_s, m_cases->today(), u"Ihre Daten liegen in drei Systemen."_s);
        CHANGES(*m_cases, m_number, send(request), u"send-letter"_s, u"clocks"_s, u"due"_s, u"files"_s, u"messages"_s);
        const domain::ClockRecord after = clock(u"respond"_s);
        QVERIFY(after.isExtended && after.due > before);
        QCOMPARE(after.extensionNotified, m_cases->today());
        QCOMPARE(after.extensionReason, request.reason);
        // The day that the letter announced is the day that the clock shows.
        QVERIFY(request.text.contains(domain::letterDay(after.due, u"de"_s)));
        REFUSES(*m_cases, send(written(u"extension"_s, m_cases->today(), request.reason)), ErrorCode::GateNotMet);
        request.reason = u" "_s;
        REFUSES(*m_cases, send(request), ErrorCode::InputInvalid);
    }

    void aQuestionForTheIdentityStopsTheClock()
    {
        edit({}, {});
        move(u"triage"_s);
        edit({{u"identity-method"_s, u"document"_s}}, {});
        CHANGES(*m_cases, m_number, send(written(u"identity-request"_s, m_cases->today(), u"Die Adresse ist uns neu."_s)), u"send-letter"_s, u"clocks"_s, u"fact identity-asked-on"_s,
                u"files"_s, u"messages"_s);
        const domain::ClockRecord stopped = clock(u"respond"_s);
        QCOMPARE(stopped.state, u"paused"_s);
        QCOMPARE(stopped.pauses.constFirst().from, m_cases->today());
        QCOMPARE(stopped.pauses.constFirst().reason, u"identity"_s);
    }

    void aRefusalNeedsGroundAndSecondPerson()
    {
        toAnswer(u"denied"_s, {});
        REFUSES_FOR(send(written(u"denial"_s, m_cases->today())), u"grounds-given"_s, u"decision-approved"_s, u"lint:open-placeholder"_s);
        edit({}, {{u"lines"_s, 1, {{u"ground"_s, u"excessive"_s}}, false}});
        REFUSES_FOR(send(written(u"denial"_s, m_cases->today())), u"decision-approved"_s);
        approve();
        CHANGES(*m_cases, m_number, send(written(u"denial"_s, m_cases->today())), u"send-letter"_s, u"clocks"_s, u"due"_s, u"fact delivery"_s, u"fact letter-checked"_s, u"fact redress"_s,
                u"fact sent-on"_s, u"files"_s, u"messages"_s);
        QCOMPARE(clock(u"respond"_s).state, u"met"_s);
        QCOMPARE(clock(u"respond"_s).met, m_cases->today());
        QCOMPARE(m_cases->file(m_number).details.value("redress"_L1).toString(), u"authority-and-court"_s);
    }

    // An approval is of the decision as it stood.
    void anApprovalOfAnotherDecisionIsNone()
    {
        toAnswer(u"denied"_s, u"excessive"_s);
        approve();
        edit({}, {{u"lines"_s, 1, {{u"ground"_s, u"manifestly-unfounded"_s}}, false}});
        REFUSES_FOR(send(written(u"denial"_s, m_cases->today())), u"decision-approved"_s);
    }

    // After it nothing but the proof is left to close the case.
    void anAnswerLeavesNothingToRecordTwice()
    {
        toAnswer(u"fulfilled"_s, {});
        SendLetterRequest request = written(u"answer"_s, m_cases->today());
        request.medium = u"post"_s;
        request.proof = u"RR123456785DE"_s;
        VERIFY_DONE(send(request));
        const domain::CaseFile file = m_cases->file(m_number);
        const domain::Kind &kind = **m_cases->desk().rules.kind(u"request"_s);
        QStringList missing;
        for (const domain::MissingThing &thing : domain::missingFor(kind, *kind.transition(u"respond"_s, u"closed"_s), file))
            missing << thing.gate;
        QCOMPARE(missing, QStringList());
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"closed"_s}));
        QCOMPARE(clock(u"respond"_s).met, m_cases->today());
    }

    void acknowledgesAComplaint()
    {
        m_number = m_cases->dispute();
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items = {{u"allegations"_s, 0, {{u"category"_s, u"late-answer"_s}}, false}};
        request.person = casework::NewPerson{u"Jonas Brandt"_s, u"person"_s, u"en"_s, {}, {u"mail:jonas@example.org"_s}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
        CHANGES(*m_cases, m_number, send(written(u"dispute-acknowledgement"_s, m_cases->today())), u"send-letter"_s, u"clocks"_s, u"fact acknowledged-on"_s, u"fact expected-on"_s,
                u"files"_s, u"messages"_s);
        QCOMPARE(m_cases->file(m_number).details.value("expected-on"_L1).toString(), clock(u"respond"_s).due.toString(Qt::ISODate));
    }

    void refusesWhatTheLintFinds_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("gate");
        QTest::newRow("a blank") << u"[[who?]]"_s << u"lint:open-placeholder"_s;
        QTest::newRow("another day to come") << u"Spätestens am 24.12.2099."_s << u"lint:other-date"_s;
        QTest::newRow("a password") << u"Ihr Passwort: kR7!xq29Lmz"_s << u"lint:credentials"_s;
        QTest::newRow("what is no longer law") << u"Das Privacy Shield gilt."_s << u"lint:privacy-shield"_s;
    }
    void refusesWhatTheLintFinds()
    {
        QFETCH(QString, added);
        QFETCH(QString, gate);
        SendLetterRequest request = written(u"acknowledgement"_s, m_cases->today());
        request.text += u"\n"_s + added + u"\n"_s;
        REFUSES_FOR(send(request), gate);
    }

    void refusesWhatNobodyCouldSend()
    {
        const SendLetterRequest good = written(u"acknowledgement"_s, m_cases->today());
        const auto with = [&](auto change) {
            SendLetterRequest request = good;
            change(request);
            return send(request);
        };
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.day = request.day.addDays(1); }), ErrorCode::DateOutsideRules);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.day = request.day.addDays(-30); }), ErrorCode::DateOutsideRules);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.dated = request.day.addDays(1); }), ErrorCode::DateOutsideRules);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.day = {}; }), ErrorCode::InputInvalid);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.medium = u"phone"_s; }), ErrorCode::InputInvalid);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.language = u"fr"_s; }), ErrorCode::InputInvalid);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.paper.bytes.clear(); }), ErrorCode::InputInvalid);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.letter = u"farewell"_s; }), ErrorCode::NotFound);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.letter = u"dispute-acknowledgement"_s; }), ErrorCode::NotFound);
        REFUSES(*m_cases, with([](SendLetterRequest &request) { request.number = u"R-2026-00099"_s; }), ErrorCode::NotFound);
        REFUSES_FOR(send(written(u"answer"_s, m_cases->today())), u"letter-state"_s, u"outcomes-set"_s);
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s}));
        REFUSES(*m_cases, send(good), ErrorCode::AlreadyClosed);
    }

    void doesAnOperationOnce()
    {
        SendLetterRequest request = written(u"acknowledgement"_s, m_cases->today());
        request.operation = u"01a20cc8-8e80-7592-af23-41ddd16ee2af"_s;
        QVERIFY(!send(request)->wasDoneBefore);
        const qint64 entries = m_cases->entries();
        QVERIFY(send(request)->wasDoneBefore);
        QCOMPARE(m_cases->entries(), entries);
        QCOMPARE(m_cases->file(m_number).messages.size(), 1);
    }

    // Who could not do it by hand cannot do it by a letter.
    void needsEveryPermission()
    {
        edit({}, {});
        move(u"triage"_s);
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        m_cases->addPerson(u"reader"_s, u"auditor"_s);
        const SendLetterRequest notice = written(u"extension"_s, m_cases->today(), u"Drei Systeme."_s);
        const SendLetterRequest receipt = written(u"acknowledgement"_s, m_cases->today());
        {
            const auto acting = m_cases->as(u"reader"_s);
            REFUSES(*m_cases, send(receipt), ErrorCode::NotPermitted);
        }
        const auto acting = m_cases->as(u"desk"_s);
        REFUSES(*m_cases, send(notice), ErrorCode::NotPermitted);
        VERIFY_DONE(send(receipt));
    }

private:
    base::Result<casework::Done> send(const SendLetterRequest &request) { return SendLetter(m_cases->desk()).run(request); }

    // As the template writes it, with what only a person can say filled in; an open ground stays open.
    SendLetterRequest written(const QString &letter, const QDate &day, const QString &reason = {})
    {
        const domain::CaseFile file = m_cases->file(m_number);
        const rulebook::Rulebook &rules = m_cases->desk().rules;
        const QString language = rulebook::letterLanguage(rules, file, u"en"_s);
        const auto facts = rulebook::factsForLetter(rules, rules.organisations().constFirst(), file, {language, day, reason});
        static const QRegularExpression blank(u"\\[\\[([^\\]]*)\\]\\]"_s);
        QString text = facts ? domain::writeLetter(*rules.letters().letter(letter), *facts) : QString();
        if (!text.contains(u"[[Ablehnungsgrund]]"_s) && !text.contains(u"[[the ground]]"_s))
            text.replace(blank, u"\\1"_s);
        return {m_number, letter, language, text, reason, u"mail"_s, day, day, u"clara@example.org"_s, {}, {u"letter.pdf"_s, u"application/pdf"_s, "%PDF-1.6"_ba, u"made"_s}, {}};
    }
    domain::ClockRecord clock(const QString &id)
    {
        for (const domain::ClockRecord &one : m_cases->file(m_number).clocks)
            if (one.clock == id)
                return one;
        return {};
    }
    void edit(const QMap<QString, QString> &facts, const QList<casework::ItemEdit> &items)
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.facts = facts;
        if (facts.isEmpty() && items.isEmpty()) {
            request.facts = {{u"statement-version"_s, u"2018-05-25"_s}, {u"region-declared"_s, u"DE"_s}, {u"acknowledgement"_s, u"waived"_s}, {u"duplicate-check"_s, u"none-found"_s},
                             {u"flags"_s, u"none"_s}, {u"regime-reason"_s, u"Lives in Germany"_s}, {u"identity-level"_s, u"none"_s}, {u"hold-check"_s, u"none"_s},
                             {u"others-check"_s, u"nothing-found"_s}, {u"redaction"_s, u"not-needed"_s}, {u"special-categories"_s, u"false"_s}, {u"preparation"_s, u"letter-only"_s}};
            request.fields = {{u"evidence"_s, u"message"_s}, {u"language"_s, u"de"_s}};
        }
        request.items = items;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    void move(const QString &to) { VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, to})); }
    void approve()
    {
        VERIFY_DONE(casework::AskApproval(m_cases->desk()).run({m_number}));
        const auto acting = m_cases->as(u"second"_s);
        VERIFY_DONE(casework::Approve(m_cases->desk()).run({m_number}));
    }
    // To the state in which the answer is written, with this outcome for its only line.
    void toAnswer(const QString &outcome, const QString &ground)
    {
        edit({}, {});
        move(u"triage"_s);
        edit({}, {{u"lines"_s, 1, {{u"role-decision"_s, u"controller"_s}}, false}});
        move(u"collect"_s);
        VERIFY_DONE(answerSystems(m_cases->desk(), m_number));
        for (const QString &state : {u"review"_s, u"decide"_s})
            move(state);
        QMap<QString, QString> facts{{u"outcome"_s, outcome}, {u"ground"_s, u"other"_s}, {u"ground-text"_s, u"Nothing of it is about the person who asks for it."_s}};
        edit({}, {{u"lines"_s, 1, facts, false}});
        if (outcome != "fulfilled"_L1)
            approve();
        move(u"respond"_s);
        edit({}, {{u"lines"_s, 1, {{u"ground"_s, ground}, {u"ground-text"_s, {}}}, false}});
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(SendLetterTest)
#include "tst_sendletter.moc"
