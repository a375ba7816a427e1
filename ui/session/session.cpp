// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

namespace casebook::session {

// Lives in the store's thread and owns the workspace there.
class Session::Room final : public QObject {
public:
    std::unique_ptr<workspace::Workspace> workspace;
};

Session::Session(QObject *parent) : QObject(parent), m_room(new Room)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, [room = m_room] {
        room->workspace.reset();
        delete room;
    });
    m_thread.start();
}

Session::~Session()
{
    m_thread.quit();
    m_thread.wait();
}

void Session::open(Opener opener, QObject *context, std::function<void(base::Result<void>)> then)
{
    QPointer<QObject> guard(context);
    QMetaObject::invokeMethod(m_room, [room = m_room, opener = std::move(opener), guard, then = std::move(then)]() mutable {
        room->workspace.reset();
        auto opened = opener();
        base::Result<void> answer;
        if (opened)
            room->workspace = *std::move(opened);
        else
            answer = base::fail(opened.error());
        if (QObject *receiver = guard)
            QMetaObject::invokeMethod(receiver, [then = std::move(then), answer] { then(answer); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void Session::close()
{
    QMetaObject::invokeMethod(m_room, [room = m_room] { room->workspace.reset(); }, Qt::BlockingQueuedConnection);
    emit closed();
}

void Session::post(std::function<void(workspace::Workspace &)> work)
{
    QMetaObject::invokeMethod(m_room, [room = m_room, work = std::move(work)] {
        if (room->workspace)
            work(*room->workspace);
    }, Qt::QueuedConnection);
}

}
