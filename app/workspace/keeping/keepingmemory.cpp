// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/keepingmemory.h"

#include "app/base/files.h"
#include "app/journal/ownfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr qsizetype drillsKept = 50;

}

KeepingMemory::KeepingMemory(const QString &folder, const QString &storeId)
    : m_folder(folder), m_file(QDir(folder).absoluteFilePath(QFileInfo(storeId).fileName() + u".keeping"_s))
{
}

QString KeepingMemory::chosenFolder() const
{
    return read().value("folder"_L1).toString();
}

Result<void> KeepingMemory::choose(const QString &folder)
{
    QJsonObject memory = read();
    memory.insert("folder"_L1, folder);
    return write(memory);
}

QList<DrillRecord> KeepingMemory::drills() const
{
    QList<DrillRecord> drills;
    for (const QJsonValue &value : read().value("drills"_L1).toArray()) {
        const QDateTime at = QDateTime::fromString(value["at"_L1].toString(), Qt::ISODateWithMs);
        if (at.isValid())
            drills.append({value["backup"_L1].toString(), at, value["milliseconds"_L1].toInteger(), value["problem"_L1].toString()});
    }
    return drills;
}

Result<void> KeepingMemory::remember(const DrillRecord &drill)
{
    QJsonObject memory = read();
    QJsonArray drills = memory.value("drills"_L1).toArray();
    drills.append(QJsonObject{{u"backup"_s, drill.backup}, {u"at"_s, drill.at.toUTC().toString(Qt::ISODateWithMs)},
                              {u"milliseconds"_s, drill.milliseconds}, {u"problem"_s, drill.problem}});
    while (drills.size() > drillsKept)
        drills.removeFirst();
    memory.insert("drills"_L1, drills);
    return write(memory);
}

QJsonObject KeepingMemory::read() const
{
    const auto content = base::readFile(m_file, largestFile);
    return content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
}

Result<void> KeepingMemory::write(const QJsonObject &memory) const
{
    CASEBOOK_CHECK(journal::makeOwnFolder(m_folder));
    return base::writeFileAtomically(m_file, QJsonDocument(memory).toJson(QJsonDocument::Indented));
}

}
