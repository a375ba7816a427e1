// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognise.h"

#include "app/base/jsonreader.h"
#include "app/intake/csvmapping.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

constexpr qsizetype lookedAt = 64 * 1024;  // characters; what somebody wants stands at the top
constexpr qsizetype widestGap = 80;

// Lower case, one space for every run of white space, quoted lines of an earlier mail left out.
QString folded(const QString &text)
{
    QString words;
    const QStringList lines = text.left(lookedAt).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'>'))
            words += line + u' ';
    }
    return words.simplified().toLower();
}

bool isWordBorder(QStringView text, qsizetype at)
{
    const bool before = at > 0 && text.at(at - 1).isLetterOrNumber();
    const bool behind = at < text.size() && text.at(at).isLetterOrNumber();
    return !(before && behind);
}

// The place behind the first find at or after from, or -1.
qsizetype findPart(QStringView text, QStringView part, qsizetype from, qsizetype until)
{
    const bool goesOn = part.endsWith(u'*');
    const QStringView words = goesOn ? part.chopped(1) : part;
    qsizetype at = text.indexOf(words, from);
    while (at >= 0 && at <= until) {
        const qsizetype end = at + words.size();
        if (isWordBorder(text, at) && (goesOn || isWordBorder(text, end)))
            return end;
        at = text.indexOf(words, at + 1);
    }
    return -1;
}

qsizetype firstWord(QStringView part)
{
    return std::find_if_not(part.cbegin(), part.cend(), [](QChar letter) { return letter.isLetterOrNumber(); }) - part.cbegin();
}

// A folded text and its words: of hundreds of phrases most begin with a word that is not there, and only the others are looked for.
class Haystack {
public:
    explicit Haystack(const QString &text) : m_text(folded(text))
    {
        for (QStringView rest = m_text; !rest.isEmpty();) {
            const qsizetype size = firstWord(rest);
            if (size > 0)
                m_words.insert(rest.first(size));
            rest = rest.sliced(std::max<qsizetype>(size, 1));
        }
    }
    const QString &text() const { return m_text; }
    bool mayHold(QStringView part) const
    {
        const qsizetype size = firstWord(part);
        return size == 0 || part.sliced(size).startsWith(u'*') || m_words.contains(part.first(size));
    }

private:
    QString m_text;
    QSet<QStringView> m_words;
};

bool finds(const Haystack &haystack, const QString &phrase)
{
    if (!haystack.mayHold(phrase))
        return false;
    const QStringView text = haystack.text();
    const QStringList parts = phrase.split(u" .. "_s);
    qsizetype first = findPart(text, parts.first(), 0, text.size());
    while (first >= 0) {
        qsizetype end = first;
        for (qsizetype i = 1; i < parts.size() && end >= 0; ++i)
            end = findPart(text, parts.at(i), end, end + widestGap);
        if (end >= 0)
            return true;
        first = findPart(text, parts.first(), first, text.size());
    }
    return false;
}

}

struct Recogniser::Text {
    Haystack subject;
    Haystack body;
};

