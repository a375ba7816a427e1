// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QTemporaryDir>

namespace casebook::compartments {

enum class Engine { Embedded, Server };

inline const QString standingClock = QStringLiteral("2026-11-24T12:00:00Z");  // a Tuesday
inline const QString uncleared = QStringLiteral("k.offen");                   // a dpo outside every compartment
inline const QString cleared = QStringLiteral("c.klar");                      // a dpo inside it

// One of two offices with the same people and the same open cases. The other twin has a compartment besides, in which a
// colleague works before, between and after what is open. Their folders have paths of one length.
class Twin {
public:
    // The folder is made; it holds the store, what this computer remembers of it, and "out" for files that verbs write.
    Twin(const QString &folder, Engine engine, bool holdsSecrets);
    ~Twin();
    Twin(const Twin &) = delete;
    Twin &operator=(const Twin &) = delete;

    const QString &folder() const { return m_folder; }
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    const QString &address() const { return m_address; }
    const QString &database() const { return m_database; }  // empty for an embedded store
    bool isEmbedded() const { return m_engine == Engine::Embedded; }
    bool holdsSecrets() const { return m_holdsSecrets; }

    void enter() const;  // its environment becomes that of this program
    std::unique_ptr<workspace::Workspace> open(const QString &login) const;
    // Where there is a compartment, one more note and one more case in it.
    void workInside();

private:
    void create();
    void write(const QString &name, const QByteArray &content) const;

    QString m_folder;
    Engine m_engine;
    bool m_holdsSecrets;
    QString m_address;
    QString m_database;
    int m_round = 0;
};

}
