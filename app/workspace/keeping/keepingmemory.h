// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace casebook::workspace {

// A restore that was tried: which backup, when, how long it took and what was wrong with it.
struct DrillRecord {
    QString backup;   // name of the file, without its folder
    QDateTime at;     // UTC
    qint64 milliseconds = 0;
    QString problem;  // the name of an error or of a check; empty: passed

    friend bool operator==(const DrillRecord &, const DrillRecord &) = default;
};

// What this computer remembers of the backups of one store: the folder that somebody chose for them, and the last drills. It
// lies outside the store, as the memory of its journal does: a store that was put back must not forget which of its backups
// was found damaged, and doctor reads it without the passphrase. What can't be read is as if it were not there.
class KeepingMemory final {
public:
    // The store by its uuid; the folder is one of the user's own.
    KeepingMemory(const QString &folder, const QString &storeId);

    QString chosenFolder() const;  // empty: nobody chose one
    base::Result<void> choose(const QString &folder);
    QList<DrillRecord> drills() const;  // the newest last, 50 at most
    base::Result<void> remember(const DrillRecord &drill);

private:
    QJsonObject read() const;
    base::Result<void> write(const QJsonObject &memory) const;

    QString m_folder;
    QString m_file;
};

}
