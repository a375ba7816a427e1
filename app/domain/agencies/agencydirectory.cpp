// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/agencies/agencydirectory.h"

#include "app/domain/agencies/senderdomain.h"
#include "app/domain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

// Below it a typing mistake away is somebody else: "fec.gov" is no disguise of "ftc.gov", and "bla.de" none of "bka.de".
constexpr qsizetype shortestMistyped = 5;

constexpr std::pair<SenderVerdict, QLatin1StringView> verdicts[] = {
    {SenderVerdict::Matches, "matches"_L1}, {SenderVerdict::Differs, "differs"_L1}, {SenderVerdict::Unknown, "unknown"_L1},
};

constexpr std::pair<SenderReason, QLatin1StringView> reasons[] = {
    {SenderReason::NoAddress, "no-address"_L1}, {SenderReason::Listed, "listed"_L1},         {SenderReason::ClosedSuffix, "closed-suffix"_L1},
    {SenderReason::NotListed, "not-listed"_L1}, {SenderReason::FreeMail, "free-mail"_L1},    {SenderReason::Confusable, "confusable"_L1},
    {SenderReason::OneEdit, "one-edit"_L1},     {SenderReason::AgencyName, "agency-name"_L1}, {SenderReason::GovernmentWord, "government-word"_L1},
};

template <typename Value, size_t size>
QString wordOf(const std::pair<Value, QLatin1StringView> (&table)[size], Value wanted)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [wanted](const auto &entry) { return entry.first == wanted; });
    return found == std::end(table) ? QString() : QString(found->second);
}

template <typename Value, size_t size>
std::optional<Value> valueOf(const std::pair<Value, QLatin1StringView> (&table)[size], const QString &word)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&word](const auto &entry) { return entry.second == word; });
    return found == std::end(table) ? std::optional<Value>() : found->first;
}

// The domain and those it lies in, without those of one label: "a.fbi.gov", "fbi.gov".
QStringList ownAndUpper(const QString &domain)
{
    QStringList all;
    for (QString one = domain; one.contains(u'.'); one = one.section(u'.', 1))
        all << one;
    return all;
}

QString withoutTop(const QString &domain)
{
    return domain.section(u'.', 0, -2);
}

// Whether neighbours among the words make this text when nothing stands between them: "fbi", "gov" make "fbigov".
bool holdsRun(const QStringList &words, const QString &text)
{
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString run;
        for (qsizetype to = from; to < words.size() && run.size() < text.size(); ++to)
            run += words[to];
        if (run == text)
            return true;
    }
    return false;
}

}

QString name(SenderVerdict verdict) { return wordOf(verdicts, verdict); }
QString name(SenderReason reason) { return wordOf(reasons, reason); }
std::optional<SenderVerdict> senderVerdict(const QString &name) { return valueOf(verdicts, name); }
std::optional<SenderReason> senderReason(const QString &name) { return valueOf(reasons, name); }

const Agency *AgencyDirectory::agency(const QString &id) const
{
    const auto found = std::find_if(m_agencies.cbegin(), m_agencies.cend(), [&id](const Agency &one) { return one.id == id; });
    return found == m_agencies.cend() ? nullptr : &*found;
}

QList<const Agency *> AgencyDirectory::find(const QString &words) const
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    QList<const Agency *> found;
    for (const Agency &one : m_agencies) {
        QStringList texts{one.id, one.country, one.region, one.name.in(u"en"_s), one.name.in(u"de"_s), one.original, one.words.join(u' ')};
        for (const AgencyDomain &known : one.domains)
            texts << known.name;
        for (const QString &code : {one.country, one.region})
            texts << m_placeNames.value(code).in(u"en"_s) << m_placeNames.value(code).in(u"de"_s);
        const QString text = fold(texts.join(u' '));
        if (std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) { return text.contains(word); }))
            found << &one;
    }
    return found;
}

