// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/registercase.h"

#include "app/base/canonicaljson.h"
#include "app/casework/clockwork.h"
#include "app/casework/derived.h"
#include "app/casework/facts.h"
#include "app/casework/parts.h"
#include "app/casework/work.h"
#include "app/domain/casenumber.h"
#include "app/domain/words.h"
#include "app/queries/casequery.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::value;

namespace {

// The request with its gaps filled from the organisation, checked and cleaned.
struct Prepared {
    const domain::Kind *kind = nullptr;
    const domain::Office *office = nullptr;
    RegisterCaseRequest request;
    QJsonObject details;
    QStringList findings;
};

Result<void> checkReceived(const Prepared &prepared, const base::Clock &clock)
{
    const QDate received = prepared.request.received;
    if (!received.isValid())
        return fail(ErrorCode::InputInvalid, {u"received"_s, u"missing"_s});
    if (received > todayAt(*prepared.office, clock))
        return fail(ErrorCode::DateOutsideRules, {received.toString(Qt::ISODate), u"in the future"_s});
    if (received.year() < 1990)
        return fail(ErrorCode::DateOutsideRules, {received.toString(Qt::ISODate), u"before 1990"_s});
    return {};
}

Result<Prepared> prepare(const Desk &desk, const RegisterCaseRequest &request)
{
    Prepared prepared{nullptr, nullptr, request, {}, {}};
    RegisterCaseRequest &filled = prepared.request;
    CASEBOOK_TRY(prepared.kind, desk.rules.kind(request.kind));
    CASEBOOK_TRY(const domain::Organisation *organisation, desk.rules.organisation(desk.store.facts().organisation));
    if (filled.office.isEmpty())
        filled.office = organisation->defaultOffice;
    prepared.office = organisation->office(filled.office);
    if (!prepared.office)
        return fail(ErrorCode::OfficeUnknown, {filled.office});
    if (filled.channel.isEmpty() && !organisation->channels.isEmpty())
        filled.channel = organisation->channels.constFirst().id;
    if (!organisation->channel(filled.channel))
        return fail(ErrorCode::InputInvalid, {u"channel"_s, u"unknown"_s});
    if (filled.regime.isEmpty())
        filled.regime = prepared.office->defaultRegime;
    CASEBOOK_TRY([[maybe_unused]] const domain::Regime *regime, desk.rules.regime(filled.regime));
    CASEBOOK_CHECK(checkReceived(prepared, desk.clock));
    if (filled.title.trimmed().isEmpty())
        filled.title = prepared.kind->label.in(filled.language);
    CASEBOOK_TRY(filled.title, cleanedText(domain::TextField::Title, filled.title.simplified(), prepared.findings));
    CASEBOOK_TRY(filled.receivedEvidence, cleanedText(domain::TextField::Reason, filled.receivedEvidence, prepared.findings));
    CASEBOOK_TRY(filled.person.name, cleanedText(domain::TextField::Name, filled.person.name, prepared.findings));
    CASEBOOK_TRY(prepared.details, withFacts({}, prepared.kind->facts, filled.facts, prepared.findings));
    return prepared;
}

Result<QString> nextNumber(store::Transaction &transaction, const domain::Kind &kind, int year, qint64 compartment)
{
    const QString series = domain::CaseNumber::seriesOf(static_cast<int>(compartment));
    CASEBOOK_TRY(const qint64 serial, transaction.next(u"number:%1-%2-%3"_s.arg(kind.prefix).arg(year).arg(series)));
    CASEBOOK_TRY(const domain::CaseNumber number, domain::CaseNumber::make(kind.prefix, year, static_cast<int>(serial), series));
    return number.toString();
}

store::Row caseRow(const Prepared &prepared, const Desk &desk, const QString &uuid, const QString &number)
{
    const RegisterCaseRequest &request = prepared.request;
    const domain::State *state = prepared.kind->state(prepared.kind->initialState);
    return store::Row()
        .set("uuid", uuid)
        .set("compartment_id", request.compartment)
        .set("number", number)
        .set("number_key", domain::sortKey(number))
        .set("kind", prepared.kind->id)
        .set("state", state->id)
        .set("phase", domain::name(state->phase))
        .set("title", request.title)
        .set("title_key", domain::sortKey(request.title))
        .set("person", request.person.name)
        .set("person_key", domain::sortKey(request.person.name))
        .set("subject", QString())
        .set("received_on", value(request.received))
        .set("received_evidence", request.receivedEvidence)
        .set("due_on", value(QDate()))
        .set("clock_state", u"none"_s)
        .set("outcome", QString())
        .set("outcome_reason", QString())
        .set("owner", request.owner)
        .set("office", request.office)
        .set("channel", request.channel)
        .set("language", request.language)
        .set("regime", request.regime)
        .set("preparer", QString())
        .set("is_on_hold", value(false))
        .set("registered_at", value(desk.clock.now()))
        .set("registered_by", desk.user().login)
        .set("closed_on", value(QDate()))
        .set("details", QString::fromUtf8(base::canonicalJson(prepared.details)));
}

Result<void> insertParts(Desk &desk, store::Transaction &transaction, Prepared &prepared, qint64 caseId)
{
    Parts parts(desk, transaction, caseId, prepared.request.compartment, prepared.findings);
    if (!prepared.request.person.isEmpty())
        CASEBOOK_CHECK(parts.addPerson(prepared.request.person));
    for (const NewItem &item : std::as_const(prepared.request.items))
        CASEBOOK_CHECK(parts.addItem(*prepared.kind, item));
    for (const NewMessage &message : std::as_const(prepared.request.messages))
        CASEBOOK_CHECK(parts.addMessage(message));
    for (const NewAttachment &attachment : std::as_const(prepared.request.attachments))
        CASEBOOK_CHECK(parts.addAttachment(attachment, 0));
    return {};
}

}

