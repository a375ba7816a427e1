// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/journaltab.h"

#include "app/text/errorwords.h"
#include "app/workspace/checkpoints.h"
#include "ui/casefile/listpane.h"
#include "ui/casefile/listsplit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

constexpr qsizetype longestValue = 4000;

PlainLabel *cell(const QString &text, Ink ink)
{
    auto *label = new PlainLabel(text.left(longestValue), Role::Body, ink);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

}

JournalTab::JournalTab(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_list(new ListPane(tr("Journal"), {tr("Entry"), tr("When"), tr("Who"), tr("Act"), tr("Change")},
                          {{CellKind::Number, 76, 70}, {CellKind::Text, 190, 160}, {CellKind::Text, 130, 90}, {CellKind::Text, 230, 150}, {CellKind::Quiet, 360, 120, true}},
                          tr("No entry yet."))),
      m_verify(button(ButtonKind::Outlined, tr("Verify the journal"))), m_stop(button(ButtonKind::Outlined, tr("Stop"))), m_progress(new QProgressBar),
      m_verdict(new PlainLabel(tr("Entries are only ever added. Verifying proves that none was changed."), Role::Small, Ink::Muted)), m_entry(new QScrollArea),
      m_isStopped(std::make_shared<std::atomic_bool>(false))
{
    setGround(this, Ground::Base);
    setIconName(m_verify, u"shield"_s);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_verdict->setWordWrap(true);
    m_list->tools()->addWidget(m_verify);
    m_list->tools()->addWidget(m_stop);
    m_list->tools()->addWidget(m_progress, 1);
    m_list->tools()->addWidget(m_verdict, 2);
    m_entry->setFrameShape(QFrame::NoFrame);
    m_entry->setWidgetResizable(true);
    m_entry->setAccessibleName(tr("The current entry"));
    m_entry->setFocusPolicy(Qt::StrongFocus);
    setGround(m_entry->viewport(), Ground::Base);
    m_split = new ListSplit(m_list, m_entry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    setRunning(false);
    connect(m_list, &ListPane::currentChanged, this, &JournalTab::showEntry);
    connect(m_verify, &QAbstractButton::clicked, this, &JournalTab::verify);
    connect(m_stop, &QAbstractButton::clicked, this, [this] { *m_isStopped = true; });
}

JournalTab::~JournalTab()
{
    *m_isStopped = true;
}

void JournalTab::setContext(const dialogs::CaseContext &context)
{
    m_lines = journalLines(context);
    m_verify->setEnabled(context.allows(domain::Action::VerifyJournal));
    QList<ListRow> rows;
    for (const JournalLine &line : std::as_const(m_lines))
        rows.append({QString::number(line.sequence), {{QString::number(line.sequence)}, {line.when}, {line.who}, {line.act}, {line.summary()}}});
    m_list->setRows(rows);
    m_split->fit();
    showEntry(m_list->current());
}

void JournalTab::showEntry(const QString &id)
{
    auto *inner = new QWidget;
    setGround(inner, Ground::Base);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(px(18), px(12), px(18), px(12));
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const JournalLine &line) { return QString::number(line.sequence) == id; });
    if (found != m_lines.cend()) {
        int column = 0;
        for (const QString &head : {tr("Changed"), tr("Before"), tr("After")})
            grid->addWidget(new PlainLabel(head, Role::Header, Ink::Muted), 0, column++);
        int row = 1;
        for (const JournalChange &change : found->changes) {
            grid->addWidget(cell(change.what, Ink::Text2), row, 0);
            grid->addWidget(cell(change.before, Ink::Muted), row, 1);
            grid->addWidget(cell(change.after, Ink::Text), row++, 2);
        }
        if (found->changes.isEmpty())
            grid->addWidget(cell(tr("Its values were erased, or it changed none."), Ink::Muted), 1, 0, 1, 3);
        grid->setRowStretch(row + 1, 1);
    }
    m_entry->setWidget(inner);
}

void JournalTab::setRunning(bool isRunning)
{
    m_verify->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setValue(0);
}

void JournalTab::verify()
{
    *m_isStopped = false;
    setRunning(true);
    m_verdict->setText(tr("Verifying…"));
    const auto tell = [bar = QPointer<QProgressBar>(m_progress), isStopped = m_isStopped, last = -1](double share) mutable {
        if (const int now = int(share * 100); now != last) {
            last = now;
            QMetaObject::invokeMethod(qApp, [bar, now] {
                if (bar)
                    bar->setValue(now);
            }, Qt::QueuedConnection);
        }
        return !isStopped->load();
    };
    m_session.ask(this, [tell](workspace::Workspace &workspace) { return workspace::Checkpoints(workspace).verify({}, {}, tell); },
                  [this](const base::Result<journal::VerificationReport> &report) { take(report); });
}

void JournalTab::take(const base::Result<journal::VerificationReport> &report)
{
    setRunning(false);
    if (!report) {
        m_verdict->setInk(Ink::Muted);
        m_verdict->setText(text::errorWords(report.error()).oneLine());
        return;
    }
    m_verdict->setInk(report->isVerified() ? Ink::Good : Ink::Danger);
    m_verdict->setText((QStringList{verificationWords(*report)} + problemLines(*report, 3)).join(u'\n'));
    emit verified(report->isVerified());
}

QString JournalTab::verdict() const
{
    return m_verdict->text();
}

}
