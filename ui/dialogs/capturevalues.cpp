// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capturevalues.h"

#include "app/domain/deadline.h"
#include "app/domain/words.h"
#include "app/domain/workflow.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuickCapture)
};

const QString plainCounting = u"eu-1182"_s;

const domain::Fact *namingFact(const domain::Kind &kind)
{
    const domain::ItemList *list = kind.list(kind.titleList);
    return list ? list->fact(kind.titleFact) : kind.fact(kind.titleFact);
}

const domain::Kind *kindOf(const CaptureScene &scene, const QString &id)
{
    const auto found = std::find_if(scene.kinds.cbegin(), scene.kinds.cend(), [&](const domain::Kind &kind) { return kind.id == id; });
    return found == scene.kinds.cend() ? nullptr : &*found;
}

QString byLabel(const domain::Fact &fact, const QString &what)
{
    const QString typed = u' ' + domain::fold(what) + u' ';
    for (const domain::Choice &choice : fact.choices)
        for (const QString &language : {u"en"_s, u"de"_s})
            if (const QString label = domain::fold(choice.label.in(language)); typed.contains(u' ' + label + u' '))
                return choice.id;
    return {};
}

// What the clocks of the kind would say for a case received on that day.
QStringList clockLines(const CaptureScene &scene, const domain::Kind &kind, const domain::Office &office, const Capture &capture, const QString &subject)
{
    QStringList lines;
    domain::CaseFile file;
    file.regime = office.defaultRegime;
    if (kind.titleList.isEmpty() && !kind.titleFact.isEmpty())
        file.details.insert(kind.titleFact, subject);
    for (const domain::KindClock &clock : domain::clocksStartingIn(kind, kind.initialState, file)) {
        if (clock.source == domain::KindClock::Source::Fact)
            continue;  // the day is written on a paper that nobody has read yet
        const bool isInternal = clock.source == domain::KindClock::Source::Internal;
        const QString regimeId = !clock.fixedRegime.isEmpty() ? clock.fixedRegime : isInternal ? plainCounting : office.defaultRegime;
        const QString rule = isInternal ? clock.internalRule : clock.fixedKind.isEmpty() ? subject : clock.fixedKind;
        if (rule.isEmpty())
            continue;
        const auto deadline = scene.rules.computeDeadline(office, {regimeId, rule, domain::Receipt::on(capture.received)});
        if (!deadline || !deadline->hasClock())
            continue;
        const QString day = text::dayText(deadline->due, scene.language);
        lines << (clock.isMain ? Words::tr("due %1 (%2)").arg(day, text::citation(clock.citation.isEmpty() ? deadline->source : clock.citation, scene.language)) : Words::tr("%1 by %2").arg(clock.label.in(scene.language), day));
    }
    return lines;
}

}

QString recognisedSubject(const CaptureScene &scene, const domain::Kind &kind, const QString &what)
{
    const domain::Fact *fact = namingFact(kind);
    if (!fact || what.trimmed().isEmpty())
        return {};
    if (const QString found = byLabel(*fact, what); !found.isEmpty())
        return found;
    if (!scene.recogniser)
        return {};
    const intake::Recognition guess = scene.recogniser->recognise(what, {});
    const bool isGuess = std::any_of(guess.reasons.cbegin(), guess.reasons.cend(), [](const intake::Reason &reason) { return reason.about.startsWith("line:"_L1); });
    for (const QString &line : guess.lines)
        if (isGuess && fact->choice(line))
            return line;
    return {};
}

QString captureLine(const CaptureScene &scene, const Capture &capture)
{
    const domain::Kind *kind = kindOf(scene, capture.kind);
    const domain::Office *office = scene.organisation.office(capture.office);
    if (!kind || !office || !capture.received.isValid())
        return Words::tr("Choose kind, day and office: the due date stands here.");
    if (capture.received > scene.today)
        return Words::tr("The day of receipt lies in the future.");
    const QString subject = recognisedSubject(scene, *kind, capture.what);
    QStringList parts;
    if (const domain::Fact *fact = namingFact(*kind))
        for (const domain::Choice &choice : fact->choices)
            if (choice.id == subject)
                parts << choice.label.in(scene.language);
    parts += clockLines(scene, *kind, *office, capture, subject);
    if (subject.isEmpty() && namingFact(*kind))
        parts << Words::tr("what exactly is asked follows in the case");
    return parts.join(u"  ·  "_s);
}

casework::RegisterCaseRequest captureRequest(const CaptureScene &scene, const Capture &capture)
{
    casework::RegisterCaseRequest request;
    request.kind = capture.kind;
    request.title = capture.what;
    request.received = capture.received;
    request.channel = capture.channel;
    request.office = capture.office;
    request.language = scene.language;
    request.person.name = capture.who.trimmed();
    const domain::Kind *kind = kindOf(scene, capture.kind);
    const QString subject = kind ? recognisedSubject(scene, *kind, capture.what) : QString();
    if (!subject.isEmpty())
        casework::addSubject(request, *kind, subject);
    return request;
}

}
