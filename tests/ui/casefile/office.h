// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"
#include "ui/dialogs/casecontext.h"
#include "ui/session/session.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace casebook::testing {

// A casebook of its own in a folder that goes: two people, invented cases, the clock stands at Tue 24 Nov 2026, 10:10 in
// Berlin. Work is asked and answered while the event loop runs, as in the program.
class Office {
public:
    Office();
    ~Office();

    session::Session &session() { return *m_session; }
    QDate today() const { return {2026, 11, 24}; }
    QString folder() const { return m_folder.path(); }

    template <typename Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, workspace::Workspace &>;
        std::optional<Answer> answer;
        QEventLoop loop;
        m_session->ask(&loop, std::move(work), [&](Answer given) {
            answer.emplace(std::move(given));
            loop.quit();
        });
        loop.exec();
        return std::move(*answer);
    }
    dialogs::CaseContext context(const QString &number);
    void actAs(const QString &login);  // "abraun" or "byilmaz"
    void settle();  // everything asked so far is answered

    QString emptyRequest();    // an access request as a phone call leaves it
    QString fullRequest();     // the same weeks later: messages, tasks, files, a pause, a link
    QString emptyDispute();

private:
    QString register_(const casework::RegisterCaseRequest &request);
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

}
