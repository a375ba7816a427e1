// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenarios/stories.h"

#include <QObject>
#include <QTemporaryDir>
#include <functional>

namespace casebook::tests {

class ServerDatabase;

// The same story in two casebooks, in one with the window, in the other with the command line: what is in both at the end is the
// same. For test classes to start from; each test is run on either engine.
class TwoCasebooks : public QObject {
protected:
    TwoCasebooks();
    ~TwoCasebooks() override;
    static void addEngines();  // in initTestCase_data()
    void setUp();              // in init(); skips the test when there is no server for it
    void tearDown();
    void compare(const std::function<void(Stories &)> &tell);
    QString folder() const { return m_folder->path(); }

private:
    struct Casebook {
        workspace::Door door;
        QString first;  // login of who made it: on a server that is the role
    };
    class Roles;

    Casebook make(const QString &name);
    std::unique_ptr<Hands> window(const Casebook &casebook);
    std::unique_ptr<Hands> commandLine(const Casebook &casebook);
    workspace::Door door(const Casebook &casebook) const;
    QStringList told(const Casebook &casebook, std::unique_ptr<Hands> hands, const std::function<void(Stories &)> &tell);

    const Stories::Cast m_cast{{}, QStringLiteral("window_yilmaz"), QStringLiteral("window_keller"), QStringLiteral("window_vogt")};
    bool m_isServer = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Roles> m_roles;
    std::vector<std::unique_ptr<ServerDatabase>> m_databases;
};

}
