// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <cstdio>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// A file that an interrupted run left behind has no cases, because they all come in one transaction.
Result<bool> isFilled(const QString &file, qint64 cases)
{
    if (!QFile::exists(file))
        return false;
    CASEBOOK_TRY(const auto office, Office::open(file));
    CASEBOOK_TRY(const qint64 count, office->count());
    return count == cases;
}

Result<void> fill(const QString &file, qint64 cases)
{
    for (const char *ending : {"", "-wal", "-shm", ".keys"})
        QFile::remove(file + QLatin1StringView(ending));
    const Stopwatch watch;
    CASEBOOK_TRY(const auto office, Office::create(file, 1));
    CASEBOOK_CHECK(office->fill(cases, [&](qint64 done) { Room::say(u"  %1 cases, %2 s"_s.arg(done).arg(watch.seconds(), 0, 'f', 1)); }));
    Room::say(u"%1 invented cases written in %2 s"_s.arg(cases).arg(watch.seconds(), 0, 'f', 1));
    return {};
}

}

Room::Room(Options options) : m_options(std::move(options)) {}

void Room::say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

Result<QString> Room::filledStore()
{
    if (!m_filled.isEmpty())
        return m_filled;
    if (!QDir().mkpath(folder()))
        return fail(ErrorCode::FileNotWritable, {folder()});
    const QString file = QDir(folder()).filePath(u"cases-%1.casebook"_s.arg(m_options.cases));
    CASEBOOK_TRY(const bool isThere, isFilled(file, m_options.cases));
    if (!isThere)
        CASEBOOK_CHECK(fill(file, m_options.cases));
    m_filled = file;
    return m_filled;
}

}
