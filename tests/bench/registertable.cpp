// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/registertable.h"

#include "ui/register/registercolumns.h"

#include <QEventLoop>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int keptRows = 50;
const QList<int> paintedRoles = {Qt::DisplayRole, widgets::StateRole, widgets::UnreadRole};

}

WatchedTable::WatchedTable(std::function<void()> painted) : CaseTable(u"Cases"_s), m_painted(std::move(painted))
{
    resize(1400, 900);
    QList<widgets::Column> looks;
    for (const registering::RegisterColumn &column : registering::registerColumns())
        looks << column.look;
    setColumns(looks);
}

void WatchedTable::paintEvent(QPaintEvent *event)
{
    CaseTable::paintEvent(event);
    if (m_painted && model() && model()->rowCount() > 0)
        std::exchange(m_painted, {})();
}

MemoryModel::MemoryModel(const QAbstractItemModel &other, int rows) : m_rows(rows), m_kept(std::min(keptRows, other.rowCount())), m_columns(other.columnCount())
{
    for (int row = 0; row < m_kept; ++row)
        for (int column = 0; column < m_columns; ++column)
            for (const int role : paintedRoles)
                m_values << other.index(row, column).data(role);
    for (int column = 0; column < m_columns; ++column)
        m_titles << other.headerData(column, Qt::Horizontal, Qt::DisplayRole);
}

QVariant MemoryModel::data(const QModelIndex &index, int role) const
{
    const qsizetype at = paintedRoles.indexOf(role);
    return at < 0 ? QVariant() : m_values[(index.row() % m_kept * m_columns + index.column()) * paintedRoles.size() + at];
}

QVariant MemoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles[section] : QVariant();
}

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

Result<void> askAll(registering::RegisterModel &model)
{
    QEventLoop loop;
    Result<void> answered;
    QObject::connect(&model, &registering::RegisterModel::answered, &loop, &QEventLoop::quit);
    QObject::connect(&model, &registering::RegisterModel::failed, &loop, [&](const base::Error &error) {
        answered = base::fail(error);
        loop.quit();
    });
    model.ask({{}, Office::today(), u"due"_s, false});
    loop.exec();
    return answered;
}

}
