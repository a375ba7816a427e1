// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registerpages.h"
#include "ui/register/registerwords.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QSet>

namespace casebook::registering {

// The list of cases as a window on values. A question brings its first page at once and all ids behind it; rows come in pages
// when they are looked at. Every question has a ticket: what arrives for an older one is dropped.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RegisterModel(session::Session &session, QObject *parent = nullptr);

    void setWords(const RegisterWords &words);
    // The filter must be resolved.
    void ask(const queries::RegisterRequest &request);
    // The same question again: what did not change stays where it is.
    void refresh();

    const queries::RegisterRow *row(int row) const { return m_pages.row(row); }
    int rowOf(qint64 id) const;  // -1 when it is not in the list
    qint64 idAt(int row) const;  // 0 outside
    bool isAsking() const { return m_isAsking; }
    const queries::RegisterRequest &request() const { return m_request; }
    const RegisterPages &pages() const { return m_pages; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void answered();  // the whole list is known
    void failed(const casebook::base::Error &error);
    void rowsArrived(int first, int last);

private:
    struct FirstPage {
        QList<queries::RegisterRow> rows;
        std::vector<qint64> ids;
    };
    void askFirstPage();
    void askIds();
    void askPage(int page) const;
    void showFirstPage(const QList<queries::RegisterRow> &rows);
    void showIds(std::vector<qint64> ids);
    void refreshWith(const FirstPage &answer);
    void takePage(int page, const QList<queries::RegisterRow> &rows);
    std::vector<qint64> idsOf(int page) const;
    void forgetPages();

    session::Session &m_session;
    RegisterWords m_words;
    queries::RegisterRequest m_request;
    std::vector<qint64> m_ids;
    RegisterPages m_pages;
    mutable QSet<int> m_wanted;  // pages that are on their way
    quint64 m_ticket = 0;      // of the newest question
    quint64 m_generation = 0;  // of the ids: pages of other ids are dropped
    bool m_isAsking = false;
    bool m_wasAsked = false;
};

}
