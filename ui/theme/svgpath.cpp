// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgpath.h"

#include <cmath>
#include <numbers>

namespace casebook::theme {

namespace {

class PathReader {
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    std::optional<QPainterPath> read()
    {
        while (skipSpace(), m_at < m_text.size()) {
            if (m_text[m_at].isLetter())
                m_command = m_text[m_at++];
            else if (m_command.isNull())
                return std::nullopt;
            if (!step())
                return std::nullopt;
        }
        return m_path;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    bool number(double &value)
    {
        skipSpace();
        const qsizetype start = m_at;
        bool hasPoint = false;
        if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))
            ++m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || (m_text[m_at] == u'.' && !hasPoint))) {
            hasPoint = hasPoint || m_text[m_at] == u'.';
            ++m_at;
        }
        bool ok = false;
        value = m_text.sliced(start, m_at - start).toDouble(&ok);
        return ok;
    }

    // Flags of an arc may stand without a space: "a1 1 0 00-1".
    bool flag(bool &value)
    {
        skipSpace();
        if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1'))
            return false;
        value = m_text[m_at++] == u'1';
        return true;
    }

    bool point(QPointF &value)
    {
        double x = 0;
        double y = 0;
        if (!number(x) || !number(y))
            return false;
        value = QPointF(x, y) + (m_command.isLower() ? m_path.currentPosition() : QPointF());
        return true;
    }

    bool step()
    {
        switch (m_command.toUpper().unicode()) {
        case u'M': return move();
        case u'L': return line();
        case u'H': return straight(true);
        case u'V': return straight(false);
        case u'C': return cubic(false);
        case u'S': return cubic(true);
        case u'A': return arc();
        case u'Z': m_path.closeSubpath(); return true;
        }
        return false;
    }

    bool move()
    {
        QPointF to;
        if (!point(to))
            return false;
        m_path.moveTo(to);
        m_command = m_command.isLower() ? u'l' : u'L';  // further pairs are lines
        return true;
    }

    bool line()
    {
        QPointF to;
        if (!point(to))
            return false;
        m_path.lineTo(to);
        return true;
    }

    bool straight(bool isHorizontal)
    {
        double value = 0;
        if (!number(value))
            return false;
        QPointF to = m_path.currentPosition();
        double &coordinate = isHorizontal ? to.rx() : to.ry();
        coordinate = m_command.isLower() ? coordinate + value : value;
        m_path.lineTo(to);
        return true;
    }

    bool cubic(bool isSmooth)
    {
        QPointF first = m_path.currentPosition();
        QPointF second;
        QPointF to;
        if (isSmooth) {
            if (m_lastControlOf == m_path.elementCount())
                first = 2 * m_path.currentPosition() - m_lastControl;
        } else if (!point(first)) {
            return false;
        }
        if (!point(second) || !point(to))
            return false;
        m_path.cubicTo(first, second, to);
        m_lastControl = second;
        m_lastControlOf = m_path.elementCount();
        return true;
    }

    bool arc()
    {
        double rx = 0;
        double ry = 0;
        double rotation = 0;
        bool isLarge = false;
        bool isSweep = false;
        QPointF to;
        if (!number(rx) || !number(ry) || !number(rotation) || !flag(isLarge) || !flag(isSweep) || !point(to))
            return false;
        if (rx <= 0 || rx != ry || rotation != 0)
            return false;  // our icons know circles only
        circle(rx, isLarge, isSweep, to);
        return true;
    }

    // From end points to centre and angles: SVG 1.1, appendix F.6.5, for equal radii without rotation.
    void circle(double radius, bool isLarge, bool isSweep, const QPointF &to)
    {
        const QPointF from = m_path.currentPosition();
        const QPointF half = (from - to) / 2;
        const double distance = std::hypot(half.x(), half.y());
        if (distance == 0)
            return;
        const double r = std::max(radius, distance);
        const double length = std::sqrt(std::max(0.0, r * r / (distance * distance) - 1));
        const double sign = isLarge == isSweep ? -1 : 1;
        const QPointF centre = (from + to) / 2 + sign * length * QPointF(half.y(), -half.x());
        const auto angle = [&centre](const QPointF &p) {
            return std::atan2(centre.y() - p.y(), p.x() - centre.x()) * 180 / std::numbers::pi;
        };
        const double start = angle(from);
        double sweep = angle(to) - start;
        if (isSweep && sweep > 0)
            sweep -= 360;
        if (!isSweep && sweep < 0)
            sweep += 360;
        m_path.arcTo(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), start, sweep);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_command;
    QPainterPath m_path;
    QPointF m_lastControl;
    int m_lastControlOf = -1;
};

}

std::optional<QPainterPath> svgPath(QStringView text)
{
    return PathReader(text).read();
}

}
