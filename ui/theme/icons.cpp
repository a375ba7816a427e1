// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/svgpath.h"

#include <QFile>
#include <QIconEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace casebook::theme {

namespace {

constexpr double grid = 16;
constexpr double stroke = 1.35;

QMap<QString, QPainterPath> readPaths()
{
    QMap<QString, QPainterPath> paths;
    QFile file(u":/casebook/icons/icons.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the icons are missing from the program");
    const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object()["paths"_L1].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const auto path = svgPath(it.value().toString());
        Q_ASSERT_X(path, "icons", qPrintable(it.key()));
        paths.insert(it.key(), path.value_or(QPainterPath()));
    }
    return paths;
}

const QMap<QString, QPainterPath> &paths()
{
    static const QMap<QString, QPainterPath> all = readPaths();
    return all;
}

class PathEngine final : public QIconEngine {
public:
    explicit PathEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new PathEngine(m_name); }
    bool isNull() override { return !hasIcon(m_name); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Colours &c = current();
        if (mode == QIcon::Disabled)
            return c.faint;
        return state == QIcon::On || mode == QIcon::Selected ? c.link : c.text2;
    }

    QString m_name;
};

}

QStringList iconNames()
{
    return paths().keys();
}

bool hasIcon(const QString &name)
{
    return paths().contains(name);
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const auto found = paths().constFind(name);
    if (found == paths().constEnd())
        return;
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / grid, side / grid);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(*found);
    painter.restore();
}

QIcon icon(const QString &name)
{
    return QIcon(new PathEngine(name));
}

}
