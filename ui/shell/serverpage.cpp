// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverpage.h"

#include "app/text/errorwords.h"
#include "ui/shell/formcard.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/fields/capslock.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::shell {

ServerPage::ServerPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_address(new QLineEdit), m_password(new QLineEdit),
      m_connect(button(ButtonKind::Primary, tr("Connect")))
{
    auto *card = new FormCard(tr("Connect to a team server"), tr("Your administrator gives you the address and a role with a password."));
    card->addField(tr("Address"), m_address)->setText(u"postgresql://role@host/database"_s);
    m_problem = card->addField(tr("Password"), m_password);
    m_password->setEchoMode(QLineEdit::Password);
    sayCapsLock(m_password, m_problem);
    card->addSentence(tr("On a server the disk and the connection protect the cases; this program does not encrypt there."));
    auto *back = button(ButtonKind::Outlined, tr("Back"));
    card->foot()->addStretch();
    card->foot()->addWidget(back);
    card->foot()->addWidget(m_connect);
    FormCard::center(this, card);
    setFocusProxy(m_address);
    connect(back, &QAbstractButton::clicked, this, &ServerPage::cancelled);
    connect(m_connect, &QAbstractButton::clicked, this, &ServerPage::connectToServer);
    for (QLineEdit *field : {m_address, m_password})
        connect(field, &QLineEdit::returnPressed, this, &ServerPage::connectToServer);
}

void ServerPage::clear()
{
    m_password->clear();
    m_problem->clear();
}

void ServerPage::connectToServer()
{
    workspace::Door door;
    door.address = m_address->text().trimmed();
    door.standingClock = qEnvironmentVariable("CASEBOOK_NOW");
    m_problem->setInk(Ink::Danger);
    if (!door.isServer())
        return m_problem->setText(tr("The address begins with postgresql://"));
    QString text = m_password->text();
    m_password->clear();
    m_problem->clear();
    m_connect->setEnabled(false);
    auto secret = std::make_shared<base::Secret>(base::Secret::take(text));
    m_session.open([door, secret] { return workspace::Workspace::open(door, *secret); }, this, [this, door](const base::Result<void> &opened) {
        m_connect->setEnabled(true);
        if (opened)
            emit unlocked(door);
        else
            m_problem->setText(text::errorWords(opened.error()).oneLine());
    });
}

}
