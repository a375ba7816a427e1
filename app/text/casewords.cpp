// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/casewords.h"

#include "app/domain/period.h"
#include "app/text/datewords.h"
#include "app/text/tracewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <span>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::Fact;
using domain::FactType;
using domain::Kind;

namespace {

struct Word {
    QLatin1StringView id;
    const char *text;
};

constexpr Word clockStates[] = {
    {"running"_L1, QT_TRANSLATE_NOOP("Case", "runs")},
    {"paused"_L1, QT_TRANSLATE_NOOP("Case", "stands still")},
    {"met"_L1, QT_TRANSLATE_NOOP("Case", "met in time")},
    {"missed"_L1, QT_TRANSLATE_NOOP("Case", "met late")},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("Case", "no longer runs")},
    {"none"_L1, QT_TRANSLATE_NOOP("Case", "no clock")},
};
constexpr Word directions[] = {
    {"received"_L1, QT_TRANSLATE_NOOP("Case", "received")},
    {"sent"_L1, QT_TRANSLATE_NOOP("Case", "sent")},
    {"note"_L1, QT_TRANSLATE_NOOP("Case", "note")},
};
constexpr Word media[] = {
    {"mail"_L1, QT_TRANSLATE_NOOP("Case", "mail")},
    {"post"_L1, QT_TRANSLATE_NOOP("Case", "post")},
    {"fax"_L1, QT_TRANSLATE_NOOP("Case", "fax")},
    {"phone"_L1, QT_TRANSLATE_NOOP("Case", "phone")},
    {"portal"_L1, QT_TRANSLATE_NOOP("Case", "portal")},
    {"person"_L1, QT_TRANSLATE_NOOP("Case", "in person")},
    {"internal"_L1, QT_TRANSLATE_NOOP("Case", "internal")},
};
constexpr Word taskResults[] = {
    {"done"_L1, QT_TRANSLATE_NOOP("Case", "done")},
    {"not-found"_L1, QT_TRANSLATE_NOOP("Case", "nothing found")},
    {"exception"_L1, QT_TRANSLATE_NOOP("Case", "exception")},
    {"not-applicable"_L1, QT_TRANSLATE_NOOP("Case", "not applicable")},
};
constexpr Word verdicts[] = {
    {"asked"_L1, QT_TRANSLATE_NOOP("Case", "asked for")},
    {"approved"_L1, QT_TRANSLATE_NOOP("Case", "approved")},
    {"returned"_L1, QT_TRANSLATE_NOOP("Case", "returned")},
    {"carried-out"_L1, QT_TRANSLATE_NOOP("Case", "carried out")},
};
constexpr Word links[] = {
    {"related"_L1, QT_TRANSLATE_NOOP("Case", "related to")},
    {"duplicate"_L1, QT_TRANSLATE_NOOP("Case", "duplicate of")},
    {"merged"_L1, QT_TRANSLATE_NOOP("Case", "merged with")},
    {"escalated"_L1, QT_TRANSLATE_NOOP("Case", "escalated, see")},
    {"caused-by"_L1, QT_TRANSLATE_NOOP("Case", "caused by")},
    {"reopened"_L1, QT_TRANSLATE_NOOP("Case", "reopened, see")},
    // As the other of the two cases is told it.
    {"related-by"_L1, QT_TRANSLATE_NOOP("Case", "related to")},
    {"duplicate-by"_L1, QT_TRANSLATE_NOOP("Case", "the original of")},
    {"merged-by"_L1, QT_TRANSLATE_NOOP("Case", "merged with")},
    {"escalated-by"_L1, QT_TRANSLATE_NOOP("Case", "the escalation of")},
    {"caused-by-by"_L1, QT_TRANSLATE_NOOP("Case", "the cause of")},
    {"reopened-by"_L1, QT_TRANSLATE_NOOP("Case", "the continuation of")},
};
constexpr Word roles[] = {
    {"subject"_L1, QT_TRANSLATE_NOOP("Case", "data subject")},
    {"requester"_L1, QT_TRANSLATE_NOOP("Case", "requester")},
    {"agent"_L1, QT_TRANSLATE_NOOP("Case", "representative")},
    {"complainant"_L1, QT_TRANSLATE_NOOP("Case", "complainant")},
    {"reporter"_L1, QT_TRANSLATE_NOOP("Case", "reporting person")},
    {"guardian"_L1, QT_TRANSLATE_NOOP("Case", "parent or guardian")},
    {"officer"_L1, QT_TRANSLATE_NOOP("Case", "officer of the authority")},
};
constexpr Word acts[] = {
    {"register"_L1, QT_TRANSLATE_NOOP("Case", "registered the case")},
    {"import"_L1, QT_TRANSLATE_NOOP("Case", "imported the case")},
    {"edit"_L1, QT_TRANSLATE_NOOP("Case", "edited the case")},
    {"move"_L1, QT_TRANSLATE_NOOP("Case", "moved the case on")},
    {"close"_L1, QT_TRANSLATE_NOOP("Case", "closed the case")},
    {"reopen"_L1, QT_TRANSLATE_NOOP("Case", "reopened the case")},
    {"assign"_L1, QT_TRANSLATE_NOOP("Case", "assigned the case")},
    {"compartment"_L1, QT_TRANSLATE_NOOP("Case", "moved the case to another compartment")},
    {"pack-file"_L1, QT_TRANSLATE_NOOP("Case", "put a file into the package")},
    {"production-index"_L1, QT_TRANSLATE_NOOP("Case", "wrote the index of the package")},
    {"custody"_L1, QT_TRANSLATE_NOOP("Case", "recorded where a file went")},
    {"note"_L1, QT_TRANSLATE_NOOP("Case", "wrote a note")},
    {"attach"_L1, QT_TRANSLATE_NOOP("Case", "attached a file")},
    {"record-message"_L1, QT_TRANSLATE_NOOP("Case", "recorded a message")},
    {"send-letter"_L1, QT_TRANSLATE_NOOP("Case", "sent a letter")},
    {"extend"_L1, QT_TRANSLATE_NOOP("Case", "extended the deadline")},
    {"pause"_L1, QT_TRANSLATE_NOOP("Case", "stopped the clock")},
    {"resume"_L1, QT_TRANSLATE_NOOP("Case", "let the clock run on")},
    {"ask-approval"_L1, QT_TRANSLATE_NOOP("Case", "asked for approval")},
    {"approve"_L1, QT_TRANSLATE_NOOP("Case", "answered the approval")},
    {"link"_L1, QT_TRANSLATE_NOOP("Case", "linked a case")},
    {"merge"_L1, QT_TRANSLATE_NOOP("Case", "merged the case into another")},
    {"take-over"_L1, QT_TRANSLATE_NOOP("Case", "took over another case")},
    {"undo-import"_L1, QT_TRANSLATE_NOOP("Case", "took the import back")},
    {"add-task"_L1, QT_TRANSLATE_NOOP("Case", "added a task")},
    {"finish-task"_L1, QT_TRANSLATE_NOOP("Case", "finished a task")},
    {"place-hold"_L1, QT_TRANSLATE_NOOP("Case", "placed a legal hold")},
    {"join-hold"_L1, QT_TRANSLATE_NOOP("Case", "put the case under a legal hold")},
    {"review-hold"_L1, QT_TRANSLATE_NOOP("Case", "reviewed a legal hold")},
    {"release-hold"_L1, QT_TRANSLATE_NOOP("Case", "released a legal hold")},
    {"import-statement"_L1, QT_TRANSLATE_NOOP("Case", "imported a privacy statement")},
    {"record-notice"_L1, QT_TRANSLATE_NOOP("Case", "recorded a notice of a changed statement")},
    {"move-deletions"_L1, QT_TRANSLATE_NOOP("Case", "moved the days of deletions")},
    {"read"_L1, QT_TRANSLATE_NOOP("Case", "opened the case")},
    {"read-attachment"_L1, QT_TRANSLATE_NOOP("Case", "opened a file")},
    {"read-identity"_L1, QT_TRANSLATE_NOOP("Case", "opened a proof of identity")},
    {"mark-file"_L1, QT_TRANSLATE_NOOP("Case", "said what a file is for")},
    {"erase"_L1, QT_TRANSLATE_NOOP("Case", "erased data of the case")},
    {"erase-identity"_L1, QT_TRANSLATE_NOOP("Case", "destroyed the proof of identity")},
    {"erase-minimise"_L1, QT_TRANSLATE_NOOP("Case", "minimised the file of the case")},
    {"after-erasing"_L1, QT_TRANSLATE_NOOP("Case", "noted the erasure")},
};

