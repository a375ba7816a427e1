// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/twocasebooks.h"

#include "app/casework/users.h"
#include "app/queries/verifyjournal.h"
#include "tests/scenarios/serverdatabase.h"
#include "tests/scenarios/wholetext.h"
#include "tests/scenarios/windowhands.h"
#include "tests/support/testoffice.h"

#include <QTest>

namespace casebook::tests {

using namespace Qt::StringLiterals;

namespace {

const QString standingClock = u"2026-11-24T09:00:00.000Z"_s;
const QString password = u"correct horse"_s;

base::Secret secret(QString text)
{
    return base::Secret::take(text);
}

}

// The people of a casebook on a server are roles of its cluster; the owner's rights are theirs.
class TwoCasebooks::Roles {
public:
    explicit Roles(const QStringList &logins) : m_logins(logins)
    {
        for (const QString &login : m_logins)
            support::onCluster(u"CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE %3"_s.arg(login, password, QUrl(support::serverUrl()).userName()));
    }
    ~Roles()
    {
        for (const QString &login : m_logins)
            support::onCluster(u"DROP ROLE %1"_s.arg(login));
    }
    Roles(const Roles &) = delete;
    Roles &operator=(const Roles &) = delete;

private:
    QStringList m_logins;
};

TwoCasebooks::TwoCasebooks() = default;
TwoCasebooks::~TwoCasebooks() = default;

void TwoCasebooks::addEngines()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("embedded") << false;
    QTest::newRow("postgresql") << true;
}

void TwoCasebooks::setUp()
{
    QFETCH_GLOBAL(bool, isServer);
    if (isServer && support::serverUrl().isEmpty())
        QSKIP("NOT TESTED: no CASEBOOK_TEST_POSTGRESQL, so the window works on the embedded engine only (packaging/postgresql/with-cluster)");
    m_isServer = isServer;
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toLocal8Bit());
    m_roles = isServer ? std::make_unique<Roles>(QStringList{m_cast.officer, m_cast.approver, m_cast.counsel}) : nullptr;
}

void TwoCasebooks::tearDown()
{
    m_databases.clear();
    m_roles.reset();
    m_folder.reset();
}

TwoCasebooks::Casebook TwoCasebooks::make(const QString &name)
{
    Casebook made;
    made.door.standingClock = standingClock;
    if (m_isServer) {
        m_databases.push_back(std::make_unique<ServerDatabase>(support::serverUrl(), name));
        made.door.address = m_databases.back()->address();
    } else {
        made.door.address = m_folder->filePath(name + u".casebook"_s);
    }
    auto created = workspace::Workspace::create(made.door, {u"xapix"_s, store::StoreMode::Test, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}}, m_isServer ? base::Secret() : secret(password));
    if (!created)
        qFatal("no casebook: %s", support::why(created).constData());
    made.first = created->workspace->user().login;
    for (const auto &[login, role] : {std::pair{m_cast.officer, u"officer"_s}, {m_cast.approver, u"approver"_s}, {m_cast.counsel, u"counsel"_s}})
        if (const auto added = casework::AddUser(created->workspace->desk()).run({login, login, {role}}, secret(password)); !added)
            qFatal("no user: %s", support::why(added).constData());
    return made;
}

std::unique_ptr<Hands> TwoCasebooks::window(const Casebook &casebook)
{
    QMap<QString, WindowKey> keys;
    for (const QString &login : {casebook.first, m_cast.officer, m_cast.approver, m_cast.counsel}) {
        WindowKey key{casebook.door.address, password};
        if (m_isServer) {
            QUrl address(casebook.door.address);
            key.passphrase = login == casebook.first ? address.password(QUrl::FullyDecoded) : password;
            address.setUserName(login);
            address.setPassword({});
            key.address = address.toString();
        }
        keys.insert(login, key);
    }
    return std::make_unique<WindowHands>(m_folder->path(), standingClock, keys);
}

std::unique_ptr<Hands> TwoCasebooks::commandLine(const Casebook &casebook)
{
    const QString path = m_folder->filePath(u"passphrase"_s);
    QFile file(path);
    const QString text = m_isServer ? QUrl(casebook.door.address).password(QUrl::FullyDecoded) : password;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8() + '\n') < 0)
        qFatal("no passphrase file");
    return commandLineHands(door(casebook), password.toUtf8(), path);
}

workspace::Door TwoCasebooks::door(const Casebook &casebook) const
{
    workspace::Door door = casebook.door;
    door.user = m_isServer ? QString() : casebook.first;
    return door;
}

QStringList TwoCasebooks::told(const Casebook &casebook, std::unique_ptr<Hands> hands, const std::function<void(Stories &)> &tell)
{
    Stories::Cast cast = m_cast;
    cast.dpo = casebook.first;
    Stories stories(*hands, cast);
    tell(stories);
    hands.reset();
    const auto workspace = openWorkspace(door(casebook), password.toUtf8());
    const auto report = queries::verifyJournal(workspace->connection(), workspace->rules(), {});
    if (!report || !report->isVerified())
        QTest::qFail("the journal does not hold", __FILE__, __LINE__);
    return wholeText(*workspace);
}

void TwoCasebooks::compare(const std::function<void(Stories &)> &tell)
{
    const Casebook first = make(u"with_window"_s);
    const QStringList byWindow = told(first, window(first), tell);
    if (QTest::currentTestFailed())
        return;
    const Casebook second = make(u"with_verbs"_s);
    const QStringList byVerbs = told(second, commandLine(second), tell);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(byWindow.size() > 100);
    for (qsizetype i = 0; i < std::min(byWindow.size(), byVerbs.size()); ++i)
        QVERIFY2(byWindow[i] == byVerbs[i], qPrintable(u"line %1\n  window:       %2\n  command line: %3"_s.arg(i + 1).arg(byWindow[i], byVerbs[i])));
    QCOMPARE(byWindow.size(), byVerbs.size());
}

}
