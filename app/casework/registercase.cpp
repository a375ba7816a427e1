// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/registercase.h"

#include "app/base/canonicaljson.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/derived.h"
#include "app/casework/frame/facts.h"
#include "app/casework/frame/foundfacts.h"
#include "app/casework/frame/numbers.h"
#include "app/casework/frame/parts.h"
#include "app/casework/frame/statementpin.h"
#include "app/casework/frame/suppressing.h"
#include "app/casework/frame/work.h"
#include "app/casework/newparts.h"
#include "app/casework/operation.h"
#include "app/casework/owner.h"
#include "app/domain/words.h"
#include "app/queries/casequery.h"
#include "app/queries/duplicates.h"

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
    return checkPastDay(received, todayAt(*prepared.office, clock));
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
    CASEBOOK_TRY(filled.language, cleanedText(domain::TextField::Name, filled.language, prepared.findings));
    if (filled.person.role.isEmpty())
        filled.person.role = prepared.kind->personRole;
    CASEBOOK_TRY(filled.person, cleanedPerson(filled.person, prepared.findings));
    for (NewMessage &message : filled.messages) {
        CASEBOOK_TRY(message, cleanedMessage(message, prepared.findings));
    }
    for (NewAttachment &attachment : filled.attachments) {
        CASEBOOK_TRY(attachment, cleanedAttachment(attachment, prepared.findings));
    }
    if (filled.facts.value(suppressionFact) == suppressionEntered)
        return fail(ErrorCode::InputInvalid, {suppressionFact, u"no address was entered: the opt-out is not carried out, or the person has no address"_s});
    CASEBOOK_CHECK(checkNotFound(filled.facts));
    CASEBOOK_TRY(prepared.details, withFacts({}, prepared.kind->facts, filled.facts, prepared.office->timeZone(), prepared.findings));
    CASEBOOK_TRY(prepared.details, withStatement(desk, *prepared.kind, prepared.details, filled.received));
    CASEBOOK_TRY(prepared.details, withFoundFacts(desk, *prepared.kind, filled.office, filled.received, prepared.details));
    return prepared;
}

// The case as it will be, before anything of it is written.
domain::CaseFile newCase(const Prepared &prepared, const Desk &desk, const QString &uuid, const QString &number)
{
    const RegisterCaseRequest &request = prepared.request;
    const domain::State *state = prepared.kind->state(prepared.kind->initialState);
    domain::CaseFile file;
    file.uuid = uuid;
    file.number = number;
    file.kind = prepared.kind->id;
    file.title = request.title;
    file.state = state->id;
    file.phase = domain::name(state->phase);
    file.received = request.received;
    file.receivedEvidence = request.receivedEvidence;
    file.owner = request.owner;
    file.office = request.office;
    file.channel = request.channel;
    file.language = request.language;
    file.regime = request.regime;
    file.registeredAt = desk.clock.now();
    file.compartment = domain::CompartmentId(request.compartment);
    file.details = prepared.details;
    return file;
}

store::Row caseRow(const domain::CaseFile &file, const domain::Kind &kind, const QString &registeredBy)
{
    return derivedColumns(kind, file)
        .set("uuid", file.uuid)
        .set("compartment_id", file.compartment.value())
        .set("number", file.number)
        .set("number_key", domain::sortKey(file.number))
        .set("kind", file.kind)
        .set("state", file.state)
        .set("phase", file.phase)
        .set("title", file.title)
        .set("received_on", value(file.received))
        .set("received_evidence", file.receivedEvidence)
        .set("outcome", QString())
        .set("outcome_reason", QString())
        .set("owner", file.owner)
        .set("office", file.office)
        .set("channel", file.channel)
        .set("language", file.language)
        .set("regime", file.regime)
        .set("preparer", QString())
        .set("registered_at", value(file.registeredAt))
        .set("registered_by", registeredBy)
        .set("closed_on", value(QDate()))
        .set("details", QString::fromUtf8(base::canonicalJson(file.details)));
}

