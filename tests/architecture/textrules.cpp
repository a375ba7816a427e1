// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/textrules.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace casebook::architecture {
namespace {

using IsExempt = std::function<bool(const QString &path)>;

QStringList matches(const SourceTree &tree, const QRegularExpression &pattern, const QString &sentence, const IsExempt &isExempt)
{
    QStringList findings;
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s})) {
        if (isExempt(path))
            continue;
        const QStringList lines = tree.lines(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (pattern.match(withoutComment(lines[i])).hasMatch())
                findings.append(finding(path, i + 1, sentence));
        }
    }
    return findings;
}

IsExempt below(const QString &start)
{
    return [start](const QString &path) { return path.startsWith(start); };
}

bool includes(const SourceTree &tree, const QString &path, const QString &header)
{
    return tree.lines(path).contains(u"#include \"%1\""_s.arg(header));
}

bool needsLicence(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1) || path.endsWith(".cmake"_L1) || path.endsWith("CMakeLists.txt"_L1);
}

}

QStringList sqlOutsideStore(const SourceTree &tree)
{
    static const QRegularExpression engines(u"\\bQSqlQuery\\b|\\bsqlite3\\.h\\b|\\blibpq"_s);
    static const QRegularExpression writes(
        u"\\bINSERT INTO\\b|\\bDELETE FROM\\b|\\bUPDATE \\w+ SET\\b|\\b(CREATE|DROP|ALTER) TABLE\\b"_s);
    static const QRegularExpression reads(u"\\bSELECT\\b.*\\bFROM\\b"_s);
    const auto mayAsk = [](const QString &path) {
        return path.startsWith("app/store/"_L1) || path.startsWith("app/queries/"_L1) || path.startsWith("app/casework/"_L1);
    };
    return matches(tree, engines, u"only app/store speaks to an engine"_s, below(u"app/store/"_s))
        + matches(tree, writes, u"rows change only through app/store"_s, below(u"app/store/"_s))
        + matches(tree, reads, u"only app/store, app/queries and app/casework ask in SQL"_s, mayAsk);
}

QStringList clocksOutsideClock(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"\\bcurrent(DateTime|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)|\\bsystem_clock\\b|\\btime\\((nullptr|NULL|0)\\)"
        u"|\\bgettimeofday\\b"_s);
    return matches(tree, pattern, u"only base/clock asks what time it is"_s, below(u"app/base/clock."_s));
}

QStringList chartsOutsideCharts(const SourceTree &tree)
{
    static const QRegularExpression pattern(
        u"^\\s*#\\s*include\\s*<(QtCharts\\b|QChart|QBarSet|QPieSlice|Q\\w+(Series|Axis)>)"_s);
    return matches(tree, pattern, u"only ui/charts knows QtCharts"_s, below(u"ui/charts/"_s));
}

QStringList richTextByAccident(const SourceTree &tree)
{
    static const QRegularExpression made(
        u"\\bnew Q(Label|MessageBox)\\b|\\bpublic Q(Label|MessageBox)\\b|\\bmake_unique<Q(Label|MessageBox)>"
        u"|\\bQ(Label|MessageBox) +\\w+ *[;({=]|\\bQMessageBox::(about|critical|information|question|warning) *\\("
        u"|\\bQToolTip::showText *\\(|\\bsetToolTip *\\("_s);
    static const QRegularExpression role(u"\\bToolTipRole\\b"_s);
    const QString sentence = u"text for people goes through ui/widgets/basic/plainlabel"_s;
    const IsExempt isHelper = below(u"ui/widgets/basic/plainlabel."_s);
    return matches(tree, made, sentence, isHelper) + matches(tree, role, sentence, [&](const QString &path) {
               return isHelper(path) || includes(tree, path, u"ui/widgets/basic/plainlabel.h"_s);
           });
}

QStringList longFiles(const SourceTree &tree)
{
    QStringList findings;
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s, u"tests/"_s})) {
        const qsizetype count = tree.lines(path).size();
        if (count > longestFile)
            findings.append(finding(path, count, u"%1 lines; which second subject hides in them?"_s.arg(count)));
    }
    return findings;
}

QStringList fullFolders(const SourceTree &tree)
{
    QMap<QString, int> counts;
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s})) {
        if (path.endsWith(".cpp"_L1))
            ++counts[path.section(u'/', 0, -2)];
    }
    QStringList findings;
    for (auto folder = counts.cbegin(); folder != counts.cend(); ++folder) {
        if (folder.value() > mostSourcesOfAFolder)
            findings.append(finding(folder.key(), 1, u"%1 sources in one folder"_s.arg(folder.value())));
    }
    return findings;
}

QStringList filesWithoutLicence(const SourceTree &tree)
{
    QStringList findings;
    for (const QString &path : tree.paths()) {
        const QStringList lines = tree.lines(path);
        const bool isScript = !lines.isEmpty() && lines.constFirst().startsWith("#!"_L1);
        if (!isScript && !needsLicence(path))
            continue;
        const QString line = lines.value(isScript ? 1 : 0);
        if (!line.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            findings.append(finding(path, isScript ? 2 : 1, u"the licence line is missing"_s));
    }
    return findings;
}

QStringList headersWithoutGuard(const SourceTree &tree)
{
    QStringList findings;
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s, u"tests/"_s})) {
        if (path.endsWith(".h"_L1) && !tree.lines(path).contains(u"#pragma once"_s))
            findings.append(finding(path, 1, u"#pragma once is missing"_s));
    }
    return findings;
}

QStringList organisationsInCode(const SourceTree &tree, const QStringList &words)
{
    QStringList findings;
    for (const QString &path : tree.paths()) {
        if (!path.startsWith("app/"_L1) && !path.startsWith("ui/"_L1))
            continue;
        const QStringList lines = tree.lines(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const QString &word : words) {
                if (lines[i].contains(word, Qt::CaseInsensitive))
                    findings.append(finding(path, i + 1, u"code knows no organisation, and here it says \"%1\""_s.arg(word)));
            }
        }
    }
    return findings;
}

}
