// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/extendclock.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/movecase.h"
#include "app/casework/production/custody.h"
#include "app/casework/registercase.h"
#include "tests/support/testoffice.h"

namespace casebook::support {

// An office with a row in every table of the record, some with earlier values, and one case that was erased. fill() may be
// called again: the same once more on top.
class FilledOffice {
public:
    void fill()
    {
        QStringList numbers;
        for (int i = 0; i < 5; ++i)
            numbers << registered(QStringLiteral("case %1").arg(++m_cases));
        for (const QString &number : numbers)
            worked(number);
        orDie(casework::LinkCases(desk()).run({numbers[0], numbers[1], QStringLiteral("related"), {}}));
        orDie(casework::LinkCases(desk()).run({numbers[2], numbers[1], QStringLiteral("duplicate"), {}}));
        orDie(casework::ExtendClock(desk()).run({numbers[2], {}, QStringLiteral("many requests"), noon.date(), {}}));
        besides();
        erased(numbers.constLast());
    }
    TestOffice &office() { return m_office; }
    casework::Desk &desk() { return m_office.desk(); }

private:
    template <typename T>
    static T orDie(base::Result<T> result)
    {
        if (!result)
            qFatal("%s", why(result).constData());
        return *std::move(result);
    }
    static void orDie(base::Result<void> result)
    {
        if (!result)
            qFatal("%s", why(result).constData());
    }

