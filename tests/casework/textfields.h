// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/extendclock.h"
#include "app/casework/finishtask.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/casework/reopencase.h"
#include "app/casework/savedraft.h"
#include "app/casework/saveview.h"
#include "app/casework/users.h"
#include "app/domain/limits.h"
#include "tests/casework/casedesk.h"

namespace casebook::support {

using namespace casework;
using namespace Qt::StringLiterals;
using base::Result;
using domain::TextField;

using Put = std::function<Result<QStringList>(CaseDesk &, const QString &text)>;

// A text that somebody can type or send in: how long it may be, how it is brought to the store, whether what was taken out of
// it is reported.
struct TypedText {
    const char *name;
    qsizetype limit;  // bytes of UTF-8
    Put put;          // answers the findings
    bool isReported = true;
};

inline Result<QStringList> findings(const Result<Done> &done)
{
    return done ? Result<QStringList>(done->findings) : base::fail(done.error());
}

inline void mustWork(const Result<Done> &done)
{
    if (!done)
        qFatal("%s", why(done).constData());
}

// Registers a case in which one text is this one.
template <typename Set>
Put registering(Set set)
{
    return [set](CaseDesk &cases, const QString &text) {
        RegisterCaseRequest request = cases.aRequest();
        NewMessage message;
        message.attachments = {{u"a.txt"_s, u"text/plain"_s, "a"_ba, u"received"_s}};
        request.messages = {message};
        request.attachments = message.attachments;
        request.person.identifiers = {u"mail:somebody%1@example.org"_s.arg(cases.entries())};
        set(request, text);
        return findings(RegisterCase(cases.desk()).run(request));
    };
}

template <typename Set>
Put editing(Set set)
{
    return [set](CaseDesk &cases, const QString &text) {
        EditCaseRequest request;
        request.number = cases.request();
        set(request, text);
        return findings(EditCase(cases.desk()).run(request));
    };
}

template <typename Run>
Put acting(Run run)
{
    return [run](CaseDesk &cases, const QString &text) { return findings(run(cases, cases.request(), text)); };
}

inline QList<TypedText> textsOfRegistration()
{
    using R = RegisterCaseRequest;
    const qsizetype name = domain::limitBytes(TextField::Name);
    const qsizetype shortFact = domain::limitBytes(TextField::ShortFact);
    return {
        {"register title", 500, registering([](R &r, const QString &t) { r.title = t; })},
        {"register evidence", 2000, registering([](R &r, const QString &t) { r.receivedEvidence = t; })},
        {"register language", name, registering([](R &r, const QString &t) { r.language = t; })},
        {"register fact text", shortFact, registering([](R &r, const QString &t) { r.facts = {{u"statement-version"_s, t}}; })},
        {"register fact long-text", 256 * 1024, registering([](R &r, const QString &t) { r.facts = {{u"decision-note"_s, t}}; })},
        {"register item text", shortFact, registering([](R &r, const QString &t) { r.items.first().facts.insert(u"role-reason"_s, t); })},
        {"register item long-text", 256 * 1024, registering([](R &r, const QString &t) { r.items.first().facts.insert(u"scope"_s, t); })},
        {"register person name", name, registering([](R &r, const QString &t) { r.person.name = t; })},
        {"register person kind", name, registering([](R &r, const QString &t) { r.person.kind = t; })},
        {"register person language", name, registering([](R &r, const QString &t) { r.person.language = t; })},
        {"register person country", name, registering([](R &r, const QString &t) { r.person.country = t; })},
        {"register person role", name, registering([](R &r, const QString &t) { r.person.role = t; })},
        {"register identifier", 320, registering([](R &r, const QString &t) { r.person.identifiers = {u"account:"_s + t}; })},
        {"register message medium", name, registering([](R &r, const QString &t) { r.messages.first().medium = t; })},
        {"register message sender", shortFact, registering([](R &r, const QString &t) { r.messages.first().sender = t; })},
        {"register message recipient", shortFact, registering([](R &r, const QString &t) { r.messages.first().recipient = t; })},
        {"register message subject", 2000, registering([](R &r, const QString &t) { r.messages.first().subject = t; })},
        {"register message body", 1024 * 1024, registering([](R &r, const QString &t) { r.messages.first().body = t; })},
        {"register message id", shortFact, registering([](R &r, const QString &t) { r.messages.first().messageId = t; })},
        {"register message answered", shortFact, registering([](R &r, const QString &t) { r.messages.first().inReplyTo = t; })},
        {"register message file", name, registering([](R &r, const QString &t) { r.messages.first().attachments.first().name = t; })},
        {"register file name", name, registering([](R &r, const QString &t) { r.attachments.first().name = t; })},
        {"register file mime", name, registering([](R &r, const QString &t) { r.attachments.first().mime = t; })},
    };
}

inline QList<TypedText> textsOfActs()
{
    using E = EditCaseRequest;
    using S = const QString &;
    const qsizetype name = domain::limitBytes(TextField::Name);
    const qsizetype reason = domain::limitBytes(TextField::Reason);
    const qsizetype body = domain::limitBytes(TextField::MessageBody);
    return {
        {"edit title", 500, editing([](E &r, S t) { r.fields = {{u"title"_s, t}}; })},
        {"edit evidence", reason, editing([](E &r, S t) { r.fields = {{u"evidence"_s, t}}; })},
        {"edit language", name, editing([](E &r, S t) { r.fields = {{u"language"_s, t}}; })},
        {"edit fact", 256 * 1024, editing([](E &r, S t) { r.facts = {{u"decision-note"_s, t}}; })},
        {"edit item", 256 * 1024, editing([](E &r, S t) { r.items = {{u"lines"_s, 1, {{u"scope"_s, t}}, false}}; })},
        {"edit new item", 256 * 1024, editing([](E &r, S t) { r.items = {{u"lines"_s, 0, {{u"scope"_s, t}}, false}}; })},
        {"edit person", name, editing([](E &r, S t) { r.person = NewPerson{t, u"person"_s, {}, {}, {}, u"agent"_s}; })},
        {"edit identifier", 320, editing([](E &r, S t) { r.person = NewPerson{u"A"_s, u"person"_s, {}, {}, {u"account:"_s + t}, u"agent"_s}; })},
        {"close reason", reason, acting([](CaseDesk &c, S n, S t) { return MoveCase(c.desk()).run({n, u"spam"_s, t}); })},
        {"reopen reason", reason, acting([](CaseDesk &c, S n, S t) {
             mustWork(MoveCase(c.desk()).run({n, u"spam"_s, u"x"_s}));
             return ReopenCase(c.desk()).run({n, t, {}});
         })},
        {"assign note", body, acting([](CaseDesk &c, S n, S t) { return AssignCase(c.desk()).run({n, u"second"_s, t}); })},
        {"note", body, acting([](CaseDesk &c, S n, S t) { return AddNote(c.desk()).run({n, t, {}}); })},
        {"message body", body, acting([](CaseDesk &c, S n, S t) {
             NewMessage message;
             message.body = t;
             return RecordMessage(c.desk()).run({n, message, {}});
         })},
        {"file name", name, acting([](CaseDesk &c, S n, S t) { return AttachFile(c.desk()).run({n, {t, {}, "a"_ba, {}}, {}}); })},
        {"file mime", name, acting([](CaseDesk &c, S n, S t) { return AttachFile(c.desk()).run({n, {u"a"_s, t, "a"_ba, {}}, {}}); })},
        {"task title", 500, acting([](CaseDesk &c, S n, S t) { return AddTask(c.desk()).run({n, t, {}, {}, {}}); })},
        {"task assignee", name, acting([](CaseDesk &c, S n, S t) { return AddTask(c.desk()).run({n, u"x"_s, t, {}, {}}); })},
        {"task note", reason, acting([](CaseDesk &c, S n, S t) {
             mustWork(AddTask(c.desk()).run({n, u"x"_s, {}, {}, {}}));
             return FinishTask(c.desk()).run({n, 1, u"exception"_s, t, {}});
         })},
        {"asking note", reason, acting([](CaseDesk &c, S n, S t) { return AskApproval(c.desk()).run({n, u"decision"_s, t, {}}); })},
        {"approving note", reason, acting([](CaseDesk &c, S n, S t) {
             mustWork(AskApproval(c.desk()).run({n, u"decision"_s, {}, {}}));
             const auto second = c.as(u"second"_s);
             return Approve(c.desk()).run({n, u"decision"_s, false, t, {}});
         })},
        {"extension reason", reason, acting([](CaseDesk &c, S n, S t) { return ExtendClock(c.desk()).run({n, {}, t, c.today(), {}}); })},
        {"erasure reason", reason, acting([](CaseDesk &c, S n, S t) -> Result<Done> {
             mustWork(MoveCase(c.desk()).run({n, u"spam"_s, u"x"_s}));
             mustWork(AskApproval(c.desk()).run({n, EraseCase::approvalObject, {}, {}}));
             {
                 const auto second = c.as(u"second"_s);
                 mustWork(Approve(c.desk()).run({n, EraseCase::approvalObject, true, {}, {}}));
             }
             CASEBOOK_TRY(const ErasedCase erased, EraseCase(c.desk()).run({n, {domain::PrivacyClass::Special}, t, {}}));
             return erased.done;
         })},
    };
}

// Texts outside of cases. What their acts take out of them they do not report; those that people see again refuse it.
inline QList<TypedText> textsOfTheStore()
{
    const auto none = [](const Result<void> &result) { return result ? Result<QStringList>(QStringList()) : base::fail(result.error()); };
    return {
        {"draft", SaveDraft::largestBytes, [none](CaseDesk &c, const QString &t) { return none(SaveDraft(c.desk()).run({u"a"_s, t})); }, false},
        {"view name", 120, [none](CaseDesk &c, const QString &t) { return none(SaveView(c.desk()).run({t, {}, u"number"_s, false})); }},
        {"view filter", 2000, [none](CaseDesk &c, const QString &t) { return none(SaveView(c.desk()).run({u"v"_s, t, u"number"_s, false})); }},
    };
}

// Every table of the database, those of the search too, with its columns.
inline QMap<QString, QStringList> allColumns(CaseDesk &cases)
{
    QMap<QString, QStringList> columns;
    store::Query query(cases.connection(),
                       cases.isOnServer() ? u"SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"_s
                                          : u"SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    while (*query.next())
        columns[query.text(0)] << query.text(1);
    return columns;
}

// The tables in which a text stands somewhere.
inline QStringList tablesHolding(CaseDesk &cases, const QString &text)
{
    const QString form = cases.isOnServer() ? u"position('%2' in \"%1\"::text) > 0"_s : u"instr(CAST(\"%1\" AS BLOB), CAST('%2' AS BLOB)) > 0"_s;
    QStringList found;
    const auto columns = allColumns(cases);
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        QStringList conditions;
        for (const QString &column : table.value())
            conditions << form.arg(column, text);
        if (*cases.connection().oneNumber(u"SELECT count(*) FROM \"%1\" WHERE %2"_s.arg(table.key(), conditions.join(" OR "_L1))) > 0)
            found << table.key();
    }
    return found;
}

inline const QList<TypedText> &allTexts()
{
    static const QList<TypedText> all = textsOfRegistration() + textsOfActs() + textsOfTheStore();
    return all;
}

}
