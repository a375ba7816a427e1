// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/backup.h"
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    const bool isDone = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return isDone ? Result<void>() : fail(ErrorCode::FileNotWritable, {path});
}

// What `cp` does between two files on one disk, made durable.
Result<double> copyDurably(const QString &from, const QString &to)
{
    QFile::remove(to);
    const Stopwatch watch;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileNotWritable, {to});
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (qint64 read = source.read(piece.data(), piece.size()); read > 0; read = source.read(piece.data(), piece.size()))
        if (target.write(piece.constData(), read) != read)
            return fail(ErrorCode::DiskFull, {to});
    target.close();
    CASEBOOK_CHECK(sync(to));
    return watch.seconds();
}

}

// The copy that the engine makes, and the whole backup: the copy opened again, each page read and authenticated, the structure
// and the words of the search checked, hashed, made durable.
Answer backup(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    const QString copy = room.fileFor(u"copy.casebook"_s);
    const QString bare = room.fileFor(u"bare.casebook"_s);
    const bool takesMinutes = room.options().cases >= 1'000'000;
    const int pairs = room.options().isSmoke || takesMinutes ? 1 : 3;
    const auto plain = [&] { return copyDurably(file, bare); };
    const auto copied = [&]() -> Result<double> {
        QFile::remove(copy);
        const Stopwatch watch;
        CASEBOOK_CHECK(office->connection().copyInto(copy));
        CASEBOOK_CHECK(sync(copy));
        return watch.seconds();
    };
    const auto whole = [&]() -> Result<double> {
        for (const char *ending : {"", ".keys"})
            QFile::remove(copy + QLatin1StringView(ending));
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const store::BackupDone done, store::backUp(office->store(), copy));
        return watch.seconds();
    };
    const QString reference = u"the bytes of the file copied and made durable"_s;
    CASEBOOK_TRY(const Comparison one, compare({u"backup-copy"_s, reference, 7}, pairs, copied, plain));
    CASEBOOK_TRY(const Comparison all, compare({u"backup"_s, reference, 18}, pairs, whole, plain));
    for (const QString &made : {copy, bare})
        for (const char *ending : {"", ".keys"})
            QFile::remove(made + QLatin1StringView(ending));
    return QList{one, all};
}

}