    QString registered(const QString &title)
    {
        casework::RegisterCaseRequest request;
        request.kind = QStringLiteral("request");
        request.title = title;
        request.received = QDate(2026, 11, 20);
        request.receivedEvidence = QStringLiteral("postmark of ") + title;
        request.facts = {{QStringLiteral("scope-question"), QStringLiteral("which accounts? ") + title}, {QStringLiteral("decision-note"), QStringLiteral("note ") + title}};
        request.items = {{QStringLiteral("lines"), {{QStringLiteral("right"), QStringLiteral("access")}, {QStringLiteral("scope"), QStringLiteral("all of ") + title}}},
                         {QStringLiteral("lines"), {{QStringLiteral("right"), QStringLiteral("erasure")}}}};
        request.person = {QStringLiteral("Person of ") + title, QStringLiteral("person"), QStringLiteral("en"), QStringLiteral("DE"),
                          {QStringLiteral("mail:p%1@example.org").arg(m_cases), QStringLiteral("phone:030%1").arg(m_cases)}, QStringLiteral("subject")};
        casework::NewMessage message;
        message.sender = QStringLiteral("p%1@example.org").arg(m_cases);
        message.subject = title;
        message.body = QString(300, u'b') + title;
        message.attachments = {{QStringLiteral("a.bin"), QStringLiteral("x/y"), m_office.desk().random.bytes(70'000), QStringLiteral("received")}};
        request.messages = {message};
        return orDie(casework::RegisterCase(desk()).run(request)).number;
    }
    void worked(const QString &number)
    {
        orDie(casework::EditCase(desk()).run({number, {{QStringLiteral("title"), QStringLiteral("edited ") + number}}, {}, {{QStringLiteral("lines"), 2, {{QStringLiteral("scope"), QStringLiteral("less")}}}}, {}, -1, {}}));
        orDie(casework::AddNote(desk()).run({number, QStringLiteral("noted ") + number, {}}));
        orDie(casework::AddTask(desk()).run({number, QStringLiteral("ask ") + number, QStringLiteral("braun"), noon.date(), {}}));
        orDie(casework::AttachFile(desk()).run({number, {QStringLiteral("b.bin"), QStringLiteral("x/y"), desk().random.bytes(5'000), QStringLiteral("made")}, {}}));
        orDie(casework::RecordCustody(desk()).run({number, QStringLiteral("#2"), QStringLiteral("received"), QStringLiteral("desk ") + number}));
        orDie(casework::EditCase(desk()).run({number, {{QStringLiteral("title"), QStringLiteral("twice ") + number}}, {{QStringLiteral("scope-question"), number}}, {}, {}, -1, {}}));
        orDie(casework::AskApproval(desk()).run({number, QStringLiteral("void"), QStringLiteral("mistaken")}));
        orDie(m_office.store().actAs(QStringLiteral("second")));
        orDie(casework::Approve(desk()).run({number, QStringLiteral("void"), true, QStringLiteral("yes")}));
        orDie(m_office.store().actAs(m_office.first()));
    }
    static store::Row holdRow(qint64 caseId, const QString &name)
    {
        const QString none;
        return store::Row().set("number", QStringLiteral("H-2026-9%1").arg(name)).set("compartment_id", qint64{0}).set("case_id", caseId).set("scope", QStringLiteral("case"))
            .set("party_id", store::Value()).set("subject_kind", none).set("subject", none).set("subject_key", none).set("data_class", none)
            .set("ground", QStringLiteral("litigation")).set("title", QStringLiteral("hold ") + name).set("reason", QStringLiteral("claim ") + name)
            .set("ordered_by", QStringLiteral("braun")).set("review_on", store::Value()).set("placed_by", QStringLiteral("braun"))
            .set("released_by", QStringLiteral("second")).set("release_reason", QStringLiteral("over ") + name);
    }
    // What no class of casework writes yet or not in every law.
    void besides()
    {
        auto &connection = m_office.connection();
        auto transaction = orDie(store::Transaction::begin(connection, {m_office.store().user().uuid, noon, &desk().random, {}}));
        const auto put = [&](const store::Table &table, const store::Row &row) { return orDie(transaction->insert(table, row)); };
        for (int i = 0; i < 3; ++i) {
            const QString name = QStringLiteral("%1%2").arg(m_cases).arg(i);
            const qint64 room = put(store::tables::compartments, store::Row().set("name", QStringLiteral("room ") + name).set("infix", QStringLiteral("X") + name));
            put(store::tables::compartmentMembers, store::Row().set("compartment_id", room).set("user_id", qint64{1 + i % 2}));
            const qint64 number = m_cases - i;
            const auto hold = put(store::tables::holds, holdRow(number, name).set("from_on", QStringLiteral("2026-11-0%1").arg(i + 1)).set("released_on", QStringLiteral("2026-11-1%1").arg(i)));
            put(store::tables::holdCases, store::Row().set("hold_id", hold).set("case_id", number));
            const auto statement = put(store::tables::statementVersions, store::Row().set("label", QStringLiteral("version ") + name).set("effective_on", QStringLiteral("2018-05-2%1").arg(i))
                .set("is_material", qint64{1}).set("text", QStringLiteral("Storage\nA year.\n")).set("sha256", name).set("clauses", QStringLiteral("[]"))
                .set("imported_at", noon.toString(Qt::ISODateWithMs)).set("imported_by", QStringLiteral("braun")));
            put(store::tables::statementNotices, store::Row().set("version_id", statement).set("told_on", QStringLiteral("2018-05-2%1").arg(i)).set("means", QStringLiteral("mail"))
                .set("asks_consent", qint64{0}).set("holds_from", QStringLiteral("2018-06-01")).set("note", QStringLiteral("told ") + name).set("recorded_by", QStringLiteral("braun")));
            put(store::tables::suppressions, store::Row().set("hash", QStringLiteral("hash ") + name).set("kind", QStringLiteral("marketing"))
                .set("since_on", QStringLiteral("2026-11-2%1").arg(i)).set("case_id", number));
            put(store::tables::clockPauses, store::Row().set("clock_id", number).set("from_on", QStringLiteral("2026-11-2%1").arg(i))
                                                .set("to_on", QStringLiteral("2026-11-2%1").arg(i + 3)).set("reason", QStringLiteral("identity ") + name));
        }
        orDie(transaction->record({QStringLiteral("hold"), 0, {}}));
        orDie(transaction->commit());
    }
    void erased(const QString &number)
    {
        orDie(casework::MoveCase(desk()).run({number, QStringLiteral("void"), QStringLiteral("mistaken")}));
        orDie(casework::AskApproval(desk()).run({number, casework::EraseCase::approvalObject, QStringLiteral("please")}));
        orDie(m_office.store().actAs(QStringLiteral("second")));
        orDie(casework::Approve(desk()).run({number, casework::EraseCase::approvalObject, true, QStringLiteral("yes")}));
        orDie(m_office.store().actAs(m_office.first()));
        using enum domain::PrivacyClass;
        orDie(casework::EraseCase(desk()).run({number, {Identity, Contact, Narrative, Special, Decision}, QStringLiteral("GDPR Art. 17"), {}}));
    }

    TestOffice m_office;
    int m_cases = 0;
};

}
