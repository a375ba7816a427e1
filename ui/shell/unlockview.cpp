// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockview.h"

#include "ui/shell/startview.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/states.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QCheckBox>
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
      m_passphrase(new QLineEdit), m_notice(new NoticeLine), m_keyFile(new PlainLabel(QString(), Role::Body, Ink::Muted)),
      m_readOnly(new QCheckBox(tr("Open read-only"))), m_unlock(button(ButtonKind::Primary, tr("Unlock"))),
      m_help(new PlainLabel(QString(), Role::Small, Ink::Muted))
{
    setGround(this, Ground::Window);
    auto *card = new Panel(Panel::Look::Card);
    card->setMaximumWidth(px(500));
    card->setMinimumWidth(px(500));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(px(28), px(26), px(28), px(20));
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(px(16));
    auto *label = new PlainLabel(tr("Passphrase"), Role::Header, Ink::Muted);
    label->setBuddy(m_passphrase);
    column->addWidget(label);
    column->addSpacing(px(8));
    column->addWidget(m_passphrase);
    column->addSpacing(px(7));
    column->addWidget(m_notice);
    column->addSpacing(px(14));
    column->addWidget(makeKeyFileRow());
    column->addSpacing(px(8));
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
    m_help->setFixedWidth(px(440));
    auto *help = new QHBoxLayout;
    help->addStretch();
    help->addWidget(m_help);
    help->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addWidget(card, 0, Qt::AlignHCenter);
    whole->addSpacing(px(20));
    whole->addLayout(help);
    whole->addStretch(1);
    m_forget.setSingleShot(true);
    m_forget.setInterval(forgetAfterMs);
    connect(m_passphrase, &QLineEdit::textEdited, &m_forget, qOverload<>(&QTimer::start));
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_passphrase->clear();
        m_notice->show(tr("The half-typed passphrase was cleared after two minutes."), false);
    });
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

QWidget *UnlockView::makeKeyFileRow()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Key file")));
    m_keyFile->setElided(true);
    row->addWidget(m_keyFile, 1);
    auto *choose = button(ButtonKind::Link, tr("Choose…"));
    row->addWidget(choose);
    connect(choose, &QAbstractButton::clicked, this, &UnlockView::keyFileAsked);
    return line;
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
    m_keyFile->setText(casebook.keyFile.isEmpty() ? tr("none") : casebook.keyFile);
    m_help->setText(casebook.help);
}

void UnlockView::setCapsLock(bool isOn)
{
    m_notice->show(isOn ? tr("Caps Lock is on") : QString(), false);
}

void UnlockView::setProblem(const QString &problem)
{
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
