// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/recording.h"

#include "tests/bench/figures.h"

#include <sqlite3.h>

namespace casebook::bench {

using base::fail;
using base::Result;

namespace {

// Reads the literal that the library wrote in the place of a parameter and moves behind it.
BoundValue literal(const char *&at)
{
    const bool isBytes = *at == 'x' && at[1] == '\'';
    if (isBytes)
        ++at;
    if (*at == '\'') {
        QByteArray text;
        for (++at; *at != '\0'; ++at) {
            if (*at == '\'' && at[1] != '\'')
                break;
            if (*at == '\'')
                ++at;
            text += *at;
        }
        ++at;
        return isBytes ? BoundValue{BoundValue::Type::Bytes, 0, QByteArray::fromHex(text)} : BoundValue{BoundValue::Type::Text, 0, text};
    }
    const char *begin = at;
    while (std::isalnum(static_cast<unsigned char>(*at)) || *at == '-')
        ++at;
    const QByteArray word(begin, at - begin);
    if (word == "NULL")
        return {};
    return {BoundValue::Type::Integer, word.toLongLong(), {}};
}

bool isName(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// The statement and the statement with its values, read side by side.
std::vector<BoundValue> valuesOf(sqlite3_stmt *statement, const char *plain, const char *expanded)
{
    std::vector<BoundValue> values(static_cast<size_t>(sqlite3_bind_parameter_count(statement)));
    bool isQuoted = false;
    while (*plain != '\0') {
        if (*plain == '\'')
            isQuoted = !isQuoted;
        if (isQuoted || *plain != ':') {
            ++plain;
            ++expanded;
            continue;
        }
        const char *end = plain + 1;
        while (isName(*end))
            ++end;
        const int index = sqlite3_bind_parameter_index(statement, QByteArray(plain, end - plain).constData());
        plain = end;
        values[static_cast<size_t>(index - 1)] = literal(expanded);
    }
    return values;
}

int bindValue(sqlite3_stmt *statement, int index, const BoundValue &value)
{
    switch (value.type) {
    case BoundValue::Type::Nothing: return sqlite3_bind_null(statement, index);
    case BoundValue::Type::Integer: return sqlite3_bind_int64(statement, index, value.number);
    case BoundValue::Type::Text:
        return sqlite3_bind_text64(statement, index, value.bytes.constData(), static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
    case BoundValue::Type::Bytes:
        return sqlite3_bind_blob64(statement, index, value.bytes.constData(), static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC);
    }
    Q_UNREACHABLE();
}

}

Recording::Recording(sqlite3 *handle) : m_handle(handle)
{
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &Recording::traced, this);
}

Recording::~Recording()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int Recording::traced(unsigned, void *recording, void *raw, void *)
{
    auto *self = static_cast<Recording *>(recording);
    const Stopwatch watch;
    auto *statement = static_cast<sqlite3_stmt *>(raw);
    char *expanded = sqlite3_expanded_sql(statement);
    const char *plain = sqlite3_sql(statement);
    // The library writes a statement inside another one as a comment.
    if (expanded && plain && qstrncmp(expanded, "--", 2) != 0)
        self->m_steps.push_back({QByteArray(plain), valuesOf(statement, plain, expanded)});
    sqlite3_free(expanded);
    self->m_seconds += watch.seconds();
    return 0;
}

namespace {

std::unique_ptr<Recording> *whereToRecord = nullptr;

int beginRecording(sqlite3 *handle, char **, const void *)
{
    *whereToRecord = std::make_unique<Recording>(handle);
    return SQLITE_OK;
}

// The library knows the function by this type.
void (*openingHook())()
{
    return reinterpret_cast<void (*)()>(reinterpret_cast<void *>(&beginRecording));
}

}

OpeningRecording::OpeningRecording()
{
    whereToRecord = &m_recording;
    sqlite3_auto_extension(openingHook());
}

OpeningRecording::~OpeningRecording()
{
    sqlite3_cancel_auto_extension(openingHook());
    whereToRecord = nullptr;
}

std::vector<RecordedStep> OpeningRecording::take()
{
    std::vector<RecordedStep> steps = m_recording ? m_recording->take() : std::vector<RecordedStep>();
    m_recording.reset();
    return steps;
}

Result<void> Replay::prepare(const std::vector<RecordedStep> &steps)
{
    for (const RecordedStep &step : steps) {
        if (m_statements.contains(step.sql))
            continue;
        CASEBOOK_TRY(BareStatement statement, prepareBare(m_handle, step.sql));
        m_statements.insert(step.sql, std::shared_ptr<sqlite3_stmt>(std::move(statement)));
    }
    return {};
}

Result<qint64> Replay::run(const std::vector<RecordedStep> &steps)
{
    qint64 rows = 0;
    for (const RecordedStep &step : steps) {
        sqlite3_stmt *statement = m_statements.value(step.sql).get();
        for (size_t i = 0; i < step.values.size(); ++i)
            bindValue(statement, static_cast<int>(i + 1), step.values[i]);
        int code = sqlite3_step(statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(statement), ++rows)
            touchRow(statement);
        sqlite3_reset(statement);
        if (code != SQLITE_DONE)
            return fail(bareError(m_handle, step.sql.constData()));
        if (step.sql == "COMMIT" && ++m_commits % commitsBetweenCheckpoints == 0)
            sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    }
    return rows;
}

}
