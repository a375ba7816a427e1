// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::architecture;

namespace {

const QString root = QStringLiteral(CASEBOOK_SOURCE_DIR "/");
const QString applicationId = u"org.dpo_casebook.Casebook"_s;

QString text(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString firstMatch(const QString &path, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text(path)).captured(1);
}

}

// What stands in several files of packaging/ and of the pages for newcomers says the same in each.
class PackagingTest final : public QObject {
    Q_OBJECT
private slots:
    void givesAReasonForEachPackage()
    {
        QProcess list;
        list.start(root + u"packaging/dependencies"_s, {u"--list"_s});
        QVERIFY(list.waitForFinished());
        QCOMPARE(list.exitCode(), 0);
        const QStringList packages = QString::fromUtf8(list.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(packages.size() > 20);
        const QString page = text(u"CONTRIBUTING.md"_s);
        QStringList unexplained;
        for (const QString &package : packages) {
            if (!page.contains(u'`' + package + u'`'))
                unexplained.append(package);
        }
        QCOMPARE(unexplained, QStringList());
    }

    void canRunEveryScript_data()
    {
        QTest::addColumn<QString>("path");
        const SourceTree tree = SourceTree::read(root, {u"packaging"_s, u".ci"_s});
        for (const QString &path : tree.paths()) {
            if (tree.lines(path).value(0).startsWith("#!"_L1))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void canRunEveryScript()
    {
        QFETCH(QString, path);
        QVERIFY(QFileInfo(root + path).isExecutable());
        const QString shell = text(path).section(u'\n', 0, 0).sliced(2);
        QCOMPARE(QProcess::execute(shell, {u"-n"_s, root + path}), 0);
    }

    void saysOneVersion()
    {
        const QString version = firstMatch(u"CMakeLists.txt"_s, u"project\\(casebook VERSION ([0-9.]+)"_s);
        QVERIFY(!version.isEmpty());
        QCOMPARE(firstMatch(u"CHANGELOG.md"_s, u"^## \\[([0-9.]+)\\]"_s), version);
        QCOMPARE(firstMatch(u"packaging/linux/%1.metainfo.xml"_s.arg(applicationId), u"<release version=\"([0-9.]+)\""_s),
                 version);
        QCOMPARE(firstMatch(u"packaging/linux/casebook.1"_s, u"^\\.TH CASEBOOK 1 \\S+ \"casebook ([0-9.]+)\""_s), version);
    }

    void namesTheProgramOnce()
    {
        const QString folder = u"packaging/linux/"_s + applicationId;
        QCOMPARE(firstMatch(folder + ".desktop"_L1, u"^Icon=(.*)$"_s), applicationId);
        QCOMPARE(firstMatch(folder + ".metainfo.xml"_L1, u"<id>(.*)</id>"_s), applicationId);
        QCOMPARE(firstMatch(folder + ".metainfo.xml"_L1, u"<launchable type=\"desktop-id\">(.*)</launchable>"_s),
                 applicationId + ".desktop"_L1);
        QVERIFY(QFileInfo::exists(root + u"packaging/linux/icons/scalable/apps/"_s + applicationId + ".svg"_L1));
    }

    void opensEveryTypeItDeclares()
    {
        const QString folder = u"packaging/linux/"_s + applicationId;
        const QStringList opened = firstMatch(folder + ".desktop"_L1, u"^MimeType=(.*)$"_s).split(u';', Qt::SkipEmptyParts);
        QVERIFY(!opened.isEmpty());
        QStringList declared;
        static const QRegularExpression type(u"<mime-type type=\"([^\"]+)\""_s);
        for (const QRegularExpressionMatch &match : type.globalMatch(text(folder + ".mime.xml"_L1)))
            declared.append(match.captured(1));
        QCOMPARE(opened, declared);
        for (const QString &name : declared)
            QVERIFY(text(folder + ".metainfo.xml"_L1).contains(u"<mediatype>%1</mediatype>"_s.arg(name)));
    }
};

QTEST_GUILESS_MAIN(PackagingTest)
#include "tst_packaging.moc"
