// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterfacts.h"

#include "app/domain/authorities/caseauthorities.h"
#include "app/domain/letters/addressee.h"
#include "app/domain/letters/citation.h"
#include "app/domain/letters/letternames.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

// A remark to ourselves in a pack is none of the person's business.
QString cited(const QString &source, const QString &language)
{
    QStringList parts = source.split(u"; "_s);
    parts.removeIf([](const QString &part) { return part.startsWith("check against"_L1) || part.startsWith("compare "_L1); });
    return citation(parts.join(u"; "_s), language);
}

// Of the source of a ground, which names several laws side by side, what belongs to the law of the case; under its name there.
QString citedUnder(const LetterLaws &laws, const QString &source, const QString &language)
{
    QStringList kept;
    for (QString part : source.split(u"; "_s)) {
        for (auto name = laws.names.cbegin(); name != laws.names.cend(); ++name) {
            if (part.startsWith(name.key() + u' '))
                part = name.value() + part.sliced(name.key().size());
        }
        const auto begins = [&part](const QString &law) { return part.startsWith(law + u' '); };
        if (std::any_of(laws.laws.cbegin(), laws.laws.cend(), begins))
            kept << part;
    }
    return cited(kept.join(u"; "_s), language);
}

QString joined(const QStringList &words, const QString &language)
{
    if (words.size() < 2)
        return words.value(0);
    return words.mid(0, words.size() - 1).join(u", "_s) + (language == "de"_L1 ? u" und "_s : u" and "_s) + words.constLast();
}

QString periodWords(const Period &period, const QString &language)
{
    const bool isOne = period.length == 1;
    const auto words = [&](const char16_t *english, const char16_t *german) { return (language == "de"_L1 ? QStringView(german) : QStringView(english)).toString(); };
    QString unit;
    switch (period.unit) {
    case PeriodUnit::Hours: unit = isOne ? words(u"hour", u"Stunde") : words(u"hours", u"Stunden"); break;
    case PeriodUnit::Days: unit = isOne ? words(u"day", u"Tag") : words(u"days", u"Tagen"); break;
    case PeriodUnit::WorkingDays: unit = isOne ? words(u"working day", u"Arbeitstag") : words(u"working days", u"Arbeitstagen"); break;
    case PeriodUnit::Weeks: unit = isOne ? words(u"week", u"Woche") : words(u"weeks", u"Wochen"); break;
    case PeriodUnit::Months: unit = isOne ? words(u"month", u"Monat") : words(u"months", u"Monaten"); break;
    case PeriodUnit::Years: unit = isOne ? words(u"year", u"Jahr") : words(u"years", u"Jahren"); break;
    }
    return u"%1 %2"_s.arg(period.length).arg(unit);
}

QString label(const QList<Choice> &choices, const QString &id, const QString &language)
{
    for (const Choice &choice : choices) {
        if (choice.id == id)
            return choice.label.in(language);
    }
    return id;
}

// Makes the facts of one case, part by part.
class FactsMaking {
public:
    explicit FactsMaking(const LetterContext &context) : m_context(context), m_file(context.file), m_kind(context.kind), m_language(context.language) {}

    LetterFacts make()
    {
        m_facts.language = m_language;
        m_facts.day = m_context.day;
        m_facts.kind = &m_kind;
        m_facts.file = m_file;
        addHead();
        addAuthorities();
        addClocks();
        addLaw();
        addLines();
        addDays();
        return m_facts;
    }

private:
    void set(const QString &name, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_facts.values.insert(name, text.simplified());
    }

    void setDay(const QString &name, const QDate &day)
    {
        if (!day.isValid())
            return;
        m_facts.days.insert(name, day);
        set(name, letterDay(day, m_language));
    }

    void addHead()
    {
        set(u"number"_s, m_file.number);
        const CaseParty *person = m_file.person();
        const CaseParty *addressee = addresseeOf(m_file);
        set(u"addressee"_s, addressee ? addressee->party.name : QString());
        if (person && addressee != person)
            set(u"represented"_s, person->party.name);
        set(u"sender"_s, m_context.sender);
        set(u"sender-address"_s, addressLines(m_context.office.postalAddress).join(u", "_s));
        set(u"contact"_s, m_context.contact);
        set(u"reason"_s, m_context.reason);
        setDay(u"date"_s, m_context.day);
        setDay(u"received"_s, m_file.received);
        for (const Fact &fact : m_kind.facts) {
            if (fact.id == "identity-method"_L1)
                set(fact.id, label(fact.choices, m_file.details.value(fact.id).toString(), m_language));
        }
    }

