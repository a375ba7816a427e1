// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/frame.h"

#include "app/reports/celltext.h"
#include "app/reports/reportwords.h"

#include <QPainter>

namespace casebook::reports::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal side = 45 * pt;
constexpr qreal above = 30 * pt;
constexpr qreal below = 28 * pt;
constexpr qreal toBody = 16 * pt;
constexpr qreal toRule = 4 * pt;
constexpr qreal betweenColumns = 18 * pt;
constexpr qreal warningHeight = 17 * pt;
constexpr int mostLines = 4;

QString pair(const QString &name, const QString &value)
{
    return name + u": "_s + drawable(value).simplified();
}

// A very long filter must not eat the page: it ends with an ellipsis here and stands in full in the last part of the report.
WrappedText fitted(const QString &words, const TextMeasure &measure, qreal width)
{
    WrappedText text(words, measure, width);
    for (qsizetype length = words.size(); text.lines() > mostLines; length -= std::max<qsizetype>(1, length / 20))
        text = WrappedText(words.left(length).trimmed() + u'\u2026', measure, width);
    return text;
}

qreal leftWidth(const QSizeF &page)
{
    return (page.width() - 2 * side - betweenColumns) * 0.6;
}

qreal rightWidth(const QSizeF &page)
{
    return (page.width() - 2 * side - betweenColumns) * 0.4;
}

QString filterWords(const ReportDocument &document)
{
    const ReportWords &words = reportWords(document.language);
    if (document.isSheet)
        return document.stamp.subtitle;
    return pair(words.filter, document.stamp.filter.isEmpty() ? words.none : document.stamp.filter);
}

QString storeWords(const ReportDocument &document)
{
    const ReportWords &words = reportWords(document.language);
    const ReportStamp &stamp = document.stamp;
    const QString size = reportLocale(document.language).toString(stamp.checkpointSize);
    return pair(words.store, stamp.storeName) + u"  \u00b7  "_s
        + pair(words.checkpoint, words.checkpointValue.arg(size, stamp.checkpointRoot));
}

QString madeWords(const ReportDocument &document)
{
    const ReportWords &words = reportWords(document.language);
    const ReportStamp &stamp = document.stamp;
    return pair(words.generated, instantText(stamp.generatedAt, document.language)) + u"  \u00b7  "_s
        + pair(words.program, stamp.programVersion) + u"  \u00b7  "_s + pair(words.rulebook, stamp.rulebookVersion);
}

}

Frame::Frame(const ReportDocument &document, const Style &style, const QSizeF &page)
    : m_document(document), m_style(style), m_page(page), m_plain(style.frame), m_strong(style.frameStrong),
      m_filter(fitted(filterWords(document), m_plain, leftWidth(page))),
      m_clearance(fitted(pair(reportWords(document.language).clearance, document.stamp.clearance), m_plain, rightWidth(page))),
      m_storeWords(fitted(storeWords(document), m_plain, page.width() - 2 * side - 90 * pt)),
      m_madeWords(fitted(madeWords(document), m_plain, page.width() - 2 * side))
{
}

qreal Frame::headHeight() const
{
    const qreal warning = m_document.stamp.isTestStore ? warningHeight + 6 * pt : 0;
    return warning + m_strong.leading() + std::max(m_filter.height(), m_clearance.height()) + toRule;
}

qreal Frame::footHeight() const
{
    return toRule + m_storeWords.height() + m_madeWords.height();
}

QRectF Frame::body() const
{
    const qreal top = above + headHeight() + toBody;
    return {side, top, m_page.width() - 2 * side, m_page.height() - below - footHeight() - toBody - top};
}

void Frame::draw(QPainter &painter, int page, int pages) const
{
    drawHead(painter, page == 1);
    drawFoot(painter, reportWords(m_document.language).page.arg(page).arg(pages));
}

void Frame::drawHead(QPainter &painter, bool isFirst) const
{
    const ReportStamp &stamp = m_document.stamp;
    qreal top = above;
    if (stamp.isTestStore) {
        const QRectF box(side, top, m_page.width() - 2 * side, warningHeight);
        painter.fillRect(box, m_style.colours.dangerTint);
        painter.setPen(m_style.colours.danger);
        const WrappedText words(reportWords(m_document.language).testStore, m_strong, box.width());
        words.draw(painter, QPointF(side, top + (warningHeight - words.height()) / 2), Qt::AlignHCenter);
        top += warningHeight + 6 * pt;
    }
    const qreal right = m_page.width() - side - rightWidth(m_page);
    const auto oneLine = [this](const QString &words, const TextMeasure &measure, qreal width) {
        const QString plain = drawable(words).simplified();
        return WrappedText(QFontMetricsF(measure.font()).elidedText(plain, Qt::ElideRight, width), measure, width + pt);
    };
    painter.setPen(m_style.colours.text2);
    // The first page has the title in large letters below.
    oneLine(isFirst ? stamp.organisation : stamp.title, m_strong, leftWidth(m_page)).draw(painter, QPointF(side, top));
    oneLine(stamp.period, m_strong, rightWidth(m_page)).draw(painter, QPointF(right, top), Qt::AlignRight);
    top += m_strong.leading();
    painter.setPen(m_style.colours.muted);
    m_filter.draw(painter, QPointF(side, top));
    m_clearance.draw(painter, QPointF(right, top), Qt::AlignRight);
    const qreal rule = above + headHeight();
    painter.fillRect(QRectF(side, rule, m_page.width() - 2 * side, 0.75 * pt), m_style.colours.line);
}

void Frame::drawFoot(QPainter &painter, const QString &pageWords) const
{
    const qreal rule = m_page.height() - below - footHeight();
    painter.fillRect(QRectF(side, rule, m_page.width() - 2 * side, 0.75 * pt), m_style.colours.line);
    painter.setPen(m_style.colours.muted);
    m_storeWords.draw(painter, QPointF(side, rule + toRule));
    m_madeWords.draw(painter, QPointF(side, rule + toRule + m_storeWords.height()));
    painter.setPen(m_style.colours.text2);
    WrappedText(pageWords, m_plain, 90 * pt).draw(painter, QPointF(m_page.width() - side - 90 * pt, rule + toRule), Qt::AlignRight);
}

}
