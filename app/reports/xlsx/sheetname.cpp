// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/xlsx/sheetname.h"

#include "app/reports/celltext.h"

namespace casebook::reports::xlsx {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 31;

QString withoutEdges(QString name)
{
    while (name.startsWith(u'\'') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString shortened(const QString &name, qsizetype length)
{
    if (name.size() <= length)
        return name;
    const qsizetype word = name.lastIndexOf(u' ', length);
    qsizetype end = word > length / 2 ? word : length;
    if (name.at(end - 1).isHighSurrogate())
        --end;
    return withoutEdges(name.left(end));
}

QString cleaned(const QString &title)
{
    QString name = drawable(title).simplified();
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u' ');
    name = withoutEdges(shortened(withoutEdges(name.simplified()), longest));
    return name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0 ? name + u'_' : name;
}

}

QString SheetNames::next(const QString &title)
{
    const QString wanted = cleaned(title);
    QString name = wanted;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        name = shortened(wanted, longest - suffix.size()) + suffix;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

}
