// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace casebook::casefile {

class ListPane;

// A list and, under it, what its current row holds. The list is as high as its rows, half of the room at most and never so
// that a row is cut; once somebody has moved the line between them it stays there.
class ListSplit final : public QSplitter {
    Q_OBJECT
public:
    ListSplit(ListPane *list, QWidget *below, QWidget *parent = nullptr);

    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ListPane *m_list;
    bool m_isMoved = false;
};

}
