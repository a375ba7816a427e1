// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/disputerules.h"

#include "app/domain/authorities/caseauthorities.h"
#include "app/domain/letters/citation.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

QList<CaseItem> proceedings(const CaseFile &file, QLatin1StringView kind)
{
    QList<CaseItem> found = file.itemsOf(u"proceedings"_s);
    found.removeIf([kind](const CaseItem &item) { return item.text("kind"_L1) != kind; });
    return found;
}

bool areConcluded(const QList<CaseItem> &items)
{
    return !items.isEmpty() && std::all_of(items.cbegin(), items.cend(), [](const CaseItem &item) {
        return !item.text("decision"_L1).isEmpty() && !item.text("decision-on"_L1).isEmpty();
    });
}

// The first proceeding whose authority is missing or not competent.
std::optional<CaseItem> firstNotCompetent(const CaseFile &file, const AuthorityAnswer &answer)
{
    for (const CaseItem &item : proceedings(file, "authority"_L1)) {
        const QString authority = item.text("authority"_L1);
        const bool wroteItself = item.text("opened-by"_L1) == "body"_L1;
        if (authority.isEmpty() || (!wroteItself && !answer.isCompetent(authority)))
            return item;
    }
    return {};
}

QString competentNames(const AuthorityAnswer &answer, const QString &language)
{
    QStringList names;
    for (const CompetentAuthority &one : answer.competent)
        names << one.authority->name.in(language);
    return names.join(u", "_s);
}

QString notCompetent(const Authority &authority, const AuthorityAnswer &answer, const QString &language)
{
    const bool isGerman = language == "de"_L1;
    const QString name = authority.name.in(language);
    if (!authority.isForCompanies())
        return (isGerman ? u"%1 beaufsichtigt keine Unternehmen."_s : u"%1 does not supervise companies."_s).arg(name);
    const QString who = competentNames(answer, language);
    if (answer.rule.isEmpty() || who.isEmpty())
        return (isGerman ? u"Ob %1 zuständig ist, lässt sich nicht sagen: Tragen Sie ein, wo die Person lebt."_s
                         : u"Whether %1 is competent cannot be said: enter where the person lives."_s).arg(name);
    return (isGerman ? u"%1 ist nicht zuständig (Regel %2: %3). Zuständig: %4."_s : u"%1 is not competent (rule %2: %3). Competent: %4."_s)
        .arg(name, answer.rule, citation(answer.source, language), who);
}

bool isDone(const CaseItem &remedy)
{
    const QString kind = remedy.text("remedy"_L1);
    if (kind == "none"_L1)
        return true;
    return !kind.isEmpty() && !remedy.text("responsible"_L1).isEmpty() && !remedy.text("done-on"_L1).isEmpty()
        && !remedy.text("evidence"_L1).isEmpty();
}

}

bool caseLinked(const Kind &, const CaseFile &file)
{
    return file.text("about-our-case"_L1) != "yes"_L1 || !file.links.isEmpty();
}

bool independentHandler(const Kind &, const CaseFile &file)
{
    return !file.owner.isEmpty() && std::none_of(file.links.cbegin(), file.links.cend(),
        [&file](const LinkRecord &link) { return link.owner == file.owner; });
}

bool independentReviewer(const Kind &, const CaseFile &file)
{
    const QString reviewer = file.text("second-reviewer"_L1);
    const QString first = file.preparer.isEmpty() ? file.owner : file.preparer;
    return !reviewer.isEmpty() && reviewer != first;
}

bool remediesDone(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> remedies = file.itemsOf(u"remedies"_s);
    return std::all_of(remedies.cbegin(), remedies.cend(), isDone);
}

bool authorityRecorded(const Kind &, const CaseFile &file) { return !proceedings(file, "authority"_L1).isEmpty(); }

bool authorityCompetent(const Kind &kind, const CaseFile &file)
{
    return !firstNotCompetent(file, authoritiesFor(kind, file));
}

LocalText whyNotCompetent(const Kind &kind, const CaseFile &file, const LocalText &missing)
{
    const AuthorityAnswer answer = authoritiesFor(kind, file);
    const std::optional<CaseItem> item = firstNotCompetent(file, answer);
    const Authority *named = item && kind.authorities ? kind.authorities->authority(item->text("authority"_L1)) : nullptr;
    if (!named)
        return missing;
    return LocalText({{u"en"_s, notCompetent(*named, answer, u"en"_s)}, {u"de"_s, notCompetent(*named, answer, u"de"_s)}});
}

bool courtRecorded(const Kind &, const CaseFile &file) { return !proceedings(file, "court"_L1).isEmpty(); }
bool authorityConcluded(const Kind &, const CaseFile &file) { return areConcluded(proceedings(file, "authority"_L1)); }
bool courtConcluded(const Kind &, const CaseFile &file) { return areConcluded(proceedings(file, "court"_L1)); }

}
