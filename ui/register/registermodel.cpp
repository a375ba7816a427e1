// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registermodel.h"

#include "ui/register/registercolumns.h"

using namespace Qt::StringLiterals;

namespace casebook::registering {

using base::Result;
using queries::Register;
using queries::RegisterRow;

namespace {

Register registerOf(workspace::Workspace &workspace)
{
    return Register(workspace.connection(), workspace.user().clearance, workspace.lastOrder());
}

}

RegisterModel::RegisterModel(session::Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void RegisterModel::setWords(const RegisterWords &words)
{
    m_words = words;
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RegisterModel::ask(const queries::RegisterRequest &request)
{
    m_request = request;
    m_wasAsked = true;
    askFirstPage();
}

void RegisterModel::askFirstPage()
{
    const quint64 ticket = ++m_ticket;
    m_isAsking = true;
    m_session.ask(
        this, [request = m_request](workspace::Workspace &workspace) { return registerOf(workspace).page(request, RegisterPages::pageSize); },
        [this, ticket](Result<QList<RegisterRow>> rows) {
            if (ticket != m_ticket)
                return;
            if (!rows) {
                m_isAsking = false;
                emit failed(rows.error());
                return;
            }
            showFirstPage(*rows);
            if (rows->size() >= RegisterPages::pageSize)
                return askIds();
            m_isAsking = false;
            emit answered();
        });
}

void RegisterModel::forgetPages()
{
    ++m_generation;
    m_pages.clear();
    m_wanted.clear();
}

void RegisterModel::showFirstPage(const QList<RegisterRow> &rows)
{
    beginResetModel();
    m_ids.clear();
    for (const RegisterRow &row : rows)
        m_ids.push_back(row.id.value());
    forgetPages();
    if (!rows.isEmpty())
        m_pages.put(0, m_ids, rows);
    endResetModel();
}

void RegisterModel::askIds()
{
    m_session.ask(
        this, [request = m_request](workspace::Workspace &workspace) { return registerOf(workspace).ids(request); },
        [this, ticket = m_ticket](Result<std::vector<qint64>> ids) {
            if (ticket != m_ticket)
                return;
            m_isAsking = false;
            if (!ids) {
                emit failed(ids.error());
                return;
            }
            showIds(*std::move(ids));
            emit answered();
        });
}

void RegisterModel::showIds(std::vector<qint64> ids)
{
    const bool isSameStart = ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (!isSameStart) {  // somebody changed a case in between
        beginResetModel();
        m_ids = std::move(ids);
        forgetPages();
        endResetModel();
        return;
    }
    if (ids.size() == m_ids.size())
        return;
    beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
    m_ids = std::move(ids);
    endInsertRows();
}

void RegisterModel::refresh()
{
    if (!m_wasAsked)
        return;
    const quint64 ticket = ++m_ticket;
    m_isAsking = true;
    m_session.ask(
        this,
        [request = m_request](workspace::Workspace &workspace) -> Result<FirstPage> {
            CASEBOOK_TRY(auto ids, registerOf(workspace).ids(request));
            CASEBOOK_TRY(auto rows, registerOf(workspace).page(request, RegisterPages::pageSize));
            return FirstPage{rows, ids};
        },
        [this, ticket](Result<FirstPage> answer) {
            if (ticket != m_ticket)
                return;
            m_isAsking = false;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            refreshWith(*answer);
            emit answered();
        });
}

void RegisterModel::refreshWith(const FirstPage &answer)
{
    const bool isSame = answer.ids == m_ids;
    if (!isSame)
        beginResetModel();
    m_ids = answer.ids;
    forgetPages();
    if (!m_ids.empty())
        m_pages.put(0, idsOf(0), answer.rows);
    if (!isSame)
        endResetModel();
    else if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<qint64> RegisterModel::idsOf(int page) const
{
    const size_t from = size_t(page) * RegisterPages::pageSize;
    const size_t to = std::min(m_ids.size(), from + RegisterPages::pageSize);
    return {m_ids.begin() + qsizetype(from), m_ids.begin() + qsizetype(to)};
}

void RegisterModel::askPage(int page) const
{
    if (m_wanted.contains(page) || m_pages.has(page))
        return;
    m_wanted.insert(page);
    auto *self = const_cast<RegisterModel *>(this);  // views ask through const data(); the answer comes later
    m_session.ask(
        self, [ids = idsOf(page)](workspace::Workspace &workspace) { return registerOf(workspace).rows(ids); },
        [self, page, generation = m_generation](Result<QList<RegisterRow>> rows) {
            if (generation != self->m_generation)
                return;
            if (rows)
                self->takePage(page, *rows);
            else
                emit self->failed(rows.error());
        });
}

void RegisterModel::takePage(int page, const QList<RegisterRow> &rows)
{
    m_wanted.remove(page);
    m_pages.put(page, idsOf(page), rows);
    const int first = page * RegisterPages::pageSize;
    const int last = std::min(rowCount(), first + RegisterPages::pageSize) - 1;
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit rowsArrived(first, last);
}

int RegisterModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

qint64 RegisterModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : 0;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(registerColumns().size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegisterRow *row = m_pages.row(index.row());
    if (!row) {
        askPage(RegisterPages::pageOf(index.row()));
        return {};
    }
    const RegisterColumn &column = registerColumns()[index.column()];
    switch (role) {
    case Qt::DisplayRole: return column.text(m_words, *row);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? m_words.sentence(*row) : u"%1: %2"_s.arg(titleOf(column), column.text(m_words, *row));
    case widgets::StateRole: {
        const theme::StateText state = column.state ? column.state(m_words, *row) : theme::StateText{};
        return state.text.isEmpty() ? QVariant() : QVariant(int(state.state));
    }
    case widgets::UnreadRole: return m_words.isNew(*row);
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return titleOf(registerColumns()[section]);
}

}
