// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "app/text/errorwords.h"
#include "app/workspace/keyholders.h"
#include "ui/shell/storename.h"
#include "ui/shell/unlockview.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

constexpr int freeTries = 2;
constexpr int delayPerTryMs = 2'000;
constexpr int longestDelayMs = 10'000;

}

UnlockPage::UnlockPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(new UnlockView)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    connect(m_view, &UnlockView::unlockAsked, this, &UnlockPage::unlock);
    connect(m_view, &UnlockView::cancelled, this, &UnlockPage::cancelled);
    connect(m_view, &UnlockView::otherAsked, this, &UnlockPage::otherAsked);
}

void UnlockPage::setDoor(const workspace::Door &door, const QString &lastOpened, const QString &login)
{
    m_door = door;
    m_wrongTries = 0;
    const QString place = storePlace(door.address);
    m_view->setCasebook({.name = storeName(door.address),
                         .lastOpened = lastOpened.isEmpty() ? place : u"%1, %2"_s.arg(place, tr("last opened %1").arg(lastOpened)),
                         .help = door.isServer() ? tr("A server's disk and connection protect it; this program does not encrypt there.")
                                                 : tr("Whoever can unlock this file can read all of it. What you were typing is kept inside it.")});
    askWho(login);
}

// One key: nobody is asked. A server knows the person by the address.
void UnlockPage::askWho(const QString &login)
{
    m_view->setKeyholders({}, login);
    if (m_door.isServer())
        return;
    const base::Result<QStringList> found = workspace::keyholders(m_door.address);
    if (!found)
        return m_view->setProblem(text::errorWords(found.error()).oneLine());
    m_view->setKeyholders(*found, login);
}

void UnlockPage::unlock(const QString &passphrase, bool isReadOnly)
{
    m_view->setBusy(true);
    m_door.isReadOnly = isReadOnly;
    m_door.user = m_view->keyholder();
    QString text = passphrase;
    auto secret = std::make_shared<base::Secret>(base::Secret::take(text));
    m_session.open([door = m_door, secret] { return workspace::Workspace::open(door, *secret); }, this,
                   [this](const base::Result<void> &opened) { finish(opened); });
}

void UnlockPage::finish(const base::Result<void> &opened)
{
    if (opened) {
        m_view->setBusy(false);
        m_wrongTries = 0;
        emit unlocked(m_door);
        return;
    }
    const bool isWrong = opened.error().code == base::ErrorCode::WrongPassphrase;
    m_wrongTries += isWrong ? 1 : 0;
    const int delay = isWrong ? std::clamp((m_wrongTries - freeTries) * delayPerTryMs, 0, longestDelayMs) : 0;
    QTimer::singleShot(delay, this, [this, words = text::errorWords(opened.error()).oneLine()] {
        m_view->setBusy(false);
        m_view->setProblem(words);
    });
}

}
