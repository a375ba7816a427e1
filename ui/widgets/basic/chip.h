// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace casebook::widgets {

// A rounded switch with a word and perhaps a count. On: tick, tint, blue outline; the tick says it without colour too.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text, int count = -1, QWidget *parent = nullptr);

    void setCount(int count);  // -1 shows none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void name();

    int m_count;
};

}
