// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailimport.h"

#include "app/base/digest.h"
#include "app/intake/mailreader.h"
#include "app/intake/mailscreen.h"
#include "app/intake/mailthreads.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

// What threading and recognition need of a message; its attachments are let go.
struct Known {
    MailPlace place;
    MailHead head;
    Recognition recognition;
};

QByteArray fingerprint(const DraftMessage &message)
{
    base::Sha256 hash;
    hash.reset();
    const QStringList words = {message.fromAddress, message.at.toString(Qt::ISODate), message.subject, message.body};
    for (const QString &word : words)
        hash.add(word.toUtf8() + '\0');
    for (const DraftAttachment &attachment : message.attachments)
        hash.add(base::sha256(attachment.bytes));
    return hash.result();
}

Known remember(const MailReading &reading, const MailPlace &place, const Recogniser &recogniser)
{
    const DraftMessage &message = reading.message;
    QStringList parents = message.references;
    if (!message.inReplyTo.isEmpty())
        parents.append(message.inReplyTo);
    parents.removeDuplicates();
    const MailHead head{message.messageId, parents, caseNumberIn(message.subject), message.at, fingerprint(message)};
    return {place, head, recogniser.recognise(message.subject, message.body)};
}

constexpr qint64 largestQuarantined = 256 * 1024 * 1024;

void quarantine(MailPlan &plan, const MailPlace &place, Problem reason)
{
    reason.file = place.file;
    reason.row = place.number;
    plan.quarantined.append({place.file, place.number, place.piece, reason});
    plan.problems.append(reason);
}

void readInto(MailPlan &plan, QList<Known> &known, const MailFile &file, MailPlace place, const Recogniser &recogniser)
{
    ++plan.messages;
    if (place.piece.sizeBytes > maillimits::messageBytes)
        return quarantine(plan, place, {{}, 0, {}, ProblemCode::TooLarge, {QString::number(maillimits::messageBytes)}});
    const auto bytes = file.bytes(place.piece);
    if (!bytes)
        return quarantine(plan, place, {{}, 0, {}, ProblemCode::NotReadable, {}});
    place.sha256 = base::sha256(*bytes);
    const MailReading reading = readMail(messageOf(*bytes, place.piece));
    if (!reading.isReadable())
        return quarantine(plan, place, *reading.refused);
    for (Problem problem : reading.mended) {
        problem.file = place.file;
        problem.row = place.number;
        plan.problems.append(problem);
    }
    known.append(remember(reading, place, recogniser));
}

MailProposal proposal(const MailThreadIndex &thread, const QList<Known> &known)
{
    MailProposal proposal;
    proposal.caseNumber = thread.caseNumber;
    proposal.strangers = thread.strangers;
    proposal.recognition = known.at(thread.members.first()).recognition;
    QSet<QByteArray> seen;  // only messages of one Message-ID can be copies, and only they meet here with equal content
    for (const qsizetype member : thread.members) {
        MailPlace place = known.at(member).place;
        const MailHead &head = known.at(member).head;
        place.isCopy = !head.messageId.isEmpty() && seen.contains(head.fingerprint);
        seen.insert(head.fingerprint);
        proposal.messages.append(place);
    }
    return proposal;
}

base::Result<MailReading> readAgain(const MailPlace &place)
{
    CASEBOOK_TRY(const QByteArray bytes, readPiece(place.file, place.piece));
    if (base::sha256(bytes) != place.sha256)
        return base::fail(base::ErrorCode::FileNotReadable, {place.file}, u"it changed while it was imported"_s);
    MailReading reading = readMail(messageOf(bytes, place.piece));
    if (!reading.isReadable())
        return base::fail(base::ErrorCode::MailInvalid, {place.file, name(reading.refused->code)});
    return reading;
}

void tellDirection(DraftMessage &message, const QStringList &ownAddresses)
{
    const bool isOurs = !message.fromAddress.isEmpty() && ownAddresses.contains(message.fromAddress, Qt::CaseInsensitive);
    message.direction = isOurs ? u"sent"_s : u"received"_s;
}

