// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/filestab.h"

#include "app/base/files.h"
#include "app/domain/identity/identityrule.h"
#include "app/domain/production/production.h"
#include "app/text/custodywords.h"
#include "app/text/datewords.h"
#include "app/text/errorwords.h"
#include "app/text/filewords.h"
#include "ui/casefile/listpane.h"
#include "ui/dialogs/filedrop.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QUrl>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

QString nameOf(const domain::AttachmentRecord &file, const dialogs::CaseContext &context)
{
    const bool isErased = file.name.isEmpty() && file.purpose.isEmpty() && dialogs::mayBeErased(context, file.addedAt);
    return isErased ? dialogs::erasedWords(context) : file.name.isEmpty() ? text::purposeText(file.purpose) : file.name;
}

// A lock stands before what is kept apart; what it was stays to be read when it is gone.
ListCell purposeCell(const domain::AttachmentRecord &file, const dialogs::CaseContext &context)
{
    const auto day = [&context](const QDateTime &at) { return at.toTimeZone(context.office().timeZone()).date(); };
    if (file.purpose != domain::identityPurpose)
        return file.purpose.isEmpty() ? ListCell() : ListCell{text::purposeText(file.purpose)};
    if (file.shredded.isValid())
        return {FilesTab::tr("identity, destroyed %1").arg(text::shortDayText(day(file.shredded), context.language)), State::Closed};
    if (!context.organisation.identity)
        return {text::purposeText(file.purpose), State::Hold};
    const QDate until = domain::proofWaitsUntil(*context.organisation.identity, day(file.addedAt));
    return {FilesTab::tr("identity, verdict by %1").arg(text::shortDayText(until, context.language)), until < context.today ? State::Overdue : State::Hold};
}

ListRow rowOf(const domain::AttachmentRecord &file, const dialogs::CaseContext &context)
{
    const QDate day = file.addedAt.toTimeZone(context.office().timeZone()).date();
    return {QString::number(file.id.value()), {{nameOf(file, context)}, purposeCell(file, context), {file.source == "made"_L1 ? FilesTab::tr("made here") : FilesTab::tr("received")},
                                               {text::shortDayText(day, context.language)}, {dialogs::sizeText(file.sizeBytes)}, {file.sha256.left(16)}}};
}

}

