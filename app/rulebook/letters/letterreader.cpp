// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/letters/letterreader.h"

#include "app/domain/letters/letterlint.h"
#include "app/rulebook/kindparts.h"
#include "app/rulebook/letters/letterexample.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using base::Result;
using domain::LetterClause;
using domain::LetterTemplate;
using Texts = QMap<QString, LetterTexts>;  // by language, always in the same order

Result<Texts> textsOf(const LetterFiles &files)
{
    Texts texts;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        if (!files.texts.contains(language))
            return base::fail(base::ErrorCode::PackInvalid, {files.pack.name, u"/"_s, u"no text in "_s + language});
        CASEBOOK_TRY(const LetterTexts found, readLetterTexts(files.texts.value(language)));
        texts.insert(language, found);
    }
    return texts;
}

// Takes the texts of a clause out of those that are left, so that in the end none may be.
void addTexts(JsonObject &object, LetterClause &clause, Texts &left)
{
    for (auto texts = left.begin(); texts != left.end(); ++texts) {
        if (!texts->contains(clause.id)) {
            object.refuse("id", u"no text in "_s + texts.key());
            continue;
        }
        const QString text = texts->take(clause.id);
        if (const QString problem = placeholderProblem(text, clause.isForEachLine); !problem.isEmpty())
            object.refuse("id", u"%1: %2"_s.arg(texts.key(), problem));
        clause.texts.insert(texts.key(), text);
    }
}

Result<void> checkNoneLeft(const LetterFiles &files, const Texts &left)
{
    for (auto texts = left.cbegin(); texts != left.cend(); ++texts) {
        if (!texts->isEmpty())
            return base::fail(base::ErrorCode::PackInvalid, {files.texts.value(texts.key()).name, u'#' + texts->firstKey(), u"no part has this text"_s});
    }
    return {};
}

// Reads one letter against the kind it is about.
class LetterReading {
public:
    LetterReading(const SharedLetterParts &shared, const LetterNames &names, Texts texts) : m_shared(shared), m_names(names), m_texts(std::move(texts)) {}

    LetterTemplate read(JsonObject &root)
    {
        m_letter.id = root.identifier("id");
        m_letter.kind = m_names.kind->id;
        m_letter.version = root.string("version");
        m_letter.label = readBoth(root, "label");
        m_letter.purpose = readBoth(root, "purpose");
        m_letter.source = root.string("source");
        readStates(root);
        readFits(root);
        for (JsonObject &object : root.objects("clauses"))
            readClause(object);
        if (m_letter.clauses.isEmpty())
            root.refuse("clauses", u"missing"_s);
        readSending(root.object("sending"));
        return m_letter;
    }

    const Texts &textsLeft() const { return m_texts; }
    const QSet<QString> &ownClauses() const { return m_own; }

private:
    void readStates(JsonObject &root)
    {
        m_letter.states = root.strings("states");
        m_letter.sendsIn = root.has("sends_in") ? root.strings("sends_in") : m_letter.states;
        for (const QString &state : std::as_const(m_letter.states)) {
            if (!m_names.kind->state(state) || m_names.kind->isClosed(state))
                root.refuse("states", u"no open state "_s + state);
        }
        if (m_letter.states.isEmpty() || m_letter.sendsIn.isEmpty())
            root.refuse("states", u"missing"_s);
        for (const QString &state : std::as_const(m_letter.sendsIn)) {
            if (!m_letter.states.contains(state))
                root.refuse("sends_in", u"cannot be written in "_s + state);
        }
        m_letter.gates = root.strings("gates");
        for (const QString &gate : std::as_const(m_letter.gates)) {
            if (!m_names.kind->gate(gate))
                root.refuse("gates", u"no gate "_s + gate);
        }
    }

    void readFits(JsonObject &root)
    {
        if (!root.has("fits"))
            return;
        JsonObject fits = root.object("fits");
        m_letter.fits = readLetterCondition(fits, m_names);
        m_letter.misfit = readBoth(fits, "otherwise");
    }

    void readClause(JsonObject &object)
    {
        if (object.has("shared"))
            return readShared(object);
        LetterClause clause = readLetterClause(object, m_names);
        if (m_own.contains(clause.id))
            object.refuse("id", u"stands twice"_s);
        m_own.insert(clause.id);
        addTexts(object, clause, m_texts);
        m_letter.clauses += clause;
    }

    void readShared(JsonObject &object)
    {
        const QString part = object.identifier("shared");
        const domain::LetterCondition condition = readLetterCondition(object, m_names);
        const bool isAsked = object.boolean("must", true);
        if (!m_shared.parts.contains(part))
            object.refuse("shared", u"no such part"_s);
        for (LetterClause clause : m_shared.parts.value(part)) {
            clause.condition = condition;
            if (!isAsked)
                clause.must.reset();
            m_letter.clauses += clause;
        }
    }

