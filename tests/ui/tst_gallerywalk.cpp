// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/shell/frame.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

namespace {

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool isInner(const QWidget *widget)
{
    // Qt's own insides: viewports, scroll bars, the scroll buttons of tab bars, the button of a line edit's action.
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (at->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(at) || at->inherits("QComboBoxPrivateContainer")
            || at->inherits("QMenu") || at->inherits("QSplitterHandle") || at->inherits("QLineEditIconButton"))
            return true;
    return widget->objectName() == u"ScrollLeftButton"_s || widget->objectName() == u"ScrollRightButton"_s;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget);
}

QString describe(const QWidget *widget)
{
    return u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing"));
}

}

// Walks every page of the gallery the way the window is walked: names, plain text, targets, no traps, no style sheets.
class TestGalleryWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new theme::Theme(*qApp); }

    void walk_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("choice");
        QTest::addColumn<QSize>("size");
        for (const QString &page : gallery::pageNames()) {
            QTest::newRow(qPrintable(page + u", light"_s)) << page << int(theme::Choice::Light) << QSize(1366, 768);
            QTest::newRow(qPrintable(page + u", dark, small"_s)) << page << int(theme::Choice::Dark) << QSize(960, 540);
            QTest::newRow(qPrintable(page + u", contrast, large"_s)) << page << int(theme::Choice::HighContrast) << QSize(1920, 1080);
        }
    }

    void walk()
    {
        QFETCH(QString, page);
        QFETCH(int, choice);
        QFETCH(QSize, size);
        m_theme->choose(theme::Choice(choice));
        const std::unique_ptr<QWidget> window(gallery::makePage(page));
        QVERIFY(window);
        window->resize(size);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible() || isInner(widget))
                continue;
            QVERIFY2(widget->styleSheet().isEmpty(), qPrintable(describe(widget)));
            if (const auto *label = qobject_cast<QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(describe(widget)));
            if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
                QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(describe(widget)));
            if (isControl(widget) && !qobject_cast<QLineEdit *>(widget))
                QVERIFY2(widget->height() >= 24 && widget->width() >= 24, qPrintable(describe(widget) + u" %1 x %2"_s.arg(widget->width()).arg(widget->height())));
            QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) || widget->toolTip() == Qt::convertFromPlainText(plain(widget->toolTip())), qPrintable(describe(widget)));
        }
        walkByTab(*window);
    }

    void wordsAreWhole_data() { walk_data(); }

    // No button or chip cuts its words: it is at least as wide as it asks for.
    void wordsAreWhole()
    {
        QFETCH(QString, page);
        QFETCH(int, choice);
        QFETCH(QSize, size);
        m_theme->choose(theme::Choice(choice));
        const std::unique_ptr<QWidget> window(gallery::makePage(page));
        window->resize(size);
        window->show();
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>())
            if (button->isVisible() && !isInner(button) && !button->text().isEmpty() && !qobject_cast<QToolButton *>(button) && !button->inherits("casebook::widgets::CommandField") && !button->inherits("casebook::shell::ChoiceCard"))
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(describe(button) + u' ' + button->text()));
    }

private:
    static QString plain(const QString &rich)
    {
        QString text = rich;
        text.remove(u"<p>"_s).remove(u"</p>"_s).replace(u"<br />"_s, u"\n"_s);
        text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
        return text;
    }

    void walkByTab(QWidget &window)
    {
        QSet<QWidget *> wanted;
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInner(widget))
                wanted.insert(widget);
        QSet<QWidget *> reached;
        QWidget *before = nullptr;
        for (int step = 0; step < 3 * wanted.size() + 10; ++step) {
            QWidget *now = window.focusWidget() ? window.focusWidget() : &window;
            reached.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
            before = now;
        }
        QVERIFY(before != window.focusWidget() || wanted.size() <= 1);
        for (QWidget *widget : wanted) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && (button->autoExclusive() || button->group()) && button->isCheckable())
                continue;  // Tab enters an exclusive group at its chosen member; arrows walk inside
            QVERIFY2(reached.contains(widget), qPrintable(describe(widget) + u' ' + nameOf(widget)));
        }
    }

    theme::Theme *m_theme = nullptr;
};

QTEST_MAIN(TestGalleryWalk)
#include "tst_gallerywalk.moc"
