// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filedrop.h"

#include "app/base/files.h"
#include "app/casework/frame/parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

base::Result<casework::NewAttachment> attachmentFrom(const QString &path, const QString &source)
{
    CASEBOOK_TRY(QByteArray bytes, base::readFile(path, casework::Parts::largestAttachment));
    const QString name = QFileInfo(path).fileName();
    const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    return casework::NewAttachment{name, mime, std::move(bytes), source};
}

FileDrop::FileDrop(const QString &label, const QString &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_list(new QVBoxLayout), m_choose(button(ButtonKind::Outlined, tr("Choose files…")))
{
    setAcceptDrops(true);
    setAccessibleName(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(4));  // room for the ring of the button
    column->setSpacing(px(5));
    column->addWidget(new PlainLabel(label, Role::Label, Ink::Muted));
    m_list->setSpacing(px(2));
    column->addLayout(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    setIconName(m_choose, u"clip"_s);
    row->addWidget(m_choose);
    auto *hint = new PlainLabel(tr("or drop them here"), Role::Small, Ink::Muted);
    row->addWidget(hint);
    row->addStretch();
    column->addLayout(row);
    connect(m_choose, &QAbstractButton::clicked, this, &FileDrop::choose);
}

void FileDrop::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileDrop::add);
    dialog->open();
}

void FileDrop::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto read = attachmentFrom(path, m_source);
        if (!read) {
            emit refused(read.error());
            continue;
        }
        m_files.append(*std::move(read));
    }
    showFiles();
    emit changed();
}

void FileDrop::showFiles()
{
    while (QLayoutItem *old = m_list->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new PlainLabel(m_files[i].name);
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(new PlainLabel(sizeText(m_files[i].bytes.size()), Role::Small, Ink::Muted));
        auto *remove = toolButton(u"x"_s, tr("Take out %1").arg(m_files[i].name));
        row->addWidget(remove);
        m_list->addWidget(line);
        connect(remove, &QAbstractButton::clicked, this, [this, i] {
            m_files.removeAt(i);
            showFiles();
            emit changed();
        });
    }
}

void FileDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileDrop::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    add(paths);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}
