// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/casestrip/stepline.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

namespace {

constexpr double circleSize = 15;
constexpr double afterCircle = 5;
constexpr double beforeLine = 8;
constexpr double lineLength = 14;
constexpr double afterLine = 8;

Role roleOf(StepLine::Step::Place place)
{
    return place == StepLine::Step::Place::Now ? Role::Section : Role::Small;
}

}

StepLine::StepLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const Step &step : steps)
        words << (step.place == Step::Place::Done ? tr("%1: done") : step.place == Step::Place::Now ? tr("%1: now") : tr("%1: later")).arg(step.word);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(words.join(u", "_s));
    setPlainToolTip(this, words.join(u'\n'));
    updateGeometry();
    update();
}

int StepLine::wordsWidth(bool isShort) const
{
    int width = 0;
    for (const Step &step : m_steps) {
        width += px(circleSize);
        if (!isShort || step.place == Step::Place::Now)
            width += px(afterCircle) + QFontMetrics(roleFont(roleOf(step.place))).horizontalAdvance(step.word) + 1;
    }
    return width + int(std::max<qsizetype>(0, m_steps.size() - 1)) * px(beforeLine + lineLength + afterLine);
}

QSize StepLine::sizeHint() const
{
    return {wordsWidth(false), px(36)};
}

QSize StepLine::minimumSizeHint() const
{
    return {wordsWidth(true), px(36)};
}

void StepLine::paintCircle(QPainter &painter, const QRectF &circle, Step::Place place) const
{
    const Colours &c = current();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = circle.adjusted(0.6, 0.6, -0.6, -0.6);
    switch (place) {
    case Step::Place::Done:
        painter.setPen(QPen(c.text2, 1.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        paintIcon(painter, circle.adjusted(pxf(2.5), pxf(2.5), -pxf(2.5), -pxf(2.5)), u"check"_s, c.text2);
        return;
    case Step::Place::Now:
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(circle);
        painter.setBrush(c.accentText);
        painter.drawEllipse(circle.center(), pxf(2.5), pxf(2.5));
        return;
    case Step::Place::Later:
        painter.setPen(QPen(c.lineStrong, 1.1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        return;
    }
}

void StepLine::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    const bool isShort = wordsWidth(false) > width();
    const auto place = [this](int left, int size) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, size, height() - 2)); };
    int x = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const QRect slot = place(x, px(circleSize));
        paintCircle(painter, QRectF(slot.left(), (height() - slot.width()) / 2 - 1, slot.width(), slot.width()), step.place);
        x += px(circleSize);
        if (!isShort || step.place == Step::Place::Now) {
            painter.setFont(roleFont(roleOf(step.place)));
            painter.setPen(step.place == Step::Place::Now ? c.text : step.place == Step::Place::Done ? c.text2 : c.muted);
            const int word = painter.fontMetrics().horizontalAdvance(step.word) + 1;
            painter.drawText(place(x + px(afterCircle), word), Qt::AlignLeft | Qt::AlignVCenter, step.word);
            x += px(afterCircle) + word;
        }
        if (i + 1 == m_steps.size())
            break;
        const QRect dash = place(x + px(beforeLine), px(lineLength));
        painter.fillRect(QRect(dash.left(), height() / 2 - 1, dash.width(), 1), step.place == Step::Place::Done ? c.lineStrong : c.lineControl);
        x += px(beforeLine + lineLength + afterLine);
    }
}

}
