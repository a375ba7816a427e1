// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/casetext.h"

#include "app/base/canonicaljson.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;

namespace {

// A name before each value.
class Lines {
public:
    explicit Lines(QString prefix = {}) : m_prefix(std::move(prefix)) {}

    Lines &add(const char *name, const QString &text)
    {
        m_lines << m_prefix + QLatin1StringView(name) + u": "_s + (text.isNull() ? u"(null)"_s : text);
        return *this;
    }
    Lines &add(const char *name, qint64 number) { return add(name, QString::number(number)); }
    Lines &add(const char *name, bool flag) { return add(name, flag ? u"yes"_s : u"no"_s); }
    Lines &add(const char *name, const QDate &day) { return add(name, day.isValid() ? day.toString(Qt::ISODate) : u"none"_s); }
    Lines &add(const char *name, const QDateTime &at)
    {
        return add(name, at.isValid() ? at.toString(Qt::ISODateWithMs) + u" %1"_s.arg(at.timeSpec()) : u"none"_s);
    }
    Lines &add(const char *name, const QJsonObject &object) { return add(name, QString::fromUtf8(base::canonicalJson(object))); }
    const QStringList &lines() const { return m_lines; }

private:
    QString m_prefix;
    QStringList m_lines;
};

QStringList head(const domain::CaseFile &file)
{
    return Lines().add("id", file.id.value()).add("uuid", file.uuid).add("number", file.number).add("kind", file.kind).add("title", file.title)
        .add("state", file.state).add("phase", file.phase).add("received", file.received).add("evidence", file.receivedEvidence).add("due", file.due)
        .add("outcome", file.outcome).add("outcome reason", file.outcomeReason).add("owner", file.owner).add("office", file.office)
        .add("channel", file.channel).add("language", file.language).add("regime", file.regime).add("preparer", file.preparer)
        .add("closed", file.closed).add("registered", file.registeredAt).add("compartment", file.compartment.value()).add("hold", file.isOnHold)
        .add("details", file.details).add("revision", file.revision).lines();
}

QStringList linesOf(const domain::CaseParty &one, const QString &prefix)
{
    return Lines(prefix).add("id", one.party.id.value()).add("kind", one.party.kind).add("name", one.party.name).add("language", one.party.language)
        .add("country", one.party.country).add("identifiers", one.party.identifiers.join(u" | "_s)).add("role", one.role).add("revision", one.party.revision).lines();
}

QStringList linesOf(const domain::CaseItem &one, const QString &prefix)
{
    return Lines(prefix).add("id", one.id.value()).add("list", one.list).add("position", qint64{one.position}).add("state", one.state)
        .add("details", one.details).add("revision", one.revision).lines();
}

QStringList linesOf(const domain::ClockRecord &one, const QString &prefix)
{
    Lines lines(prefix);
    lines.add("id", one.id.value()).add("clock", one.clock).add("regime", one.regime).add("kind", one.kind).add("started", one.started).add("due", one.due)
        .add("due at", one.dueAt).add("met", one.met).add("state", one.state).add("extended", one.isExtended).add("extension reason", one.extensionReason)
        .add("notified", one.extensionNotified).add("trace", one.trace).add("revision", one.revision).add("main", one.isMain);
    for (const domain::ClockPause &pause : one.pauses)
        lines.add("pause", pause.id).add("pause from", pause.from).add("pause to", pause.to).add("pause reason", pause.reason).add("pause revision", pause.revision);
    return lines.lines();
}

QStringList linesOf(const domain::MessageRecord &one, const QString &prefix)
{
    return Lines(prefix).add("id", one.id.value()).add("direction", one.direction).add("medium", one.medium).add("at", one.at).add("sender", one.sender)
        .add("recipient", one.recipient).add("subject", one.subject).add("body", one.body).add("message id", one.messageId)
        .add("in reply to", one.inReplyTo).add("author", one.author).add("revision", one.revision).lines();
}

QStringList linesOf(const domain::AttachmentRecord &one, const QString &prefix)
{
    return Lines(prefix).add("id", one.id.value()).add("message", one.message.value()).add("name", one.name).add("mime", one.mime)
        .add("size", one.sizeBytes).add("sha256", one.sha256).add("source", one.source).add("added", one.addedAt)
        .add("purpose", one.purpose).add("shredded", one.shredded).lines();
}

QStringList linesOf(const domain::TaskRecord &one, const QString &prefix)
{
    return Lines(prefix).add("id", one.id.value()).add("title", one.title).add("assignee", one.assignee).add("due", one.due).add("state", one.state)
        .add("result", one.result).add("note", one.note).add("revision", one.revision).add("class", one.dataClass).add("system", one.system)
        .add("searched", one.searched).add("done by", one.doneBy).add("done on", one.doneOn)
        .add("counted from", one.countedFrom).add("own task", one.ownTask).lines();
}

QStringList linesOf(const domain::Hold &one, const QString &prefix)
{
    return Lines(prefix).add("id", one.id.value()).add("number", one.number).add("scope", domain::name(one.scope)).add("subject", one.subject)
        .add("class", one.dataClass).add("ground", one.ground).add("title", one.title).add("reason", one.reason).add("ordered by", one.orderedBy)
        .add("from", one.from).add("review", one.review).add("placed by", one.placedBy).add("released", one.released).add("released by", one.releasedBy)
        .add("release reason", one.releaseReason).add("case", one.caseNumber).add("compartment", one.compartment).add("revision", one.revision).lines();
}

QStringList linesOf(const domain::LinkRecord &one, const QString &prefix)
{
    return Lines(prefix).add("number", one.number).add("kind", one.kind).add("owner", one.owner).lines();
}

QStringList linesOf(const domain::ApprovalRecord &one, const QString &prefix)
{
    return Lines(prefix).add("object", one.object).add("verdict", one.verdict).add("asked by", one.askedBy).add("approver", one.approver).add("at", one.at)
        .add("note", one.note).add("digest", one.digest).lines();
}

QStringList linesOf(const domain::CustodyRecord &one, const QString &prefix)
{
    return Lines(prefix).add("at", one.at).add("actor", one.actor).add("action", one.action).add("place", one.place).add("sha256", one.sha256).lines();
}

template <typename T>
void addEach(QStringList &lines, const QString &name, const QList<T> &list)
{
    lines << u"%1: %2"_s.arg(name).arg(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        lines << linesOf(list[i], u"%1 %2 "_s.arg(name).arg(i + 1));
}

}

QStringList linesOf(const domain::CaseFile &file)
{
    QStringList lines = head(file);
    addEach(lines, u"party"_s, file.parties);
    addEach(lines, u"item"_s, file.items);
    addEach(lines, u"clock"_s, file.clocks);
    addEach(lines, u"message"_s, file.messages);
    addEach(lines, u"attachment"_s, file.attachments);
    addEach(lines, u"custody"_s, file.custody);
    addEach(lines, u"task"_s, file.tasks);
    addEach(lines, u"link"_s, file.links);
    addEach(lines, u"hold"_s, file.holds);
    addEach(lines, u"approval"_s, file.approvals);
    return lines;
}

QStringList linesOf(const QList<domain::HistoryLine> &history)
{
    QStringList lines;
    for (const domain::HistoryLine &line : history)
        lines << Lines(u"history %1 "_s.arg(line.sequence)).add("at", line.at).add("actor", line.actor).add("action", line.action).add("changes", line.changes).lines();
    return lines;
}

}
