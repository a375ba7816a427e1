// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storyoffice.h"

#include "app/cli/cli.h"
#include "app/rulebook/embedded.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "app/workspace/workspace.h"
#include "tests/support/testoffice.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::stories {

using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "correct horse";
// Before everything that a story tells.
const QString founded = u"2020-01-01T09:00:00.000Z"_s;

struct Person {
    const char *part;  // in the story
    const char *role;
};

constexpr Person people[] = {{"officer", "officer"}, {"colleague", "officer"}, {"approver", "approver"}, {"counsel", "counsel"}, {"intake", "intake"}, {"auditor", "auditor"}};

QString loginOf(const Person &person)
{
    return u"the."_s + QLatin1StringView(person.part);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QJsonValue read(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    return document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(answer));
}

Spoken speak(const QStringList &words, const QDateTime &now)
{
    qputenv("CASEBOOK_NOW", now.toString(Qt::ISODateWithMs).toLatin1());
    QBuffer answers;
    QBuffer messages;
    answers.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Spoken spoken;
    spoken.code = cli::run(words, answers, messages);
    spoken.answer = read(answers.data());
    spoken.said = QString::fromUtf8(messages.data());
    return spoken;
}

}

StoryOffice::StoryOffice(Engine engine, const QString &organisation) : m_engine(engine), m_organisation(organisation)
{
    if (m_engine == Engine::Embedded) {
        m_base = m_folder.filePath(u"office.casebook"_s);
        furnish(m_base);
        return;
    }
    m_base = u"stories_%1"_s.arg(QCoreApplication::applicationPid());
    support::onCluster(u"CREATE DATABASE "_s + m_base);
    furnish(databaseAddress(m_base));
}

StoryOffice::~StoryOffice()
{
    dropCopy();
    if (m_engine == Engine::Server)
        support::onCluster(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_base));
}

QString StoryOffice::databaseAddress(const QString &name) const
{
    QUrl address(support::serverUrl());
    address.setPassword({});
    address.setPath(u'/' + name);
    return address.toString();
}

void StoryOffice::furnish(const QString &address)
{
    const bool isServer = m_engine == Engine::Server;
    const QByteArray secret = isServer ? QUrl(support::serverUrl()).password().toUtf8() : passphrase;
    write(m_folder.filePath(u"passphrase"_s), secret + '\n');
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
    workspace::Door door;
    door.address = address;
    door.standingClock = founded;
    QByteArray bytes(secret.constData(), secret.size());  // whoever takes it wipes it
    const auto created = workspace::Workspace::create(
        door, {m_organisation, store::StoreMode::Test, {isServer ? QString() : u"the.dpo"_s, u"The DPO"_s, {u"dpo"_s}}}, base::Secret::take(bytes));
    if (!created)
        qFatal("no office: %s", support::why(created).constData());
    workspace::Workspace &office = *created->workspace;
    m_first = office.user().login;
    base::SecureRandom random;
    const auto transaction = store::Transaction::begin(office.connection(), {office.user().uuid, office.now(), &random, {}});
    for (const Person &person : people)
        if (!store::insertUser(**transaction, base::uuid7(random, office.now()), loginOf(person), loginOf(person), {QLatin1StringView(person.role)}))
            qFatal("no %s", person.part);
    if (!(*transaction)->record({u"add-user"_s, 0, {}}) || !(*transaction)->commit())
        qFatal("no people");
}

void StoryOffice::dropCopy()
{
    if (!m_copy.isEmpty())
        support::onCluster(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_copy));
    m_copy.clear();
}

QString StoryOffice::copyFor(const QString &story)
{
    dropCopy();
    if (m_engine == Engine::Server) {
        m_copy = m_base + u"_copy"_s;
        support::onCluster(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_copy, m_base));
        return databaseAddress(m_copy);
    }
    const QString file = m_folder.filePath(story + u"/office.casebook"_s);
    for (const QString &end : {QString(), u".keys"_s})
        if (!QFile::copy(m_base + end, file + end))
            qFatal("no copy of the office");
    return file;
}

Place StoryOffice::openFor(const QString &story)
{
    const QString folder = m_folder.filePath(story);
    QDir().mkpath(folder);
    for (const auto &[name, part] : {std::pair("HOME", ""), {"XDG_STATE_HOME", "/state"}, {"XDG_DATA_HOME", "/data"}, {"XDG_CONFIG_HOME", "/config"}})
        qputenv(name, (folder + QLatin1StringView(part)).toUtf8());
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("CASEBOOK_PASSPHRASE_FILE", m_folder.filePath(u"passphrase"_s).toUtf8());
    qputenv("CASEBOOK_STORE", copyFor(story).toUtf8());
    Place place;
    place.voice = speak;
    place.folder = folder;
    place.people.insert(u"dpo"_s, m_first);
    for (const Person &person : people)
        place.people.insert(QLatin1StringView(person.part), loginOf(person));
    const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
    const auto organisation = rules ? rules->organisation(m_organisation) : base::fail(rules.error());
    if (!organisation)
        qFatal("no organisation %s", qPrintable(m_organisation));
    place.office = (*organisation)->defaultOffice;
    for (const domain::Office &office : (*organisation)->offices)
        place.zones.insert(office.id, office.timeZone());
    return place;
}

}
