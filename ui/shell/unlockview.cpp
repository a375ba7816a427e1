// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockview.h"

#include "ui/shell/formcard.h"
#include "ui/shell/startview.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/states.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/fields/capslock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::shell {

namespace {

constexpr int forgetAfterMs = 2 * 60 * 1000;

}

// A line under the field that keeps its place when it is empty, so that nothing jumps.
class NoticeLine final : public QWidget {
public:
    NoticeLine() : m_label(new PlainLabel(QString()))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(24), 0, 0, 0);
        m_label->setWordWrap(true);
        row->addWidget(m_label);
        setMinimumHeight(px(18));
    }

    void show(const QString &text, bool isTrouble)
    {
        m_isTrouble = isTrouble;
        m_label->setText(text);
        m_label->setInk(isTrouble ? Ink::Danger : Ink::Text);
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_label->text().isEmpty())
            return;
        QPainter painter(this);
        const QRectF square = QStyle::visualRect(layoutDirection(), rect(), QRect(px(1), px(1), px(14), px(14)));
        if (m_isTrouble)
            paintStateIcon(painter, square, State::Overdue, current().danger);
        else
            paintIcon(painter, square.adjusted(-1, -1, 1, 1), u"warn"_s, current().of(State::Soon).text);
    }

private:
    PlainLabel *m_label;
    bool m_isTrouble = false;
};

UnlockView::UnlockView(QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(QString(), Role::PageTitle)), m_lastOpened(new PlainLabel(QString(), Role::Body, Ink::Muted)),
      m_whoPart(new QWidget), m_who(new QComboBox), m_passphrase(new QLineEdit), m_notice(new NoticeLine),
      m_readOnly(new QCheckBox(tr("Open read-only"))), m_unlock(button(ButtonKind::Primary, tr("Unlock"))),
      m_help(new PlainLabel(QString(), Role::Small, Ink::Muted))
{
    auto *card = new Panel(Panel::Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(px(28), px(26), px(28), px(20));
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(px(16));
    column->addWidget(m_whoPart);
    makeWho();
    auto *label = new PlainLabel(tr("Passphrase"), Role::Header, Ink::Muted);
    label->setBuddy(m_passphrase);
    column->addWidget(label);
    column->addSpacing(px(8));
    column->addWidget(m_passphrase);
    column->addSpacing(px(7));
    column->addWidget(m_notice);
    column->addSpacing(px(10));
    column->addWidget(m_readOnly);
    column->addSpacing(px(16));
    column->addWidget(new Rule(Qt::Horizontal));
    column->addSpacing(px(12));
    column->addWidget(makeFoot());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumHeight(px(34));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_help->setAlignment(Qt::AlignHCenter);
    m_help->setWordWrap(true);
    auto *narrow = new QWidget;
    narrow->setMaximumWidth(px(500));
    auto *whole = new QVBoxLayout(narrow);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    whole->addSpacing(px(14));
    whole->addWidget(m_help);
    FormCard::center(this, narrow);
    m_forget.setSingleShot(true);
    m_forget.setInterval(forgetAfterMs);
    connect(m_passphrase, &QLineEdit::textEdited, &m_forget, qOverload<>(&QTimer::start));
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_passphrase->clear();
        m_notice->show(tr("The half-typed passphrase was cleared after two minutes."), false);
    });
    connect(new CapsLockWatch(m_passphrase), &CapsLockWatch::changed, this, &UnlockView::setCapsLock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockView::unlock);
    connect(m_unlock, &QAbstractButton::clicked, this, &UnlockView::unlock);
}

QWidget *UnlockView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(14));
    row->addWidget(new ProgramMark(32));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_name);
    m_lastOpened->setElided(true);
    words->addWidget(m_lastOpened);
    row->addLayout(words, 1);
    return head;
}

void UnlockView::makeWho()
{
    auto *column = new QVBoxLayout(m_whoPart);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(px(8));
    auto *label = new PlainLabel(tr("Open as"), Role::Header, Ink::Muted);
    label->setBuddy(m_who);
    m_who->setAccessibleName(tr("Open as"));
    m_who->setMinimumHeight(px(34));
    column->addWidget(label);
    column->addWidget(m_who);
    m_whoPart->hide();
}

void UnlockView::setKeyholders(const QStringList &logins, const QString &current)
{
    m_who->clear();
    m_who->addItems(logins);
    m_who->setCurrentIndex(std::max(0, m_who->findText(current)));
    m_whoPart->setVisible(logins.size() > 1);
}

QString UnlockView::keyholder() const
{
    return m_who->count() > 1 ? m_who->currentText() : QString();
}

QWidget *UnlockView::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *other = button(ButtonKind::Link, tr("Other casebook…"));
    auto *cancel = button(ButtonKind::Outlined, tr("Cancel"));
    setKeys(m_unlock, QKeySequence(Qt::Key_Enter));
    row->addWidget(other);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_unlock);
    connect(other, &QAbstractButton::clicked, this, &UnlockView::otherAsked);
    connect(cancel, &QAbstractButton::clicked, this, &UnlockView::cancelled);
    return foot;
}

void UnlockView::setCasebook(const Casebook &casebook)
{
    m_name->setText(casebook.name);
    m_lastOpened->setText(casebook.lastOpened);
    m_help->setText(casebook.help);
}

void UnlockView::setCapsLock(bool isOn)
{
    if (!isOn && !m_saysCapsLock)
        return;  // another sentence stands there
    m_saysCapsLock = isOn;
    m_notice->show(isOn ? tr("Caps Lock is on") : QString(), false);
}

void UnlockView::setProblem(const QString &problem)
{
    m_saysCapsLock = false;
    m_notice->show(problem, true);
    m_passphrase->setFocus();
}

void UnlockView::setBusy(bool isBusy)
{
    m_passphrase->setEnabled(!isBusy);
    m_unlock->setEnabled(!isBusy);
    m_unlock->setText(isBusy ? tr("Unlocking…") : tr("Unlock"));
}

void UnlockView::setPassphrase(const QString &text)
{
    m_passphrase->setText(text);
}

bool UnlockView::wantsReadOnly() const
{
    return m_readOnly->isChecked();
}

void UnlockView::takeFocus()
{
    m_passphrase->setFocus(Qt::TabFocusReason);
}

void UnlockView::unlock()
{
    if (m_passphrase->text().isEmpty())
        return setProblem(tr("The passphrase is missing."));
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    m_forget.stop();
    emit unlockAsked(passphrase, wantsReadOnly());
}

}