Result<Done> RegisterCase::run(const RegisterCaseRequest &request)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Register, request.kind));
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(m_desk.connection(), {m_desk.user().uuid, m_desk.clock.now(), &m_desk.random, request.operation}));
    if (!request.operation.isEmpty()) {
        store::Query query(m_desk.connection(), u"SELECT c.id, c.number FROM operations o JOIN cases c ON c.id = o.case_id WHERE o.operation = :operation"_s);
        CASEBOOK_TRY(const bool wasDone, query.bind(":operation", request.operation).next());
        if (wasDone)
            return Done{domain::CaseId(query.integer(0)), query.text(1), true, {}};
    }
    CASEBOOK_TRY(Done done, runInside(*transaction, request, u"register"_s));
    CASEBOOK_CHECK(transaction->commit());
    return done;
}

Result<Done> RegisterCase::runInside(store::Transaction &transaction, const RegisterCaseRequest &request, const QString &journalAction)
{
    CASEBOOK_TRY(Prepared prepared, prepare(m_desk, request));
    if (!m_desk.user().clearance.sees(request.compartment))
        return fail(ErrorCode::NotFound, {u"compartment"_s});
    const QString uuid = base::uuid7(m_desk.random, m_desk.clock.now());
    CASEBOOK_TRY(const QString number, nextNumber(transaction, *prepared.kind, todayAt(*prepared.office, m_desk.clock).year(), request.compartment));
    const store::FactClasses classes = classesOf(prepared.kind->facts);
    CASEBOOK_TRY(const qint64 id, transaction.insert(store::tables::cases, caseRow(prepared, m_desk, uuid, number), classes));
    CASEBOOK_CHECK(insertParts(m_desk, transaction, prepared, id));

    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(m_desk.connection(), m_desk.user().clearance, domain::CaseId(id)));
    Clockwork clocks(m_desk, transaction, *prepared.kind, *prepared.office);
    CASEBOOK_CHECK(clocks.start(file, prepared.kind->initialState, todayAt(*prepared.office, m_desk.clock)));
    CASEBOOK_TRY(file, queries::caseFile(m_desk.connection(), m_desk.user().clearance, domain::CaseId(id)));
    CASEBOOK_CHECK(transaction.update(store::tables::cases, id, -1, derivedColumns(*prepared.kind, file), classes));
    CASEBOOK_CHECK(storeWords(m_desk.connection(), file));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction.record({journalAction, id, uuid}));
    return Done{domain::CaseId(id), number, false, prepared.findings};
}

}