QString wordFor(std::span<const Word> words, const QString &id)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) { return id == word.id; });
    return found == words.end() ? id : QCoreApplication::translate("Case", found->text);
}

QString choiceLabel(const Fact &fact, const QString &id, const QString &language)
{
    const domain::Choice *choice = fact.choice(id);
    return choice ? choice->label.in(language) : id;
}

const Fact *subjectFact(const Kind &kind)
{
    const domain::ItemList *list = kind.list(kind.titleList);
    return list ? list->fact(kind.titleFact) : kind.fact(kind.titleFact);
}

QString choicesText(const Fact &fact, const QJsonArray &chosen, const QString &language)
{
    QStringList labels;
    for (const QJsonValue id : chosen)
        labels << choiceLabel(fact, id.toString(), language);
    return labels.join(", "_L1);
}

}

QString stateLabel(const Kind &kind, const QString &state, const QString &language)
{
    const domain::State *found = kind.state(state);
    return found ? found->label.in(language) : state;
}

QString outcomeLabel(const Kind &kind, const QString &outcome, const QString &language)
{
    const domain::Outcome *found = kind.outcome(outcome);
    return found ? found->label.in(language) : outcome;
}

QString clockLabel(const Kind &kind, const QString &clock, const QString &language)
{
    const domain::KindClock *found = kind.clock(clock);
    return found ? found->label.in(language) : clock;
}

