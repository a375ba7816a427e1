// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/articles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype lawBehind = 10;  // words between a number and the name of its law
constexpr qsizetype lawBefore = 3;
constexpr qsizetype longestNumber = 4;

struct Numbered {
    QString number;
    QString part;
    qsizetype first = 0;
    qsizetype last = 0;
};

class Scan {
public:
    Scan(const Reading &reading, const Table &table) : m_words(reading.text.words()), m_text(reading.text), m_table(table)
    {
        for (const Match &match : reading.matches) {
            const Phrase &phrase = table.phrases.phrase(match);
            if (phrase.meaning == Meaning::Law)
                m_named.insert(phrase.about);
            if (phrase.meaning == Meaning::Law || phrase.meaning == Meaning::LawBesideArticle)
                m_laws.append({match.first, match.last, table.law(phrase.about)});
        }
    }

    QList<Article> all()
    {
        QList<Article> articles;
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            const auto mark = m_table.articleMarks.constFind(m_words.at(at).text);
            if (mark == m_table.articleMarks.cend())
                continue;
            const qsizetype begin = at;
            const QList<Numbered> numbers = numbersBehind(at);
            for (const Numbered &number : numbers)
                add(articles, number, *mark, begin, at);
        }
        return articles;
    }

private:
    struct Named {
        qsizetype first;
        qsizetype last;
        const Law *law;
    };

    bool isIn(qsizetype at, int sentence) const { return at < m_words.size() && m_words.at(at).sentence == sentence; }

    // "15", "22a"
    bool isNumber(qsizetype at) const
    {
        const QString &word = m_words.at(at).text;
        return word.front().isDigit() && word.size() <= longestNumber;
    }

    bool isBetween(qsizetype at, QChar sign) const
    {
        return QStringView(m_text.letter()).sliced(m_words.at(at - 1).end, m_words.at(at).begin - m_words.at(at - 1).end).contains(sign);
    }

    // "(2)", "Abs. 2", "lid 2", "ust. 2": the number behind at, or nothing.
    qsizetype partAt(qsizetype at, int sentence) const
    {
        if (!isIn(at, sentence))
            return -1;
        if (isNumber(at))
            return isBetween(at, u'(') ? at : -1;
        qsizetype number = at;
        while (isIn(number, sentence) && m_table.partWords.contains(m_words.at(number).text))
            ++number;
        return number > at && isIn(number, sentence) && isNumber(number) ? number : -1;
    }

    // The numbers of one mark; `at` becomes the last word that belongs to them.
    QList<Numbered> numbersBehind(qsizetype &at) const
    {
        QList<Numbered> numbers;
        const int sentence = m_words.at(at).sentence;
        bool isRange = false;
        for (qsizetype next = at + 1; isIn(next, sentence);) {
            const QString &word = m_words.at(next).text;
            if (isNumber(next)) {
                isRange = isRange || (!numbers.isEmpty() && (isBetween(next, u'-') || isBetween(next, u'–')));
                Numbered one{word, {}, next, next};
                if (const qsizetype part = partAt(next + 1, sentence); part >= 0) {
                    one.part = m_words.at(part).text;
                    one.last = part;
                }
                numbers.append(one);
                at = one.last;
                next = one.last + 1;
            } else if (m_table.ranges.contains(word) && isIn(next + 1, sentence) && isNumber(next + 1)) {
                isRange = true;
                ++next;
            } else if (m_table.joins.contains(word) || m_table.articleMarks.contains(word)) {
                ++next;
            } else if (m_table.partWords.contains(word) || word.size() == 1) {
                ++next;  // the letter of a point: "lit. a"
            } else {
                break;
            }
        }
        return isRange ? QList<Numbered>() : numbers;
    }

    const Law *lawNear(qsizetype first, qsizetype last, const QString &mark) const
    {
        const int sentence = m_words.at(first).sentence;
        const Law *before = nullptr;
        const auto isEarlier = [](const Named &named, qsizetype word) { return named.first < word; };
        const auto from = std::lower_bound(m_laws.cbegin(), m_laws.cend(), first - lawBefore - longestLawName, isEarlier);
        for (auto one = from; one != m_laws.cend() && one->first <= last + lawBehind; ++one) {
            const Named &named = *one;
            if (m_words.at(named.first).sentence != sentence || (!named.law->mark.isEmpty() && named.law->mark != mark))
                continue;
            if (named.first > last)
                return named.law;
            if (named.last < first && named.last + lawBefore >= first)
                before = named.law;
        }
        return before;
    }

    const Law *onlyLaw(const QString &number) const
    {
        for (const Law &law : m_table.laws)
            if ((m_named.isEmpty() || m_named.contains(law.id)) && law.mark != u"section"_s && law.articles.contains(number))
                return &law;
        return nullptr;
    }

    void add(QList<Article> &articles, const Numbered &number, const QString &mark, qsizetype begin, qsizetype end) const
    {
        Article article;
        article.law = lawNear(begin, end, mark);
        article.isSure = article.law || !m_named.isEmpty();
        if (!article.law && mark == u"article"_s)
            article.law = onlyLaw(number.number);
        if (!article.law || !article.law->articles.contains(number.number))
            return;
        article.mark = mark;
        article.number = number.number;
        article.part = number.part;
        article.match.first = number.first;
        article.match.last = number.last;
        article.match.parts.append({number.first, number.last});
        articles.append(article);
    }

    const QList<Word> &m_words;
    const LetterText &m_text;
    const Table &m_table;
    QSet<QString> m_named;
    QList<Named> m_laws;
};

}

QString Article::label() const
{
    const QString sign = mark == u"section"_s ? u"§ "_s : u"Art. "_s;
    return sign + number + (part.isEmpty() ? QString() : u'(' + part + u')') + u' ' + law->label;
}

QList<ArticleRight> Article::rights() const
{
    QList<ArticleRight> whole;
    QList<ArticleRight> ofPart;
    for (const ArticleRight &right : law->articles.value(number)) {
        if (right.part.isEmpty())
            whole.append(right);
        else if (right.part == part)
            ofPart.append(right);
    }
    return ofPart.isEmpty() ? whole : ofPart;
}

QList<Article> articlesIn(const Reading &reading, const Table &table)
{
    return Scan(reading, table).all();
}

}
