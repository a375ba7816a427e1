// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <QSet>

namespace casebook::architecture {

// What the lists in app/CMakeLists.txt and ui/CMakeLists.txt allow. A layer is named by its folder: "app/domain".
// What lies right below ui/ is the program itself, which may see every layer.
class LayerMap {
public:
    static LayerMap read(const SourceTree &tree);

    bool isKnown(const QString &layer) const { return m_links.contains(layer); }
    QStringList layers() const { return m_links.keys(); }
    // The layers whose headers this one may include: what it links, and what that links.
    QSet<QString> reachable(const QString &layer) const;
    // Everything else on its list, such as "Qt6::Sql".
    QStringList libraries(const QString &layer) const { return m_libraries.value(layer); }
    // Layers that link one which stands further down on the page, or nowhere.
    QStringList problems() const { return m_problems; }

private:
    void readList(const SourceTree &tree, const QString &folder);
    void addLinks(const QString &folder, const QString &layer, const QString &words);

    QMap<QString, QStringList> m_links;
    QMap<QString, QStringList> m_libraries;
    QStringList m_problems;
};

// "app/domain" of "app/domain/calendar/easter.h"; "ui" of a file right below ui/.
QString layerOf(const QString &path);

// Each answers with findings; an empty list is a clean tree.
QStringList includesBeyondLinks(const SourceTree &tree, const LayerMap &map);
QStringList windowsInApp(const SourceTree &tree, const LayerMap &map);
QStringList storeOutsideItsReaders(const SourceTree &tree);
QStringList writersAmongReaders(const LayerMap &map);

}
