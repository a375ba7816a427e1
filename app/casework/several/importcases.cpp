// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/importcases.h"

#include "app/casework/frame/derived.h"
#include "app/casework/frame/parts.h"
#include "app/casework/frame/work.h"
#include "app/casework/newparts.h"
#include "app/queries/casequery.h"
#include "app/store/quarantine.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;
using store::Query;

namespace {

// Cut rather than refused: nothing that came in is lost over its name.
QString storable(const QString &text)
{
    QStringList findings;
    const auto cleaned = cleanedText(domain::TextField::LongText, text.first(std::min<qsizetype>(text.size(), 200)), findings);
    return cleaned ? *cleaned : QString();
}

}

ImportCases::ImportCases(Desk &desk, std::unique_ptr<store::Transaction> transaction) : m_desk(desk), m_transaction(std::move(transaction)) {}

Result<std::unique_ptr<ImportCases>> ImportCases::begin(Desk &desk)
{
    CASEBOOK_CHECK(checkPermission(desk, domain::Action::Import, {}));
    CASEBOOK_TRY(auto transaction, store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, base::uuid7(desk.random, desk.clock.now())}));
    return std::unique_ptr<ImportCases>(new ImportCases(desk, std::move(transaction)));
}

// A step that failed may have left half of its rows in the transaction.
template <typename T>
Result<T> ImportCases::kept(Result<T> result)
{
    if (!result)
        m_failure = result.error();
    return result;
}

Result<Done> ImportCases::add(const RegisterCaseRequest &request)
{
    return m_failure ? Result<Done>(fail(*m_failure)) : kept(addInside(request));
}

Result<Done> ImportCases::extend(const QString &number, const NewMessage &message)
{
    return m_failure ? Result<Done>(fail(*m_failure)) : kept(extendInside(number, message));
}

Result<Done> ImportCases::addInside(const RegisterCaseRequest &request)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::Register, request.kind));
    CASEBOOK_TRY(const Done done, RegisterCase(m_desk).runInside(*m_transaction, request, u"import"_s));
    CASEBOOK_CHECK(countAdded());
    return done;
}

// Now and then while the store grows many times over: a fourfold table is another table to whoever plans.
Result<void> ImportCases::countAdded()
{
    if (++m_added < m_plansFit)
        return {};
    m_plansFit *= 4;
    return m_desk.connection().refreshPlans();
}

Result<Done> ImportCases::extendInside(const QString &number, const NewMessage &message)
{
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(m_desk.connection(), m_desk.user().clearance, number));
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::RecordMessage, file.kind));
    Done done{file.id, number, false, {}};
    Parts parts(m_desk, *m_transaction, file, done.findings);
    CASEBOOK_TRY(const NewMessage cleaned, cleanedMessage(message, done.findings));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, parts.addMessage(cleaned));
    CASEBOOK_TRY(const domain::Kind *kind, m_desk.rules.kind(file.kind));
    CASEBOOK_CHECK(storeWords(m_desk.connection(), *kind, file));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction->record({u"import-message"_s, file.id.value(), file.uuid}));
    return done;
}

Result<void> ImportCases::quarantine(const QString &source, const QString &reason, const QByteArray &bytes)
{
    if (m_failure)
        return fail(*m_failure);
    CASEBOOK_CHECK(kept(store::writeQuarantine(*m_transaction, {storable(source), storable(reason), m_desk.clock.now(), bytes})));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, m_transaction->record({u"quarantine"_s, 0, {}}));
    return {};
}

Result<void> ImportCases::commit()
{
    return m_failure ? fail(*m_failure) : m_transaction->commit();
}

Result<QString> ImportCases::caseOfMessage(const QStringList &messageIds)
{
    for (const QString &messageId : messageIds) {
        Query query(m_desk.connection(), u"SELECT c.number FROM messages m JOIN cases c ON c.id = m.case_id "
                                          "WHERE m.message_id = :id AND c.compartment_id IN %1 ORDER BY c.id LIMIT 1"_s.arg(m_desk.user().clearance.inList()));
        CASEBOOK_TRY(const bool found, query.bind(":id", messageId).next());
        if (found)
            return query.text(0);
    }
    return QString();
}

Result<bool> ImportCases::knowsSender(const QString &number, const QString &address)
{
    Query query(m_desk.connection(), u"SELECT 1 FROM cases c JOIN case_parties cp ON cp.case_id = c.id JOIN identifiers i ON i.party_id = cp.party_id "
                                      "WHERE c.number = :number AND i.kind = 'mail' AND i.value_key = :key AND c.compartment_id IN %1"_s.arg(m_desk.user().clearance.inList()));
    return query.bind(":number", number).bind(":key", address.simplified().toCaseFolded()).next();
}

}
