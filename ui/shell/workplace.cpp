// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "app/text/errorwords.h"
#include "app/text/problemwords.h"
#include "ui/actions/actions.h"
#include "ui/casefile/casepage.h"
#include "ui/dialogs/askline.h"
#include "ui/dialogs/importwizard.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/quickcapture.h"
#include "ui/register/registerpage.h"
#include "ui/register/registerview.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/casewhy.h"
#include "ui/shell/frame.h"
#include "ui/shell/noticestrip.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/frame/rail.h"
#include "ui/widgets/frame/statusline.h"
#include "ui/widgets/frame/tabstrip.h"
#include "ui/widgets/lists/casetable.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::shell {

namespace {

MessageBar *barFor(const base::Error &error)
{
    const text::ErrorWords words = text::errorWords(error);
    return new MessageBar({.tone = MessageBar::Tone::Trouble, .happened = words.what, .means = words.meaning, .todo = words.cure, .details = error.detail});
}

}

Workplace::Workplace(session::Session &session, const OpenedCasebook &opened, const QString &language, QWidget *parent)
    : QWidget(parent), m_session(session), m_opened(opened), m_language(language), m_bars(new QVBoxLayout), m_frame(new Frame),
      m_register(new registering::RegisterPage(session, language))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(m_bars);
    m_frame->setWindowFlags(Qt::Widget);
    whole->addWidget(m_frame, 1);
    m_frame->tabs()->addPage(u"register"_s, tr("Register"), false);
    m_frame->pages()->addWidget(m_register);
    fillRail();
    connectFrame();
    connectRegister();
    showStatus();
    warn();
    keepBackups();
    setFocusProxy(m_register);
}

void Workplace::fillRail()
{
    m_frame->rail()->setPlaces({{u"register"_s, u"register"_s, tr("Register")}, {u"lock"_s, u"lock"_s, tr("Lock now"), true, true}});
    m_frame->rail()->setCurrent(u"register"_s);
}

void Workplace::connectFrame()
{
    connect(m_frame, &Frame::placeChosen, this, [this](const QString &id) { id == "lock"_L1 ? emit lockAsked() : showRegister(); });
    connect(m_frame, &Frame::widthChanged, this, [this] { m_register->setWidth(m_frame->designWidth()); });
    connect(m_frame->tabs(), &QTabBar::currentChanged, this, &Workplace::showPage);
    connect(m_frame->tabs(), &TabStrip::closeAsked, this, &Workplace::closeTab);
}

void Workplace::connectRegister()
{
    using registering::RegisterPage;
    connect(m_register, &RegisterPage::caseOpened, this, [this](const QString &number) { openCase(number); });
    connect(m_register, &RegisterPage::newCaseAsked, this, &Workplace::newCase);
    connect(m_register, &RegisterPage::whyAsked, this, &Workplace::explain);
    connect(m_register->acts(), &actions::ActionSet::opened, this, &Workplace::followMove);
    connect(m_register, &RegisterPage::failed, this, &Workplace::showError);
    connect(m_register, &RegisterPage::statusChanged, this, [this](const QString &words) {
        if (m_frame->tabs()->currentIndex() == 0)
            m_frame->status()->announce(words);
    });
}

// The list of what is missing leads to the place where it is mended: inside the case.
void Workplace::followMove(QDialog *dialog)
{
    auto *move = qobject_cast<dialogs::MoveDialog *>(dialog);
    if (!move)
        return;
    connect(move, &dialogs::MoveDialog::jumpAsked, this, [this, number = m_register->currentNumber()](const domain::MissingThing &thing) {
        openCase(number);
        auto *page = qobject_cast<casefile::CasePage *>(m_frame->pages()->currentWidget());
        if (!page)
            return;
        if (page->isOpen())
            page->jumpTo(thing);
        else
            connect(page, &casefile::CasePage::ready, page, [page, thing] { page->jumpTo(thing); }, Qt::SingleShotConnection);
    });
}

