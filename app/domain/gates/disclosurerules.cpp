// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/disclosurerules.h"

#include "app/domain/gate.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

constexpr int overrideLength = 30;
constexpr QLatin1StringView categories[] = {"subscriber"_L1, "traffic"_L1, "content"_L1};

bool isMatched(const CaseItem &target)
{
    return target.text("match"_L1) == "matched"_L1;
}

bool isProduced(const QList<CaseItem> &targets, QLatin1StringView category)
{
    return std::any_of(targets.cbegin(), targets.cend(), [category](const CaseItem &target) { return target.text(category) == "produce"_L1; });
}

bool isOverridden(const CaseFile &file)
{
    return file.text("process-override"_L1).size() >= overrideLength && !file.text("counsel"_L1).isEmpty();
}

// An instrument without a rule allows nothing.
bool isAllowed(const Kind &kind, const CaseFile &file, const QString &category)
{
    const ProcessRule *rule = kind.process(file.text("instrument"_L1));
    return rule && rule->allows(category, file.text("ground"_L1));
}

QString accountKey(const CaseItem &item)
{
    return item.text("account"_L1).simplified().toCaseFolded();
}

}

bool somethingMatched(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    return std::any_of(targets.cbegin(), targets.cend(), isMatched);
}

bool nothingMatched(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    return !targets.isEmpty() && std::all_of(targets.cbegin(), targets.cend(), [](const CaseItem &target) {
        const QString match = target.text("match"_L1);
        return match == "no-match"_L1 || match == "not-ours"_L1;
    });
}

bool productionDeclared(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    const bool hasContent = isProduced(targets, "content"_L1);
    const bool hasOther = isProduced(targets, "subscriber"_L1) || isProduced(targets, "traffic"_L1);
    if (file.outcome == "content-disclosed"_L1)
        return hasContent;
    if (file.outcome == "non-content-disclosed"_L1)
        return hasOther && !hasContent;
    return !hasContent && !hasOther;
}

bool withholdingReasoned(const Kind &, const CaseFile &file)
{
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    return std::all_of(targets.cbegin(), targets.cend(), [](const CaseItem &target) {
        const bool isWithheld = std::any_of(std::begin(categories), std::end(categories), [&target](QLatin1StringView category) { return target.text(category) == "withhold"_L1; });
        return !isWithheld || !target.text("reason"_L1).isEmpty();
    });
}

bool processSuffices(const Kind &kind, const CaseFile &file)
{
    if (isOverridden(file))
        return true;
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    return std::all_of(std::begin(categories), std::end(categories),
        [&](QLatin1StringView category) { return !isProduced(targets, category) || isAllowed(kind, file, category); });
}

bool strengthAsRuled(const Kind &kind, const CaseFile &file)
{
    if (file.text("check-strength"_L1) != "yes"_L1 || isOverridden(file))
        return true;
    const QStringList asked = factValues(file.details.value("categories"_L1));
    return std::all_of(asked.cbegin(), asked.cend(), [&](const QString &category) { return isAllowed(kind, file, category); });
}

QString sourceOfProcess(const Kind &kind, const CaseFile &file)
{
    const ProcessRule *rule = kind.process(file.text("instrument"_L1));
    return rule ? rule->source : QString();
}

bool eachAccountDecided(const Kind &, const CaseFile &file)
{
    QSet<QString> decided;
    for (const CaseItem &notice : file.itemsOf(u"notices"_s))
        decided += accountKey(notice);
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    // Where nothing is decided at all, another gate says so.
    return decided.isEmpty() || std::all_of(targets.cbegin(), targets.cend(), [&decided](const CaseItem &target) { return !isMatched(target) || decided.contains(accountKey(target)); });
}

bool promiseKept(const Kind &, const CaseFile &file)
{
    if (file.text("ground"_L1) != "compelled"_L1)
        return true;
    const QList<CaseItem> notices = file.itemsOf(u"notices"_s);
    return std::none_of(notices.cbegin(), notices.cend(), [](const CaseItem &notice) { return notice.text("decision"_L1) == "not-promised"_L1; });
}

bool secrecyKept(const Kind &, const CaseFile &file)
{
    if (file.text("secrecy"_L1) != "yes"_L1)
        return true;
    const QString until = file.text("secrecy-end"_L1) == "dated"_L1 ? file.text("secrecy-until"_L1) : QString();  // ISO days compare as text
    const QList<CaseItem> notices = file.itemsOf(u"notices"_s);
    return std::none_of(notices.cbegin(), notices.cend(), [&until](const CaseItem &notice) {
        const QString sent = notice.text("sent-on"_L1);
        const bool isEarly = !sent.isEmpty() && (until.isEmpty() || sent <= until);
        return isEarly || (sent.isEmpty() && notice.text("decision"_L1) == "now"_L1);
    });
}

bool delayedNoticeSent(const Kind &, const CaseFile &file)
{
    if (file.text("secrecy-end"_L1) != "dated"_L1)
        return true;
    const QList<CaseItem> notices = file.itemsOf(u"notices"_s);
    return std::none_of(notices.cbegin(), notices.cend(), [](const CaseItem &notice) { return notice.text("decision"_L1) == "forbidden"_L1 && notice.text("sent-on"_L1).isEmpty(); });
}

bool secrecyApart(const Kind &, const CaseFile &file)
{
    return file.text("secrecy"_L1) != "yes"_L1 || file.compartment.isValid() || !file.text("outside-compartment"_L1).isEmpty();
}

bool productionPackaged(const Kind &, const CaseFile &file)
{
    const auto isHandedOver = [&file](const QString &digest) {
        return std::any_of(file.attachments.cbegin(), file.attachments.cend(),
                           [&digest](const AttachmentRecord &one) { return one.purpose == "production"_L1 && one.sha256 == digest; });
    };
    QSet<QString> packaged;
    for (const CaseItem &entry : file.itemsOf(u"production"_s)) {
        const QString digest = entry.text("digest"_L1);
        if (digest.isEmpty() ? !entry.text("reason"_L1).isEmpty() : isHandedOver(digest))
            packaged += entry.text("category"_L1);
    }
    const QList<CaseItem> targets = file.itemsOf(u"targets"_s);
    return std::all_of(std::begin(categories), std::end(categories),
        [&](QLatin1StringView category) { return !isProduced(targets, category) || packaged.contains(category); });
}

}
