// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QMenuBar;
class QStackedWidget;

namespace casebook::widgets {
class Rail;
class StatusLine;
class TabStrip;
}

namespace casebook::shell {

// The window around the pages: menu and search line, rail, tabs, pages, status line. It knows no case and decides nothing;
// who fills it listens to its signals.
class Frame : public QMainWindow {
    Q_OBJECT
public:
    // Width of the window in design px: below 1000, below 1560, wider. Larger text makes a window narrower in this sense.
    enum class Width { Narrow, Middle, Wide };

    explicit Frame(QWidget *parent = nullptr);

    QMenuBar *menus() const { return m_menus; }
    widgets::Rail *rail() const { return m_rail; }
    widgets::TabStrip *tabs() const { return m_tabs; }
    QStackedWidget *pages() const { return m_pages; }
    widgets::StatusLine *status() const { return m_status; }
    Width layoutWidth() const { return m_width; }
    int designWidth() const;
    void setTabsVisible(bool areVisible);
    // The rail without its words, whatever the width (F8).
    void setRailNarrow(bool isNarrow);

signals:
    void widthChanged(casebook::shell::Frame::Width width);
    void placeChosen(const QString &id);
    void commandAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeBody();
    void measure();

    QMenuBar *m_menus;
    widgets::Rail *m_rail;
    widgets::TabStrip *m_tabs;
    QWidget *m_tabLine = nullptr;
    QStackedWidget *m_pages;
    widgets::StatusLine *m_status;
    Width m_width = Width::Middle;
    bool m_wantsNarrowRail = false;
};

}
