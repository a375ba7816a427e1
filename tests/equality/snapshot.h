// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "tests/equality/answer.h"
#include "tests/equality/office.h"

namespace casebook::equality {

// What an office answers to everything that can be asked of it, as lines. What fails to answer is a line too.
class Snapshot {
public:
    Snapshot(Office &office, const QDate &today) : m_office(office), m_today(today) {}

    void addCases();       // whole, with their histories
    void addRegister();    // the export, the orders, the counts
    void addSearches(const QList<domain::Filter> &filters);
    void addStatistics();
    void addOffice();      // people, compartments, views, drafts, quarantine
    void addJournal();     // entries, openings, root

    const QStringList &lines() const { return m_lines; }

private:
    store::Connection &connection() { return m_office.connection(); }
    void add(const QString &what, const QString &text) { m_lines << visible(what + QStringLiteral(": ") + text); }
    void addFigures(const domain::Filter &filter, const QDate &first, const QDate &last);
    void addRows(const QString &name, const QString &sql);

    Office &m_office;
    QDate m_today;
    QStringList m_lines;
};

// "first difference …", empty when there is none.
QString difference(const QStringList &embedded, const QStringList &server);

}
