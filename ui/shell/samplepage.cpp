// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplepage.h"

#include "app/text/errorwords.h"
#include "app/workspace/demo.h"
#include "ui/shell/formcard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::shell {

namespace {

constexpr int sampleCases = 40;

using Progress = std::function<bool(qint64, qint64)>;

base::Result<std::unique_ptr<workspace::Workspace>> openSample(const workspace::Door &door, bool startsOver, const Progress &progress)
{
    if (startsOver) {
        QFile::remove(door.address);
        QFile::remove(door.address + u".keys"_s);
    }
    if (!QFile::exists(door.address)) {
        QDir().mkpath(QFileInfo(door.address).absolutePath());
        CASEBOOK_CHECK(workspace::makeDemo({.file = door.address, .cases = sampleCases, .standingClock = door.standingClock}, progress));
    }
    QString passphrase = u"demo"_s;
    return workspace::Workspace::open(door, base::Secret::take(passphrase));
}

}

SamplePage::SamplePage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(new PlainLabel({}, theme::Role::Body, Ink::Text2)), m_progress(new QProgressBar),
      m_back(button(ButtonKind::Outlined, tr("Back"))), m_again(button(ButtonKind::Outlined, tr("Start over"))),
      m_open(button(ButtonKind::Primary, tr("Open the sample cases"))), m_isStopped(std::make_shared<std::atomic_bool>(false))
{
    auto *card = new FormCard(tr("Sample cases"), tr("Invented people, real rules. Nothing here leaves this computer."));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(theme::px(36));
    card->addWidget(m_words);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the sample cases"));
    card->addWidget(m_progress);
    card->foot()->addWidget(m_again);
    card->foot()->addStretch();
    card->foot()->addWidget(m_back);
    card->foot()->addWidget(m_open);
    FormCard::center(this, card);
    setFocusProxy(m_open);
    connect(m_open, &QAbstractButton::clicked, this, [this] { open(false); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { open(true); });
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        *m_isStopped = true;
        emit cancelled();
    });
}

SamplePage::~SamplePage()
{
    *m_isStopped = true;
}

QString SamplePage::file()
{
    return workspace::Workspace::dataFolder() + u"/sample/sample.casebook"_s;
}

void SamplePage::begin()
{
    showWork(false);
    m_words->setText(tr("The sample cases are still here, as you left them."));
    if (!QFile::exists(file()))
        open(false);
}

void SamplePage::showWork(bool isWorking)
{
    m_progress->setVisible(isWorking);
    m_open->setVisible(!isWorking);
    m_again->setVisible(!isWorking);
}

void SamplePage::open(bool startsOver)
{
    showWork(true);
    m_progress->setRange(0, 0);
    m_words->setText(tr("Making 40 cases, act after act. This takes a moment."));
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    workspace::Door door;
    door.address = file();
    door.user = workspace::demoLogins().first();
    door.standingClock = qEnvironmentVariable("CASEBOOK_NOW");
    QPointer<QProgressBar> bar(m_progress);
    const Progress progress = [bar, isStopped = m_isStopped](qint64 done, qint64 all) {
        if (*isStopped)
            return false;
        QMetaObject::invokeMethod(bar, [bar, done, all] {
            bar->setRange(0, int(all));
            bar->setValue(int(done));
        }, Qt::QueuedConnection);
        return true;
    };
    m_session.open([door, startsOver, progress] { return openSample(door, startsOver, progress); }, this,
                   [this, door](const base::Result<void> &opened) { finish(door, opened); });
}

void SamplePage::finish(const workspace::Door &door, const base::Result<void> &opened)
{
    showWork(false);
    if (opened) {
        if (*m_isStopped)
            m_session.close();
        else
            emit unlocked(door);
        return;
    }
    m_words->setText(text::errorWords(opened.error()).oneLine());
    m_open->setText(tr("Try again"));
}

}