Result<void> insertParts(const Desk &desk, store::Transaction &transaction, Prepared &prepared, domain::CaseFile &file)
{
    Parts parts(desk, transaction, file, prepared.findings);
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

Result<Done> registeredBefore(const Desk &desk, const RegisterCaseRequest &request, const EarlierOperation &earlier)
{
    const auto file = queries::caseFile(desk.connection(), desk.user().clearance, domain::CaseId(earlier.caseId));
    if (earlier.action != "register"_L1 || !file || file->kind != request.kind)
        return fail(usedOtherwise());
    return Done{file->id, file->number, true, {}};
}

}

void addSubject(RegisterCaseRequest &request, const domain::Kind &kind, const QString &subject)
{
    if (!kind.titleList.isEmpty()) {
        request.items << NewItem{kind.titleList, {{kind.titleFact, subject}}};
    } else if (!kind.titleFact.isEmpty()) {
        QString &value = request.facts[kind.titleFact];
        value = value.isEmpty() ? subject : value + u',' + subject;
    }
}

Result<Done> RegisterCase::run(const RegisterCaseRequest &request)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Register, request.kind));
    RegisterCaseRequest given = request;
    readTexts(m_desk, given.attachments);
    for (NewMessage &message : given.messages)
        readTexts(m_desk, message.attachments);
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(m_desk.connection(), {m_desk.user().uuid, m_desk.clock.now(), &m_desk.random, request.operation}));
    if (!request.operation.isEmpty()) {
        CASEBOOK_TRY(const auto earlier, earlierOperation(m_desk.connection(), request.operation));
        if (earlier)
            return registeredBefore(m_desk, request, *earlier);
    }
    CASEBOOK_TRY(Done done, runInside(*transaction, given, u"register"_s));
    CASEBOOK_CHECK(transaction->commit());
    return done;
}

Result<Done> RegisterCase::runInside(store::Transaction &transaction, const RegisterCaseRequest &request, const QString &journalAction)
{
    CASEBOOK_TRY(Prepared prepared, prepare(m_desk, request));
    if (!m_desk.user().clearance.sees(request.compartment))
        return fail(ErrorCode::NotFound, {u"compartment"_s});
    CASEBOOK_CHECK(checkOwner(m_desk, request.owner, request.compartment));
    const QString uuid = base::uuid7(m_desk.random, m_desk.clock.now());
    CASEBOOK_TRY(const QString number, nextNumber(transaction, prepared.kind->prefix, todayAt(*prepared.office, m_desk.clock).year(), request.compartment));
    domain::CaseFile file = newCase(prepared, m_desk, uuid, number);
    CASEBOOK_TRY(const qint64 id, transaction.reserveId(store::tables::cases));
    file.id = domain::CaseId(id);
    CASEBOOK_CHECK(insertParts(m_desk, transaction, prepared, file));
    Clockwork clocks(m_desk, transaction, *prepared.kind, *prepared.office);
    CASEBOOK_TRY(file.clocks, clocks.start(file, prepared.kind->initialState, todayAt(*prepared.office, m_desk.clock)));
    file.details = withSuppressionFact(*prepared.kind, file);
    // The row of the case comes last: by now everything that its columns follow from is known.
    CASEBOOK_CHECK(transaction.insertReserved(store::tables::cases, id, caseRow(file, *prepared.kind, m_desk.user().login), prepared.kind->factClasses));
    CASEBOOK_CHECK(enterSuppressions(transaction, *prepared.kind, file));
    CASEBOOK_CHECK(storeWords(m_desk.connection(), *prepared.kind, file));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction.record({journalAction, id, uuid}));
    CASEBOOK_TRY(const auto duplicates, queries::possibleDuplicates(m_desk.connection(), m_desk.user().clearance, *prepared.kind, file));
    Done done{file.id, number, false, prepared.findings};
    for (const queries::PossibleDuplicate &duplicate : duplicates)
        done.duplicates << duplicate.number;
    return done;
}

}