FilesTab::FilesTab(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_copies(new OpenCopies(this)),
      m_list(new ListPane(tr("Files"), {tr("Name"), tr("For"), tr("From"), tr("Added"), tr("Size"), tr("Digest (SHA-256)")},
                          {{CellKind::Text, 280, 180, true}, {CellKind::State, 210, 170}, {CellKind::Quiet, 110, 90}, {CellKind::Date, 130, 120}, {CellKind::Date, 90, 80},
                           {CellKind::Mono, 160, 130}},
                          tr("No file yet. Letters, proofs and packages of this case are kept here, inside the casebook."))),
      m_save(button(ButtonKind::Outlined, tr("Save a copy…"))), m_open(button(ButtonKind::Outlined, tr("Open outside"))),
      m_add(button(ButtonKind::Outlined, tr("Add files…"))), m_pack(button(ButtonKind::Outlined, tr("Into the package…"))),
      m_index(button(ButtonKind::Outlined, tr("Index of the package…"))), m_went(button(ButtonKind::Outlined, tr("Where it went…"))), m_package(new QWidget),
      m_custody(new PlainLabel(QString(), Role::Small)), m_bars(new QVBoxLayout)
{
    setGround(this, Ground::Base);
    setIconName(m_add, u"plus"_s);
    setIconName(m_save, u"download"_s);
    setIconName(m_open, u"ext"_s);
    for (QPushButton *made : {m_add, m_save, m_open})
        m_list->tools()->addWidget(made);
    auto *hint = new PlainLabel(tr("A copy leaves the casebook; opened ones are deleted when it locks."), Role::Small, Ink::Muted);
    hint->setElided(true);
    m_list->tools()->addWidget(hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bars->setContentsMargins(px(18), 0, px(18), 0);
    column->addLayout(m_bars);
    column->addWidget(m_list, 1);
    auto *package = new QHBoxLayout(m_package);
    package->setContentsMargins(px(18), px(8), px(18), px(8));
    package->setSpacing(px(8));
    for (QPushButton *made : {m_pack, m_index, m_went})
        package->addWidget(made);
    package->addStretch();
    column->addWidget(m_package);
    m_custody->setObjectName(u"custody"_s);
    m_custody->setWordWrap(true);
    m_custody->setContentsMargins(px(18), px(6), px(18), px(10));
    column->addWidget(m_custody);
    connectActs();
    connect(m_add, &QAbstractButton::clicked, this, [this] { emit actAsked(u"attach"_s); });
    connect(m_save, &QAbstractButton::clicked, this, &FilesTab::chooseCopy);
    connect(m_open, &QAbstractButton::clicked, this, &FilesTab::openOutside);
    connect(m_list, &ListPane::currentChanged, this, &FilesTab::showCurrent);
    connect(&session, &session::Session::closed, m_copies, &OpenCopies::wipe);
}

void FilesTab::connectActs()
{
    connect(m_pack, &QAbstractButton::clicked, this, [this] { emit formAsked(dialogs::packForm(*m_context, m_list->current().toLongLong())); });
    connect(m_index, &QAbstractButton::clicked, this, [this] { emit formAsked(dialogs::indexForm(*m_context)); });
    connect(m_went, &QAbstractButton::clicked, this, [this] { emit formAsked(dialogs::custodyForm(*m_context, m_list->current().toLongLong())); });
}

// What happened to the chosen file, the oldest first.
void FilesTab::showCustody(const domain::AttachmentRecord *file)
{
    QStringList lines;
    for (const domain::CustodyRecord &event : file ? m_context->file.custody : QList<domain::CustodyRecord>()) {
        if (event.attachment != file->id)
            continue;
        const QString when = text::momentText(event.at, m_context->office().timeZone(), m_context->language);
        const QString where = event.place.isEmpty() ? QString() : u" – "_s + event.place;
        const QString state = event.sha256 == file->sha256 ? tr("digest checked") : tr("digest differs");
        lines << tr("%1: %2 by %3%4 (%5)").arg(when, text::custodyText(event.action), m_context->personName(event.actor), where, state);
    }
    m_custody->setText(lines.join(u'\n'));
    m_custody->setVisible(!lines.isEmpty());
}

void FilesTab::setContext(const dialogs::CaseContext &context)
{
    m_context = context;
    QList<ListRow> rows;
    QList<ListRow> proofs;  // a group of its own behind the others
    for (qsizetype i = context.file.attachments.size(); i-- > 0;) {
        const domain::AttachmentRecord &file = context.file.attachments[i];
        (file.purpose == domain::identityPurpose ? proofs : rows).append(rowOf(file, context));
    }
    m_list->setRows(rows + proofs);
    setHindrance(m_add, dialogs::fileForm(context).blocked);
    m_package->setVisible(domain::hasProduction(context.kind()));
    setHindrance(m_index, dialogs::indexForm(context).blocked);
    showCurrent();
}

void FilesTab::show(const QString &id)
{
    m_list->setCurrent(id);
}

const domain::AttachmentRecord *FilesTab::current() const
{
    if (!m_context)
        return nullptr;
    for (const domain::AttachmentRecord &file : m_context->file.attachments)
        if (QString::number(file.id.value()) == m_list->current())
            return &file;
    return nullptr;
}

void FilesTab::showCurrent()
{
    const domain::AttachmentRecord *file = current();
    const bool isThere = file && !file->sha256.isEmpty();  // neither erased nor covered
    const bool mayRead = isThere && m_context->allows(domain::Action::ReadAttachment);
    m_save->setEnabled(mayRead);
    m_open->setEnabled(mayRead && OpenCopies::isDocument(file->name));
    if (m_context) {
        const qint64 id = isThere ? file->id.value() : 0;
        setHindrance(m_pack, dialogs::packForm(*m_context, id).blocked);
        setHindrance(m_went, dialogs::custodyForm(*m_context, id).blocked);
    }
    showCustody(isThere ? file : nullptr);
}

void FilesTab::chooseCopy()
{
    const domain::AttachmentRecord *file = current();
    if (!file)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(OpenCopies::safeName(file->name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = m_list->current()](const QString &path) { saveCopy(id, path); });
    dialog->open();
}

void FilesTab::saveCopy(const QString &id, const QString &path)
{
    read(id, [path](const casework::LogRead::OpenedFile &file) -> base::Result<QString> {
        CASEBOOK_CHECK(base::writeFileAtomically(path, file.bytes));
        return path;
    });
}

void FilesTab::openOutside()
{
    read(m_list->current(), [this](const casework::LogRead::OpenedFile &file) -> base::Result<QString> {
        CASEBOOK_TRY(const QString path, m_copies->write(file));
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        return path;
    });
}

void FilesTab::read(const QString &id, std::function<base::Result<QString>(const casework::LogRead::OpenedFile &)> then)
{
    if (!m_context)
        return;
    m_session.ask(this, [number = m_context->file.number, id](workspace::Workspace &workspace) {
        return casework::LogRead(workspace.desk()).openAttachment(number, domain::AttachmentId(id.toLongLong()));
    }, [this, then = std::move(then)](const base::Result<casework::LogRead::OpenedFile> &file) {
        const base::Result<QString> done = file ? then(*file) : base::Result<QString>(base::fail(file.error()));
        if (!done)
            return showError(done.error());
        emit copied(*done);
    });
}

void FilesTab::showError(const base::Error &error)
{
    const text::ErrorWords words = text::errorWords(error);
    auto *bar = new MessageBar({MessageBar::Tone::Trouble, words.what, words.meaning, words.cure, {}, {}, {}, error.detail});
    m_bars->addWidget(bar);
    connect(bar, &MessageBar::dismissed, bar, &QObject::deleteLater);
}

}
