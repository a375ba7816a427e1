// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/disputerules.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

QString text(const QJsonObject &details, QLatin1StringView fact)
{
    return details.value(fact).toString().trimmed();
}

QList<CaseItem> proceedings(const CaseFile &file, QLatin1StringView kind)
{
    QList<CaseItem> found = file.itemsOf(u"proceedings"_s);
    found.removeIf([kind](const CaseItem &item) { return text(item.details, "kind"_L1) != kind; });
    return found;
}

bool areConcluded(const QList<CaseItem> &items)
{
    return !items.isEmpty() && std::all_of(items.cbegin(), items.cend(), [](const CaseItem &item) {
        return !text(item.details, "decision"_L1).isEmpty() && !text(item.details, "decision-on"_L1).isEmpty();
    });
}

bool isDone(const CaseItem &remedy)
{
    const QString kind = text(remedy.details, "remedy"_L1);
    if (kind == "none"_L1)
        return true;
    return !kind.isEmpty() && !text(remedy.details, "responsible"_L1).isEmpty() && !text(remedy.details, "done-on"_L1).isEmpty()
        && !text(remedy.details, "evidence"_L1).isEmpty();
}

}

bool caseLinked(const Kind &, const CaseFile &file)
{
    return text(file.details, "about-our-case"_L1) != "yes"_L1 || !file.links.isEmpty();
}

bool independentHandler(const Kind &, const CaseFile &file)
{
    return !file.owner.isEmpty() && std::none_of(file.links.cbegin(), file.links.cend(),
        [&file](const LinkRecord &link) { return link.owner == file.owner; });
}

bool independentReviewer(const Kind &, const CaseFile &file)
{
    const QString reviewer = text(file.details, "second-reviewer"_L1);
    const QString first = file.preparer.isEmpty() ? file.owner : file.preparer;
    return !reviewer.isEmpty() && reviewer != first;
}

bool remediesDone(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> remedies = file.itemsOf(u"remedies"_s);
    return std::all_of(remedies.cbegin(), remedies.cend(), isDone);
}

bool authorityRecorded(const Kind &, const CaseFile &file) { return !proceedings(file, "authority"_L1).isEmpty(); }
bool courtRecorded(const Kind &, const CaseFile &file) { return !proceedings(file, "court"_L1).isEmpty(); }
bool authorityConcluded(const Kind &, const CaseFile &file) { return areConcluded(proceedings(file, "authority"_L1)); }
bool courtConcluded(const Kind &, const CaseFile &file) { return areConcluded(proceedings(file, "court"_L1)); }

}
