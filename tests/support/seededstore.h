// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testoffice.h"

namespace casebook::support {

// The same stream for both engines although only an embedded store draws keys: while it is made, its first draw is the page
// key, the third and fourth are salt and nonce of the first key slot. Those come from a stream of their own.
class CreatingRandom final : public base::RandomSource {
public:
    CreatingRandom(quint64 seed, bool isEmbedded) : m_shared(seed), m_keys(seed + 1), m_isEmbedded(isEmbedded) {}
    QByteArray bytes(qsizetype count) override
    {
        ++m_draw;
        return m_isEmbedded && (m_draw == 1 || m_draw == 3 || m_draw == 4) ? m_keys.bytes(count) : m_shared.bytes(count);
    }

private:
    base::SeededRandom m_shared;
    base::SeededRandom m_keys;
    bool m_isEmbedded;
    int m_draw = 0;
};

// A store in test mode on either engine. Two of the same seed have the same identity, the same first user (a dpo whose login is
// the role of the test cluster) and the same first entry in their journals.
class SeededStore {
public:
    SeededStore(bool onServer, const QDateTime &now, quint64 seed)
    {
        CreatingRandom random(seed, !onServer);
        const store::FirstUser user{firstLogin(), QStringLiteral("A. Braun"), {QStringLiteral("dpo")}};
        auto created = onServer ? onNewDatabase(user, random, now)
                                : store::Store::create(m_folder.filePath(QStringLiteral("seeded.casebook")), store::StoreMode::Test,
                                                       QStringLiteral("xapix"), user, secret("right"), random, now);
        if (!created)
            qFatal("no store: %s", why(created).constData());
        m_store = std::move(created->store);
    }
    ~SeededStore()
    {
        m_store.reset();
        if (!m_database.isEmpty())
            onCluster(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_database));
    }
    SeededStore(const SeededStore &) = delete;
    SeededStore &operator=(const SeededStore &) = delete;

    static QString firstLogin()
    {
        return serverUrl().isEmpty() ? QStringLiteral("casebook") : QUrl(serverUrl()).userName();
    }
    store::Store &store() { return *m_store; }
    store::Connection &connection() { return m_store->connection(); }

private:
    base::Result<store::Store::Created> onNewDatabase(const store::FirstUser &user, base::RandomSource &random, const QDateTime &now)
    {
        static int count = 0;
        m_database = QStringLiteral("seeded_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
        onCluster(QStringLiteral("CREATE DATABASE %1").arg(m_database));
        QUrl address(serverUrl());
        address.setPath(QLatin1Char('/') + m_database);
        return store::Store::createOnServer(address, store::StoreMode::Test, QStringLiteral("xapix"), user, {}, random, now);
    }

    QTemporaryDir m_folder;
    QString m_database;
    std::unique_ptr<store::Store> m_store;
};

}