    // First who is competent for the place of the person, then who is in charge of us, or whom the law names beside the first.
    void addAuthorities()
    {
        const AuthorityAnswer answer = authoritiesFor(m_kind, m_file, officeSeat(m_context.office));
        if (!answer.asks.isEmpty())
            m_facts.unknownPlace = openPlaceWords(answer.asks.constFirst());
        for (const CompetentAuthority &one : answer.competent) {
            const Basis reason = one.reasons.constLast().basis;
            const bool isFirst = one.authority == answer.competent.constFirst().authority;
            if (isFirst)
                addAuthority(u"authority"_s, *one.authority);
            else if (reason == Basis::Establishment || reason == Basis::Law)
                addAuthority(u"other-authority"_s, *one.authority);
        }
    }

    void addAuthority(const QString &name, const Authority &authority)
    {
        QStringList reach = authority.address;
        if (!reach.isEmpty() && authority.country != m_context.office.address.country)
            reach << m_kind.authorities->placeName(authority.country).in(m_language);
        reach << authority.complaintPage();
        reach.removeAll(QString());
        set(name, authority.fullName(m_language));
        set(name + u"-address"_s, reach.join(u", "_s));
    }

    QString openPlaceWords(const OpenPlace &open) const
    {
        const bool isGerman = m_language == "de"_L1;
        if (!open.isRegion)
            return isGerman ? u"in welchem Land die Person lebt"_s : u"in which country the person lives"_s;
        const QString country = m_kind.authorities->placeName(open.country).in(m_language);
        return (isGerman ? u"in welchem Teil von %1"_s : u"in which part of %1"_s).arg(country);
    }

    // The first main clock to end is the one that a letter speaks of.
    void addClocks()
    {
        const ClockRecord *first = nullptr;
        for (const ClockRecord &clock : m_file.clocks) {
            const bool isOpen = clock.state == "running"_L1 || clock.state == "paused"_L1;
            if (isOpen && clock.isMain && clock.due.isValid() && (!first || clock.due < first->due))
                first = &clock;
        }
        if (!first)
            return;
        m_facts.isRunning = true;
        setDay(u"due"_s, first->due);
        if (m_context.extendedDue.isValid()) {
            m_facts.isExtendable = true;
            setDay(u"extended-due"_s, m_context.extendedDue);
            set(u"extension-source"_s, cited(m_context.extensionSource, m_language));
        }
        const auto rule = m_context.regime ? m_context.regime->rule(first->kind) : base::Result<DeadlineRule>(base::fail(base::ErrorCode::RegimeUnknown));
        if (!rule)
            return;
        set(u"due-source"_s, cited(rule->source, m_language));
        for (const PauseRule &pause : rule->pauses) {
            const bool isLate = pause.lateFromDay > 0 && first->started.daysTo(m_context.day) >= pause.lateFromDay;
            if (first->state == "running"_L1 && !isLate)
                m_facts.pauses.insert(pause.reason, pause.effect == PauseRule::Effect::StartsOnAnswer ? u"starts"_s : u"stands"_s);
        }
    }

    void addLaw()
    {
        if (!m_context.regime)
            return;
        m_facts.regime = m_context.regime->id;
        set(u"law"_s, m_context.regime->label.in(m_language));
        const QStringList kinds = m_context.regime->kinds.keys();
        m_facts.lawKinds = QSet<QString>(kinds.cbegin(), kinds.cend());
        if (const auto appeal = m_context.regime->rule(u"appeal"_s); appeal && appeal->form == DeadlineRule::Form::Period) {
            set(u"appeal-period"_s, periodWords(appeal->period, m_language));
            set(u"appeal-source"_s, cited(appeal->source, m_language));
        }
    }

    void addLines()
    {
        const ItemList *list = m_kind.list(m_kind.titleList);
        const Fact *naming = list ? list->fact(m_kind.titleFact) : nullptr;
        QStringList rights;
        for (const CaseItem &item : naming ? m_file.itemsOf(list->id) : QList<CaseItem>()) {
            const LetterLine line = lineOf(item, *naming);
            const QString right = line.values.value(u"right"_s);
            if (!right.isEmpty() && !rights.contains(right))
                rights << right;
            m_facts.lines << line;
        }
        set(u"rights"_s, joined(rights, m_language));
    }

