// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"
#include "tests/ui/gallery/pages.h"
#include "ui/register/registerview.h"
#include "ui/shell/frame.h"
#include "ui/shell/unlockview.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/popover.h"
#include "ui/widgets/frame/rail.h"
#include "ui/widgets/frame/tabstrip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::widgets;

class TestFrame : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new theme::Theme(*qApp); }
    void init()
    {
        m_theme->choose(theme::Choice::Light);
        m_theme->setZoom(1);
    }

    void stepsWithTheWidth()
    {
        std::unique_ptr<QWidget> page(gallery::makePage(u"register"_s));
        auto *frame = qobject_cast<shell::Frame *>(page.get());
        QVERIFY(frame);
        frame->show();
        frame->resize(1366, 768);
        QCOMPARE(frame->layoutWidth(), shell::Frame::Width::Middle);
        QCOMPARE(frame->rail()->width(), 160);
        QSignalSpy changed(frame, &shell::Frame::widthChanged);
        frame->resize(960, 540);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(frame->layoutWidth(), shell::Frame::Width::Narrow);
        QCOMPARE(frame->rail()->width(), 52);
        QVERIFY(!frame->findChild<SideList *>()->isVisible());
        frame->resize(1366, 768);
        QVERIFY(frame->findChild<SideList *>()->isVisible());
        m_theme->setZoom(1.5);  // larger text leaves less room
        QTRY_COMPARE(frame->layoutWidth(), shell::Frame::Width::Narrow);
    }

    void anOpenPageFollowsAZoomLikeANewOne()
    {
        std::unique_ptr<QWidget> open(gallery::makePage(u"case"_s));
        open->resize(1900, 1000);
        open->show();
        m_theme->setZoom(1.25);
        QCoreApplication::processEvents();
        std::unique_ptr<QWidget> fresh(gallery::makePage(u"case"_s));
        fresh->resize(1900, 1000);
        fresh->show();
        QCoreApplication::processEvents();
        const auto placeOf = [](QWidget &window, const QString &text) {
            for (QPushButton *button : window.findChildren<QPushButton *>())
                if (button->text() == text)
                    return QRect(button->mapTo(&window, QPoint()), button->size());
            return QRect();
        };
        for (const QString &text : {u"Send letter"_s, u"Note"_s, u"Edit"_s}) {
            const QRect now = placeOf(*open, text);
            const QRect wanted = placeOf(*fresh, text);
            QVERIFY(wanted.isValid());
            QVERIFY2((now.topLeft() - wanted.topLeft()).manhattanLength() <= 6 && now.size() == wanted.size(),
                     qPrintable(u"%1: %2, %3 instead of %4, %5"_s.arg(text).arg(now.x()).arg(now.y()).arg(wanted.x()).arg(wanted.y())));
        }
    }

    void theRailIsWalkedWithArrows()
    {
        std::unique_ptr<QWidget> page(gallery::makePage(u"register"_s));
        auto *frame = qobject_cast<shell::Frame *>(page.get());
        frame->show();
        QSignalSpy chosen(frame, &shell::Frame::placeChosen);
        frame->rail()->item(u"today"_s)->setFocus();
        QTest::keyClick(frame->rail()->item(u"today"_s), Qt::Key_Down);
        QCOMPARE(frame->focusWidget(), frame->rail()->item(u"inbox"_s));
        QTest::keyClick(frame->focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.last().at(0).toString(), u"inbox"_s);
        QTest::keyClick(frame->focusWidget(), Qt::Key_End);
        QCOMPARE(frame->focusWidget(), frame->rail()->item(u"settings"_s));
        QVERIFY(frame->rail()->item(u"today"_s)->accessibleName().contains(u"7"_s));
    }

    void deleteClosesATabButNotTheFirst()
    {
        TabStrip tabs;
        tabs.addPage(u"register"_s, u"Register"_s, false);
        tabs.addPage(u"user"_s, u"R-2026-00041 Weber"_s, true);
        QSignalSpy closeAsked(&tabs, &TabStrip::closeAsked);
        tabs.setCurrentIndex(0);
        QTest::keyClick(&tabs, Qt::Key_Delete);
        QCOMPARE(closeAsked.size(), 0);
        tabs.setCurrentIndex(1);
        QTest::keyClick(&tabs, Qt::Key_Delete);
        QCOMPARE(closeAsked.size(), 1);
    }

    void escapeClosesThePopoverAndGivesTheFocusBack()
    {
        QWidget window;
        auto *anchor = new QLineEdit(&window);
        auto *popover = new Popover(u"Why this date?"_s, new QLineEdit, &window);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();
        popover->openAt(anchor);
        QVERIFY(popover->isVisible());
        QCOMPARE(QApplication::focusWidget(), popover);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QCOMPARE(QApplication::focusWidget(), anchor);
    }

    void anEmptyRegisterShowsASentence()
    {
        registering::RegisterView view;
        view.setEmptyWords({u"No cases yet."_s, u"New case"_s, {}});
        auto *model = new QStandardItemModel(&view);
        view.setModel(model);
        view.resize(1000, 600);
        view.show();
        QVERIFY(!view.table()->isVisible());
        QVERIFY(view.findChild<EmptyState *>()->isVisible());
        model->appendRow(new QStandardItem(u"R-2026-00001"_s));
        QVERIFY(view.table()->isVisible());
    }

    void thePassphraseIsHandedOverOnceAndCleared()
    {
        shell::UnlockView view;
        QSignalSpy asked(&view, &shell::UnlockView::unlockAsked);
        auto *edit = view.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"correct horse"_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"correct horse"_s);
        QVERIFY(edit->text().isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);  // nothing typed, nothing asked
    }

    void aThemeReachesEveryWidgetAtOnce()
    {
        std::unique_ptr<QWidget> page(gallery::makePage(u"register"_s));
        page->resize(1366, 768);
        page->show();
        for (const auto &[choice, scheme] : {std::pair(theme::Choice::Dark, theme::Scheme::Dark), {theme::Choice::HighContrast, theme::Scheme::HighContrast}}) {
            m_theme->choose(choice);
            QCoreApplication::processEvents();
            const QImage image = page->grab().toImage();
            QCOMPARE(image.pixelColor(80, 600), theme::colours(scheme).window);
            QCOMPARE(image.pixelColor(700, 690), theme::colours(scheme).base);
        }
    }

private:
    theme::Theme *m_theme = nullptr;
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
