// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/naive.h"
#include "tests/bench/process.h"
#include "tests/bench/registertable.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int pagesLookedAt = 200;
constexpr qint64 goalCountsFrom = 1'000'000;
const QString ofRegister = u"register"_s;
const QString ofNaive = u"naive"_s;
const QString ofNothing = u"nothing"_s;

// "VmHWM:  105123 kB": the largest resident size of this process so far, in bytes.
double peakBytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() * 1024;
    return 0;
}

// The register as somebody leafs through it: all ids known, pages from all over the list looked at.
Result<void> leafThrough(const QString &file)
{
    CASEBOOK_TRY(registering::RegisterWords words, registerWords(file));
    session::Session session;
    CASEBOOK_CHECK(openSession(session, file));
    registering::RegisterModel model(session);
    model.setWords(words);
    CASEBOOK_CHECK(askAll(model));
    for (int page = 0; page < pagesLookedAt; ++page) {
        const int row = static_cast<int>(qint64{page} * model.rowCount() / pagesLookedAt);
        QEventLoop loop;
        QObject::connect(&model, &registering::RegisterModel::rowsArrived, &loop, &QEventLoop::quit);
        [[maybe_unused]] const QVariant cell = model.index(row, 0).data();
        if (!model.row(row))
            loop.exec();
    }
    return {};
}

Result<void> fetchEverything(const QString &file)
{
    CASEBOOK_TRY(auto office, Office::open(file));
    const base::Secret key = office->store().pageKey().clone();
    office.reset();
    CASEBOOK_TRY(const auto list, NaiveList::open(file, key));
    CASEBOOK_TRY([[maybe_unused]] const int rows, list->selectAndFetchAll(u"due_on"_s));
    return {};
}

Result<double> peakOf(const Room &room, const QString &folder, const QString &side)
{
    CASEBOOK_TRY(const QByteArray said, Process::output(QCoreApplication::applicationFilePath(),
        {u"memory"_s, u"--child"_s, side, u"--cases"_s, QString::number(room.options().cases), u"--keep"_s, folder}));
    const double bytes = said.trimmed().toDouble();
    return bytes > 0 ? Result<double>(bytes) : fail(ErrorCode::Internal, {u"memory of "_s + side});
}

}

Result<QByteArray> ownMemory(Room &room)
{
    const QString &side = room.options().child;
    if (side != ofNothing) {
        CASEBOOK_TRY(const QString file, room.filledStore());
        CASEBOOK_CHECK(side == ofNaive ? fetchEverything(file) : leafThrough(file));
    }
    return QByteArray::number(peakBytes(), 'f', 0);
}

// Each side in a process of its own, less what a process has that only started.
Answer memory(Room &room)
{
    CASEBOOK_TRY([[maybe_unused]] const QString file, room.filledStore());
    const QString folder = room.options().keep.isEmpty() ? room.scratch() : room.options().keep;
    const auto beyondStart = [&](const QString &side) -> Run {
        return [&room, folder, side]() -> Result<double> {
            CASEBOOK_TRY(const double idle, peakOf(room, folder, ofNothing));
            CASEBOOK_TRY(const double peak, peakOf(room, folder, side));
            return std::max(1.0, peak - idle);
        };
    };
    const std::optional<double> goal = room.options().cases >= goalCountsFrom ? std::optional(0.05) : std::nullopt;
    const int pairs = room.options().isSmoke ? 1 : 3;
    CASEBOOK_TRY(const Comparison peak, compare({u"memory"_s,
                                                         u"QSqlTableModel with every row fetched; peak beyond that of a process that only started"_s, goal, Unit::Bytes}, pairs,
                                                beyondStart(ofRegister), beyondStart(ofNaive)));
    return QList{peak};
}

}
