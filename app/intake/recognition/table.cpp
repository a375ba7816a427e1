// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/table.h"

#include "app/base/jsonreader.h"
#include "app/intake/csvmapping.h"
#include "app/intake/recognition/shapes.h"
#include "app/rulebook/packfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake::recognition {

namespace {

using base::JsonObject;
using base::JsonReader;
using base::Result;

const QString folder = u"rulebook/recognition"_s;
const QString lawsFile = folder + u"/laws.json"_s;
const QString identityFile = folder + u"/identity.json"_s;

struct List {
    const char *key;
    Meaning meaning;
};

constexpr List lists[] = {
    {"negations", Meaning::Negation}, {"negationsBehind", Meaning::NegationBehind}, {"noNegations", Meaning::NoNegation},
    {"clauseStarts", Meaning::ClauseStart}, {"asides", Meaning::Aside}, {"threats", Meaning::Threat}, {"informs", Meaning::Informs},
    {"quoteHeads", Meaning::QuoteHead}, {"forwardHeads", Meaning::ForwardHead}, {"fromFields", Meaning::FromField},
    {"subjectFields", Meaning::SubjectField}, {"replyPrefixes", Meaning::ReplyPrefix}, {"forwardPrefixes", Meaning::ForwardPrefix},
    {"closings", Meaning::Closing}, {"postscripts", Meaning::Postscript}, {"footers", Meaning::Footer}, {"names", Meaning::Name},
    {"phones", Meaning::Phone}, {"accounts", Meaning::Account}, {"births", Meaning::Born}, {"agents", Meaning::Agent},
    {"minors", Meaning::Minor},
};

void addPhrases(JsonObject &object, const char *key, const Phrase &like, PhraseBook &book)
{
    const QStringList written = object.strings(key);
    for (const QString &phrase : written) {
        Phrase one = like;
        one.written = phrase;
        if (!book.add(one))
            object.refuse(key, u"a phrase without a word, or with fewer than three letters before its asterisk"_s);
    }
}

QSet<QString> wordSet(JsonObject &object, const char *key)
{
    QSet<QString> set;
    const QStringList words = object.strings(key);
    for (const QString &word : words)
        set.unite({wordsIn(word).value(0)});
    return set;
}

Law readLaw(JsonObject &object, Table &table)
{
    Law law{object.identifier("id"), object.string("regime", {}), object.string("label"), object.string("mark", {}), {}};
    object.string("source");
    addPhrases(object, "names", {Meaning::Law, law.id, {}, {}}, table.phrases);
    addPhrases(object, "besideArticle", {Meaning::LawBesideArticle, law.id, {}, {}}, table.phrases);
    const bool standsAlone = object.boolean("numbersStandAlone", false);
    for (JsonObject article : object.objects("articles")) {
        const ArticleRight right{article.string("part", {}), article.string("line", {}), article.string("kind", {})};
        const QString number = article.string("number");
        const bool isKnown = right.line.isEmpty() ? !right.kind.isEmpty() : right.kind.isEmpty() && table.lines.contains(right.line);
        if (!isKnown)
            article.refuse(u"names no line and no kind of this table"_s);
        if (standsAlone && !(table.phrases.add({Meaning::Line, right.line, {}, number}) && table.phrases.add({Meaning::Law, law.id, {}, number})))
            article.refuse("number", u"a number without a word"_s);
        law.articles[number].append(right);
    }
    return law;
}

void readLaws(JsonObject root, Table &table)
{
    if (root.string("format") != u"casebook-recognition-2"_s)
        root.refuse("format", u"not a recognition table of this version"_s);
    table.defaultKind = root.identifier("defaultKind");
    table.defaultLine = root.identifier("defaultLine");
    table.lineTarget = root.string("lineTarget");
    if (!isCsvTarget(table.lineTarget))
        root.refuse("lineTarget", u"unknown target"_s);
    table.lines = root.strings("lines");
    for (JsonObject kind : root.objects("kinds")) {
        KindWords words{kind.identifier("id"), {}};
        if (kind.has("items")) {
            JsonObject items = kind.object("items");
            const QStringList targets = items.keys();
            for (const QString &target : targets) {
                if (!isCsvTarget(target))
                    items.refuse(u"unknown target"_s);
                words.items.insert(target, items.string(target.toUtf8().constData()));
            }
        }
        table.kinds.append(words);
    }
    JsonObject marks = root.object("articleMarks");
    const QStringList names = marks.keys();
    for (const QString &name : names)
        for (const QString &mark : wordSet(marks, name.toUtf8().constData()))
            table.articleMarks.insert(mark, name);
    table.partWords = wordSet(root, "partWords");
    table.joins = wordSet(root, "joins");
    table.ranges = wordSet(root, "ranges");
    for (JsonObject law : root.objects("laws"))
        table.laws.append(readLaw(law, table));
}

QRegularExpression shape(JsonObject &object, const char *key)
{
    const QRegularExpression pattern(object.string(key), QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid())
        object.refuse(key, u"not a regular expression: "_s + pattern.errorString());
    return pattern;
}

void readIdentity(JsonObject root, Table &table)
{
    if (root.string("format") != u"casebook-recognition-identity-1"_s)
        root.refuse("format", u"not a table of shapes of this version"_s);
    table.nameParticles = wordSet(root, "nameParticles");
    JsonObject minor = root.object("minor");
    table.fullAge = minor.integer("below", 1, 30);
    minor.string("source");
    for (JsonObject object : root.objects("addresses")) {
        object.string("source");
        const AddressShape one{object.identifier("id"), shape(object, "street"), shape(object, "town")};
        const QStringList examples = object.strings("examples");
        const auto isFound = [&](const QString &example) { return addressIn(example.split(u'\n'), 0, one) == QString(example).replace(u'\n', ", "_L1); };
        if (examples.isEmpty() || !std::all_of(examples.cbegin(), examples.cend(), isFound))
            object.refuse("examples", u"the shape does not find one of them, or there are none"_s);
        table.addresses.append(one);
    }
    for (JsonObject object : root.objects("accounts")) {
        object.identifier("id");
        object.string("source");
        const QRegularExpression one = shape(object, "shape");
        const QStringList examples = object.strings("examples");
        const auto isFound = [&](const QString &example) { return one.match(example).captured() == example; };
        if (examples.isEmpty() || !std::all_of(examples.cbegin(), examples.cend(), isFound))
            object.refuse("examples", u"the shape does not find one of them, or there are none"_s);
        table.accountShapes.append(one);
    }
}

void readWords(JsonObject root, Table &table)
{
    if (root.string("format") != u"casebook-letter-words-1"_s)
        root.refuse("format", u"not a file of words of this version"_s);
    const QString language = root.identifier("language");
    table.stopWords.insert(language, wordSet(root, "stopWords"));
    const auto readGroup = [&](const char *key, Meaning meaning, Meaning hint, const auto &isKnown) {
        for (JsonObject object : root.objects(key)) {
            const QString id = object.identifier("id");
            if (!isKnown(id))
                object.refuse("id", u"unknown"_s);
            addPhrases(object, "phrases", {meaning, id, language, {}}, table.phrases);
            addPhrases(object, "hints", {hint, id, language, {}}, table.phrases);
        }
    };
    const auto isKind = [&](const QString &id) { return std::any_of(table.kinds.cbegin(), table.kinds.cend(), [&](const KindWords &kind) { return kind.id == id; }); };
    readGroup("kinds", Meaning::Kind, Meaning::KindHint, isKind);
    readGroup("lines", Meaning::Line, Meaning::LineHint, [&](const QString &id) { return table.lines.contains(id); });
    for (const List &list : lists)
        addPhrases(root, list.key, {list.meaning, {}, language, {}}, table.phrases);
}

Result<void> readFile(const rulebook::PackFile &file, void (*read)(JsonObject, Table &), Table &table)
{
    JsonReader reader(file.name, file.bytes);
    read(reader.root(), table);
    return reader.finish();
}

}

const Law *Table::law(const QString &id) const
{
    const auto found = std::find_if(laws.cbegin(), laws.cend(), [&](const Law &one) { return one.id == id; });
    return found == laws.cend() ? nullptr : &*found;
}

Result<Table> readTable(const QString &baseFolder)
{
    CASEBOOK_TRY(const QList<rulebook::PackFile> files, rulebook::readPackFiles(baseFolder, folder));
    Table table;
    const auto laws = std::find_if(files.cbegin(), files.cend(), [](const rulebook::PackFile &file) { return file.name == lawsFile; });
    if (laws == files.cend())
        return base::fail(base::ErrorCode::FileNotReadable, {lawsFile});
    CASEBOOK_CHECK(readFile(*laws, readLaws, table));  // the others name its lines and kinds
    for (const rulebook::PackFile &file : files) {
        if (file.name != lawsFile)
            CASEBOOK_CHECK(readFile(file, file.name == identityFile ? readIdentity : readWords, table));
    }
    return table;
}

}
