// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/letters/letterpreview.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QPainter>

namespace casebook::dialogs {

using namespace std::chrono_literals;
using namespace casebook::theme;

namespace {

int gap()
{
    return px(10);
}

int pageHeight(int width)
{
    const QSizeF paper = letters::LetterPages::paperSize();
    return qRound(width * paper.height() / paper.width());
}

}

LetterPreview::LetterPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The letter on paper"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &LetterPreview::lay);
}

void LetterPreview::show(const letters::LetterSheet &sheet)
{
    m_sheet = sheet;
    if (!m_pages)
        return lay();
    if (!m_timer.isActive())
        m_timer.start();
}

void LetterPreview::lay()
{
    const int before = pages();
    if (auto laid = letters::LetterPages::lay(m_sheet))
        m_pages = std::move(*laid);
    setAccessibleDescription(pages() == 1 ? tr("1 page") : tr("%1 pages").arg(pages()));
    if (pages() != before)
        updateGeometry();
    update();
}

int LetterPreview::heightForWidth(int width) const
{
    const int count = std::max(1, pages());
    return count * pageHeight(width) + (count - 1) * gap();
}

QSize LetterPreview::sizeHint() const
{
    return {px(380), heightForWidth(px(380))};
}

// Paper is white under every theme.
void LetterPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = width() / letters::LetterPages::paperSize().width();
    const int height = pageHeight(width());
    for (int page = 0; page < pages(); ++page) {
        const QRect sheet(0, page * (height + gap()), width(), height);
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale, scale);
        m_pages->paint(painter, page);
        painter.restore();
        painter.setPen(widgets::colourOf(widgets::Ink::Faint));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
}

}
