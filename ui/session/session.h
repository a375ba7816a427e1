// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>

namespace casebook::session {

// An opened casebook behind the window: the workspace lives in a thread of its own, so that no key derivation, query or
// commit blocks a click. Pages hand it work and get the answer back in their own thread; an answer for a page that has gone
// is dropped. One piece of work runs at a time, in the order of asking.
class Session final : public QObject {
    Q_OBJECT
public:
    using Opener = std::function<base::Result<std::unique_ptr<workspace::Workspace>>()>;

    explicit Session(QObject *parent = nullptr);
    // Closes the casebook and waits for work that is under way.
    ~Session() override;

    // Runs the opener in the store's thread; `then` is called in this thread. A casebook that was open is closed first.
    void open(Opener opener, QObject *context, std::function<void(base::Result<void>)> then);
    void close();

    // `work` runs in the store's thread with the workspace; `then` in the thread of `context`, unless that has gone.
    template <typename Work, typename Then>
    void ask(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, workspace::Workspace &>;
        QPointer<QObject> guard(context);
        post([work = std::move(work), then = std::move(then), guard](workspace::Workspace &workspace) mutable {
            auto answer = std::make_shared<Answer>(work(workspace));
            if (QObject *receiver = guard)
                QMetaObject::invokeMethod(receiver, [then = std::move(then), answer]() mutable { then(std::move(*answer)); }, Qt::QueuedConnection);
        });
    }

    // What pages show on their own after somebody's act: casework answered Done for these cases.
    void announceChange(const QStringList &caseNumbers) { emit changed(caseNumbers); }

signals:
    // Cases changed; an empty list means "look again at everything".
    void changed(const QStringList &caseNumbers);
    void closed();

private:
    void post(std::function<void(workspace::Workspace &)> work);

    class Room;
    QThread m_thread;
    Room *m_room;
};

}
