// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

namespace casebook::tests {

// An empty database of the test server for one story, dropped at the end.
class ServerDatabase final {
public:
    ServerDatabase(const QString &address, const QString &story) : m_address(address), m_name(QStringLiteral("%1_%2").arg(story).arg(QCoreApplication::applicationPid()))
    {
        run(QStringLiteral("DROP DATABASE IF EXISTS %1").arg(m_name));
        run(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'").arg(m_name));
    }
    ~ServerDatabase() { run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name)); }
    ServerDatabase(const ServerDatabase &) = delete;
    ServerDatabase &operator=(const ServerDatabase &) = delete;
    QString address() const
    {
        QUrl url(m_address);
        url.setPath(QLatin1Char('/') + m_name);
        return url.toString();
    }

private:
    void run(const QString &sql)
    {
        {
            const QUrl url(m_address);
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("admin"));
            const QString folder = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
            database.setHostName(folder.isEmpty() ? url.host() : folder);
            database.setPort(url.port());
            database.setUserName(url.userName());
            database.setPassword(url.password(QUrl::FullyDecoded));
            database.setDatabaseName(url.path().mid(1));
            if (!database.open() || !QSqlQuery(database).exec(sql))
                qWarning() << "server:" << sql.left(30) << database.lastError().text();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("admin"));
    }

    QString m_address;
    QString m_name;
};

}
