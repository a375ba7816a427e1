// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace casebook::architecture {

SourceTree SourceTree::read(const QString &root, const QStringList &folders)
{
    SourceTree tree;
    const QDir top(root);
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            if (content.contains('\0'))
                continue;
            QStringList lines = QString::fromUtf8(content).split(u'\n');
            if (lines.constLast().isEmpty())
                lines.removeLast();
            tree.m_lines.insert(top.relativeFilePath(file.fileName()), lines);
        }
    }
    return tree;
}

QStringList SourceTree::sources(const QStringList &folders) const
{
    QStringList found;
    for (auto file = m_lines.keyBegin(); file != m_lines.keyEnd(); ++file) {
        const bool isSource = file->endsWith(".cpp"_L1) || file->endsWith(".h"_L1);
        const bool isBelow =
            std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return file->startsWith(folder); });
        if (isSource && isBelow)
            found.append(*file);
    }
    return found;
}

QString finding(const QString &path, qsizetype line, const QString &sentence)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(sentence);
}

QString withoutComment(const QString &line)
{
    bool inString = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'\\' && inString)
            ++at;
        else if (line[at] == u'"')
            inString = !inString;
        else if (!inString && QStringView(line).sliced(at).startsWith("//"_L1))
            return line.first(at);
    }
    return line;
}

}