void Workplace::showStatus()
{
    QStringList left{tr("Casebook “%1”").arg(m_opened.name), m_opened.role.isEmpty() ? m_opened.userName : u"%1 (%2)"_s.arg(m_opened.role, m_opened.userName)};
    if (m_opened.isReadOnly)
        left << tr("read-only");
    m_frame->status()->setLeft(left);
}

void Workplace::setMinutesLeft(int minutes)
{
    if (std::exchange(m_minutesLeft, minutes) != minutes)
        m_frame->status()->setRight({tr("locks in %1 min").arg(minutes)});
}

// What must be known before work begins stands above everything until somebody has read it.
void Workplace::warn()
{
    if (m_opened.isDemo || m_opened.isTest) {
        m_bars->addWidget(new NoticeStrip(m_opened.isDemo ? tr("Sample data: every person here is invented.")
                                                          : tr("A casebook for tests: its passphrase protects little.")));
    }
    if (!m_opened.movedTo.isEmpty())
        m_bars->addWidget(new NoticeStrip(tr("This casebook was moved to %1. Here it stands as it was then, to be looked at only.").arg(m_opened.movedTo)));
    if (!m_opened.isRolledBack)
        return;
    const text::ErrorWords words = text::errorWords({base::ErrorCode::RolledBack, {QString::number(m_opened.entriesMissing)}});
    auto *bar = new MessageBar({.tone = MessageBar::Tone::Trouble, .happened = m_opened.entriesMissing > 0 ? words.what : text::problemText(u"seen-contradicted"_s),
                                .means = words.meaning, .todo = words.cure, .cure = tr("Lock now"), .other = tr("I know why: take this state as the true one")});
    addBar(bar);
    connect(bar, &MessageBar::cureChosen, this, &Workplace::lockAsked);
    connect(bar, &MessageBar::otherChosen, this, [this, bar] {
        m_session.ask(this, [](workspace::Workspace &workspace) { return workspace.acceptPresentJournal(); },
                      [this, bar](const base::Result<void> &done) { done ? bar->deleteLater() : showError(done.error()); });
    });
}

// Backups of an embedded casebook, by who may make them.
void Workplace::keepBackups()
{
    if (m_opened.isServer || m_opened.isReadOnly || !m_opened.allowed.contains(domain::Action::Backup))
        return;
    auto *keeper = new BackupKeeper(m_session, m_opened, m_language, this);
    connect(keeper, &BackupKeeper::statusChanged, m_frame->status(), [this](const QString &words, bool isTooOld) {
        m_frame->status()->setOffer(words, tr("Make a backup now"), isTooOld);
    });
    connect(m_frame->status(), &StatusLine::offerTaken, keeper, &BackupKeeper::makeNow);
    connect(keeper, &BackupKeeper::failed, this, [this](const QString &happened, const base::Error &error) {
        addBar(new MessageBar({.tone = MessageBar::Tone::Trouble, .happened = happened, .means = tr("The casebook itself was not touched, and you can go on working."),
                               .todo = text::errorWords(error).cure, .details = error.detail}));
    });
    keeper->look();
}

void Workplace::addBar(QWidget *bar)
{
    auto *holder = new QWidget;
    auto *room = new QVBoxLayout(holder);
    room->setContentsMargins(theme::px(8), theme::px(6), theme::px(8), theme::px(6));
    room->addWidget(bar);
    m_bars->addWidget(holder);
    connect(bar, &QObject::destroyed, holder, &QObject::deleteLater);
    connect(static_cast<MessageBar *>(bar), &MessageBar::dismissed, bar, &QObject::deleteLater);
}

void Workplace::showError(const base::Error &error)
{
    addBar(barFor(error));
}

QStringList Workplace::openCases() const
{
    QStringList numbers;
    for (int i = 1; i < m_frame->tabs()->count(); ++i)
        numbers << m_frame->tabs()->tabData(i).toString();
    return numbers;
}

