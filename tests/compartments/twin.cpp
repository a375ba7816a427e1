// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/twin.h"

#include "app/store/users.h"
#include "tests/compartments/contents.h"
#include "tests/compartments/must.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QDir>

namespace casebook::compartments {

using namespace Qt::StringLiterals;

using workspace::Workspace;

namespace {

const QString first = u"a.braun"_s;

base::Secret passphraseIn(const QString &file)
{
    QByteArray bytes = support::bytesOf(file).trimmed();
    return base::Secret::take(bytes);
}

QString firstOrganisation()
{
    return rulebook::Rulebook::load(rulebook::embeddedFolder())->organisations().constFirst().id;
}

void addPeople(Workspace &office)
{
    base::SecureRandom random;
    const auto transaction = must(store::Transaction::begin(office.connection(), {office.user().uuid, office.now(), &random, {}}));
    for (const auto &[login, name, role] : {std::tuple(uncleared, u"Kim Offen"_s, u"dpo"_s), {cleared, u"Carla Klar"_s, u"dpo"_s}, {u"b.yilmaz"_s, u"Berk Yilmaz"_s, u"officer"_s}})
        must(store::insertUser(*transaction, base::uuid7(random, office.now()), login, name, {role}));
    must(transaction->record({u"add-user"_s, 0, {}}));
    must(transaction->commit());
}

void addSlots(const QString &file, const Workspace &office, const base::Secret &passphrase)
{
    base::SecureRandom random;
    store::KeySlots keys = must(store::KeySlots::read(file));
    for (const QString &login : {uncleared, cleared, u"b.yilmaz"_s})
        must(keys.seal(login, passphrase, const_cast<Workspace &>(office).store().pageKey(), random));
    must(keys.write(file));
}

}

Twin::Twin(const QString &folder, Engine engine, bool holdsSecrets) : m_folder(folder), m_engine(engine), m_holdsSecrets(holdsSecrets)
{
    QDir().mkpath(path(u"out"_s));
    write(u"passphrase"_s, engine == Engine::Embedded ? QByteArray("correct horse") : QUrl(support::serverUrl()).password().toUtf8());
    write(u"next"_s, "correct horse");  // the same again, so that every line of a script gets in
    create();
}

Twin::~Twin()
{
    if (!m_database.isEmpty())
        support::onCluster(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_database));
}

void Twin::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

void Twin::create()
{
    m_address = path(u"office.casebook"_s);
    if (!isEmbedded()) {
        static int count = 0;
        m_database = u"twin_%1_%2%3"_s.arg(QCoreApplication::applicationPid()).arg(++count / 2).arg(m_holdsSecrets ? u'b' : u'a');
        support::onCluster(u"CREATE DATABASE "_s + m_database);
        QUrl address(support::serverUrl());
        address.setPassword({});
        address.setPath(u'/' + m_database);
        m_address = address.toString();
    }
    enter();
    workspace::NewOffice office;
    office.organisation = firstOrganisation();
    office.mode = store::StoreMode::Test;
    office.user = {isEmbedded() ? first : QString(), u"Anna Braun"_s, {u"dpo"_s}};
    workspace::Door door;
    door.address = m_address;
    door.standingClock = standingClock;
    const base::Secret passphrase = passphraseIn(path(u"passphrase"_s));
    const auto created = must(Workspace::create(door, office, passphrase));
    write(u"recovery-key"_s, created.recoveryKey.toUtf8());
    addPeople(*created.workspace);
    if (isEmbedded())
        addSlots(m_address, *created.workspace, passphrase);
    fill(*created.workspace, m_holdsSecrets);
}

void Twin::enter() const
{
    qputenv("HOME", m_folder.toUtf8());
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    qputenv("CASEBOOK_NOW", standingClock.toLatin1());
    qputenv("CASEBOOK_STORE", m_address.toUtf8());
    qputenv("CASEBOOK_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
    qputenv("LC_ALL", "C.UTF-8");
}

std::unique_ptr<Workspace> Twin::open(const QString &login) const
{
    workspace::Door door;
    door.address = m_address;
    door.user = isEmbedded() ? login : QString();
    door.actAs = isEmbedded() ? QString() : login;
    door.standingClock = standingClock;
    return must(Workspace::open(door, passphraseIn(path(u"passphrase"_s))));
}

void Twin::workInside()
{
    if (!m_holdsSecrets)
        return;
    enter();
    const auto office = open(cleared);
    goOnInside(*office, ++m_round);
}

}
