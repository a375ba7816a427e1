// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/answerrules.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

// An answer in the matter, whether it grants or refuses; a refusal because nobody knows who asks, or because somebody else has the data, is none.
bool isAnswered(const Kind &kind, const CaseItem &line)
{
    const Outcome *outcome = kind.outcome(line.text("outcome"_L1));
    if (!outcome)
        return false;
    if (outcome->isGranting || outcome->needsAction)
        return true;
    const Ground *ground = kind.ground(line.text("ground"_L1));
    return outcome->isRefusal && ground && ground->bucket != "unverifiable"_L1 && ground->id != "not-controller"_L1;
}

QList<CaseItem> answeredLines(const Kind &kind, const CaseFile &file, QLatin1StringView right)
{
    QList<CaseItem> found = file.itemsOf(u"lines"_s);
    found.removeIf([&](const CaseItem &line) { return line.text("right"_L1) != right || !isAnswered(kind, line); });
    return found;
}

}

bool automatedReviewed(const Kind &kind, const CaseFile &file)
{
    const QString automated = file.text("automated"_L1);
    const QString reviewer = file.text("automated-reviewer"_L1);
    const QList<CaseItem> lines = answeredLines(kind, file, "automated-decision"_L1);
    return std::all_of(lines.cbegin(), lines.cend(), [&](const CaseItem &line) {
        const QString decider = line.text("decided-by"_L1);
        return automated == "none-taken"_L1 || (automated == "reviewed"_L1 && !reviewer.isEmpty() && !decider.isEmpty() && reviewer != decider);
    });
}

bool questionSorted(const Kind &kind, const CaseFile &file)
{
    return answeredLines(kind, file, "information"_L1).isEmpty() || !file.text("question-about"_L1).isEmpty();
}

}
