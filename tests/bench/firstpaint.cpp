// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/registertable.h"

#include <QEventLoop>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;

namespace {

constexpr int shownRows = 50;

class Painter final {
public:
    Painter(session::Session &session, registering::RegisterWords words) : m_session(session), m_words(std::move(words)) {}

    // Asks, shows, and waits for the rows on the screen; what follows the first page is waited for outside the measurement.
    Result<double> fromStore()
    {
        QEventLoop loop;
        QEventLoop rest;
        double seconds = 0;
        bool isAnswered = false;
        base::Error error;
        const Stopwatch watch;
        registering::RegisterModel model(m_session);
        QObject::connect(&model, &registering::RegisterModel::answered, &rest, [&] {
            isAnswered = true;
            rest.quit();
        });
        QObject::connect(&model, &registering::RegisterModel::failed, &loop, [&](const base::Error &failed) {
            error = failed;
            loop.quit();
        });
        model.setWords(m_words);
        model.ask({{}, Office::today(), u"due"_s, false});
        WatchedTable table([&] {
            seconds = watch.seconds();
            loop.quit();
        });
        table.setModel(&model);
        table.show();
        loop.exec();
        if (seconds == 0)
            return fail(error);
        if (!isAnswered)
            rest.exec();
        if (!m_memory)
            m_memory = std::make_unique<MemoryModel>(model, std::min(shownRows, model.rowCount()));
        return seconds;
    }
    Result<double> fromMemory()
    {
        QEventLoop loop;
        double seconds = 0;
        const Stopwatch watch;
        WatchedTable table([&] {
            seconds = watch.seconds();
            loop.quit();
        });
        table.setModel(m_memory.get());
        table.show();
        loop.exec();
        return seconds;
    }

private:
    session::Session &m_session;
    registering::RegisterWords m_words;
    std::unique_ptr<MemoryModel> m_memory;
};

}

Answer firstPaint(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(registering::RegisterWords words, registerWords(file));
    session::Session session;
    CASEBOOK_CHECK(openSession(session, file));
    Painter painter(session, std::move(words));
    const QString memory = u"the same table over the same rows in memory"_s;
    CASEBOOK_TRY(const Comparison list, compare({u"first-paint"_s, memory, 1.25}, room.options().pairs(), [&] { return painter.fromStore(); },
                                                [&] { return painter.fromMemory(); }));
    const auto fromFile = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_CHECK(openSession(session, file));
        const double opened = watch.seconds();
        CASEBOOK_TRY(const double painted, painter.fromStore());
        return opened + painted;
    };
    CASEBOOK_TRY(const Comparison start, compare({u"first-paint-unlock"_s, memory, {}}, room.options().pairs(), fromFile, [&] { return painter.fromMemory(); }));
    return QList{list, start};
}

}
