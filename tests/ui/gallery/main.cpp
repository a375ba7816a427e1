// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace casebook;

// casebook-gallery: every part of the window with invented values, on screen or as a picture.
namespace {

theme::Choice choiceOf(const QString &name)
{
    if (name == u"dark"_s)
        return theme::Choice::Dark;
    return name == u"contrast"_s ? theme::Choice::HighContrast : theme::Choice::Light;
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1366, 768);
}

}

int main(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);  // must be known before the application
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"page"_s, u"One of: %1"_s.arg(gallery::pageNames().join(u", "_s)), u"page"_s, u"parts"_s},
                       {u"theme"_s, u"light, dark or contrast"_s, u"theme"_s, u"light"_s},
                       {u"size"_s, u"Size of the window in logical pixels"_s, u"WxH"_s, u"1366x768"_s},
                       {u"scale"_s, u"Device pixels per logical pixel"_s, u"factor"_s, u"1"_s},
                       {u"zoom"_s, u"Size of the text, 0.8 to 2.0"_s, u"zoom"_s, u"1"_s},
                       {u"lang"_s, u"en or de"_s, u"language"_s, u"en"_s},
                       {u"focus"_s, u"Object name or class of the widget with the focus"_s, u"name"_s},
                       {u"shot"_s, u"Write a picture and end"_s, u"file"_s}});
    parser.process(application);
    QLocale::setDefault(parser.value(u"lang"_s) == u"de"_s ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(u"casebook_%1"_s.arg(parser.value(u"lang"_s)), u":/i18n"_s))
        QApplication::installTranslator(&translator);
    theme::Theme theme(application);
    theme.choose(choiceOf(parser.value(u"theme"_s)));
    theme.setZoom(parser.value(u"zoom"_s).toDouble());
    QWidget *page = gallery::makePage(parser.value(u"page"_s));
    if (!page) {
        std::fputs("unknown page\n", stderr);
        return 2;
    }
    page->setWindowTitle(u"Casebook gallery"_s);
    page->resize(sizeOf(parser.value(u"size"_s)));
    page->show();
    if (!parser.isSet(u"shot"_s))
        return QApplication::exec();
    QTimer::singleShot(200, page, [&] {
        page->activateWindow();
        if (QWidget *first = page->focusWidget(); first && first->inherits("casebook::widgets::CommandField"))
            first->clearFocus();
        for (QWidget *child : page->findChildren<QWidget *>())
            if (parser.isSet(u"focus"_s)
                && (child->objectName() == parser.value(u"focus"_s) || QString::fromLatin1(child->metaObject()->className()).endsWith(parser.value(u"focus"_s)))) {
                child->setFocus(Qt::TabFocusReason);
                break;
            }
        QTimer::singleShot(100, page, [&] {
            const bool isWritten = page->grab().save(parser.value(u"shot"_s));
            delete page;
            QApplication::exit(isWritten ? 0 : 1);
        });
    });
    return QApplication::exec();
}
