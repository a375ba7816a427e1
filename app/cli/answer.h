// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace casebook::cli {

// What a verb answers: the same as one JSON value and as lines for people. An answer can be complete and still tell of
// something wrong (problems found by a check): then the exit code says so.
struct Answer {
    QJsonValue json;
    QString text;  // lines without the last line feed
    int exitCode = 0;
};

}
