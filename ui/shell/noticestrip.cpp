// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticestrip.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::shell {

NoticeStrip::NoticeStrip(const QString &words, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(px(28));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(40), 0, px(12), 0);
    auto *label = new widgets::PlainLabel(words, Role::Small);
    label->setElided(true);
    row->addWidget(label, 1);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StateColours &colours = current().of(State::Waiting);
    painter.fillRect(rect(), colours.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), current().line);
    const QRect square(px(18), (height() - px(14)) / 2, px(14), px(14));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), square), u"info"_s, colours.text);
}

}
