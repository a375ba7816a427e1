// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layerrules.h"
#include "tests/architecture/testrules.h"
#include "tests/architecture/textrules.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::architecture;

namespace {

const QString licence = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

// A small invented checkout.
class Plant {
public:
    Plant()
    {
        write(u"app/CMakeLists.txt"_s,
              licence
                  + u"casebook_layer(base PCH app/base/pch.h LINKS Qt6::Core) # casebook_reports\n"
                    "casebook_layer(domain LINKS casebook_base)\n"
                    "casebook_layer(store LINKS casebook_domain Qt6::Sql)\n"
                    "casebook_layer(casework LINKS casebook_store)\n"
                    "casebook_layer(reports LINKS casebook_domain Qt6::Gui)\n"_s);
        write(u"ui/CMakeLists.txt"_s,
              licence
                  + u"casebook_layer(theme LINKS casebook_base Qt6::Widgets)\n"
                    "if(EXISTS x)\n"
                    "    add_subdirectory(charts)\n"
                    "endif()\n"
                    "casebook_layer(shell LINKS casebook_theme casebook_charts casebook_casework)\n"
                    "target_link_libraries(casebook PRIVATE casebook_shell)\n"_s);
        write(u"ui/charts/CMakeLists.txt"_s,
              licence
                  + u"add_library(casebook_charts STATIC ${sources})\n"
                    "target_link_libraries(casebook_charts PUBLIC casebook_theme Qt6::Charts)\n"_s);
    }

    void write(const QString &path, const QString &text)
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(whole.section(u'/', 0, -2));
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("a file of the invented checkout could not be written");
    }

    SourceTree tree() const { return SourceTree::read(m_folder.path(), {u"app"_s, u"ui"_s, u"tests"_s}); }

private:
    QTemporaryDir m_folder;
};

// Classes that may lack a test named after them, and why.
const QList<Exception> exceptions{
    {u"Clock"_s, u"an interface"_s},
    {u"JournalWriter"_s, u"every commit of any test of the store goes through it"_s},
    {u"Id"_s, u"what it forbids does not compile"_s},
};

using Check = std::function<QStringList(const SourceTree &)>;

QList<std::pair<const char *, Check>> allChecks()
{
    return {
        {"includes", [](const SourceTree &tree) { return includesBeyondLinks(tree, LayerMap::read(tree)); }},
        {"windows", [](const SourceTree &tree) { return windowsInApp(tree, LayerMap::read(tree)); }},
        {"store", storeOutsideItsReaders},
        {"writers", [](const SourceTree &tree) { return writersAmongReaders(LayerMap::read(tree)); }},
        {"sql", sqlOutsideStore},
        {"clock", clocksOutsideClock},
        {"charts", chartsOutsideCharts},
        {"rich text", richTextByAccident},
        {"long files", longFiles},
        {"full folders", fullFolders},
        {"licence", filesWithoutLicence},
        {"guard", headersWithoutGuard},
        {"organisation", [](const SourceTree &tree) { return organisationsInCode(tree, {u"xapix"_s}); }},
        {"tests", [](const SourceTree &tree) { return classesWithoutTest(tree, exceptions); }},
    };
}

Check check(const QString &name)
{
    for (const auto &[known, function] : allChecks()) {
        if (name == QLatin1String(known))
            return function;
    }
    qFatal("no such check");
}

}

