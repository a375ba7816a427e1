// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/htmltext.h"

#include "app/intake/htmlentities.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

bool isIn(const QString &name, const QSet<QString> &set) { return set.contains(name); }

const QSet<QString> &blocks()
{
    static const QSet<QString> names = {u"p"_s, u"div"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"table"_s, u"ul"_s,
                                        u"ol"_s, u"dl"_s, u"blockquote"_s, u"pre"_s, u"hr"_s, u"section"_s, u"article"_s, u"header"_s,
                                        u"footer"_s, u"form"_s, u"address"_s};
    return names;
}

const QSet<QString> &lines()
{
    static const QSet<QString> names = {u"br"_s, u"tr"_s, u"li"_s, u"dt"_s, u"dd"_s, u"option"_s};
    return names;
}

const QSet<QString> &unseen()
{
    static const QSet<QString> names = {u"script"_s, u"style"_s, u"title"_s, u"noscript"_s, u"template"_s, u"textarea"_s, u"svg"_s};
    return names;
}

struct Tag {
    QString name;  // lower case
    QString href;
    QString alt;
    bool isClosing = false;
};

// Text that is being put together: runs of white space become one, wanted line ends are counted, not repeated.
class Page {
public:
    void add(QStringView text, bool isVerbatim)
    {
        for (const QChar letter : text) {
            if (isVerbatim && letter == u'\n')
                wantLines(1);
            else if (letter == u' ' || letter == u'\n' || letter == u'\t' || letter == u'\r' || letter == u'\f' || letter == QChar::Nbsp)
                m_wantsSpace = true;
            else
                put(letter);
        }
    }
    void wantLines(int count) { m_lines = qMax(m_lines, count); }
    void wantSpace() { m_wantsSpace = true; }
    qsizetype length() const { return m_text.size(); }
    QString since(qsizetype start) const { return m_text.mid(start).trimmed(); }
    QString text() const { return m_text; }

private:
    void put(QChar letter)
    {
        if (m_lines > 0 && !m_text.isEmpty())
            m_text.append(QString(m_lines, u'\n'));
        else if (m_wantsSpace && !m_text.isEmpty())
            m_text.append(u' ');
        m_lines = 0;
        m_wantsSpace = false;
        m_text.append(letter);
    }

    QString m_text;
    int m_lines = 0;
    bool m_wantsSpace = false;
};

class Converter {
public:
    explicit Converter(const QString &html) : m_html(html), m_view(m_html) {}
    QString run();

private:
    void readMarkup();
    qsizetype tagEnd(qsizetype from);
    Tag parse(QStringView inside) const;
    void apply(const Tag &tag);
    void closeLink();
    void skipUnseen(const QString &name);

    const QString &m_html;
    QStringView m_view;
    qsizetype m_at = 0;
    Page m_page;
    bool m_heedsQuotes = true;
    bool m_hasTags = true;  // false once no > follows: the rest is text, whatever it looks like
    bool m_isVerbatim = false;
    QString m_link;
    qsizetype m_linkStart = 0;
};

QString Converter::run()
{
    while (m_at < m_view.size()) {
        qsizetype next = m_view.indexOf(u'<', m_at);
        if (next < 0)
            next = m_view.size();
        m_page.add(decodeEntities(m_view.sliced(m_at, next - m_at)), m_isVerbatim);
        m_at = next;
        if (m_at < m_view.size())
            readMarkup();
    }
    closeLink();
    return m_page.text();
}

void Converter::readMarkup()
{
    const QStringView rest = m_view.sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = m_view.indexOf(u"-->", m_at + 4);
        m_at = end < 0 ? m_view.size() : end + 3;
        return;
    }
    const QChar second = rest.size() > 1 ? rest.at(1) : QChar();
    const bool isTag = (second.unicode() < 128 && second.isLetter()) || second == u'/' || second == u'!' || second == u'?';
    const qsizetype end = isTag ? tagEnd(m_at + 1) : -1;
    if (end < 0) {
        m_page.add(u"<", m_isVerbatim);
        ++m_at;
        return;
    }
    const Tag tag = parse(m_view.sliced(m_at + 1, end - m_at - 1));
    m_at = end + 1;
    apply(tag);
}

