// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/naive.h"
#include "tests/bench/registertable.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 endCountsFrom = 1'000'000;

// A table on the invisible screen, with what it takes to bring a place of the list before the eyes.
class Screen final {
public:
    explicit Screen(QAbstractItemModel &model) : m_table({})
    {
        m_table.setModel(&model);
        m_table.show();
        QCoreApplication::processEvents();
    }
    WatchedTable &table() { return m_table; }
    int lastPlace() const { return m_table.verticalScrollBar()->maximum(); }
    int pageStep() const { return m_table.verticalScrollBar()->pageStep(); }

    // Scrolls, paints, and when rows were missing waits for them and paints again: the frame that shows the place.
    double frameAt(int place, const std::function<bool()> &waitForRows)
    {
        const Stopwatch watch;
        m_table.verticalScrollBar()->setValue(place);
        m_table.viewport()->repaint();
        while (waitForRows && waitForRows())
            m_table.viewport()->repaint();
        return watch.seconds();
    }

private:
    WatchedTable m_table;
};

// The register's own model over a session; knows when a row of the screen has not come yet.
class Shown final {
public:
    Shown(registering::RegisterModel &model, Screen &screen) : m_model(model), m_screen(screen) {}
    bool waitForRows()
    {
        const QRect view = m_screen.table().viewport()->rect();
        const int first = m_screen.table().rowAt(view.top());
        const int last = m_screen.table().rowAt(view.bottom());
        const int end = last < 0 ? m_model.rowCount() - 1 : last;
        if (first < 0 || (m_model.row(first) && m_model.row(end)))
            return false;
        QEventLoop loop;
        QObject::connect(&m_model, &registering::RegisterModel::rowsArrived, &loop, &QEventLoop::quit);
        loop.exec();
        return true;
    }

private:
    registering::RegisterModel &m_model;
    Screen &m_screen;
};

struct Route {
    QString name;
    double goal;
    std::vector<int> places;
};

// One page after the other from the start, and places all over the list.
std::vector<Route> routes(const Screen &screen, int frames)
{
    Route pages{u"scroll-pages"_s, 1.25, {}};
    Route jumps{u"scroll-jumps"_s, 1.5, {}};
    const int last = screen.lastPlace();
    for (int i = 0; i < frames; ++i) {
        pages.places.push_back(std::min(last, (i + 1) * screen.pageStep()));
        jumps.places.push_back(static_cast<int>(static_cast<quint64>(i + 1) * 2654435761U % static_cast<quint64>(last + 1)));
    }
    return {pages, jumps};
}

// The middle frame of a route.
Run along(Screen &screen, const Route &route, std::function<bool()> wait)
{
    return [&screen, &route, wait]() -> Result<double> {
        std::vector<double> frames;
        for (const int place : route.places)
            frames.push_back(screen.frameAt(place, wait));
        screen.frameAt(0, wait);
        return figureOf(frames).median;
    };
}

// To the end of the list, painted, against a model that fetches every row to know where its end is.
Result<Comparison> toTheEnd(Room &room, Screen &screen, const std::function<bool()> &wait, const QString &file)
{
    CASEBOOK_TRY(const auto office, Office::open(file));
    CASEBOOK_TRY(const auto naive, NaiveList::open(file, office->store().pageKey()));
    const auto fetchAll = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const int rows, naive->selectAndFetchAll(u"due_on"_s));
        const double seconds = watch.seconds();
        NaiveList::tidyUp();
        return seconds;
    };
    const auto end = [&]() -> Result<double> {
        screen.frameAt(0, wait);
        return screen.frameAt(screen.lastPlace(), wait);
    };
    const std::optional<double> goal = room.options().cases >= endCountsFrom ? std::optional(0.002) : std::nullopt;
    return compare({u"scroll-end"_s, u"QSqlTableModel in due order, every row fetched, nothing painted"_s, goal}, room.options().pairs(), end, fetchAll);
}

}

// Frames of the register on an invisible screen: ours over the store, the reference the same table over rows in memory.
Answer scroll(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(registering::RegisterWords words, registerWords(file));
    session::Session session;
    CASEBOOK_CHECK(openSession(session, file));
    registering::RegisterModel model(session);
    model.setWords(words);
    CASEBOOK_CHECK(askAll(model));
    MemoryModel inMemory(model, model.rowCount());
    Screen ours(model);
    Screen reference(inMemory);
    Shown shown(model, ours);
    const auto wait = [&] { return shown.waitForRows(); };
    QList<Comparison> found;
    const std::vector<Route> all = routes(ours, room.options().repeats(60));
    for (const Route &route : all) {
        CASEBOOK_TRY(const Comparison frame, compare({route.name, u"the same table over rows in memory"_s, route.goal}, room.options().pairs(),
                                                      along(ours, route, wait), along(reference, route, {})));
        found << frame;
    }
    Screen styled(inMemory);
    styled.table().setItemDelegate(new QStyledItemDelegate(&styled.table()));
    CASEBOOK_TRY(const Comparison plain, compare({u"scroll-delegate"_s, u"Qt's own delegate over the same rows in memory"_s, {}}, room.options().pairs(),
                                                  along(reference, all.front(), {}), along(styled, all.front(), {})));
    CASEBOOK_TRY(const Comparison end, toTheEnd(room, ours, wait, file));
    return found << plain << end;
}

}
