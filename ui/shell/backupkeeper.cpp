// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeeper.h"

#include "app/text/datewords.h"
#include "app/text/errorwords.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace casebook::shell {

using workspace::AutomaticBackup;
using workspace::Workspace;

namespace {

constexpr int lookEveryMs = 10 * 60 * 1000;

}

QString backupWords(const AutomaticBackup::Status &status, const QString &language)
{
    if (!status.newest.isValid())
        return BackupKeeper::tr("no backup yet");
    const QDateTime made = status.newest.toTimeZone(status.zone);
    const QString time = made.time().toString(u"HH:mm"_s);
    const qint64 days = made.date().daysTo(status.today);
    if (days == 0)
        return BackupKeeper::tr("backup today %1").arg(time);
    return days == 1 ? BackupKeeper::tr("backup yesterday %1").arg(time) : BackupKeeper::tr("backup %1").arg(text::shortDayText(made.date(), language));
}

BackupKeeper::BackupKeeper(session::Session &session, const OpenedCasebook &opened, const QString &language, QObject *parent)
    : QObject(parent), m_session(session), m_language(language), m_isAutomatic(!opened.isDemo && !opened.isTest)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &BackupKeeper::look);
    timer->start(lookEveryMs);
}

// What the backup needs is taken out of the workspace, and the folder is read, in the store's thread.
void BackupKeeper::prepare(std::function<void(const Prepared &)> then)
{
    m_session.ask(this, [](Workspace &workspace) -> base::Result<Prepared> {
        CASEBOOK_TRY(AutomaticBackup backup, AutomaticBackup::of(workspace));
        const AutomaticBackup::Status status = backup.status();
        return Prepared{std::make_shared<const AutomaticBackup>(std::move(backup)), status};
    }, [this, then = std::move(then)](const base::Result<Prepared> &prepared) {
        if (prepared)
            then(*prepared);
        else
            emit failed(tr("No backup can be made: %1").arg(text::errorWords(prepared.error()).what), prepared.error());
    });
}

void BackupKeeper::look()
{
    prepare([this](const Prepared &prepared) {
        if (m_isAutomatic && prepared.status.isDue)
            make(prepared, false);
        else
            show(prepared.status);
    });
}

void BackupKeeper::makeNow()
{
    prepare([this](const Prepared &prepared) { make(prepared, true); });
}

void BackupKeeper::make(const Prepared &prepared, bool isAsked)
{
    if (std::exchange(m_isMaking, true))
        return;
    emit statusChanged(tr("making a backup…"), false);
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    promise->future().then(this, [this, folder = prepared.status.folder, isAsked](const Made &made) { finish(made, folder, isAsked); });
    QThreadPool::globalInstance()->start([backup = prepared.backup, promise, isAsked] {
        promise->addResult(std::make_shared<base::Result<AutomaticBackup::Done>>(isAsked ? backup->make() : backup->makeIfDue()));
        promise->finish();
    });
}

void BackupKeeper::finish(const Made &made, const QString &folder, bool isAsked)
{
    m_isMaking = false;
    const base::Result<AutomaticBackup::Done> &done = *made;
    if (!done && (isAsked || !std::exchange(m_hasFailed, true)))
        emit failed(tr("No backup was made in %1: %2").arg(folder, text::errorWords(done.error()).what), done.error());
    if (done && done->notRemoved)
        emit failed(tr("An old backup could not be taken away: %1").arg(text::errorWords(*done->notRemoved).what), *done->notRemoved);
    const auto record = [made](Workspace &workspace) { return *made ? AutomaticBackup::record(workspace, **made) : base::Result<void>(); };
    m_session.ask(this, record, [this](const base::Result<void> &) {
        prepare([this](const Prepared &prepared) { show(prepared.status); });
    });
}

void BackupKeeper::show(const AutomaticBackup::Status &status)
{
    emit statusChanged(backupWords(status, m_language), m_isAutomatic && status.isTooOld);
}

}
