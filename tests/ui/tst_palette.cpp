// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QTest>

using namespace casebook::theme;

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void textCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("text2");
        QTest::addColumn<double>("muted");
        QTest::addColumn<double>("link");
        QTest::newRow("light") << Scheme::Light << 14.7 << 7.9 << 5.0 << 5.5;
        QTest::newRow("dark") << Scheme::Dark << 13.4 << 10.0 << 7.2 << 9.5;
        QTest::newRow("high contrast") << Scheme::HighContrast << 20.9 << 20.9 << 20.9 << 9.9;
    }

    void textCanBeReadOnEveryGround()
    {
        QFETCH(Scheme, scheme);
        QFETCH(double, text);
        QFETCH(double, text2);
        QFETCH(double, muted);
        QFETCH(double, link);
        const Colours &c = colours(scheme);
        for (const QColor &ground : {c.base, c.window, c.sunken}) {
            QVERIFY(contrast(c.text, ground) >= text);
            QVERIFY(contrast(c.text2, ground) >= text2);
            QVERIFY(contrast(c.muted, ground) >= muted);
            QVERIFY(contrast(c.link, ground) >= link);
        }
    }

    void partsKeepTheirContrast_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("stateOnTint");
        QTest::addColumn<double>("stateOnBase");
        QTest::addColumn<double>("button");
        QTest::addColumn<double>("border");
        QTest::addColumn<double>("focus");
        QTest::addColumn<double>("internal");
        QTest::addColumn<double>("select");
        QTest::addColumn<double>("series");
        QTest::addColumn<double>("ramp");
        QTest::newRow("light") << Scheme::Light << 5.6 << 6.3 << 6.3 << 3.1 << 6.3 << 7.8 << 14.1 << 4.9 << 3.1;
        QTest::newRow("dark") << Scheme::Dark << 7.1 << 9.2 << 5.1 << 4.1 << 9.5 << 10.1 << 12.7 << 6.7 << 3.3;
        QTest::newRow("high contrast") << Scheme::HighContrast << 9.8 << 9.8 << 9.9 << 20.9 << 9.9 << 20.9 << 9.9 << 9.1 << 3.1;
    }

    void partsKeepTheirContrast()
    {
        const Colours &c = colours(*static_cast<Scheme *>(QTest::qData("scheme", qMetaTypeId<Scheme>())));
        QFETCH(double, stateOnTint);
        QFETCH(double, stateOnBase);
        QFETCH(double, button);
        QFETCH(double, border);
        QFETCH(double, focus);
        QFETCH(double, internal);
        QFETCH(double, select);
        QFETCH(double, series);
        QFETCH(double, ramp);
        for (int state = 0; state < stateCount; ++state) {
            QVERIFY(contrast(c.of(State(state)).text, c.of(State(state)).tint) >= stateOnTint);
            QVERIFY(contrast(c.of(State(state)).text, c.base) >= stateOnBase);
        }
        QVERIFY(contrast(c.accentText, c.accent) >= button);
        QVERIFY(contrast(c.lineStrong, c.base) >= border);
        QVERIFY(contrast(c.focus, c.base) >= focus);
        QVERIFY(contrast(c.internalText, c.internal) >= internal);
        QVERIFY(contrast(c.selectText, c.select) >= select);
        for (const QColor &colour : c.chartSeries)
            QVERIFY(contrast(colour, c.base) >= series);
        for (const QColor &colour : c.chartRamp)
            QVERIFY(contrast(colour, c.base) >= ramp);
    }

    void auditReviewStaysReadable()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const Colours c = auditColours(scheme);
            QVERIFY(contrast(c.accentText, c.accent) >= 5.0);
            QVERIFY(contrast(c.link, c.base) >= 5.0);
            QVERIFY(contrast(c.selectText, c.select) >= 5.0);
        }
    }

    void knowsADarkDesktop()
    {
        QVERIFY(isDark(qtPalette(colours(Scheme::Dark))));
        QVERIFY(!isDark(qtPalette(colours(Scheme::Light))));
        QVERIFY(!isDark(qtPalette(colours(Scheme::HighContrast))));
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
