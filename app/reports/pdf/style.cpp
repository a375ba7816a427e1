// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/style.h"

#include <QFontDatabase>
#include <QPainterPath>
#include <QRawFont>
#include <cmath>

namespace casebook::reports::pdf {

using namespace Qt::StringLiterals;

namespace {

QFont font(const QString &family, qreal points, QFont::Weight weight)
{
    QFont result(family);
    result.setPixelSize(qRound(points * pt));
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::PreferNoShaping));
    return result;
}

bool isNear(qreal one, qreal other)
{
    return std::abs(one - other) < 0.01 * std::abs(other) + 0.5;
}

// Another release of the font may keep other shapes at these places: they count only if each has the outline of its digit and
// all are of one width.
bool carriesTabularDigits(const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const auto glyph = [&raw](int code) { return raw.glyphIndexesForString(QString(QChar(static_cast<char16_t>(code)))).value(0); };
    const auto width = [&raw](quint32 index) { return raw.advancesForGlyphIndexes(QList<quint32>{index}).at(0).x(); };
    for (int digit = 0; digit < 10; ++digit) {
        const quint32 ours = glyph(firstTabularDigit + digit);
        const quint32 plain = glyph(u'0' + digit);
        if (ours == 0 || plain == 0)
            return false;
        const QRectF ourShape = raw.pathForGlyph(ours).boundingRect();
        const QRectF plainShape = raw.pathForGlyph(plain).boundingRect();
        if (!isNear(ourShape.height(), plainShape.height()) || !isNear(ourShape.width(), plainShape.width())
            || !isNear(width(ours), width(glyph(firstTabularDigit))))
            return false;
    }
    return true;
}

}

base::Result<Style> style(const QString &family, bool isLandscape)
{
    const QStringList families = QFontDatabase::families();
    if (!families.contains(family))
        return base::fail(base::ErrorCode::FontMissing, {family});
    const QString display = families.contains(family + u" Display"_s) ? family + u" Display"_s : family;
    const qreal cellPoints = isLandscape ? 8.0 : 8.5;
    Style style;
    style.title = font(display, 20, QFont::DemiBold);
    style.subtitle = font(family, 11, QFont::Normal);
    style.heading = font(family, 12.5, QFont::DemiBold);
    style.tableTitle = font(family, 9.5, QFont::DemiBold);
    style.body = font(family, 9.5, QFont::Normal);
    style.tileValue = font(display, 19, QFont::DemiBold);
    style.label = font(family, 8.25, QFont::Medium);
    style.head = font(family, cellPoints - 0.5, QFont::Medium);
    style.cell = font(family, cellPoints, QFont::Normal);
    style.cellStrong = font(family, cellPoints, QFont::DemiBold);
    style.compactHead = font(family, 6.75, QFont::Medium);
    style.compactCell = font(family, 7.0, QFont::Normal);
    style.compactStrong = font(family, 7.0, QFont::DemiBold);
    style.frame = font(family, 7.5, QFont::Normal);
    style.frameStrong = font(family, 7.5, QFont::DemiBold);
    style.hasTabularDigits = carriesTabularDigits(style.cell) && carriesTabularDigits(style.cellStrong);
    return style;
}

}