template <typename Fits>
AgencyDirectory::Found AgencyDirectory::longest(Fits fits) const
{
    Found best;
    for (const Agency &one : m_agencies) {
        for (const AgencyDomain &known : one.domains) {
            if (known.name.size() > best.domain.name.size() && fits(known.name))
                best = {&one, known};
        }
    }
    return best;
}

bool AgencyDirectory::isClosed(const QString &domain) const
{
    return std::any_of(m_closed.cbegin(), m_closed.cend(), [&domain](const QString &suffix) { return domain != suffix && isWithin(domain, suffix); });
}

// The whole domain of an agency inside another one: "bka.bund.de.example", "bka-bund.de", "polizei-bayern.com".
AgencyDirectory::Found AgencyDirectory::embedded(const QString &domain) const
{
    const QStringList seen = domainWords(skeleton(domain));
    return longest([&seen](const QString &known) {
        const QString text = skeleton(known);
        const QString core = withoutTop(text);
        return holdsRun(seen, domainWords(text).join(QString())) || (core.contains(u'.') && holdsRun(seen, domainWords(core).join(QString())));
    });
}

AgencyDirectory::Found AgencyDirectory::named(const QString &domain) const
{
    const QStringList open = domainWords(withoutTop(skeleton(domain)));
    for (const Agency &one : m_agencies) {
        for (const QString &word : one.words) {
            if (holdsRun(open, skeleton(word)))
                return {&one, one.domains.constFirst()};
        }
    }
    return {};
}

// "police-gov.example", "gov.example", "policegov.example": a label says it, at a place where nobody vouches for it.
bool AgencyDirectory::claimsGovernment(const QString &domain) const
{
    const QStringList words = domainWords(withoutTop(skeleton(domain)));
    return std::any_of(words.cbegin(), words.cend(), [this](const QString &word) {
        return std::any_of(m_governmentWords.cbegin(), m_governmentWords.cend(), [&word](const QString &known) { return word.endsWith(skeleton(known)); });
    });
}

SenderJudgement AgencyDirectory::judge(const QString &sender) const
{
    SenderJudgement answer;
    answer.domain = senderDomain(sender);
    if (answer.domain.isEmpty())
        return answer;
    const auto as = [&answer](SenderVerdict verdict, SenderReason reason, const Found &found = {}) {
        answer.verdict = verdict;
        answer.reason = reason;
        answer.agency = found.agency;
        answer.known = found.domain;
        return answer;
    };
    const QString domain = answer.domain;
    if (const Found listed = longest([&domain](const QString &known) { return isWithin(domain, known); }); listed.agency)
        return as(SenderVerdict::Matches, SenderReason::Listed, listed);
    if (isClosed(domain))
        return as(SenderVerdict::Unknown, SenderReason::ClosedSuffix);
    if (std::any_of(m_freeMail.cbegin(), m_freeMail.cend(), [&domain](const QString &known) { return isWithin(domain, known); }))
        return as(SenderVerdict::Differs, SenderReason::FreeMail);
    const QStringList parts = ownAndUpper(domain);
    const QStringList seen = ownAndUpper(skeleton(domain));
    if (const Found same = longest([&seen](const QString &known) { return seen.contains(skeleton(known)); }); same.agency)
        return as(SenderVerdict::Differs, SenderReason::Confusable, same);
    if (const Found inside = embedded(domain); inside.agency)
        return as(SenderVerdict::Differs, SenderReason::AgencyName, inside);
    const auto isMistyped = [&parts](const QString &known) {
        return withoutTop(known).size() >= shortestMistyped
            && std::any_of(parts.cbegin(), parts.cend(), [&known](const QString &part) { return isOneEditAway(part, known); });
    };
    if (const Found near = longest(isMistyped); near.agency)
        return as(SenderVerdict::Differs, SenderReason::OneEdit, near);
    if (const Found found = named(domain); found.agency)
        return as(SenderVerdict::Differs, SenderReason::AgencyName, found);
    if (claimsGovernment(domain))
        return as(SenderVerdict::Differs, SenderReason::GovernmentWord);
    return as(SenderVerdict::Unknown, SenderReason::NotListed);
}

}