class LayersTest final : public QObject {
    Q_OBJECT
private slots:
    void findsNothingInThisTree_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, function] : allChecks())
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsNothingInThisTree()
    {
        QFETCH(QString, name);
        static const SourceTree tree =
            SourceTree::read(QStringLiteral(CASEBOOK_SOURCE_DIR),
                             {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"translations"_s, u".ci"_s});
        QVERIFY(!tree.sources({u"app/"_s}).isEmpty());
        const QStringList findings = check(name)(tree);
        for (const QString &line : findings)
            qWarning("%s", qPrintable(line));
        QCOMPARE(findings.size(), 0);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *title, const QString &name, const QString &path, const QString &text) {
            QTest::newRow(title) << name << path << text;
        };
        row("a layer above", u"includes"_s, u"app/domain/a.cpp"_s, u"#include \"app/store/b.h\"\n"_s);
        row("a layer beside", u"includes"_s, u"app/reports/a.cpp"_s, u"#  include \"app/store/b.h\"\n"_s);
        row("a window from app", u"includes"_s, u"app/domain/a.h"_s, u"#include \"ui/shell/b.h\"\n"_s);
        row("the program from app", u"includes"_s, u"app/domain/a.h"_s, u"#include \"ui/main.h\"\n"_s);
        row("a path from nowhere", u"includes"_s, u"app/domain/a.cpp"_s, u"#include \"b.h\"\n"_s);
        row("a folder off the list", u"includes"_s, u"app/newfolder/a.cpp"_s, u"\n"_s);
        row("ui, a layer above", u"includes"_s, u"ui/theme/a.cpp"_s, u"#include \"ui/shell/b.h\"\n"_s);
        row("ui, app without a link", u"includes"_s, u"ui/theme/a.cpp"_s, u"#include \"app/casework/b.h\"\n"_s);
        row("ui, a list of its own", u"includes"_s, u"ui/charts/a.cpp"_s, u"#include \"app/casework/b.h\"\n"_s);
        row("a widget", u"windows"_s, u"app/domain/a.h"_s, u"#include <QWidget>\n"_s);
        row("a widget with its module", u"windows"_s, u"app/domain/a.h"_s, u"#include <QtWidgets/QLabel>\n"_s);
        row("a chart", u"windows"_s, u"app/reports/a.h"_s, u"#include <QtCharts/QChart>\n"_s);
        row("ui sees the store", u"store"_s, u"ui/shell/a.cpp"_s, u"#include \"app/store/b.h\"\n"_s);
        row("reports see the store", u"store"_s, u"app/reports/a.cpp"_s, u"#include \"app/store/b.h\"\n"_s);
        row("a query object", u"sql"_s, u"app/casework/a.cpp"_s, u"QSqlQuery query(database);\n"_s);
        row("the engine's header", u"sql"_s, u"ui/shell/a.cpp"_s, u"#include <sqlite3.h>\n"_s);
        row("the other engine's header", u"sql"_s, u"app/queries/a.cpp"_s, u"#include <libpq-fe.h>\n"_s);
        row("a statement", u"sql"_s, u"app/reports/a.cpp"_s, u"const auto s = u\"SELECT a FROM b\"_s;\n"_s);
        row("another statement", u"sql"_s, u"app/casework/a.cpp"_s, u"run(u\"UPDATE cases SET a = 1\"_s);\n"_s);
        row("the date", u"clock"_s, u"ui/shell/a.cpp"_s, u"QDate::currentDate();\n"_s);
        row("the instant", u"clock"_s, u"app/base/random.cpp"_s, u"QDateTime::currentDateTimeUtc();\n"_s);
        row("the instant of C", u"clock"_s, u"app/base/random.cpp"_s, u"seed(time(nullptr));\n"_s);
        row("a chart on a page", u"charts"_s, u"ui/shell/a.cpp"_s, u"#include <QtCharts/QChartView>\n"_s);
        row("a series on a page", u"charts"_s, u"ui/shell/a.cpp"_s, u"#include <QLineSeries>\n"_s);
        row("a new label", u"rich text"_s, u"ui/shell/a.cpp"_s, u"auto *l = new QLabel(name, this);\n"_s);
        row("a label that lives here", u"rich text"_s, u"ui/shell/a.h"_s, u"    QLabel m_name;\n"_s);
        row("a label of another name", u"rich text"_s, u"ui/shell/a.h"_s, u"class Name : public QLabel {\n"_s);
        row("a box", u"rich text"_s, u"ui/shell/a.cpp"_s, u"QMessageBox::warning(this, title, name);\n"_s);
        row("a box that lives here", u"rich text"_s, u"ui/shell/a.cpp"_s, u"QMessageBox box(this);\n"_s);
        row("a tooltip", u"rich text"_s, u"ui/shell/a.cpp"_s, u"button->setToolTip(name);\n"_s);
        row("a tooltip of a model", u"rich text"_s, u"ui/shell/a.cpp"_s, u"case Qt::ToolTipRole: return name;\n"_s);
        row("401 lines", u"long files"_s, u"app/base/a.cpp"_s, u"x\n"_s.repeated(longestFile + 1));
        row("no licence in code", u"licence"_s, u"tests/base/a.cpp"_s, u"int a;\n"_s);
        row("no licence in a list", u"licence"_s, u"tests/CMakeLists.txt"_s, u"project(a)\n"_s);
        row("no licence in a script", u"licence"_s, u"tests/script"_s, u"#!/bin/sh\nexit 0\n"_s);
        row("an empty file", u"licence"_s, u"app/base/a.h"_s, QString());
        row("no guard", u"guard"_s, u"ui/shell/a.h"_s, u"int a;\n"_s);
        row("the organisation", u"organisation"_s, u"app/domain/a.cpp"_s, u"// as XAPIX does\n"_s);
        row("the organisation in data", u"organisation"_s, u"ui/shell/a.json"_s, u"{\"office\":\"Xapix\"}\n"_s);
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QFETCH(QString, text);
        Plant plant;
        plant.write(path, text);
        const QStringList findings = check(name)(plant.tree());
        QVERIFY(!findings.isEmpty());
        for (const QString &line : findings)
            QVERIFY2(line.startsWith(path + u':'), qPrintable(line));
    }

    void readsTheLists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("further down") << u"casebook_layer(domain LINKS casebook_base)\ncasebook_layer(base LINKS Qt6::Core)"_s
                                      << u"includes"_s << u"app/domain links app/base, which does not stand above it"_s;
        QTest::newRow("itself") << u"casebook_layer(base LINKS casebook_base)"_s << u"includes"_s
                                << u"app/base links app/base, which does not stand above it"_s;
        QTest::newRow("commented out") << u"# casebook_layer(base LINKS)\ncasebook_layer(domain LINKS casebook_base)"_s
                                       << u"includes"_s << u"app/domain links app/base, which does not stand above it"_s;
        QTest::newRow("widgets") << u"casebook_layer(base LINKS Qt6::Core\n    Qt6::Widgets)"_s << u"windows"_s
                                 << u"app/base links Qt6::Widgets"_s;
        QTest::newRow("a reader that could write")
            << u"casebook_layer(casework LINKS)\ncasebook_layer(x LINKS casebook_casework)\n"
               "casebook_layer(reports LINKS casebook_x)"_s
            << u"writers"_s << u"app/reports links app/casework"_s;
    }
    void readsTheLists()
    {
        QFETCH(QString, list);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        Plant plant;
        plant.write(u"app/CMakeLists.txt"_s, list);
        plant.write(u"ui/CMakeLists.txt"_s, QString());
        const QStringList findings = check(name)(plant.tree());
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.constFirst().startsWith(expected), qPrintable(findings.constFirst()));
    }

    void leavesAloneWhatIsRight_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *title, const QString &name, const QString &path, const QString &text) {
            QTest::newRow(title) << name << path << text;
        };
        row("a link of a link", u"includes"_s, u"app/casework/a.cpp"_s, u"#include \"app/base/b.h\"\n"_s);
        row("itself and what Qt makes", u"includes"_s, u"app/base/a.cpp"_s, u"#include \"app/base/a.h\"\n#include \"a.moc\"\n"_s);
        row("ui, a link of a link", u"includes"_s, u"ui/shell/a.cpp"_s, u"#include \"app/domain/b.h\"\n"_s);
        row("ui, a list of its own", u"includes"_s, u"ui/shell/a.cpp"_s, u"#include \"ui/charts/b.h\"\n"_s);
        row("the program", u"includes"_s, u"ui/main.cpp"_s, u"#include \"ui/shell/b.h\"\n#include \"app/casework/c.h\"\n"_s);
        row("the store's readers", u"store"_s, u"app/casework/a.cpp"_s, u"#include \"app/store/b.h\"\n"_s);
        row("SQL in the store", u"sql"_s, u"app/store/a.cpp"_s, u"QSqlQuery q; // SELECT a FROM b\n"_s);
        row("a question of the read door", u"sql"_s, u"app/queries/a.cpp"_s, u"u\"SELECT a FROM b\"_s;\n"_s);
        row("a word about SQL", u"sql"_s, u"app/domain/a.cpp"_s, u"int a; // becomes SELECT a FROM b\n"_s);
        row("the clock", u"clock"_s, u"app/base/clock.h"_s, u"QDateTime::currentDateTimeUtc();\n"_s);
        row("a current thing", u"clock"_s, u"ui/shell/a.cpp"_s, u"view->currentIndex(); runtime(0);\n"_s);
        row("the charts", u"charts"_s, u"ui/charts/a.cpp"_s, u"#include <QtCharts/QChart>\n"_s);
        row("the helper", u"rich text"_s, u"ui/widgets/basic/plainlabel.cpp"_s, u"new QLabel(x); b->setToolTip(y);\n"_s);
        row("a pointer to a label", u"rich text"_s, u"ui/shell/a.h"_s, u"    QLabel *m_name = nullptr;\n"_s);
        row("a model with the helper", u"rich text"_s, u"ui/shell/a.cpp"_s,
            u"#include \"ui/widgets/basic/plainlabel.h\"\ncase Qt::ToolTipRole: return plainToolTip(name);\n"_s);
        row("400 lines", u"long files"_s, u"app/base/a.cpp"_s, u"x\n"_s.repeated(longestFile));
        row("the licence of a script", u"licence"_s, u"tests/script"_s,
            u"#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
        row("a guard", u"guard"_s, u"app/base/a.h"_s, u"// c\n#pragma once\n"_s);
        row("an organisation in a test", u"organisation"_s, u"tests/base/a.cpp"_s, u"xapix\n"_s);
    }
    void leavesAloneWhatIsRight()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QFETCH(QString, text);
        Plant plant;
        plant.write(path, text);
        for (const QString &line : check(name)(plant.tree()))
            QVERIFY2(!line.startsWith(path), qPrintable(line));
    }

    void countsTheSourcesOfAFolder()
    {
        Plant plant;
        for (int i = 0; i < mostSourcesOfAFolder; ++i) {
            plant.write(u"ui/shell/a%1.cpp"_s.arg(i), u"\n"_s);
            plant.write(u"ui/shell/a%1.h"_s.arg(i), u"\n"_s);
        }
        QVERIFY(fullFolders(plant.tree()).isEmpty());
        plant.write(u"ui/shell/parts/b.cpp"_s, u"\n"_s);
        QVERIFY(fullFolders(plant.tree()).isEmpty());
        plant.write(u"ui/shell/b.cpp"_s, u"\n"_s);
        QCOMPARE(fullFolders(plant.tree()).size(), 1);
    }

    void acceptsATestNamedAfterTheClassOrItsHeader()
    {
        Plant plant;
        plant.write(u"app/domain/calendar/clock.h"_s, u"class Pause;\nclass LegalClock final {\n    class Part {};\n};\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}), QStringList());
        plant.write(u"app/store/user.cpp"_s, u"#include \"app/domain/calendar/clock.h\"\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}).size(), 1);
        plant.write(u"tests/store/tst_legalclock.cpp"_s, u"\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}).size(), 1);
        plant.write(u"tests/domain/tst_legalclock.cpp"_s, u"\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}), QStringList());
        QCOMPARE(classesWithoutTest(plant.tree(), {{u"LegalClock"_s, u"none"_s}}).size(), 1);
    }

    void acceptsATestThatNamesTheClass()
    {
        Plant plant;
        plant.write(u"app/domain/clock.h"_s, u"class LegalClock {\n"_s);
        plant.write(u"app/store/user.cpp"_s, u"#include \"app/domain/clock.h\"\n"_s);
        plant.write(u"tests/scenarios/tst_story.cpp"_s, u"// LegalClock\nLegalClocks clock;\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}).size(), 1);
        plant.write(u"tests/scenarios/tst_story.cpp"_s, u"LegalClock clock;\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}), QStringList());
    }

    void knowsAClassByItsDefinition_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isDefinition");
        QTest::newRow("final") << u"class Deadline final {"_s << true;
        QTest::newRow("with a base") << u"class Deadline : public Value"_s << true;
        QTest::newRow("brace on the next line") << u"class Deadline"_s << true;
        QTest::newRow("empty") << u"class Deadline {};"_s << true;
        QTest::newRow("declared") << u"class Deadline;"_s << false;
        QTest::newRow("enumeration") << u"enum class Deadline {"_s << false;
        QTest::newRow("inside another") << u"    class Deadline {"_s << false;
        QTest::newRow("in a sentence") << u"// class Deadline {"_s << false;
    }
    void knowsAClassByItsDefinition()
    {
        QFETCH(QString, line);
        QFETCH(bool, isDefinition);
        Plant plant;
        plant.write(u"app/domain/a.h"_s, line + u'\n');
        plant.write(u"app/store/user.cpp"_s, u"#include \"app/domain/a.h\"\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}).size(), isDefinition ? 1 : 0);
    }

    void acceptsAnExceptionThatIsNeeded()
    {
        Plant plant;
        plant.write(u"app/domain/clock.h"_s, u"class LegalClock {\n"_s);
        plant.write(u"app/store/user.cpp"_s, u"#include \"app/domain/clock.h\"\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {{u"LegalClock"_s, u"none"_s}}), QStringList());
        plant.write(u"tests/domain/tst_clock.cpp"_s, u"\n"_s);
        QCOMPARE(classesWithoutTest(plant.tree(), {}), QStringList());
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
