// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/sendletter.h"

#include "app/base/canonicaljson.h"
#include "app/casework/frame/clockwork.h"
#include "app/casework/frame/facts.h"
#include "app/casework/frame/work.h"
#include "app/casework/newparts.h"
#include "app/casework/operation.h"
#include "app/rulebook/letters/lettercontext.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::LetterFacts;
using domain::LetterTemplate;

namespace {

Result<void> checkRequest(const SendLetterRequest &request)
{
    if (!SendLetter::media().contains(request.medium))
        return fail(ErrorCode::InputInvalid, {u"medium"_s, SendLetter::media().join(u'|')});
    if (!request.day.isValid())
        return fail(ErrorCode::InputInvalid, {u"day"_s, u"missing"_s});
    if (request.paper.bytes.isEmpty() || request.paper.name.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"paper"_s, u"empty"_s});
    return {};
}

// What a sending does beside recording a message needs the permission of who would do it by hand.
Result<void> checkPermissions(const Desk &desk, const LetterTemplate &letter, const QString &kind)
{
    CASEBOOK_CHECK(checkPermission(desk, domain::Action::Attach, kind));
    if (!letter.sets.isEmpty())
        CASEBOOK_CHECK(checkPermission(desk, domain::Action::Edit, kind));
    if (letter.extends)
        CASEBOOK_CHECK(checkPermission(desk, domain::Action::Extend, kind));
    return letter.pauses.isEmpty() ? Result<void>() : checkPermission(desk, domain::Action::Pause, kind);
}

Result<void> checkDay(const Work &work, const SendLetterRequest &request)
{
    const QDate dated = request.dated.isValid() ? request.dated : request.day;
    for (const QDate &day : {request.day, dated})
        CASEBOOK_CHECK(checkDayOf(work.file(), day, work.today()));
    if (dated > request.day)
        return fail(ErrorCode::DateOutsideRules, {dated.toString(Qt::ISODate), u"later than the day of sending"_s});
    return {};
}

QDateTime momentOf(const Work &work, const base::Clock &clock, QDate day)
{
    return day == work.today() ? clock.now() : domain::noonOf(day, work.office().timeZone());
}

Result<void> keep(Work &work, const base::Clock &clock, const SendLetterRequest &request, const LetterFacts &facts, const NewAttachment &paper)
{
    const domain::LetterParts parts = domain::letterParts(request.text);
    NewMessage message;
    message.direction = u"sent"_s;
    message.medium = request.medium;
    message.at = momentOf(work, clock, request.day);
    message.sender = facts.values.value(u"contact"_s);
    message.recipient = request.recipient;
    message.subject = parts.subject;
    message.body = request.text.trimmed().section(u'\n', 1).trimmed();
    message.attachments = {paper};
    CASEBOOK_TRY(const NewMessage cleaned, cleanedMessage(message, work.findings()));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, work.parts().addMessage(cleaned));
    return {};
}

Result<void> settle(Work &work, const LetterTemplate &letter, const LetterFacts &facts, const SendLetterRequest &request)
{
    const QMap<QString, QString> settled = domain::settledFacts(letter, facts, {request.day, request.medium, request.proof});
    if (settled.isEmpty())
        return {};
    CASEBOOK_TRY(const QJsonObject details, withFacts(work.file().details, work.kind().facts, settled, work.office().timeZone(), work.findings()));
    return work.updateCase(store::Row().set("details", QString::fromUtf8(base::canonicalJson(details))));
}

Result<void> moveClocks(Work &work, Clockwork &clocks, const LetterTemplate &letter, const LetterFacts &facts, const SendLetterRequest &request)
{
    CASEBOOK_CHECK(clocks.recount(work.file(), work.file().received, work.today()));
    CASEBOOK_CHECK(clocks.meet(work.file(), letter.meets, request.day));
    if (letter.extends) {
        CASEBOOK_TRY(const QString reason, work.cleaned(domain::TextField::Reason, request.reason));
        CASEBOOK_TRY(const QList<domain::ClockRecord> chosen, chosenClocks(work.file(), {}));
        for (const domain::ClockRecord &clock : chosen)
            CASEBOOK_CHECK(clocks.extend(clock, reason, request.day));
    }
    // A question changes only what its law lets it change: the clocks of the other lines run on.
    if (!facts.pauses.contains(letter.pauses))
        return {};
    CASEBOOK_TRY(const QList<domain::ClockRecord> chosen, chosenClocks(work.file(), {}));
    for (const domain::ClockRecord &clock : chosen) {
        CASEBOOK_TRY(const domain::DeadlineRule rule, clocks.rule(clock));
        if (clock.state == "running"_L1 && domain::isPauseAllowed(rule, letter.pauses))
            CASEBOOK_CHECK(clocks.pause(clock, letter.pauses, request.day));
    }
    return {};
}

}

