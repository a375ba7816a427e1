// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/factrow.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace casebook::casefile {

// The lines of one list of a case, each as a card with its facts; lines are added and removed here.
class ItemCards final : public QWidget {
    Q_OBJECT
public:
    ItemCards(const CaseContext &context, const QString &list, QWidget *parent = nullptr);

    // True when lines came or went, so that the cards were made anew.
    bool show(const CaseContext &context);
    const QList<FactRow *> &rows() const { return m_rows; }
    QPushButton *addButton() const { return m_add; }

signals:
    void typed(const casebook::casefile::FactKey &key, const QString &before, const QString &text);
    void addAsked(const QString &list);
    void removeAsked(const QString &list, int position, const QMap<QString, QString> &facts);

private:
    void addCard(const CaseContext &context, const domain::CaseItem &item, int position);
    void showStandings(const CaseContext &context, const QList<domain::CaseItem> &items);

    QString m_list;
    QVBoxLayout *m_cards;
    QPushButton *m_add;
    QList<FactRow *> m_rows;
    QList<QLabel *> m_standings;  // one in each card
    QList<domain::ItemId> m_shown;
    bool m_wasReadOnly = false;
};

}
