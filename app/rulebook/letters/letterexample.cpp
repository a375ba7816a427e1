// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/letters/letterexample.h"

#include "app/domain/letters/letterlint.h"
#include "app/rulebook/examplefacts.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;

domain::CaseFile caseOf(JsonObject &example, const domain::LetterTemplate &letter, const domain::Kind &kind)
{
    domain::CaseFile file;
    file.kind = kind.id;
    file.number = kind.prefix + u"-2026-00041"_s;
    file.state = example.string("state", letter.sendsIn.value(0));
    file.received = example.date("received");
    file.regime = example.string("regime", QString());
    file.language = example.string("language");
    domain::CaseParty person;
    person.party.name = u"Clara Weber"_s;
    person.role = kind.personRole;
    file.parties = {person};
    if (example.has("acting")) {
        JsonObject acting = example.object("acting");
        domain::CaseParty other;
        other.party.name = acting.string("name");
        other.role = acting.identifier("role");
        file.parties << other;
    }
    file.details = readExampleFacts(example, kind.facts);
    for (JsonObject &item : example.objects("items")) {
        const domain::ItemList *list = kind.list(kind.titleList);
        domain::CaseItem added;
        added.list = kind.titleList;
        added.position = static_cast<int>(file.items.size());
        added.details = list ? readExampleFacts(item, list->facts) : QJsonObject();
        file.items += added;
    }
    return file;
}

// The main clock of the kind, as it would stand in the case.
void addClock(JsonObject &example, domain::CaseFile &file, const domain::Kind &kind)
{
    const QDate due = example.date("due", QDate());
    const auto main = std::find_if(kind.clocks.cbegin(), kind.clocks.cend(), [](const domain::KindClock &clock) { return clock.isMain; });
    if (!due.isValid() || main == kind.clocks.cend())
        return;
    domain::ClockRecord clock;
    clock.clock = main->id;
    clock.regime = file.regime;
    clock.kind = file.items.isEmpty() ? main->fixedKind : file.items.constFirst().details.value(kind.titleFact).toString();
    clock.started = file.received;
    clock.due = due;
    clock.state = u"running"_s;
    clock.isMain = true;
    file.clocks = {clock};
}

domain::Office officeOf(JsonObject &example)
{
    domain::Office office;
    office.id = u"example"_s;
    office.zone = u"Europe/Berlin"_s;
    office.address = {{u"Musterstrasse 1"_s}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s};
    office.postalAddress = office.address;
    office.authority = example.string("authority", QString());
    return office;
}

void noteTried(const domain::LetterTemplate &letter, const domain::LetterFacts &facts, QSet<QString> &tried)
{
    for (const domain::LetterClause &clause : letter.clauses)
        if (!domain::placesOf(letter, clause, facts).isEmpty())
            tried.insert(clause.id);
}

}

void runLetterExample(JsonObject &example, const domain::LetterBook &book, const domain::LetterTemplate &letter, const LetterNames &names, QSet<QString> &tried)
{
    example.string("name");
    domain::CaseFile file = caseOf(example, letter, *names.kind);
    addClock(example, file, *names.kind);
    const domain::Office office = officeOf(example);
    const auto regime = names.regimes.constFind(file.regime);
    if (!file.regime.isEmpty() && regime == names.regimes.cend())
        return example.refuse("regime", u"no regime "_s + file.regime);
    const domain::LetterFacts facts = domain::letterFacts(
        {file, *names.kind, office, u"Example Ltd"_s, u"privacy@example.org"_s, regime == names.regimes.cend() ? nullptr : &*regime, file.language, example.date("day"),
         example.string("reason", QString()), example.date("extended_due", QDate()), example.string("extension_source", u"GDPR Art. 12(3), second sentence"_s), book.lawsOf(file.regime)});
    if (domain::letterFit(letter, facts) != domain::LetterFit::Fits)
        return example.refuse(u"the letter does not fit this case"_s);
    const QString text = domain::writeLetter(letter, facts);
    for (const QString &wanted : example.strings("says")) {
        if (!text.contains(wanted))
            example.refuse("says", u"not said: "_s + wanted);
    }
    QStringList found;
    for (const domain::LetterFinding &finding : domain::lintLetter(book, letter, facts, text))
        found << finding.id;
    found.removeDuplicates();
    found.sort();
    QStringList expected = example.strings("finds");
    expected.sort();
    if (found != expected)
        example.refuse("finds", u"expected [%1], found [%2]"_s.arg(expected.join(u", "), found.join(u", ")));
    noteTried(letter, facts, tried);
}

}