void Workplace::openCase(const QString &number)
{
    if (const qsizetype known = openCases().indexOf(number); known >= 0)
        return m_frame->tabs()->setCurrentIndex(int(known) + 1);
    auto *page = new casefile::CasePage(m_session, number, this);
    m_frame->pages()->addWidget(page);
    const int tab = m_frame->tabs()->addPage(u"user"_s, number, true);
    m_frame->tabs()->setTabData(tab, number);
    connectCase(page);
    m_frame->tabs()->setCurrentIndex(tab);
}

void Workplace::connectCase(casefile::CasePage *page)
{
    using casefile::CasePage;
    connect(page, &CasePage::titleChanged, this, [this, page](const QString &word) {
        m_frame->tabs()->setTabText(m_frame->pages()->indexOf(page), word);
        if (m_frame->pages()->currentWidget() == page)
            m_frame->status()->announce(word);
    });
    connect(page, &CasePage::caseOpened, this, &Workplace::openCase);
    connect(page, &CasePage::nextAsked, m_register, &registering::RegisterPage::openNext);
    connect(page, &CasePage::announced, this, [this, page](const QString &news) {
        if (m_frame->pages()->currentWidget() == page)
            m_frame->status()->announce(news);
    });
    connect(m_frame, &Frame::widthChanged, page, [this, page] { page->setWidth(m_frame->designWidth()); });
    page->setWidth(m_frame->designWidth());
}

void Workplace::showPage(int tab)
{
    m_frame->pages()->setCurrentIndex(tab);
    if (QWidget *page = m_frame->pages()->currentWidget())
        page->setFocus();
    m_frame->status()->announce(tab == 0 ? m_register->statusWords() : m_frame->tabs()->tabText(tab));
    emit currentPageChanged();
}

void Workplace::closeTab(int tab)
{
    if (tab < 1 || tab >= m_frame->tabs()->count())
        return;
    m_closed << m_frame->tabs()->tabData(tab).toString();
    QWidget *page = m_frame->pages()->widget(tab);
    m_frame->pages()->removeWidget(page);
    m_frame->tabs()->removeTab(tab);
    page->deleteLater();
}

void Workplace::closeCurrentTab()
{
    closeTab(m_frame->tabs()->currentIndex());
}

void Workplace::reopenTab()
{
    if (!m_closed.isEmpty())
        openCase(m_closed.takeLast());
}

void Workplace::showRegister()
{
    m_frame->tabs()->setCurrentIndex(0);
    m_register->setFocus();
}

void Workplace::walkTabs(int step)
{
    const int count = m_frame->tabs()->count();
    m_frame->tabs()->setCurrentIndex((m_frame->tabs()->currentIndex() + step + count) % count);
}

actions::ActionSet *Workplace::currentActs() const
{
    const auto *page = qobject_cast<casefile::CasePage *>(m_frame->pages()->currentWidget());
    return page ? page->acts() : m_register->acts();
}

void Workplace::newCase()
{
    auto *capture = new dialogs::QuickCapture(m_session, window());
    connect(capture, &dialogs::QuickCapture::caseOpened, this, &Workplace::openCase);
    connect(capture, &dialogs::QuickCapture::announced, this, [this](const QString &news) { m_frame->status()->announce(news); });
    capture->show();
}

void Workplace::importCases()
{
    (new dialogs::ImportWizard(m_session, window()))->show();
}

void Workplace::askForNumber()
{
    auto *box = new dialogs::AskLine({tr("Go to case"), tr("Number of the case, for example R-2026-00041"), tr("Open case"), tr("The number is missing.")}, {}, window());
    connect(box, &dialogs::AskLine::answered, this, [this](const QString &number) { openCase(number.toUpper()); });
    box->show();
}

void Workplace::askWhy()
{
    if (auto *page = qobject_cast<casefile::CasePage *>(m_frame->pages()->currentWidget()))
        return page->explainDate();
    m_register->askWhy();
}

void Workplace::explain(const dialogs::CaseContext &context, QWidget *anchor)
{
    explainDate(context, anchor, window(), {[this] { m_register->acts()->run(u"extend"_s); }, [this, number = context.file.number] { openCase(number); }});
}

}
