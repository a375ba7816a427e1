// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basic/plainlabel.h"

namespace casebook::widgets {

// A line icon that stands beside a text and says nothing that the text does not say.
class IconSpot final : public QWidget {
    Q_OBJECT
public:
    explicit IconSpot(const QString &iconName, Ink ink = Ink::Muted, int designSize = 14, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink;
    int m_size;
};

}
