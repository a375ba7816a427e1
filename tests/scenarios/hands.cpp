// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/hands.h"

#include "app/domain/gate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::tests {

using namespace Qt::StringLiterals;

namespace {

base::Secret secret(const QByteArray &text)
{
    QByteArray bytes(text.constData(), text.size());
    return base::Secret::take(bytes);
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

}

std::unique_ptr<workspace::Workspace> openWorkspace(const workspace::Door &door, const QByteArray &passphrase)
{
    auto workspace = workspace::Workspace::open(door, door.isServer() ? base::Secret() : secret(passphrase));
    if (!workspace)
        qFatal("not opened: %s", qPrintable(workspace.error().arguments.join(u' ') + workspace.error().detail));
    return *std::move(workspace);
}

QString pictureOf(const domain::CaseFile &file)
{
    QStringList lines{file.kind, file.title, file.state, file.outcome, day(file.received), day(file.due), day(file.closed), file.personName(), file.regime, file.office, file.preparer};
    for (const QString &fact : file.details.keys())
        lines << fact + u'=' + domain::factValues(file.details.value(fact)).join(u',');
    for (const domain::CaseItem &item : file.items)
        lines << item.list + QString::number(item.position) + QString::fromUtf8(QJsonDocument(item.details).toJson(QJsonDocument::Compact));
    for (const domain::CaseParty &party : file.parties)
        lines << party.role + u' ' + party.party.name;
    for (const domain::ClockRecord &clock : file.clocks)
        lines << QStringList{clock.clock, clock.regime, clock.kind, day(clock.started), day(clock.due), day(clock.met), clock.state}.join(u' ');
    for (const domain::MessageRecord &message : file.messages)
        lines << message.direction + u' ' + message.medium + u' ' + message.body + u' ' + message.author;
    for (const domain::ApprovalRecord &approval : file.approvals)
        lines << approval.object + u' ' + approval.verdict + u' ' + approval.askedBy + u' ' + approval.approver;
    return lines.join(u'\n');
}

}
