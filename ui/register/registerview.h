// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registervalues.h"
#include "ui/widgets/basic/emptystate.h"
#include "ui/widgets/fields/filterreading.h"
#include "ui/widgets/lists/casetable.h"
#include "ui/widgets/lists/sidelist.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace casebook::widgets {
class FilterField;
}

namespace casebook::registering {

class DetailPane;

// The list of cases as it is seen: kinds and views, filter with chips, table, current case. It holds no rule and asks no
// store; it is given values and tells what somebody did.
class RegisterView final : public QWidget {
    Q_OBJECT
public:
    explicit RegisterView(QWidget *parent = nullptr);

    void setSideItems(const QList<widgets::SideItem> &items);  // kinds and views with their headings
    void setChips(const QList<FilterChip> &chips);
    void setDetail(const CaseDetail &detail);
    // Why no case can be registered and no view kept; empty: it can.
    void setHindrances(const QString &noNewCase, const QString &noViews);
    // Instead of the table when it has no rows.
    void setEmptyWords(const widgets::EmptyState::Words &words);
    // Takes Frame::designWidth(): combo instead of the side list below 1000, details at the right from 1560.
    void setWidth(int designWidth);
    void setDetailVisible(bool isVisible);

    widgets::CaseTable *table() const { return m_table; }
    widgets::FilterField *filter() const { return m_filter; }
    widgets::SideList *side() const { return m_side; }
    DetailPane *detail() const { return m_detail; }
    void setModel(QAbstractItemModel *model);

signals:
    void sideChosen(const QString &id);
    void chipToggled(const QString &id, bool isOn);
    void filterChanged(const QString &text, bool isRight);
    void newCaseAsked();
    void saveViewAsked();
    void newViewAsked();
    void columnsAsked(QWidget *anchor);
    void moreAsked(QWidget *anchor);
    void caseOpened(int row);
    void currentRowChanged(int row);
    void emptyActionChosen();
    void emptyLinkChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeRight();
    QHBoxLayout *makeFilterRow();
    QHBoxLayout *makeChipRow();
    void showRowsOrEmpty();
    void fillCombo();
    void fitChips();

    widgets::SideList *m_side;
    QWidget *m_sidePane = nullptr;
    QComboBox *m_kinds;
    QWidget *m_kindsRule;
    widgets::FilterField *m_filter;
    QPushButton *m_saveView;
    QPushButton *m_newView = nullptr;
    QPushButton *m_newCase = nullptr;
    QHBoxLayout *m_chips;
    QList<QWidget *> m_chipList;
    QStackedWidget *m_rows;
    widgets::CaseTable *m_table;
    widgets::EmptyState *m_empty;
    QSplitter *m_splitter;
    DetailPane *m_detail;
    QList<widgets::SideItem> m_items;
    bool m_wantsDetail = true;
    bool m_isNarrow = false;
};

}
