// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/testrules.h"

#include "tests/architecture/layerrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::architecture {
namespace {

// The class that a line defines at the left edge. A declaration ends in a semicolon and is none.
QString definedClass(const QString &line)
{
    static const QRegularExpression pattern(u"^class (?:\\[\\[nodiscard\\]\\] )?(\\w+)(?: final)?(?: :.*)?(?: \\{.*)?$"_s);
    static const QRegularExpression spaceAtEnd(u"\\s+$"_s);
    return pattern.match(withoutComment(line).remove(spaceAtEnd)).captured(1);
}

// A test of its own, or one that names the class.
bool hasTest(const SourceTree &tree, const QString &header, const QString &className)
{
    const QString folder = "tests/"_L1 + layerOf(header).section(u'/', 1);
    const QString base = header.section(u'/', -1).chopped(2);
    if (tree.has(u"%1/tst_%2.cpp"_s.arg(folder, className.toLower())) || tree.has(u"%1/tst_%2.cpp"_s.arg(folder, base)))
        return true;
    const QRegularExpression word(u"\\b%1\\b"_s.arg(className));
    for (const QString &path : tree.sources({u"tests/"_s})) {
        if (path.startsWith("tests/architecture/"_L1))
            continue;
        const QStringList lines = tree.lines(path);
        if (std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return withoutComment(line).contains(word); }))
            return true;
    }
    return false;
}

// What only its own layer sees is tested through the layer.
bool isSeenOutside(const SourceTree &tree, const QString &header)
{
    const QString include = u"#include \"%1\""_s.arg(header);
    const QString layer = layerOf(header) + u'/';
    for (const QString &path : tree.sources({u"app/"_s, u"ui/"_s}))
        if (!path.startsWith(layer) && tree.lines(path).contains(include))
            return true;
    return false;
}

}

QStringList classesWithoutTest(const SourceTree &tree, const QList<Exception> &exceptions)
{
    QStringList findings;
    QStringList excused;
    for (const QString &path : tree.sources({u"app/"_s})) {
        if (!path.endsWith(".h"_L1))
            continue;
        const QStringList lines = tree.lines(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString name = definedClass(lines[i]);
            if (name.isEmpty() || !isSeenOutside(tree, path) || hasTest(tree, path, name))
                continue;
            const auto isExcused = [&](const Exception &exception) { return exception.className == name; };
            if (std::any_of(exceptions.begin(), exceptions.end(), isExcused))
                excused.append(name);
            else
                findings.append(finding(path, i + 1, u"%1 is in no test"_s.arg(name)));
        }
    }
    for (const Exception &exception : exceptions) {
        if (!excused.contains(exception.className))
            findings.append(u"the exception for %1 is not needed"_s.arg(exception.className));
    }
    return findings;
}

}
