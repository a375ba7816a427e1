// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/register/registercolumns.h"
#include "ui/register/registermodel.h"

#include <QEventLoop>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;

namespace {

constexpr int shownRows = 50;
const QList<int> paintedRoles = {Qt::DisplayRole, widgets::StateRole, widgets::UnreadRole};

// The table of the register; calls back after the first painting that had rows.
class WatchedTable final : public widgets::CaseTable {
public:
    explicit WatchedTable(std::function<void()> painted) : CaseTable(u"Cases"_s), m_painted(std::move(painted))
    {
        resize(1400, 900);
        QList<widgets::Column> looks;
        for (const registering::RegisterColumn &column : registering::registerColumns())
            looks << column.look;
        setColumns(looks);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        CaseTable::paintEvent(event);
        if (m_painted && model() && model()->rowCount() > 0)
            std::exchange(m_painted, {})();
    }

private:
    std::function<void()> m_painted;
};

// The same rows as values.
class MemoryModel final : public QAbstractTableModel {
public:
    explicit MemoryModel(const QAbstractItemModel &other) : m_rows(std::min(shownRows, other.rowCount())), m_columns(other.columnCount())
    {
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                for (const int role : paintedRoles)
                    m_values << other.index(row, column).data(role);
        for (int column = 0; column < m_columns; ++column)
            m_titles << other.headerData(column, Qt::Horizontal, Qt::DisplayRole);
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const qsizetype at = paintedRoles.indexOf(role);
        return at < 0 ? QVariant() : m_values[(index.row() * m_columns + index.column()) * paintedRoles.size() + at];
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles[section] : QVariant();
    }

private:
    int m_rows;
    int m_columns;
    QList<QVariant> m_values;
    QList<QVariant> m_titles;
};

Result<void> openSession(session::Session &session, const QString &file)
{
    QEventLoop loop;
    Result<void> opened;
    session.open([file] { return workspace::Workspace::open({file, Office::login(), {}, {}, false}, Office::passphrase()); }, &loop,
                 [&](const Result<void> &answer) {
                     opened = answer;
                     loop.quit();
                 });
    loop.exec();
    return opened;
}

Result<registering::RegisterWords> registerWords(const QString &file)
{
    CASEBOOK_TRY(const auto office, Office::open(file));
    return registering::RegisterWords{office->rules(), {{Office::login(), u"Bench"_s}}, u"en"_s, Office::login(), Office::today()};
}

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
            m_memory = std::make_unique<MemoryModel>(model);
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