const QStringList &SendLetter::media()
{
    static const QStringList all{u"mail"_s, u"post"_s};
    return all;
}

namespace {

domain::LocalText wordsOf(const domain::LetterFinding &finding)
{
    QHash<QString, QString> texts;
    for (const QString &language : {u"en"_s, u"de"_s})
        texts.insert(language, finding.inWords(language));
    return domain::LocalText(texts);
}

}

QList<domain::MissingThing> missingForLetter(const domain::Kind &kind, const LetterTemplate &letter, const LetterFacts &facts, const QList<domain::LetterFinding> &findings)
{
    using domain::MissingThing;
    using domain::Place;
    QList<MissingThing> missing;
    const domain::LetterFit fit = domain::letterFit(letter, facts);
    if (fit == domain::LetterFit::State || fit == domain::LetterFit::Closed || !domain::isSendable(letter, facts.file))
        missing += MissingThing{u"letter-state"_s, Place::Field, u"state"_s};
    else if (fit == domain::LetterFit::Misfit)
        missing += MissingThing{u"letter-fits"_s, Place::Field, u"state"_s, {}, -1, letter.misfit};
    domain::Transition gates;
    gates.gates = letter.gates;
    missing += domain::missingFor(kind, gates, facts.file);
    for (const domain::LetterFinding &finding : findings) {
        if (finding.severity == domain::Severity::Error)
            missing += MissingThing{u"lint:"_s + finding.id, Place::Messages, letter.id, {}, -1, wordsOf(finding)};
    }
    return missing;
}

Result<Done> SendLetter::run(const SendLetterRequest &request)
{
    CASEBOOK_CHECK(checkRequest(request));
    QList<NewAttachment> papers{request.paper};
    papers.first().source = u"made"_s;
    readTexts(m_desk, papers);
    CASEBOOK_TRY(const auto work, Work::begin(m_desk, {domain::Action::RecordMessage, request.number, request.operation}));
    if (work->wasDoneBefore())
        return doneBefore(*work, {u"send-letter"_s});
    CASEBOOK_TRY(const LetterTemplate *letter, m_desk.rules.letters().letterOf(work->kind().id, request.letter));
    if (work->kind().isClosed(work->file().state))
        return fail(ErrorCode::AlreadyClosed, {request.number});
    CASEBOOK_CHECK(checkPermissions(m_desk, *letter, work->kind().id));
    CASEBOOK_CHECK(checkDay(*work, request));
    if (letter->extends && request.reason.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"reason"_s, u"empty"_s});
    CASEBOOK_TRY(const domain::Organisation *organisation, m_desk.rules.organisation(m_desk.store.facts().organisation));
    const QDate dated = request.dated.isValid() ? request.dated : request.day;
    CASEBOOK_TRY(const LetterFacts facts, rulebook::factsForLetter(m_desk.rules, *organisation, work->file(), {request.language, dated, request.reason}));
    QStringList missing;
    for (const domain::MissingThing &thing : missingForLetter(work->kind(), *letter, facts, domain::lintLetter(m_desk.rules.letters(), *letter, facts, request.text)))
        missing << thing.gate;
    missing.removeDuplicates();
    if (!missing.isEmpty())
        return fail(ErrorCode::GateNotMet, missing);

    CASEBOOK_CHECK(settle(*work, *letter, facts, request));
    CASEBOOK_CHECK(keep(*work, m_desk.clock, request, facts, papers.constFirst()));
    CASEBOOK_CHECK(work->readAgain());
    Clockwork clocks(m_desk, work->transaction(), work->kind(), work->office());
    CASEBOOK_CHECK(moveClocks(*work, clocks, *letter, facts, request));
    CASEBOOK_CHECK(clocks.repeat(work->file(), request.day));
    return work->finish(u"send-letter"_s);
}

}
