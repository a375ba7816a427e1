// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QList>
#include <QWidget>

namespace casebook::widgets {

// The clock of a case as a bar of 6 px: how much of the time is used, pauses hatched, a thin mark at the internal target, and
// one line above it.
class ClockBar final : public QWidget {
    Q_OBJECT
public:
    struct Pause {
        double from = 0;  // shares of the whole time, 0 to 1
        double to = 0;
    };
    struct Clock {
        theme::State state = theme::State::OnTrack;
        QString left;          // "Day 35 of 35"
        QString right;         // "4 days paused"
        double used = 0;       // share, above 1 counts as 1
        double target = -1;    // share of the internal target, below 0 = none
        QList<Pause> pauses;
    };
    explicit ClockBar(QWidget *parent = nullptr);

    void setClock(const Clock &clock);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &bar) const;

    Clock m_clock;
};

}
