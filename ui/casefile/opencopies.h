// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/logread.h"

#include <QObject>
#include <QTemporaryDir>

namespace casebook::casefile {

// Copies of files for programs outside, in a folder of the user alone, in memory where the system has such a place. They go
// when the casebook is closed or locked and when the program ends.
class OpenCopies final : public QObject {
    Q_OBJECT
public:
    explicit OpenCopies(QObject *parent);

    // Only documents: what another program would run or load from the net is refused (InputInvalid), it can be saved.
    base::Result<QString> write(const casework::LogRead::OpenedFile &file);
    void wipe();

    // Known by its name; what the sender declared is not believed.
    static bool isDocument(const QString &name);
    static QString safeName(const QString &name);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

}