    void readSending(JsonObject sending)
    {
        for (JsonObject &sets : sending.objects("sets"))
            m_letter.sets += readLetterSets(sets, m_names);
        m_letter.sentFact = sending.string("sent_on", QString());
        const auto isSet = [this](const domain::LetterSets &sets) { return sets.fact == m_letter.sentFact && sets.from == domain::LetterSets::From::Day; };
        if (!m_letter.sentFact.isEmpty() && std::none_of(m_letter.sets.cbegin(), m_letter.sets.cend(), isSet))
            sending.refuse("sent_on", u"the day of sending is not written there"_s);
        m_letter.meets = sending.strings("meets");
        for (const QString &clock : std::as_const(m_letter.meets)) {
            if (!m_names.kind->clock(clock))
                sending.refuse("meets", u"no clock "_s + clock);
        }
        m_letter.extends = sending.boolean("extends", false);
        m_letter.pauses = sending.string("pauses", QString());
        if (!m_letter.pauses.isEmpty() && !isReason(m_letter.pauses))
            sending.refuse("pauses", u"no regime lets a clock stand for "_s + m_letter.pauses);
    }

    bool isReason(const QString &reason) const
    {
        for (const domain::Regime &regime : m_names.regimes) {
            for (const domain::DeadlineRule &rule : regime.kinds) {
                const auto isIt = [&reason](const domain::PauseRule &pause) { return pause.reason == reason; };
                if (std::any_of(rule.pauses.cbegin(), rule.pauses.cend(), isIt))
                    return true;
            }
        }
        return false;
    }

    const SharedLetterParts &m_shared;
    const LetterNames m_names;
    Texts m_texts;
    QSet<QString> m_own;
    LetterTemplate m_letter;
};

Result<void> runExamples(base::JsonReader &reader, JsonObject &root, const domain::LetterBook &book, const LetterTemplate &letter, const LetterNames &names,
                         const QSet<QString> &own, QSet<QString> &tried)
{
    QSet<QString> languages;
    QSet<QString> used;
    for (JsonObject &example : root.objects("examples")) {
        languages.insert(example.string("language"));
        runLetterExample(example, book, letter, names, used);
    }
    for (const QString &language : book.languages()) {
        if (!languages.contains(language))
            root.refuse("examples", u"none in "_s + language);
    }
    for (const LetterClause &clause : letter.clauses) {
        if (own.contains(clause.id) && !used.contains(clause.id))
            root.refuse("examples", u"none uses "_s + clause.id);
    }
    tried.unite(used);
    return reader.finish();
}

void checkRules(JsonObject &root, const QList<domain::LetterRule> &rules)
{
    QStringList missing = domain::letterRuleIds();
    for (const domain::LetterRule &rule : rules) {
        const bool isByCode = missing.removeAll(rule.id) > 0;
        if (isByCode == !rule.words.isEmpty())
            root.refuse("rules", rule.id + (isByCode ? u": is not looked for by words"_s : u": has no words"_s));
    }
    if (!missing.isEmpty())
        root.refuse("rules", u"missing: "_s + missing.join(u' '));
}

}

Result<SharedLetterParts> readSharedParts(const LetterFiles &files, const QMap<QString, domain::Regime> &regimes)
{
    CASEBOOK_TRY(Texts texts, textsOf(files));
    base::JsonReader reader(files.pack.name, files.pack.bytes);
    JsonObject root = reader.root();
    root.string("version");
    SharedLetterParts shared;
    QSet<QString> ids;
    for (JsonObject &object : root.objects("clauses")) {
        LetterClause clause = readLetterClause(object, {regimes});
        if (ids.contains(clause.id))
            object.refuse("id", u"stands twice"_s);
        ids.insert(clause.id);
        clause.own = clause.condition;
        addTexts(object, clause, texts);
        shared.parts[object.identifier("part")] += clause;
    }
    for (JsonObject &object : root.objects("rules"))
        shared.rules += readLetterRule(object);
    checkRules(root, shared.rules);
    for (JsonObject &object : root.objects("citations"))
        shared.laws += readLetterLaws(object, {regimes});
    shared.commonWords = readWordLists(root.object("common_words"));
    CASEBOOK_CHECK(reader.finish());
    CASEBOOK_CHECK(checkNoneLeft(files, texts));
    return shared;
}

Result<LetterTemplate> readLetter(const LetterFiles &files, const SharedLetterParts &shared, const QMap<QString, domain::Regime> &regimes,
                                  const QMap<QString, domain::Kind> &kinds, QSet<QString> &tried)
{
    CASEBOOK_TRY(Texts texts, textsOf(files));
    base::JsonReader reader(files.pack.name, files.pack.bytes);
    JsonObject root = reader.root();
    const QString kind = root.identifier("kind");
    if (!kinds.contains(kind))
        root.refuse("kind", u"no kind "_s + kind);
    if (!kinds.contains(kind))
        return base::fail(reader.finish().error());
    const LetterNames names{regimes, &*kinds.constFind(kind)};
    LetterReading reading(shared, names, std::move(texts));
    const LetterTemplate letter = reading.read(root);
    const domain::LetterBook book({letter}, shared.rules, shared.commonWords, shared.laws);
    CASEBOOK_CHECK(runExamples(reader, root, book, letter, names, reading.ownClauses(), tried));
    CASEBOOK_CHECK(checkNoneLeft(files, reading.textsLeft()));
    return letter;
}

}
