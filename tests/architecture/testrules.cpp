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

bool hasTest(const SourceTree &tree, const QString &header, const QString &className)
{
    const QString folder = "tests/"_L1 + layerOf(header).section(u'/', 1);
    const QString base = header.section(u'/', -1).chopped(2);
    return tree.has(u"%1/tst_%2.cpp"_s.arg(folder, className.toLower())) || tree.has(u"%1/tst_%2.cpp"_s.arg(folder, base));
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
            if (name.isEmpty() || hasTest(tree, path, name))
                continue;
            const auto isExcused = [&](const Exception &exception) { return exception.className == name; };
            if (std::any_of(exceptions.begin(), exceptions.end(), isExcused))
                excused.append(name);
            else
                findings.append(finding(path, i + 1, u"%1 has no test named after it"_s.arg(name)));
        }
    }
    for (const Exception &exception : exceptions) {
        if (!excused.contains(exception.className))
            findings.append(u"the exception for %1 is not needed"_s.arg(exception.className));
    }
    return findings;
}

}
