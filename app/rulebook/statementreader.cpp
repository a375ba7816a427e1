// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/statementreader.h"

#include "app/domain/statements/lens.h"
#include "app/domain/statements/phrase.h"
#include "app/rulebook/packwords.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::Bearing;
using domain::Safeguard;
using domain::StatementRule;
using domain::StatementSubject;

QStringList readPhrases(JsonObject &object, const char *key)
{
    const QStringList phrases = object.strings(key);
    for (const QString &phrase : phrases)
        if (!domain::Phrase(phrase).isValid())
            object.refuse(key, u"no words to look for: "_s + phrase);
    return phrases;
}

template <typename Item>
void addOnce(QList<Item> &items, const Item &item, JsonObject &object)
{
    for (const Item &other : std::as_const(items))
        if (other.id == item.id)
            object.refuse("id", u"stands twice"_s);
    items.append(item);
}

Bearing readBearing(JsonObject &object)
{
    Bearing bearing;
    bearing.kind = object.identifier("kind");
    if (object.has("list"))
        bearing.list = object.identifier("list");
    if (object.has("fact"))
        bearing.fact = object.identifier("fact");
    bearing.is = object.strings("is");
    const auto isOfId = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    for (const QString &value : std::as_const(bearing.is))
        if (!std::all_of(value.cbegin(), value.cend(), isOfId))
            object.refuse("is", u"not an identifier (a-z, 0-9, -)"_s);
    if (bearing.fact.isEmpty() && !(bearing.list.isEmpty() && bearing.is.isEmpty()))
        object.refuse("fact", u"missing"_s);
    if (!bearing.fact.isEmpty() && bearing.is.isEmpty())
        object.refuse("is", u"missing"_s);
    return bearing;
}

StatementSubject readSubject(JsonObject &object)
{
    StatementSubject subject{object.identifier("id"), readText(object, "label"), readPhrases(object, "headings"), readPhrases(object, "words"), {}};
    if (subject.headings.isEmpty() && subject.words.isEmpty())
        object.refuse("headings", u"missing"_s);
    for (JsonObject &bearing : object.objects("bears_on"))
        subject.bearsOn.append(readBearing(bearing));
    if (subject.bearsOn.isEmpty())
        object.refuse("bears_on", u"missing"_s);
    return subject;
}

domain::StatementPage readPage(JsonObject &object, const StatementRule &rule)
{
    domain::StatementPage page{readText(object, "title"), object.string("address"), object.strings("subjects"), object.string("source")};
    const QUrl address(page.address, QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty())
        object.refuse("address", u"not an address that begins with https://"_s);
    for (const QString &id : std::as_const(page.subjects))
        if (!rule.subject(id))
            object.refuse("subjects", u"no subject "_s + id);
    return page;
}

