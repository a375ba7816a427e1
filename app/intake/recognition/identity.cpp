// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/identity.h"

#include "app/domain/redaction.h"
#include "app/intake/recognition/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::intake::recognition {

namespace {

constexpr qsizetype mostNameWords = 5;
constexpr qsizetype longestName = 60;
constexpr qsizetype mostBetween = 24;    // characters between a label and its value
constexpr qsizetype mostProposals = 40;
constexpr int shortestPhone = 7;         // digits
constexpr int longestPhone = 15;         // ITU-T E.164

QString pattern(const char *shape) { return QString::fromUtf8(shape); }

const QRegularExpression &mailShape()
{
    static const QRegularExpression shape(pattern("[\\w.+%-]{1,64}@(?:[\\w-]{1,63}\\.){1,6}[a-z]{2,24}"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

const QRegularExpression &phoneShape()
{
    static const QRegularExpression shape(pattern("\\+?[0-9(][0-9 ()/.\\x{2011}-]{5,24}[0-9]"));
    return shape;
}

const QRegularExpression &dateShape()
{
    static const QRegularExpression shape(pattern("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{4}|"
                                                  "\\d{1,2}(?:\\.|er|st|nd|rd|th)? (?:de )?\\p{L}{3,12}\\.? (?:de )?\\d{4}|\\p{L}{3,12} \\d{1,2},? \\d{4}"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

// A number that somebody gave to an account: no blank, at least one digit.
const QRegularExpression &accountShape()
{
    static const QRegularExpression shape(pattern("(?=[A-Za-z./_-]*[0-9])[A-Za-z0-9][A-Za-z0-9./_-]{2,38}[A-Za-z0-9]"));
    return shape;
}

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar character) { return character.isDigit(); });
}

class Search {
public:
    Search(const Reading &reading, const Table &table) : m_reading(reading), m_text(reading.text), m_table(table) {}

    QList<IdentityProposal> all()
    {
        bySigns();
        byLabels();
        byClosing();
        leaveOutCredentials();
        return m_found;
    }

private:
    bool isOwn(int line) const
    {
        const LineRole role = m_reading.roles.at(line);
        return role == LineRole::Speaks || role == LineRole::Detail || role == LineRole::Signature;
    }

    void propose(const QString &field, const QString &value, const QString &phrase, int line, qsizetype at)
    {
        const bool isKnown = std::any_of(m_found.cbegin(), m_found.cend(), [&](const IdentityProposal &one) { return one.field == field && one.value == value; });
        if (value.isEmpty() || isKnown || m_found.size() >= mostProposals)
            return;
        const bool isSigned = m_reading.roles.at(line) == LineRole::Signature;
        m_found.append({field, value, phrase, isSigned ? u"signature"_s : u"body"_s, line + 1});
        m_places.append({at, at + value.size()});
    }

    // The rest of the line behind a match, as it is written.
    QStringView behind(const Match &match) const
    {
        const Word &last = m_text.words().at(match.last);
        const QStringView line = m_text.line(last.line);
        const qsizetype from = last.end - (line.data() - m_text.letter().constData());
        return from >= 0 && from <= line.size() ? line.sliced(from) : QStringView();
    }

    void proposeShape(const QString &field, const Match &match, const QRegularExpression &shape, const QString &phrase)
    {
        const QStringView rest = behind(match);
        const QRegularExpressionMatch found = shape.match(rest.first(std::min<qsizetype>(rest.size(), 120)).toString());
        if (!found.hasMatch() || found.capturedStart() > mostBetween)
            return;
        if (field == u"phone"_s && (digitsIn(found.captured()) < shortestPhone || digitsIn(found.captured()) > longestPhone))
            return;
        const int line = m_text.words().at(match.last).line;
        propose(field, found.captured().trimmed(), phrase, line, rest.data() - m_text.letter().constData() + found.capturedStart());
    }

    // Capital words and what may stand between them, from that word on within its line.
    QString nameFrom(qsizetype word, int line) const
    {
        qsizetype begin = -1;
        qsizetype end = -1;
        qsizetype last = -1;
        for (qsizetype count = 0; count < mostNameWords && word < m_text.words().size(); ++count, ++word) {
            const Word &one = m_text.words().at(word);
            const bool isApart = last >= 0 && !isOfName(last, one.begin);
            const bool isCapital = m_text.letter().at(one.begin).isUpper();
            if (one.line != line || isApart || (!isCapital && !m_table.nameParticles.contains(one.text)))
                break;
            if (isCapital) {
                begin = begin < 0 ? one.begin : begin;
                end = one.end;
            }
            last = one.end;
        }
        return begin < 0 || end - begin > longestName ? QString() : m_text.letter().sliced(begin, end - begin);
    }

    // Between two parts of a name: "Anna-Lena", "O'Neill", "J. R. Doe".
    bool isOfName(qsizetype from, qsizetype to) const
    {
        return std::all_of(m_text.letter().cbegin() + from, m_text.letter().cbegin() + to, [](QChar sign) { return QStringView(u" -'’.").contains(sign); });
    }

    // One word alone ("name", "nom") is a label only before a colon.
    bool isLabel(const Match &match) const
    {
        return match.first < match.last || behind(match).trimmed().startsWith(u':');
    }

    void byLabels()
    {
        for (const Match &match : m_reading.matches) {
            const Phrase &phrase = m_table.phrases.phrase(match);
            const int line = m_text.words().at(match.last).line;
            if (!isOwn(line))
                continue;
            if (phrase.meaning == Meaning::Name && isLabel(match))
                propose(u"name"_s, nameFrom(match.last + 1, line), phrase.written, line, m_text.words().at(match.last).end);
            if (phrase.meaning == Meaning::Phone)
                proposeShape(u"phone"_s, match, phoneShape(), phrase.written);
            if (phrase.meaning == Meaning::Account)
                proposeShape(u"account"_s, match, accountShape(), phrase.written);
            if (phrase.meaning == Meaning::Born)
                proposeShape(u"born"_s, match, dateShape(), phrase.written);
        }
    }

    void bySigns()
    {
        QStringList lines;
        for (int line = 0; line < m_text.lineCount(); ++line)
            lines.append(isOwn(line) ? m_text.line(line).toString() : QString());
        for (int line = 0; line < lines.size(); ++line) {
            const QString &text = lines.at(line);
            const qsizetype start = text.isEmpty() ? 0 : m_text.line(line).data() - m_text.letter().constData();
            if (text.contains(u'@'))
                byShape(u"mail"_s, text, mailShape(), u"@"_s, line, start);
            if (text.contains(u'+'))
                byInternationalNumber(text, line, start);
            for (const QRegularExpression &shape : m_table.accountShapes)
                byShape(u"account"_s, text, shape, {}, line, start);
            for (const AddressShape &shape : m_table.addresses) {
                const QString address = addressIn(lines, line, shape);
                propose(u"address"_s, address, u"address:"_s + shape.id, line, start);
            }
        }
    }

    void byShape(const QString &field, const QString &text, const QRegularExpression &shape, const QString &phrase, int line, qsizetype start)
    {
        for (auto matches = shape.globalMatch(text); matches.hasNext() && m_found.size() < mostProposals;) {
            const QRegularExpressionMatch match = matches.next();
            propose(field, match.captured(), phrase, line, start + match.capturedStart());
        }
    }

    void byInternationalNumber(const QString &text, int line, qsizetype start)
    {
        const QRegularExpressionMatch match = phoneShape().match(text, text.indexOf(u'+'));
        const qsizetype digits = digitsIn(match.captured());
        if (match.captured().startsWith(u'+') && digits > shortestPhone && digits <= longestPhone)
            propose(u"phone"_s, match.captured().trimmed(), u"+"_s, line, start + match.capturedStart());
    }

    // The name below "Yours sincerely": the next line that is not empty and is nothing but a name.
    void byClosing()
    {
        for (const Match &match : m_reading.matches) {
            const Phrase &phrase = m_table.phrases.phrase(match);
            const int closing = m_text.words().at(match.first).line;
            if (phrase.meaning != Meaning::Closing || m_reading.roles.at(closing) != LineRole::Signature || match.first != m_text.firstWord(closing))
                continue;
            int line = closing + 1;
            while (line < m_text.lineCount() && line < closing + 4 && m_text.line(line).isEmpty())
                ++line;
            if (line >= m_text.lineCount() || !isOwn(line) || m_text.firstWord(line) == m_text.wordEnd(line))
                continue;
            const QString name = nameFrom(m_text.firstWord(line), line);
            const QStringView whole = m_text.line(line);
            if (name.size() + 2 >= whole.size() && !name.isEmpty() && digitsIn(name) == 0)
                propose(u"name"_s, name, phrase.written, line, whole.data() - m_text.letter().constData());
        }
    }

    void leaveOutCredentials()
    {
        if (m_found.isEmpty())
            return;
        const QList<domain::Finding> secrets = domain::redactSecrets(m_text.letter()).findings;
        for (qsizetype i = m_found.size() - 1; i >= 0; --i) {
            const auto [begin, end] = m_places.at(i);
            if (std::any_of(secrets.cbegin(), secrets.cend(), [&](const domain::Finding &secret) { return secret.begin < end && begin < secret.end; }))
                m_found.removeAt(i);
        }
    }

    const Reading &m_reading;
    const LetterText &m_text;
    const Table &m_table;
    QList<IdentityProposal> m_found;
    QList<std::pair<qsizetype, qsizetype>> m_places;  // of each in the letter
};

}

QList<IdentityProposal> identityIn(const Reading &reading, const Table &table)
{
    return Search(reading, table).all();
}

}