// A > inside quotes does not end a tag. Where that rule finds no end at all the quotes are broken; they are then no longer
// heeded, or every tag of a hostile page would search to its end.
qsizetype Converter::tagEnd(qsizetype from)
{
    if (m_heedsQuotes && m_hasTags) {
        QChar quote;
        for (qsizetype i = from; i < m_view.size(); ++i) {
            const QChar letter = m_view.at(i);
            if (!quote.isNull())
                quote = letter == quote ? QChar() : quote;
            else if (letter == u'>')
                return i;
            else if ((letter == u'"' || letter == u'\'') && m_view.at(i - 1) == u'=')
                quote = letter;
        }
        m_heedsQuotes = false;
    }
    const qsizetype end = m_hasTags ? m_view.indexOf(u'>', from) : -1;
    m_hasTags = end >= 0;
    return end;
}

Tag Converter::parse(QStringView inside) const
{
    Tag tag;
    qsizetype at = 0;
    tag.isClosing = inside.startsWith(u'/');
    at += tag.isClosing ? 1 : 0;
    const qsizetype start = at;
    while (at < inside.size() && inside.at(at).isLetterOrNumber())
        ++at;
    tag.name = inside.sliced(start, at - start).toString().toLower();
    if (tag.isClosing || (tag.name != u"a"_s && tag.name != u"img"_s))
        return tag;
    while (at < inside.size()) {
        while (at < inside.size() && (inside.at(at).isSpace() || inside.at(at) == u'/'))
            ++at;
        const qsizetype nameStart = at;
        while (at < inside.size() && inside.at(at) != u'=' && !inside.at(at).isSpace())
            ++at;
        const QString name = inside.sliced(nameStart, at - nameStart).toString().toLower();
        if (at >= inside.size() || inside.at(at) != u'=')
            continue;
        ++at;
        const QChar quote = at < inside.size() && (inside.at(at) == u'"' || inside.at(at) == u'\'') ? inside.at(at) : QChar();
        at += quote.isNull() ? 0 : 1;
        const qsizetype valueStart = at;
        while (at < inside.size() && (quote.isNull() ? !inside.at(at).isSpace() : inside.at(at) != quote))
            ++at;
        const QString value = decodeEntities(inside.sliced(valueStart, at - valueStart)).trimmed();
        at += quote.isNull() ? 0 : 1;
        if (name == u"href"_s)
            tag.href = value;
        else if (name == u"alt"_s)
            tag.alt = value;
    }
    return tag;
}

void Converter::apply(const Tag &tag)
{
    if (isIn(tag.name, blocks()))
        m_page.wantLines(2);
    else if (isIn(tag.name, lines()) && !(tag.isClosing && tag.name == u"br"_s))
        m_page.wantLines(1);
    else if (tag.name == u"td"_s || tag.name == u"th"_s)
        m_page.wantSpace();
    if (tag.name == u"pre"_s)
        m_isVerbatim = !tag.isClosing;
    else if (tag.name == u"li"_s && !tag.isClosing)
        m_page.add(u"- ", false);
    else if (tag.name == u"img"_s && !tag.alt.isEmpty())
        m_page.add(u'[' + tag.alt + u']', false);
    else if (tag.name == u"a"_s)
        closeLink();
    if (tag.name == u"a"_s && !tag.isClosing) {
        m_link = tag.href;
        m_linkStart = m_page.length();
    }
    if (!tag.isClosing && isIn(tag.name, unseen()))
        skipUnseen(tag.name);
}

void Converter::closeLink()
{
    static const QStringList shown = {u"http://"_s, u"https://"_s, u"mailto:"_s, u"tel:"_s};
    const QString link = std::exchange(m_link, {});
    const bool isShown = std::any_of(shown.cbegin(), shown.cend(), [&](const QString &start) { return link.startsWith(start, Qt::CaseInsensitive); });
    if (!isShown)
        return;
    const QString words = m_page.since(m_linkStart);
    const QString bare = link.startsWith(u"mailto:"_s, Qt::CaseInsensitive) ? link.sliced(7) : link;
    if (words == bare || words == link)
        return;
    m_page.wantSpace();
    m_page.add(u'<' + bare + u'>', false);
}

void Converter::skipUnseen(const QString &name)
{
    const qsizetype end = m_view.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_view.size() : end;
}

}

QString htmlToText(const QString &html)
{
    return Converter(html).run();
}

}