QString titleOf(const QString &subject)
{
    static const QRegularExpression prefix(
        u"^(?:(?:re|aw|fw|fwd|wg|antw)\\s*:\\s*|\\[[A-Z]-[0-9]{4}-[0-9]{5,9}\\]\\s*)+"_s, QRegularExpression::CaseInsensitiveOption);
    QString title = subject;
    return title.remove(prefix).trimmed();
}

void addItem(CaseDraft &draft, const QString &target, const QString &value)
{
    const qsizetype dot = target.indexOf(u'.');
    draft.items.append({target.sliced(5, dot - 5), QJsonObject{{target.sliced(dot + 1), value}}});
}

CaseDraft draftOf(const MailReading &reading, const MailPlace &place, const MailRequest &request, const Recogniser &recogniser)
{
    const DraftMessage &message = reading.message;
    const Recognition recognition = recogniser.recognise(message.subject, message.body);
    CaseDraft draft;
    draft.kind = recognition.kind;
    draft.title = titleOf(message.subject);
    const QDateTime came = reading.arrived.isValid() ? reading.arrived : message.at;
    draft.received = came.toTimeZone(request.zone.isValid() ? request.zone : QTimeZone::utc()).date();
    draft.receivedEvidence = reading.receiptEvidence;
    draft.channel = u"mail"_s;
    draft.language = recognition.language;
    draft.office = request.office;
    for (const QString &line : recognition.lines)
        addItem(draft, recogniser.lineTarget(), line);
    for (auto item = recognition.items.cbegin(); item != recognition.items.cend(); ++item)
        addItem(draft, item.key(), item.value());
    if (message.direction == u"received"_s && !message.fromAddress.isEmpty())
        draft.person = DraftPerson{message.fromName, u"person"_s, {u"mail:"_s + message.fromAddress}};
    draft.sourceFile = place.file;
    draft.sourceRow = place.number;
    draft.message = message;
    return draft;
}

}

int MailPlan::created() const
{
    return static_cast<int>(std::count_if(proposals.cbegin(), proposals.cend(), [](const MailProposal &one) { return one.caseNumber.isEmpty(); }));
}

int MailPlan::extended() const
{
    qsizetype read = 0;
    for (const MailProposal &one : proposals)
        read += one.messages.size();
    return static_cast<int>(read) - created();
}

base::Result<MailPlan> planMail(const MailRequest &request, const Recogniser &recogniser, const std::function<bool(int)> &tick)
{
    MailPlan plan;
    QList<Known> known;
    const MailListing listing = listMailFiles(request.paths);
    plan.problems = listing.problems;
    for (const QString &path : listing.files) {
        const base::Result<MailFile> file = MailFile::open(path);
        if (!file) {
            ++plan.messages;
            quarantine(plan, {path, 1, false, {}}, {{}, 0, {}, ProblemCode::NotReadable, {}});
            continue;
        }
        for (int number = 1; number <= file->count(); ++number) {
            if (tick && !tick(plan.messages))
                return base::fail(base::ErrorCode::Cancelled);
            readInto(plan, known, *file, {path, number, false, file->piece(number)}, recogniser);
        }
    }
    QList<MailHead> heads;
    for (const Known &one : std::as_const(known))
        heads.append(one.head);
    const QList<MailThreadIndex> threads = threadMails(heads);
    for (const MailThreadIndex &thread : threads)
        plan.proposals.append(proposal(thread, known));
    return plan;
}

base::Result<MailThread> readThread(const MailRequest &request, const MailProposal &proposal, const Recogniser &recogniser)
{
    MailThread thread;
    for (qsizetype i = 0; i < proposal.messages.size(); ++i) {
        const MailPlace &place = proposal.messages.at(i);
        if (place.isCopy)
            continue;
        CASEBOOK_TRY(MailReading reading, readAgain(place));
        tellDirection(reading.message, request.ownAddresses);
        if (i == 0)
            thread.draft = draftOf(reading, place, request, recogniser);
        else
            thread.followUps.append(reading.message);
    }
    return thread;
}

base::Result<QByteArray> rawMail(const Quarantined &thing)
{
    if (thing.piece.sizeBytes > largestQuarantined)
        return base::fail(base::ErrorCode::ValueTooLong, {u"message"_s, QString::number(largestQuarantined)});
    return readPiece(thing.file, thing.piece);
}

}
