// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layerrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::architecture {
namespace {

QString withoutCMakeComments(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += line.section(u'#', 0, 0) + u'\n';
    return text;
}

// The list of a folder as CMake reads it: the list of a subfolder stands where it is added.
QString listText(const SourceTree &tree, const QString &folder)
{
    static const QRegularExpression added(u"add_subdirectory\\((\\w+)\\)"_s);
    QString text = withoutCMakeComments(tree.lines(folder + "/CMakeLists.txt"_L1));
    for (QRegularExpressionMatch match = added.match(text); match.hasMatch(); match = added.match(text)) {
        const QString list = folder + u'/' + match.captured(1) + "/CMakeLists.txt"_L1;
        text.replace(match.capturedStart(), match.capturedLength(), withoutCMakeComments(tree.lines(list)));
    }
    return text;
}

// The quoted include of a line, or nothing.
QString quotedInclude(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    return pattern.match(line).captured(1);
}

bool isMadeByQt(const QString &include)
{
    return include.endsWith(".moc"_L1) || include.startsWith("moc_"_L1) || include.startsWith("ui_"_L1);
}

QString includeProblem(const QString &layer, const QString &include, const LayerMap &map)
{
    if (isMadeByQt(include))
        return {};
    if (!include.startsWith("app/"_L1) && !include.startsWith("ui/"_L1))
        return u"include paths start at the root: \"%1\""_s.arg(include);
    const QString other = layerOf(include);
    if (layer.startsWith("app/"_L1) && other.startsWith("ui"_L1))
        return u"app does not know ui: \"%1\""_s.arg(include);
    if (other == layer || map.reachable(layer).contains(other))
        return {};
    return u"%1 includes \"%2\" but does not link %3"_s.arg(layer, include, other);
}

}

QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? parts.constFirst() : parts.first(2).join(u'/');
}

void LayerMap::readList(const SourceTree &tree, const QString &folder)
{
    static const QRegularExpression call(u"(casebook_layer|target_link_libraries)\\(\\s*(?:casebook_)?(\\w+)([^)]*)\\)"_s);
    for (const QRegularExpressionMatch &match : call.globalMatch(listText(tree, folder))) {
        const bool isLayer = match.captured(1) == "casebook_layer"_L1;
        const QString name = match.captured(2);
        const QString layer = name == "casebook"_L1 ? folder : folder + u'/' + name;
        m_links[layer];
        addLinks(folder, layer, isLayer ? match.captured(3).section(u"LINKS"_s, 1) : match.captured(3));
    }
}

void LayerMap::addLinks(const QString &folder, const QString &layer, const QString &words)
{
    static const QRegularExpression space(u"\\s+"_s);
    for (const QString &word : words.split(space, Qt::SkipEmptyParts)) {
        if (!word.startsWith("casebook_"_L1) || word == "casebook_resources"_L1) {
            m_libraries[layer].append(word);
            continue;
        }
        const QString name = word.sliced(9);
        const QString below = "app/"_L1 + name;
        const QString other = m_links.contains(below) ? below : folder + u'/' + name;
        if (!m_links.contains(other) || other == layer)
            m_problems.append(u"%1 links %2, which does not stand above it on the page"_s.arg(layer, other));
        m_links[layer].append(other);
    }
}

LayerMap LayerMap::read(const SourceTree &tree)
{
    LayerMap map;
    map.readList(tree, u"app"_s);
    map.readList(tree, u"ui"_s);
    map.m_links[u"ui"_s] = map.layers();
    return map;
}

QSet<QString> LayerMap::reachable(const QString &layer) const
{
    QSet<QString> found;
    QStringList open = m_links.value(layer);
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (found.contains(next))
            continue;
        found.insert(next);
        open += m_links.value(next);
    }
    return found;
}

QStringList includesBeyondLinks(const SourceTree &tree, const LayerMap &map)
{
    QStringList findings = map.problems();
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s})) {
        const QString layer = layerOf(path);
        if (!map.isKnown(layer)) {
            findings.append(finding(path, 1, u"%1 is no layer of the lists"_s.arg(layer)));
            continue;
        }
        const QStringList lines = tree.lines(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString include = quotedInclude(lines[i]);
            const QString problem = include.isEmpty() ? QString() : includeProblem(layer, include, map);
            if (!problem.isEmpty())
                findings.append(finding(path, i + 1, problem));
        }
    }
    return findings;
}

QStringList windowsInApp(const SourceTree &tree, const LayerMap &map)
{
    static const QRegularExpression widget(
        u"^\\s*#\\s*include\\s*[<\"](QtWidgets|QtCharts|Q(Widget|Application|Dialog|MainWindow|Label|MessageBox|Menu"
        u"|TableView|Chart|ChartView|StyledItemDelegate)>)"_s);
    QStringList findings;
    for (const QString &path : tree.sources({u"app/"_s})) {
        const QStringList lines = tree.lines(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (widget.match(lines[i]).hasMatch())
                findings.append(finding(path, i + 1, u"app is what is true without a window"_s));
        }
    }
    for (const QString &layer : map.layers()) {
        for (const QString &library : map.libraries(layer)) {
            if (layer.startsWith("app/"_L1) && (library == "Qt6::Widgets"_L1 || library == "Qt6::Charts"_L1))
                findings.append(u"%1 links %2; app is what is true without a window"_s.arg(layer, library));
        }
    }
    return findings;
}

QStringList storeOutsideItsReaders(const SourceTree &tree)
{
    static const QStringList readers{u"app/store"_s, u"app/queries"_s, u"app/casework"_s, u"app/workspace"_s};
    QStringList findings;
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s})) {
        if (readers.contains(layerOf(path)))
            continue;
        const QStringList lines = tree.lines(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (quotedInclude(lines[i]).startsWith("app/store/"_L1))
                findings.append(finding(path, i + 1, u"only store, queries, casework and workspace see the store"_s));
        }
    }
    return findings;
}

QStringList writersAmongReaders(const LayerMap &map)
{
    QStringList findings;
    for (const QString &layer : {u"app/reports"_s, u"app/letters"_s, u"app/queries"_s, u"app/intake"_s}) {
        if (map.reachable(layer).contains(u"app/casework"_s))
            findings.append(u"%1 links app/casework, and so could write"_s.arg(layer));
    }
    return findings;
}

}