QString clockNames(const domain::Kind &kind, const domain::ClockRecord &clock, const QString &language)
{
    const domain::KindClock *definition = kind.clock(clock.clock);
    const domain::Fact *written = definition ? kind.fact(definition->dueFact) : nullptr;
    const auto period = domain::period(clock.kind);
    QStringList names{clockLabel(kind, clock.clock, language)};
    if (period)
        names << periodText(domain::name(period->unit), QString::number(period->length));
    else
        names << (written ? written->label.in(language) : subjectText(kind, clock.kind, language));
    names.removeDuplicates();  // a clock may be called as what it counts
    return names.join(u", "_s);
}

QString subjectText(const Kind &kind, const QString &subjects, const QString &language)
{
    const Fact *fact = subjectFact(kind);
    QStringList labels;
    for (const QString &subject : subjects.split(u' ', Qt::SkipEmptyParts))
        labels << (fact ? choiceLabel(*fact, subject, language) : subject);
    return labels.join(", "_L1);
}

QString factText(const Fact &fact, const QJsonValue &value, const QString &language)
{
    switch (fact.type) {
    case FactType::Text:
    case FactType::LongText: return value.toString();
    case FactType::Choice: return choiceLabel(fact, value.toString(), language);
    case FactType::Choices: return choicesText(fact, value.toArray(), language);
    case FactType::Date: return dayText(QDate::fromString(value.toString(), Qt::ISODate), language);
    case FactType::Moment: return wallClockText(value.toString(), language);
    case FactType::Integer: return QString::number(value.toInteger());
    case FactType::YesNo:
        return value.toBool() ? QCoreApplication::translate("Case", "yes") : QCoreApplication::translate("Case", "no");
    }
    return {};
}

QString clockStateText(const QString &state) { return wordFor(clockStates, state); }
QString directionText(const QString &direction) { return wordFor(directions, direction); }
QString mediumText(const QString &medium) { return wordFor(media, medium); }
QString taskResultText(const QString &result) { return wordFor(taskResults, result); }
QString verdictText(const QString &verdict) { return wordFor(verdicts, verdict); }
QString linkText(const QString &kind) { return wordFor(links, kind); }
QString roleInCaseText(const QString &role) { return wordFor(roles, role); }
QString actText(const QString &action) { return wordFor(acts, action); }

QString actText(const Kind *kind, const domain::TimelineLine &line, const QString &language)
{
    const bool isWayOn = kind && !line.state.isEmpty() && !kind->isClosed(line.state);
    const QString about = isWayOn ? stateLabel(*kind, line.state, language) : line.subject;
    return about.isEmpty() ? actText(line.action) : u"%1: %2"_s.arg(actText(line.action), about);
}

QString actText(const Kind &kind, const domain::CaseFile &file, const domain::HistoryLine &line, const QString &language)
{
    const domain::TaskRecord *task = domain::taskOf(line, file);
    return actText(&kind, {.action = line.action, .subject = task ? task->title : QString(), .state = domain::stateAfter(line)}, language);
}

}
