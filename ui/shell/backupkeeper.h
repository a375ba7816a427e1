// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/keeping/automaticbackup.h"
#include "ui/session/session.h"
#include "ui/shell/openedcasebook.h"

#include <QObject>

namespace casebook::shell {

// Makes the backup of the day of an open casebook in a thread of its own and tells how old the newest one is. It looks when
// the casebook was opened and from time to time, so that a window that stays open over night makes the next day's. Sample data
// and casebooks for tests are backed up only when somebody asks, and nobody is warned about them. A backup that is under way when the casebook is locked is
// still finished; only its line in the journal is then missing.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    BackupKeeper(session::Session &session, const OpenedCasebook &opened, const QString &language, QObject *parent = nullptr);

public slots:
    void look();     // makes one where it is due
    void makeNow();

signals:
    void statusChanged(const QString &words, bool isTooOld);
    void failed(const QString &happened, const casebook::base::Error &error);  // in a sentence; work goes on

private:
    struct Prepared {
        std::shared_ptr<const workspace::AutomaticBackup> backup;
        workspace::AutomaticBackup::Status status;
    };
    using Made = std::shared_ptr<base::Result<workspace::AutomaticBackup::Done>>;
    void prepare(std::function<void(const Prepared &)> then);
    void make(const Prepared &prepared, bool isAsked);
    void finish(const Made &made, const QString &folder, bool isAsked);
    void show(const workspace::AutomaticBackup::Status &status);

    session::Session &m_session;
    QString m_language;
    bool m_isAutomatic;
    bool m_isMaking = false;
    bool m_hasFailed = false;  // said once; a click says it again
};

// "backup today 18:00", "backup yesterday 18:00", "backup 24 Nov 2026", "no backup yet"; days are the office's.
QString backupWords(const workspace::AutomaticBackup::Status &status, const QString &language);

}
