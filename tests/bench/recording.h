// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/barestore.h"

#include <QByteArray>
#include <QHash>
#include <memory>
#include <vector>

namespace casebook::bench {

// A value as it was bound.
struct BoundValue {
    enum class Type { Nothing, Integer, Text, Bytes } type = Type::Nothing;
    qint64 number = 0;
    QByteArray bytes;
};

struct RecordedStep {
    QByteArray sql;
    std::vector<BoundValue> values;  // by parameter, from 1
};

// What a connection of ours asked of the library, statement by statement with the bound values: the same SQL as a bare loop
// is then the same by construction. Statements that the library runs for itself (full text) are left out.
class Recording final {
public:
    explicit Recording(sqlite3 *handle);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    // What was asked since the last call.
    std::vector<RecordedStep> take() { return std::exchange(m_steps, {}); }
    // How long the recording itself took since the last call.
    double takeSeconds() { return std::exchange(m_seconds, 0); }

private:
    static int traced(unsigned type, void *self, void *statement, void *text);
    sqlite3 *m_handle;
    std::vector<RecordedStep> m_steps;
    double m_seconds = 0;
};

// The same for a connection that is opened while this object lives: begins before its first statement. take() must come
// before the connection closes.
class OpeningRecording final {
public:
    OpeningRecording();
    ~OpeningRecording();
    OpeningRecording(const OpeningRecording &) = delete;
    OpeningRecording &operator=(const OpeningRecording &) = delete;
    std::vector<RecordedStep> take();

private:
    std::unique_ptr<Recording> m_recording;
};

// Runs recorded steps on a handle of its own with prepared statements, and touches every column of every row. Like a store it
// shortens the log after so many commits.
class Replay final {
public:
    explicit Replay(sqlite3 *handle) : m_handle(handle) {}
    // Prepares what is new, so that only binding and stepping is in run().
    base::Result<void> prepare(const std::vector<RecordedStep> &steps);
    // Answers the rows.
    base::Result<qint64> run(const std::vector<RecordedStep> &steps);

private:
    sqlite3 *m_handle;
    QHash<QByteArray, std::shared_ptr<sqlite3_stmt>> m_statements;
    int m_commits = 0;
};

}
