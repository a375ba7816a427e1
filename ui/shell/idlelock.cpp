// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace casebook::shell {

namespace {

constexpr int msPerMinute = 60'000;

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel
        || type == QEvent::TouchBegin;
}

}

IdleLock::IdleLock(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(minutes * msPerMinute);
    m_minute.setInterval(msPerMinute / 2);
    connect(&m_rest, &QTimer::timeout, this, &IdleLock::idle);
    connect(&m_minute, &QTimer::timeout, this, [this] { emit minutesChanged(minutesLeft()); });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setRunning(bool isRunning)
{
    isRunning ? m_rest.start() : m_rest.stop();
    isRunning ? m_minute.start() : m_minute.stop();
}

int IdleLock::minutesLeft() const
{
    return m_rest.isActive() ? std::min(minutes, (m_rest.remainingTime() + msPerMinute - 1) / msPerMinute) : minutes;
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_rest.isActive() && isTouch(event->type()))
        m_rest.start();
    return QObject::eventFilter(watched, event);
}

}
