// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/users.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

User readUser(const Query &query)
{
    User user;
    user.id = query.integer(0);
    user.uuid = query.text(1);
    user.login = query.text(2);
    user.name = query.text(3);
    user.roles = query.text(4).split(u' ', Qt::SkipEmptyParts);
    return user;
}

Result<Clearance> clearanceOf(Connection &connection, qint64 userId)
{
    Query query(connection, u"SELECT compartment_id FROM compartment_members WHERE user_id = :user ORDER BY compartment_id"_s);
    query.bind(":user", userId);
    QList<qint64> compartments{0};
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return Clearance(compartments);
        compartments << query.integer(0);
    }
}

}

Result<qint64> insertUser(Transaction &transaction, const QString &uuid, const QString &login, const QString &name, const QStringList &roles)
{
    return transaction.insert(tables::users, Row().set("uuid", uuid).set("login", login).set("name", name)
                                                 .set("roles", roles.join(u' ')).set("is_active", qint64{1}));
}

Result<User> userByLogin(Connection &connection, const QString &login)
{
    User user;
    {
        Query query(connection, u"SELECT id, uuid, login, name, roles FROM users WHERE login = :login AND is_active = 1"_s);
        CASEBOOK_TRY(const bool found, query.bind(":login", login).next());
        if (!found)
            return fail(ErrorCode::KeySlotUnknown, {login});
        user = readUser(query);
    }
    CASEBOOK_TRY(user.clearance, clearanceOf(connection, user.id));
    return user;
}

Result<QList<User>> allUsers(Connection &connection)
{
    QList<User> users;
    Query query(connection, u"SELECT id, uuid, login, name, roles FROM users WHERE is_active = 1 ORDER BY login"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return users;
        users << readUser(query);
    }
}

Result<qint64> insertCompartment(Transaction &transaction, const QString &name, const QString &infix, const QList<qint64> &members)
{
    CASEBOOK_TRY(const qint64 id, transaction.insert(tables::compartments, Row().set("name", name).set("infix", infix)));
    for (const QString &statement : transaction.connection().dialect().createWordTable(id))
        CASEBOOK_CHECK(transaction.connection().execute(statement));
    for (qint64 member : members) {
        const Row row = Row().set("compartment_id", id).set("user_id", member);
        CASEBOOK_TRY([[maybe_unused]] const qint64 rowId, transaction.insert(tables::compartmentMembers, row));
    }
    return id;
}

}
