// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace casebook::widgets {

// The way of a case in one row: done steps with a tick, the present one filled, later ones thin. Steps that do not fit are
// drawn without their words, the present one always keeps its word.
class StepLine final : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString word;
        enum class Place { Done, Now, Later } place = Place::Later;
    };
    explicit StepLine(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth(bool isShort) const;
    void paintCircle(QPainter &painter, const QRectF &circle, Step::Place place) const;

    QList<Step> m_steps;
};

}
