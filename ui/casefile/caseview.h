// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casevalues.h"
#include "ui/widgets/lists/timelineentry.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace casebook::widgets {
class PageTabs;
class TimelineView;
}

namespace casebook::casefile {

class CaseHeadView;
class SideCards;

// One case as it is seen: head, tabs, and on the first tab the timeline with the side cards. Values in, signals out; what the
// other tabs show is put there by who knows it.
class CaseView final : public QWidget {
    Q_OBJECT
public:
    struct TimelineFilter {
        QString id;
        QString word;
        int count = -1;
    };
    explicit CaseView(QWidget *parent = nullptr);

    void setHead(const CaseHead &head);
    void setTimeline(const QList<widgets::TimelineEntry> &entries);
    void setTimelineFilters(const QList<TimelineFilter> &filters, const QString &current);
    void setSide(const CaseSide &side);
    // Why no note and no message can be written; empty: it can.
    void setHindrances(const QString &noNote, const QString &noMessage);
    // A further tab; `word` may carry its count: "Messages 5".
    int addPage(const QString &word, QWidget *page);
    void setPageWord(int page, const QString &word);
    // Takes Frame::designWidth(). Below 1000 the side cards become a tab.
    void setWidth(int designWidth);

    CaseHeadView *head() const { return m_head; }
    widgets::TimelineView *timeline() const { return m_timeline; }
    SideCards *side() const { return m_side; }

signals:
    void timelineFilterChosen(const QString &id);
    void newestFirstChosen(bool isNewestFirst);
    void noteAsked();
    void mailAsked();
    void letterAsked();
    void callAsked();
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverview();
    QGridLayout *makeTimelineHead();
    void fitTimelineHead();
    QWidget *makeWriteBar();

    CaseHeadView *m_head;
    widgets::PageTabs *m_tabs;
    QStackedWidget *m_pages;
    QGridLayout *m_timelineHead = nullptr;
    QHBoxLayout *m_filters;
    bool m_isHeadStacked = false;
    QComboBox *m_order;
    QPushButton *m_note = nullptr;
    QList<QPushButton *> m_messages;
    widgets::TimelineView *m_timeline;
    SideCards *m_side;
    QWidget *m_sidePane = nullptr;
    int m_sideTab = -1;
};

}
