// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace casebook::architecture {

// The text files of some folders of a checkout, by their path from its root. Pictures and other binary files are left out.
class SourceTree {
public:
    static SourceTree read(const QString &root, const QStringList &folders);

    bool has(const QString &path) const { return m_lines.contains(path); }
    QStringList paths() const { return m_lines.keys(); }
    // C++ sources and headers below one of the folders ("app/", "ui/").
    QStringList sources(const QStringList &folders) const;
    // Without line ends; a file that is not there has none.
    QStringList lines(const QString &path) const { return m_lines.value(path); }

private:
    QMap<QString, QStringList> m_lines;
};

// "app/domain/case.cpp:12: sentence", the form that editors make a link of. Lines count from 1.
QString finding(const QString &path, qsizetype line, const QString &sentence);

// The line without what follows "//", unless that stands in a string.
QString withoutComment(const QString &line);

}
