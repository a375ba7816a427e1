// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/states.h"

#include <QWidget>

namespace casebook::widgets {

// A state as icon, word and colour: tinted in headers and detail panes, plain beside facts and tasks.
class Badge final : public QWidget {
    Q_OBJECT
public:
    enum class Look { Tinted, Plain, PlainStrong, Small };
    explicit Badge(const theme::StateText &state, Look look = Look::Tinted, QWidget *parent = nullptr);

    void setState(const theme::StateText &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::StateLook stateLook() const;

    theme::StateText m_state;
    Look m_look;
};

// The word of a state for people who cannot see its shape: "overdue", "clock stopped".
QString stateName(theme::State state);

}
