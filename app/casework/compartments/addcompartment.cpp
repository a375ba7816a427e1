// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/compartments/addcompartment.h"

#include "app/casework/frame/work.h"
#include "app/domain/casenumber.h"
#include "app/queries/compartments.h"
#include "app/store/users.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<store::User> memberOf(const Desk &desk, const QString &login)
{
    const auto user = store::userByLogin(desk.connection(), login);
    if (user || (user.error().code != ErrorCode::KeySlotUnknown && user.error().code != ErrorCode::NotPermitted))
        return user;
    return fail(ErrorCode::InputInvalid, {u"member"_s, u"unknown"_s});
}

Result<std::unique_ptr<store::Transaction>> beginWriting(Desk &desk)
{
    return store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
}

}

Result<void> AddCompartment::run(const AddCompartmentRequest &request)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::ManageUsers, {}));
    QStringList findings;
    CASEBOOK_TRY(const QString name, cleanedText(domain::TextField::Name, request.name.simplified(), findings));
    if (name.isEmpty() || !findings.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"name"_s, u"empty"_s});
    CASEBOOK_TRY(const auto transaction, beginWriting(m_desk));
    QList<qint64> members;
    for (const QString &login : request.members.isEmpty() ? QStringList{m_desk.user().login} : request.members) {
        CASEBOOK_TRY(const store::User member, memberOf(m_desk, login));
        if (!members.contains(member.id))
            members << member.id;
    }
    {
        store::Query same(m_desk.connection(), u"SELECT 1 FROM compartments WHERE name = :name"_s);
        CASEBOOK_TRY(const bool isThere, same.bind(":name", name).next());
        if (isThere)
            return fail(ErrorCode::InputInvalid, {u"name"_s, u"another compartment is called so"_s});
    }
    CASEBOOK_TRY(const qint64 before, m_desk.connection().oneNumber(u"SELECT COALESCE(max(id), 0) FROM compartments"_s));
    const QString series = domain::CaseNumber::seriesOf(static_cast<int>(before) + 1);
    if (series.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"compartment"_s, u"one too many"_s});
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, store::insertCompartment(*transaction, name, series, members));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"add-compartment"_s, 0, {}}));
    return transaction->commit();
}

Result<void> JoinCompartment::run(const QString &compartment, const QString &login)
{
    CASEBOOK_CHECK(checkPermission(m_desk, domain::Action::ManageUsers, {}));
    CASEBOOK_TRY(const auto transaction, beginWriting(m_desk));
    CASEBOOK_TRY(const qint64 room, queries::compartmentId(m_desk.connection(), m_desk.user().clearance, compartment));
    CASEBOOK_TRY(const store::User member, memberOf(m_desk, login));
    if (member.clearance.sees(room))
        return fail(ErrorCode::InputInvalid, {u"member"_s, u"recorded already"_s});
    const auto row = store::Row().set("compartment_id", room).set("user_id", member.id);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, transaction->insert(store::tables::compartmentMembers, row));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"join-compartment"_s, 0, {}}));
    return transaction->commit();
}

}
