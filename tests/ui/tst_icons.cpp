// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/states.h"
#include "ui/theme/svgpath.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace {

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
    return count;
}

template<typename Paint>
QImage drawn(int side, Paint paint)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, side, side));
    return image;
}

}

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(*qApp); }

    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(iconNames().size() >= 50);
        for (const QString &name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconIsDrawn()
    {
        QFETCH(QString, name);
        for (const int side : {16, 20, 32})
            QVERIFY(inked(drawn(side, [&](QPainter &painter, const QRectF &rect) { paintIcon(painter, rect, name, Qt::black); })) > side / 4);
        QVERIFY(!icon(name).isNull());
    }

    void drawsNothingForAnUnknownName()
    {
        QCOMPARE(inked(drawn(16, [](QPainter &painter, const QRectF &rect) { paintIcon(painter, rect, u"nothing"_s, Qt::black); })), 0);
        QVERIFY(icon(u"nothing"_s).isNull());
    }

    void takesItsColourFromTheThemeWhenItIsPainted()
    {
        const QIcon kept = icon(u"plus"_s);
        m_theme->choose(Choice::Light);
        const QImage light = kept.pixmap(16, 16).toImage();
        m_theme->choose(Choice::Dark);
        const QImage dark = kept.pixmap(16, 16).toImage();
        QVERIFY(light != dark);
        m_theme->choose(Choice::Light);
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (int state = 0; state < stateCount; ++state) {
            const QImage shape = drawn(28, [state](QPainter &painter, const QRectF &rect) { paintStateIcon(painter, rect, State(state), Qt::black); });
            QVERIFY(inked(shape) > 20);
            QVERIFY2(!shapes.contains(shape), qPrintable(QString::number(state)));
            shapes.append(shape);
        }
    }

    void cutsTheMarkOutOfTheAlarmingShapes()
    {
        for (const State state : {State::Overdue, State::Today}) {
            const QImage shape = drawn(56, [state](QPainter &painter, const QRectF &rect) { paintStateIcon(painter, rect, state, Qt::black); });
            QVERIFY(qAlpha(shape.pixel(28, 24)) < 60);   // inside the mark
            QVERIFY(qAlpha(shape.pixel(21, 40)) > 200);  // beside it
        }
    }

    void readsPaths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QRectF>("bounds");
        QTest::newRow("lines") << u"M1 2 5 2 5 8"_s << QRectF(1, 2, 4, 6);
        QTest::newRow("relative") << u"M1 1l2 0v3h-1"_s << QRectF(1, 1, 2, 3);
        QTest::newRow("numbers without spaces") << u"M.5.5-.5 1.5"_s << QRectF(-0.5, 0.5, 1, 1);
        QTest::newRow("circle of two arcs") << u"M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z"_s << QRectF(2, 2, 12, 12);
        QTest::newRow("smooth curve") << u"M0 0c0 2 2 4 4 4s4-2 4-4"_s << QRectF(0, 0, 8, 4);
    }

    void readsPaths()
    {
        QFETCH(QString, text);
        QFETCH(QRectF, bounds);
        const auto path = svgPath(text);
        QVERIFY(path.has_value());
        const QRectF found = path->boundingRect();
        for (const auto &[a, b] : {std::pair(found.left(), bounds.left()), {found.top(), bounds.top()}, {found.right(), bounds.right()}, {found.bottom(), bounds.bottom()}})
            QVERIFY2(std::abs(a - b) < 0.01, qPrintable(u"%1 instead of %2"_s.arg(a).arg(b)));
    }

    void refusesWhatIsNoPath()
    {
        for (const QString &text : {u"1 2 3"_s, u"M1"_s, u"M1 1 Q2 2 3 3"_s, u"M1 1 a2 3 0 0 1 2 2"_s})
            QVERIFY2(!svgPath(text), qPrintable(text));
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