base::Result<Recogniser> Recogniser::read(const QString &file, const QByteArray &json)
{
    base::JsonReader reader(file, json);
    base::JsonObject root = reader.root();
    Recogniser recogniser;
    if (root.string("format") != u"casebook-recognition-1"_s)
        root.refuse("format", u"not a recognition table of this version"_s);
    recogniser.m_defaultKind = root.identifier("defaultKind");
    recogniser.m_defaultLine = root.identifier("defaultLine");
    recogniser.m_lineTarget = root.string("lineTarget");
    if (!isCsvTarget(recogniser.m_lineTarget))
        root.refuse("lineTarget", u"unknown target"_s);
    const auto readWords = [&](const char *key) {
        QList<Words> list;
        const QList<base::JsonObject> objects = root.objects(key);
        for (base::JsonObject object : objects) {
            Words words{object.identifier("id"), object.strings("phrases"), object.strings("hints"), {}};
            base::JsonObject items = object.has("items") ? object.object("items") : object;
            const QStringList targets = object.has("items") ? items.keys() : QStringList();
            for (const QString &target : targets) {
                if (!isCsvTarget(target))
                    items.refuse(u"unknown target"_s);
                words.items.insert(target, items.string(target.toUtf8().constData()));
            }
            for (QString &phrase : words.phrases)
                phrase = phrase.toLower();
            for (QString &hint : words.hints)
                hint = hint.toLower();
            list.append(words);
        }
        return list;
    };
    recogniser.m_kinds = readWords("kinds");
    recogniser.m_lines = readWords("lines");
    recogniser.m_regimes = readWords("regimes");
    base::JsonObject languages = root.object("stopWords");
    const QStringList names = languages.keys();
    for (const QString &name : names)
        recogniser.m_stopWords.insert(name, languages.strings(name.toUtf8().constData()));
    CASEBOOK_CHECK(reader.finish());
    return recogniser;
}

bool Recogniser::isMeant(const Words &words, const QString &group, const Text &text, QList<Reason> &reasons) const
{
    const auto place = [&](const QString &phrase) {
        if (finds(text.subject, phrase))
            return u"subject"_s;
        return finds(text.body, phrase) ? u"body"_s : QString();
    };
    QList<Reason> found;
    for (const QString &phrase : words.phrases) {
        const QString where = place(phrase);
        if (where.isEmpty())
            continue;
        reasons.append({group + words.id, phrase, where});
        return true;
    }
    for (const QString &hint : words.hints) {
        const QString where = place(hint);
        if (!where.isEmpty())
            found.append({group + words.id, hint, where});
        if (found.size() == 2)
            break;
    }
    if (found.size() < 2)
        return false;
    reasons.append(found);
    return true;
}

// The language whose small words stand there most often: at least three of them, and half as many again as of the next.
QString Recogniser::language(const Text &text, QList<Reason> &reasons) const
{
    QString letters = text.subject.text() + u' ' + text.body.text();
    for (QChar &letter : letters) {
        if (!letter.isLetter())
            letter = u' ';
    }
    QMap<QString, int> counts;
    const QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    for (auto language = m_stopWords.cbegin(); language != m_stopWords.cend(); ++language) {
        const QSet<QString> known(language.value().cbegin(), language.value().cend());
        const auto isKnown = [&](const QString &word) { return known.contains(word); };
        counts.insert(language.key(), static_cast<int>(std::count_if(words.cbegin(), words.cend(), isKnown)));
    }
    QString best;
    int most = 0;
    int second = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > most) {
            second = most;
            most = count.value();
            best = count.key();
        } else {
            second = qMax(second, count.value());
        }
    }
    if (most < 3 || most * 2 < second * 3)
        return {};
    reasons.append({u"language:"_s + best, QString::number(most), u"body"_s});
    return best;
}

Recognition Recogniser::recognise(const QString &subject, const QString &body) const
{
    const Text text{Haystack(subject), Haystack(body)};
    Recognition answer;
    answer.kind = m_defaultKind;
    for (const Words &kind : m_kinds) {
        if (!isMeant(kind, u"kind:"_s, text, answer.reasons))
            continue;
        answer.kind = kind.id;
        answer.items = kind.items;
        break;
    }
    for (const Words &line : m_lines) {
        if (answer.kind == m_defaultKind && isMeant(line, u"line:"_s, text, answer.reasons))
            answer.lines.append(line.id);
    }
    if (answer.kind == m_defaultKind && answer.lines.isEmpty())
        answer.lines.append(m_defaultLine);
    for (const Words &regime : m_regimes) {
        if (!isMeant(regime, u"regime:"_s, text, answer.reasons))
            continue;
        answer.regime = regime.id;
        break;
    }
    answer.language = language(text, answer.reasons);
    return answer;
}

}
