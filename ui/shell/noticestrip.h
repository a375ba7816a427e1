// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casebook::shell {

// One quiet line above the window that stays: what kind of casebook this is.
class NoticeStrip final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStrip(const QString &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}
