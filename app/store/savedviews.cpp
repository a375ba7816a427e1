// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedviews.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString bodyOf(const SavedView &view)
{
    const QJsonObject body{{u"filter"_s, view.filter}, {u"sort"_s, view.sort}, {u"descending"_s, view.isDescending}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SavedView viewOf(const QString &name, const QString &text)
{
    const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
    return {name, body.value("filter"_L1).toString(), body.value("sort"_L1).toString(), body.value("descending"_L1).toBool()};
}

Result<qint64> idOf(Connection &connection, const QString &owner, const QString &name)
{
    Query query(connection, u"SELECT id FROM saved_views WHERE owner = :owner AND name = :name"_s);
    CASEBOOK_TRY(const bool found, query.bind(":owner", owner).bind(":name", name).next());
    return found ? query.integer(0) : qint64{0};
}

}

Result<void> writeView(Transaction &transaction, const QString &owner, const SavedView &view)
{
    CASEBOOK_TRY(const qint64 known, idOf(transaction.connection(), owner, view.name));
    if (known) {
        Query query(transaction.connection(), u"UPDATE saved_views SET body = :body WHERE id = :id"_s);
        return query.bind(":body", bodyOf(view)).bind(":id", known).run();
    }
    CASEBOOK_TRY(const qint64 id, transaction.next(u"id:saved_views"_s));
    Query query(transaction.connection(), u"INSERT INTO saved_views (id, owner, name, body) VALUES (:id, :owner, :name, :body)"_s);
    return query.bind(":id", id).bind(":owner", owner).bind(":name", view.name).bind(":body", bodyOf(view)).run();
}

Result<void> removeView(Transaction &transaction, const QString &owner, const QString &name)
{
    CASEBOOK_TRY(const qint64 known, idOf(transaction.connection(), owner, name));
    if (!known)
        return base::fail(base::ErrorCode::NotFound, {u"view"_s});
    Query query(transaction.connection(), u"DELETE FROM saved_views WHERE id = :id"_s);
    return query.bind(":id", known).run();
}

Result<QList<SavedView>> viewsOf(Connection &connection, const QString &owner)
{
    QList<SavedView> views;
    Query query(connection, u"SELECT name, body FROM saved_views WHERE owner = :owner ORDER BY id"_s);
    query.bind(":owner", owner);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return views;
        views.append(viewOf(query.text(0), query.text(1)));
    }
}

}
