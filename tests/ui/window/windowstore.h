// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"
#include "app/rulebook/embedded.h"
#include "app/workspace/workspace.h"
#include "ui/session/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace casebook::windowtest {

using namespace Qt::StringLiterals;

inline const QString noon = QStringLiteral("2026-11-24T12:00:00Z");  // a Tuesday

inline base::Secret passphrase()
{
    QString text = QStringLiteral("right");
    return base::Secret::take(text);
}

// A casebook for tests in a folder of its own, whose clock stands still, and what this computer remembers of it.
class WindowStore {
public:
    WindowStore()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        qputenv("CASEBOOK_NOW", noon.toLatin1());
        workspace::NewOffice office;
        office.organisation = organisation();
        office.mode = store::StoreMode::Test;
        office.user = {QStringLiteral("braun"), QStringLiteral("Anna Braun"), {QStringLiteral("dpo")}};
        if (!workspace::Workspace::create(door(), office, passphrase()))
            qFatal("no store");
    }
    QString file() const { return m_folder.filePath(QStringLiteral("berlin.casebook")); }
    QString folder() const { return m_folder.path(); }
    workspace::Door door() const
    {
        workspace::Door door;
        door.address = file();
        door.standingClock = noon;
        return door;
    }
    session::Session::Opener opener() const
    {
        return [door = door()] { return workspace::Workspace::open(door, passphrase()); };
    }
    // Requests for access; the n-th is received n days before the day of the tests, so each has its own due date.
    void add(int count) const
    {
        auto opened = workspace::Workspace::open(door(), passphrase());
        if (!opened)
            qFatal("not opened");
        for (int i = 1; i <= count; ++i) {
            const auto done = casework::RegisterCase((*opened)->desk()).run(request(i));
            if (!done)
                qFatal("no case: %s", qPrintable(done.error().arguments.join(u' ')));
        }
    }
    static casework::RegisterCaseRequest request(int number)
    {
        casework::RegisterCaseRequest request;
        request.kind = QStringLiteral("request");
        request.received = QDate(2026, 11, 24).addDays(-number % 60);
        request.owner = number % 3 ? QString() : QStringLiteral("braun");
        request.person.name = QStringLiteral("Person %1").arg(number, 4, 10, QLatin1Char('0'));
        casework::NewItem line;
        line.list = QStringLiteral("lines");
        line.facts.insert(QStringLiteral("right"), number % 2 ? QStringLiteral("access") : QStringLiteral("erasure"));
        request.items.append(line);
        casework::NewMessage message;
        message.sender = QStringLiteral("person@example.org");
        message.subject = QStringLiteral("My data");
        message.body = QStringLiteral("Which data do you hold about me?");
        request.messages.append(message);
        return request;
    }

private:
    // The first organisation that the program brings; no test knows its name.
    static QString organisation()
    {
        const auto rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
        return rules && !rules->organisations().isEmpty() ? rules->organisations().first().id : QString();
    }

    QTemporaryDir m_folder;
};

// Waits for an answer of the session.
template <typename Work>
auto answerOf(session::Session &session, Work work)
{
    using Answer = std::invoke_result_t<Work, workspace::Workspace &>;
    std::optional<Answer> answer;
    session.ask(&session, work, [&answer](Answer found) { answer = std::move(found); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("no answer");
    return *std::move(answer);
}

inline void openIn(session::Session &session, session::Session::Opener opener)
{
    bool isOpen = false;
    session.open(std::move(opener), &session, [&isOpen](const base::Result<void> &opened) { isOpen = opened.has_value(); });
    if (!QTest::qWaitFor([&] { return isOpen; }, 10'000))
        qFatal("not opened");
}

inline void openIn(session::Session &session, const WindowStore &store)
{
    openIn(session, store.opener());
}

}
