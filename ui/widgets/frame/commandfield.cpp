// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frame/commandfield.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

CommandField::CommandField(const QString &words, const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent), m_keys(keys.toString(QKeySequence::NativeText))
{
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(m_keys);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CommandField::sizeHint() const
{
    return {px(264), px(26)};
}

QSize CommandField::minimumSizeHint() const
{
    return {px(150), px(26)};
}

void CommandField::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    parts::box(painter, rect(), c.base, c.lineStrong, pxf(6));
    const auto place = [this](int left, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height())); };
    paintIcon(painter, place(px(9), px(16)), u"search"_s, c.text2);
    painter.setFont(roleFont(Role::Body));
    painter.setPen(c.text2);
    const int keys = QFontMetrics(roleFont(Role::Keys)).horizontalAdvance(m_keys);
    painter.drawText(place(px(33), width() - px(52) - keys), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(roleFont(Role::Keys));
    painter.setPen(c.muted);
    painter.drawText(place(width() - px(8) - keys, keys + 1), Qt::AlignLeft | Qt::AlignVCenter, m_keys);
}

}