Safeguard readSafeguard(JsonObject &object)
{
    Safeguard safeguard{object.identifier("id"), readText(object, "label"), readPhrases(object, "words"), object.date("from"), object.date("ended", QDate()), object.string("source")};
    if (safeguard.ended.isValid() && safeguard.ended <= safeguard.from)
        object.refuse("ended", u"not after it began"_s);
    return safeguard;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

QStringList subjectsOfExample(JsonObject &example, const StatementRule &rule)
{
    const QString heading = example.string("heading", QString());
    const QString paragraph = example.string("paragraph", QString());
    if (heading.isEmpty() == paragraph.isEmpty())
        example.refuse("heading", u"a heading or a paragraph"_s);
    const QList<domain::Clause> clauses{{{}, heading, 1, {0, paragraph.size()}, 0}};
    const auto about = domain::subjectsOf(rule, paragraph, clauses).constFirst();
    return about.paragraphs.isEmpty() ? about.whole : about.paragraphs.constFirst().second;
}

// The examples, each tried; what no example speaks of is refused.
class Trying {
public:
    explicit Trying(const StatementRule &rule) : m_rule(rule) {}

    void run(JsonObject &root)
    {
        QList<JsonObject> examples = root.objects("examples");
        for (JsonObject &example : examples)
            example.has("safeguard") ? trySafeguard(example) : trySubjects(example);
        for (const StatementSubject &subject : m_rule.subjects)
            if (!m_tried.contains(subject.id))
                root.refuse("examples", u"none for "_s + subject.id);
        for (const Safeguard &safeguard : m_rule.safeguards)
            if (!m_tried.contains(safeguard.id))
                root.refuse("examples", u"none for "_s + safeguard.id);
    }

private:
    void trySafeguard(JsonObject &example)
    {
        const QString id = example.string("safeguard");
        const QDate on = example.date("on");
        const QString state = example.string("state");
        m_tried.insert(id);
        for (const Safeguard &safeguard : m_rule.safeguards)
            if (safeguard.id == id) {
                if (const QString found = domain::name(safeguard.stateOn(on)); on.isValid() && found != state)
                    example.refuse("state", u"expected %1, found %2"_s.arg(state, found));
                return;
            }
        example.refuse("safeguard", u"no safeguard "_s + id);
    }

    void trySubjects(JsonObject &example)
    {
        const QStringList expected = sorted(example.strings("subjects"));
        const QStringList found = sorted(subjectsOfExample(example, m_rule));
        for (const QString &id : found)
            m_tried.insert(id);
        if (found != expected)
            example.refuse("subjects", u"expected %1, found %2"_s.arg(expected.join(u' '), found.isEmpty() ? u"none"_s : found.join(u' ')));
    }

    const StatementRule &m_rule;
    QSet<QString> m_tried;
};

QString problemOf(const Bearing &bearing, const domain::Kind &kind)
{
    if (bearing.fact.isEmpty())
        return {};
    const domain::ItemList *list = bearing.list.isEmpty() ? nullptr : kind.list(bearing.list);
    if (!bearing.list.isEmpty() && !list)
        return u"no list "_s + bearing.list;
    const domain::Fact *fact = list ? list->fact(bearing.fact) : kind.fact(bearing.fact);
    if (!fact)
        return u"no fact "_s + bearing.fact;
    if (fact->type != domain::FactType::Choice)
        return bearing.fact + u" is no choice"_s;
    for (const QString &value : bearing.is) {
        if (!fact->choice(value))
            return u"%1 is never %2"_s.arg(bearing.fact, value);
    }
    return {};
}

}

StatementRule readStatementRule(JsonObject object)
{
    StatementRule rule;
    rule.source = object.string("source");
    rule.importSource = object.string("import_source");
    JsonObject notice = object.object("notice");
    rule.noticeSource = notice.string("source");
    for (JsonObject &each : notice.objects("means"))
        addOnce(rule.means, {each.identifier("id"), readText(each, "label")}, each);
    if (rule.means.isEmpty())
        notice.refuse("means", u"missing"_s);
    for (JsonObject &each : object.objects("subjects"))
        addOnce(rule.subjects, readSubject(each), each);
    for (JsonObject &each : object.objects("pages"))
        rule.pages.append(readPage(each, rule));
    for (JsonObject &each : object.objects("safeguards"))
        addOnce(rule.safeguards, readSafeguard(each), each);
    Trying(rule).run(object);
    return rule;
}

QString bearingProblem(const StatementRule &rule, const QMap<QString, domain::Kind> &kinds)
{
    for (qsizetype i = 0; i < rule.subjects.size(); ++i) {
        const QList<Bearing> &bearings = rule.subjects[i].bearsOn;
        for (qsizetype j = 0; j < bearings.size(); ++j) {
            const auto kind = kinds.constFind(bearings[j].kind);
            if (kind == kinds.cend())
                continue;  // there are no such cases
            if (const QString problem = problemOf(bearings[j], *kind); !problem.isEmpty())
                return u"/statement/subjects/%1/bears_on/%2|%3"_s.arg(i).arg(j).arg(problem);
        }
    }
    return {};
}

}
