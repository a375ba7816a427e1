// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace casebook::widgets {

// The tabs of opened pages: the open one joins the page without a line. The first tab stays; the others can be closed by
// their cross, by the middle button and by Delete.
class TabStrip final : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    int addPage(const QString &iconName, const QString &text, bool isClosable);

signals:
    void closeAsked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QSize tabSizeHint(int index) const override;

private:
    void askClose(int index);
};

// Tabs inside a page: words with an underline as wide as the word.
class PageTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

protected:
    void tabInserted(int index) override;
};

}