    LetterLine lineOf(const CaseItem &item, const Fact &naming) const
    {
        LetterLine line;
        const auto keep = [&line](const QString &name, const QString &text) {
            if (!text.trimmed().isEmpty())
                line.values.insert(name, text.simplified());
        };
        line.right = item.details.value(naming.id).toString();
        keep(u"right"_s, label(naming.choices, line.right, m_language));
        keep(u"line-scope"_s, item.details.value("scope"_L1).toString());
        keep(u"ground-text"_s, item.details.value("ground-text"_L1).toString());
        const QDate done = QDate::fromString(item.details.value("executed-on"_L1).toString(), Qt::ISODate);
        keep(u"executed-on"_s, letterDay(done, m_language));
        if (const Outcome *outcome = m_kind.outcome(item.details.value("outcome"_L1).toString())) {
            line.hasOutcome = true;
            line.isGranting = outcome->isGranting;
            line.isRefused = outcome->isRefusal;
            line.isGrounded = outcome->needsGround;
            line.isActedOn = outcome->isGranting || outcome->needsAction;
            keep(u"outcome"_s, outcome->label.in(m_language));
        }
        if (const Ground *ground = m_kind.ground(item.details.value("ground"_L1).toString())) {
            // The label of a ground in words says nothing; the words do.
            const QString words = ground->id == "other"_L1 ? line.values.take(u"ground-text"_s) : QString();
            keep(u"ground"_s, words.isEmpty() ? ground->label.in(m_language) : words);
            keep(u"ground-source"_s, citedUnder(m_context.laws, ground->source, m_language));
        }
        return line;
    }

    void addDays()
    {
        QList<QDate> days = m_facts.days.values() + QList<QDate>{m_file.due, m_file.closed};
        for (const ClockRecord &clock : m_file.clocks) {
            days += {clock.started, clock.due, clock.met, clock.extensionNotified};
            for (const ClockPause &pause : clock.pauses)
                days += {pause.from, pause.to};
        }
        for (const MessageRecord &message : m_file.messages)
            days += message.at.toTimeZone(m_context.office.timeZone()).date();
        addDaysOf(m_file.details, days);
        for (const CaseItem &item : m_file.items)
            addDaysOf(item.details, days);
        for (const QDate &day : std::as_const(days)) {
            if (day.isValid())
                m_facts.knownDays.insert(day);
        }
    }

    static void addDaysOf(const QJsonObject &details, QList<QDate> &days)
    {
        for (const QJsonValue &value : details)
            days += QDate::fromString(value.toString().left(10), Qt::ISODate);
    }

    const LetterContext &m_context;
    const CaseFile &m_file;
    const Kind &m_kind;
    const QString m_language;
    LetterFacts m_facts;
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression form(u"\\{([a-z-]+)(\\?)?\\}"_s);
    return form;
}

QString valueOf(const QString &name, const LetterFacts &facts, const LetterLine *line)
{
    return line && line->values.contains(name) ? line->values.value(name) : facts.values.value(name);
}

}

QStringList addressLines(const Address &address)
{
    const QString town = address.region.isEmpty() ? u"%1 %2"_s.arg(address.postalCode, address.town) : u"%1, %2 %3"_s.arg(address.town, address.region, address.postalCode);
    return address.lines + QStringList{town};
}

LetterFacts letterFacts(const LetterContext &context)
{
    return FactsMaking(context).make();
}

QString letterDay(const QDate &day, const QString &language)
{
    if (!day.isValid())
        return {};
    return language == "de"_L1 ? day.toString(u"dd.MM.yyyy"_s) : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
}

QString filled(const QString &text, const LetterFacts &facts, const LetterLine *line)
{
    QString result;
    qsizetype done = 0;
    for (auto each = placeholder().globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString value = valueOf(match.captured(1), facts, line);
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        if (!value.isEmpty())
            result += value;
        else if (match.captured(2).isEmpty())
            result += u"[[%1]]"_s.arg(placeholderLabel(match.captured(1), facts.language));
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

bool isKnown(const QString &text, const LetterFacts &facts, const LetterLine *line)
{
    for (auto each = placeholder().globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (match.captured(2).isEmpty() && valueOf(match.captured(1), facts, line).isEmpty())
            return false;
    }
    return true;
}

}
