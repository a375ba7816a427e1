// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reasonwords.h"

#include <QCoreApplication>
#include <array>

namespace casebook::text {

namespace {

constexpr std::array reasons{
    QT_TRANSLATE_NOOP("Reasons", "a case of another kind"),
    QT_TRANSLATE_NOOP("Reasons", "a clock of hours needs the moment, not only the day"),
    QT_TRANSLATE_NOOP("Reasons", "a country, or a country and its region"),
    QT_TRANSLATE_NOOP("Reasons", "a deletion needs its evidence"),
    QT_TRANSLATE_NOOP("Reasons", "a proof of identity is not handed over"),
    QT_TRANSLATE_NOOP("Reasons", "a proof of identity stays one"),
    QT_TRANSLATE_NOOP("Reasons", "a return needs a comment"),
    QT_TRANSLATE_NOOP("Reasons", "a step has no name"),
    QT_TRANSLATE_NOOP("Reasons", "a step has no valid day"),
    QT_TRANSLATE_NOOP("Reasons", "an exception needs its ground"),
    QT_TRANSLATE_NOOP("Reasons", "another compartment is called so"),
    QT_TRANSLATE_NOOP("Reasons", "another day than that of the version"),
    QT_TRANSLATE_NOOP("Reasons", "another version is called so: %1"),
    QT_TRANSLATE_NOOP("Reasons", "before 1990"),
    QT_TRANSLATE_NOOP("Reasons", "before the case was received"),
    QT_TRANSLATE_NOOP("Reasons", "before the customers were told"),
    QT_TRANSLATE_NOOP("Reasons", "before the version is in force"),
    QT_TRANSLATE_NOOP("Reasons", "before today"),
    QT_TRANSLATE_NOOP("Reasons", "cannot be linked"),
    QT_TRANSLATE_NOOP("Reasons", "cases of this kind are linked, not merged"),
    QT_TRANSLATE_NOOP("Reasons", "empty"),
    QT_TRANSLATE_NOOP("Reasons", "empty or too long"),
    QT_TRANSLATE_NOOP("Reasons", "finished already"),
    QT_TRANSLATE_NOOP("Reasons", "in the future"),
    QT_TRANSLATE_NOOP("Reasons", "in the future: %1"),
    QT_TRANSLATE_NOOP("Reasons", "is linked already"),
    QT_TRANSLATE_NOOP("Reasons", "it belongs to the matter already"),
    QT_TRANSLATE_NOOP("Reasons", "it cannot be read"),
    QT_TRANSLATE_NOOP("Reasons", "it does not follow: %1"),
    QT_TRANSLATE_NOOP("Reasons", "it ends before it begins"),
    QT_TRANSLATE_NOOP("Reasons", "it is no material change"),
    QT_TRANSLATE_NOOP("Reasons", "it is on no matter"),
    QT_TRANSLATE_NOOP("Reasons", "it is the case itself"),
    QT_TRANSLATE_NOOP("Reasons", "it must be kept until: %1"),
    QT_TRANSLATE_NOOP("Reasons", "it was not in force on the day of receipt (%1)"),
    QT_TRANSLATE_NOOP("Reasons", "its place in the case, from 1"),
    QT_TRANSLATE_NOOP("Reasons", "later than the day asked for"),
    QT_TRANSLATE_NOOP("Reasons", "later than the day of sending"),
    QT_TRANSLATE_NOOP("Reasons", "later than the rule allows: %1"),
    QT_TRANSLATE_NOOP("Reasons", "letters, digits and . _ @ - only"),
    QT_TRANSLATE_NOOP("Reasons", "missing"),
    QT_TRANSLATE_NOOP("Reasons", "missing; known are: %1"),
    QT_TRANSLATE_NOOP("Reasons", "more than a sheet holds"),
    QT_TRANSLATE_NOOP("Reasons", "neither a mail address nor a domain"),
    QT_TRANSLATE_NOOP("Reasons", "no address was entered: the opt-out is not carried out, or the person has no address"),
    QT_TRANSLATE_NOOP("Reasons", "no mail address is known"),
    QT_TRANSLATE_NOOP("Reasons", "no member of the compartment"),
    QT_TRANSLATE_NOOP("Reasons", "nobody asks for it"),
    QT_TRANSLATE_NOOP("Reasons", "none is chosen"),
    QT_TRANSLATE_NOOP("Reasons", "none is stopped"),
    QT_TRANSLATE_NOOP("Reasons", "not a date"),
    QT_TRANSLATE_NOOP("Reasons", "not a day or moment"),
    QT_TRANSLATE_NOOP("Reasons", "not a moment"),
    QT_TRANSLATE_NOOP("Reasons", "not a text"),
    QT_TRANSLATE_NOOP("Reasons", "not a time zone"),
    QT_TRANSLATE_NOOP("Reasons", "not a uuid"),
    QT_TRANSLATE_NOOP("Reasons", "not a whole number"),
    QT_TRANSLATE_NOOP("Reasons", "not after today"),
    QT_TRANSLATE_NOOP("Reasons", "not in the package"),
    QT_TRANSLATE_NOOP("Reasons", "not known; known are: %1"),
    QT_TRANSLATE_NOOP("Reasons", "not one of its choices"),
    QT_TRANSLATE_NOOP("Reasons", "not one short line"),
    QT_TRANSLATE_NOOP("Reasons", "not yes or no"),
    QT_TRANSLATE_NOOP("Reasons", "nothing begins with it"),
    QT_TRANSLATE_NOOP("Reasons", "of another compartment"),
    QT_TRANSLATE_NOOP("Reasons", "older than a day"),
    QT_TRANSLATE_NOOP("Reasons", "older than people get"),
    QT_TRANSLATE_NOOP("Reasons", "on the day of receipt this was in force: %1"),
    QT_TRANSLATE_NOOP("Reasons", "one of its files is not in the case"),
    QT_TRANSLATE_NOOP("Reasons", "one of these grounds, or thirty characters in words: %1"),
    QT_TRANSLATE_NOOP("Reasons", "one too many"),
    QT_TRANSLATE_NOOP("Reasons", "only documents are opened by other programs"),
    QT_TRANSLATE_NOOP("Reasons", "operational"),
    QT_TRANSLATE_NOOP("Reasons", "recorded already"),
    QT_TRANSLATE_NOOP("Reasons", "released already"),
    QT_TRANSLATE_NOOP("Reasons", "several would do"),
    QT_TRANSLATE_NOOP("Reasons", "shorter than %1 characters"),
    QT_TRANSLATE_NOOP("Reasons", "stopped already"),
    QT_TRANSLATE_NOOP("Reasons", "the answer is older than the question"),
    QT_TRANSLATE_NOOP("Reasons", "the case is there already"),
    QT_TRANSLATE_NOOP("Reasons", "the day of the question is missing"),
    QT_TRANSLATE_NOOP("Reasons", "the handing over is not approved yet"),
    QT_TRANSLATE_NOOP("Reasons", "the place before it is empty"),
    QT_TRANSLATE_NOOP("Reasons", "the program finds it"),
    QT_TRANSLATE_NOOP("Reasons", "the question is older than the request"),
    QT_TRANSLATE_NOOP("Reasons", "the same hold is there already: %1"),
    QT_TRANSLATE_NOOP("Reasons", "the same index is there already"),
    QT_TRANSLATE_NOOP("Reasons", "the same text is there already for this day: %1"),
    QT_TRANSLATE_NOOP("Reasons", "the two differ"),
    QT_TRANSLATE_NOOP("Reasons", "this domain only looks like that of an agency"),
    QT_TRANSLATE_NOOP("Reasons", "the verdict is given, no further proof is kept"),
    QT_TRANSLATE_NOOP("Reasons", "this ground only stops the periods of: %1"),
    QT_TRANSLATE_NOOP("Reasons", "this step needs one"),
    QT_TRANSLATE_NOOP("Reasons", "two are called so; name its place, as in #2"),
    QT_TRANSLATE_NOOP("Reasons", "two letters, or its name"),
    QT_TRANSLATE_NOOP("Reasons", "unknown"),
    QT_TRANSLATE_NOOP("Reasons", "was used for something else"),
};

const char *known(const QString &reason)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const char *each) { return reason == QLatin1StringView(each); });
    return found == reasons.end() ? nullptr : *found;
}

}

QString reasonText(const QString &reason)
{
    const char *text = known(reason);
    return text ? QCoreApplication::translate("Reasons", text) : reason;
}

bool isKnownReason(const QString &reason)
{
    return known(reason) != nullptr;
}

}
