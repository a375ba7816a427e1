// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"

#include <QRegularExpression>
#include <QSet>

namespace casebook::stories {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    int number = 0;
    QString text;
    QByteArray content;  // what stands behind bars below it
};

// Indented lines go on with the one above, lines behind a bar are the content of a file.
QList<Line> joined(const QByteArray &bytes)
{
    QList<Line> lines;
    int number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(raw);
        const QString trimmed = text.trimmed();
        if (text.startsWith(u'|')) {
            if (!lines.isEmpty())
                lines.last().content += text.mid(text.startsWith("| "_L1) ? 2 : 1).toUtf8() + '\n';
        } else if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
            continue;
        } else if (text.at(0).isSpace() && !lines.isEmpty()) {
            lines.last().text += u' ' + trimmed;
        } else {
            lines << Line{number, trimmed, {}};
        }
    }
    return lines;
}

struct Word {
    const char *word;
    Step::Kind kind;
    int least;  // words behind it
    int most;   // -1: any number
};

constexpr Word table[] = {
    {"at", Step::Kind::At, 2, 3},        {"as", Step::Kind::As, 1, 1},       {"do", Step::Kind::Do, 1, -1},
    {"refused", Step::Kind::Refused, 1, -1}, {"fails", Step::Kind::Fails, 1, 2}, {"keep", Step::Kind::Keep, 1, 2},
    {"expect", Step::Kind::Expect, 2, 3}, {"clock", Step::Kind::DueClock, 2, -1}, {"task", Step::Kind::Task, 2, -1},
    {"systems", Step::Kind::Systems, 2, -1},
    {"file", Step::Kind::File, 1, 1},
};

// Names that the teller fills in while it tells.
const QSet<QString> &toldNames()
{
    static const QSet<QString> names{u"today"_s, u"folder"_s, u"dpo"_s, u"officer"_s, u"colleague"_s, u"approver"_s, u"counsel"_s, u"intake"_s, u"auditor"_s};
    return names;
}

class Reading {
public:
    Reading(const QString &file, const QString &organisation, const Names &names) : m_organisation(organisation), m_names(names), m_kept(toldNames()) { m_read.story.file = file; }

    ReadStory read(const QByteArray &content)
    {
        for (const Line &line : joined(content))
            take(line);
        Story &story = m_read.story;
        for (const auto &[text, what] : {std::pair(&story.title, "story"), {&story.why, "why"}, {&story.source, "source"}})
            if (text->isEmpty())
                refuse(1, u"the line \"%1\" is missing"_s.arg(QLatin1StringView(what)));
        if (story.steps.isEmpty())
            refuse(1, u"nothing is told"_s);
        return m_read;
    }

private:
    void refuse(int line, const QString &problem) { m_read.problems << u"%1:%2: %3"_s.arg(m_read.story.file).arg(line).arg(problem); }
    void take(const Line &line);
    bool takeHead(const QString &word, const QString &rest);
    void takeNames(const Line &line, const QStringList &words);
    void takeStep(const Line &line, const Word &known, QStringList words);
    QString named(int line, QString text);

    QString m_organisation;
    Names m_names;
    QSet<QString> m_kept;  // filled in while it is told
    QStringList m_organisations;  // columns of the table
    ReadStory m_read;
};

bool Reading::takeHead(const QString &word, const QString &rest)
{
    Story &story = m_read.story;
    QString *text = word == "story"_L1 ? &story.title : word == "why"_L1 ? &story.why : word == "source"_L1 ? &story.source : nullptr;
    if (!text)
        return false;
    *text = rest;
    return true;
}

void Reading::take(const Line &line)
{
    const QString word = line.text.section(u' ', 0, 0);
    const QString rest = line.text.mid(word.size()).trimmed();
    if (takeHead(word, rest))
        return;
    QStringList words = wordsOf(rest);
    if (const qsizetype reason = words.indexOf("because"_L1); reason >= 0)
        words = words.first(reason);
    if (word == "names"_L1) {
        m_organisations = words;
        if (!words.contains(m_organisation))
            refuse(line.number, u"the names have no column for %1"_s.arg(m_organisation));
        return;
    }
    if (word == "name"_L1)
        return takeNames(line, words);
    for (const Word &known : table)
        if (word == QLatin1StringView(known.word))
            return takeStep(line, known, words);
    refuse(line.number, u"there is no word \"%1\""_s.arg(word));
}

void Reading::takeNames(const Line &line, const QStringList &words)
{
    if (words.size() != m_organisations.size() + 1 || words.size() < 2)
        return refuse(line.number, u"a name needs a value for each of: %1"_s.arg(m_organisations.join(u' ')));
    const qsizetype column = m_organisations.indexOf(m_organisation);
    if (column >= 0)
        m_names.insert(words[0], named(line.number, words[column + 1]));
}

void Reading::takeStep(const Line &line, const Word &known, QStringList words)
{
    if (words.size() < known.least || (known.most >= 0 && words.size() > known.most))
        refuse(line.number, u"\"%1\" has %2 words behind it"_s.arg(QLatin1StringView(known.word)).arg(words.size()));
    if (known.kind == Step::Kind::File && line.content.isEmpty())
        refuse(line.number, u"the file has no content: its lines begin with a bar"_s);
    if (known.kind != Step::Kind::File && !line.content.isEmpty())
        refuse(line.number, u"lines behind a bar belong below \"file\""_s);
    for (QString &word : words)
        word = named(line.number, word);
    if (known.kind == Step::Kind::Keep)
        m_kept.insert(words.value(0));
    const QByteArray content = line.content.isEmpty() ? line.content : named(line.number, QString::fromUtf8(line.content)).toUtf8();
    m_read.story.steps << Step{known.kind, line.number, words, content};
}

// What is known now is filled in now; what is kept on the way stays until it is told.
QString Reading::named(int line, QString text)
{
    static const QRegularExpression brace(u"\\{([^{}]*)\\}"_s);
    for (QRegularExpressionMatch match = brace.match(text); match.hasMatch();) {
        const QString name = match.captured(1);
        qsizetype next = match.capturedEnd();
        if (m_names.contains(name)) {
            text.replace(match.capturedStart(), match.capturedLength(), m_names.value(name));
            next = match.capturedStart() + m_names.value(name).size();
        } else if (!m_kept.contains(name)) {
            refuse(line, u"there is no name {%1}"_s.arg(name));
        }
        match = brace.match(text, next);
    }
    return text;
}

}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isWord = false;
    for (const QChar letter : line) {
        if (!quote.isNull() && letter == quote) {
            quote = {};
        } else if (quote.isNull() && (letter == u'"' || letter == u'\'')) {
            quote = letter;
            isWord = true;
        } else if (quote.isNull() && letter.isSpace()) {
            if (isWord)
                words << word;
            word.clear();
            isWord = false;
        } else {
            word += letter;
            isWord = true;
        }
    }
    if (isWord)
        words << word;
    return words;
}

ReadStory readStory(const QString &file, const QByteArray &content, const QString &organisation, const Names &names)
{
    return Reading(file, organisation, names).read(content);
}

ReadNames readNames(const QString &file, const QByteArray &content)
{
    ReadNames read;
    for (const Line &line : joined(content)) {
        const QStringList words = wordsOf(line.text);
        if (words.size() != 2)
            read.problems << u"%1:%2: a name and its value, in quotes where it has blanks"_s.arg(file).arg(line.number);
        else if (read.names.contains(words[0]))
            read.problems << u"%1:%2: %3 stands twice"_s.arg(file).arg(line.number).arg(words[0]);
        else
            read.names.insert(words[0], words[1]);
    }
    return read;
}

}
