// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identifiers/identifierkey.h"

#include "app/base/digest.h"
#include "app/domain/gate.h"
#include "app/domain/words.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr qsizetype shortest = 3;       // of letters and digits
constexpr qsizetype shortestPhone = 6;  // of digits
constexpr qsizetype digits = 20;        // of the digest in a word: 80 bits

using Address = std::array<quint16, 8>;

bool readFour(const QString &text, Address &address, size_t at)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return false;
    quint32 value = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255 || part.size() > 3 || !part.at(0).isDigit())
            return false;
        value = value << 8 | number;
    }
    address[at] = static_cast<quint16>(value >> 16);
    address[at + 1] = static_cast<quint16>(value & 0xffff);
    return true;
}

// How many groups of sixteen bits the text holds, written to the address from `at`; -1 for what are none.
int readGroups(const QString &text, Address &address, int at)
{
    if (text.isEmpty())
        return 0;
    const QStringList parts = text.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isFour = i == parts.size() - 1 && parts[i].contains(u'.');
        if (at + count + (isFour ? 2 : 1) > 8)
            return -1;
        bool isNumber = false;
        const uint number = parts[i].toUInt(&isNumber, 16);
        if (isFour ? !readFour(parts[i], address, static_cast<size_t>(at + count)) : !isNumber || parts[i].size() > 4)
            return -1;
        if (!isFour)
            address[static_cast<size_t>(at + count)] = static_cast<quint16>(number);
        count += isFour ? 2 : 1;
    }
    return count;
}

// RFC 4291 section 2.2: eight groups, one run of which may be left out; the end may be written as an old address.
bool readSix(const QString &text, Address &address)
{
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap < 0)
        return readGroups(text, address, 0) == 8;
    Address tail{};
    const int before = readGroups(text.left(gap), address, 0);
    const int after = readGroups(text.mid(gap + 2), tail, 0);
    if (before < 0 || after < 0 || before + after > 7)
        return false;
    for (int i = 0; i < after; ++i)
        address[static_cast<size_t>(8 - after + i)] = tail[static_cast<size_t>(i)];
    return true;
}

QString addressOf(QString text)
{
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    text = text.section(u'%', 0, 0);  // the interface of one computer
    Address address{};
    const bool isFour = !text.contains(u':') && readFour(text, address, 6);
    if (isFour)
        address[5] = 0xffff;  // RFC 4291 section 2.5.5.2: both ways of writing the same
    else if (!text.contains(u':') || !readSix(text, address))
        return {};
    QString all;
    for (const quint16 group : address)
        all += QString::number(group, 16).rightJustified(4, u'0');
    return all;
}

QString phoneOf(const QString &text)
{
    static const QRegularExpression form(uR"(\A(?:tel:)?\+?[0-9 ()./\x{a0}\x{2011}\x{2013}-]+\z)"_s, QRegularExpression::CaseInsensitiveOption);
    if (!form.match(text).hasMatch())
        return {};
    QString number;
    const bool hasCountry = text.contains(u'+') || text.startsWith("00"_L1);
    for (const QChar letter : hasCountry ? QString(text).remove("(0)"_L1) : text) {
        if (letter >= u'0' && letter <= u'9')
            number += letter;
    }
    if (number.startsWith("00"_L1) && !text.contains(u'+'))
        number.remove(0, 2);
    return number.size() < shortestPhone ? QString() : number;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit(); });
}

}

QString canonicalIdentifier(const QString &text)
{
    const QString simple = text.simplified();
    if (const QString address = addressOf(simple); !address.isEmpty())
        return u"ip:"_s + address;
    if (const QString phone = phoneOf(simple); !phone.isEmpty())
        return u"phone:"_s + phone;
    static const QRegularExpression mail(u"\\A(?:mailto:)?([^\\s@:]+@[^\\s@]+\\.[^\\s@]+)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = mail.match(simple); match.hasMatch())
        return u"mail:"_s + fold(match.captured(1));
    QString plain;
    for (const QChar letter : fold(simple)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            plain += letter;
    }
    return plain.size() < shortest ? QString() : u"id:"_s + plain;
}

QString identifierWord(const QString &text)
{
    const QString canonical = canonicalIdentifier(text);
    return canonical.isEmpty() ? QString() : u"id"_s + QString::fromLatin1(base::sha256(canonical.toUtf8()).toHex().left(digits));
}

QStringList identifiersOf(const Kind &kind, const CaseFile &file)
{
    QStringList found;
    QStringList known;
    const auto add = [&](const QList<Fact> &facts, const QJsonObject &details) {
        for (const Fact &fact : facts) {
            for (const QString &value : fact.isIdentifier ? factValues(details.value(fact.id)) : QStringList()) {
                const QString canonical = canonicalIdentifier(value);
                if (canonical.isEmpty() || known.contains(canonical))
                    continue;
                known << canonical;
                found << value.simplified();
            }
        }
    };
    add(kind.facts, file.details);
    for (const ItemList &list : kind.lists) {
        for (const CaseItem &item : file.itemsOf(list.id))
            add(list.facts, item.details);
    }
    return found;
}

QStringList identifierWords(const Kind &kind, const CaseFile &file)
{
    QStringList words;
    for (const QString &identifier : identifiersOf(kind, file))
        words << identifierWord(identifier);
    for (const CaseParty &party : file.parties) {
        for (const QString &identifier : party.party.identifiers) {
            const QString text = identifier.section(u':', 1);
            if (const QString word = identifier.startsWith("mail:"_L1) || !hasDigit(text) ? QString() : identifierWord(text); !word.isEmpty() && !words.contains(word))
                words << word;
        }
    }
    return words;
}

QList<SearchWord> joinedNumbers(const QList<SearchWord> &words)
{
    QList<SearchWord> joined;
    QList<SearchWord> run;
    static const QRegularExpression piece(u"\\A\\+?[0-9()./-]+\\z"_s);
    const auto end = [&] {
        QStringList texts;
        for (const SearchWord &word : std::as_const(run))
            texts << word.text;
        const QString whole = texts.join(u' ');
        if (run.size() > 1 && canonicalIdentifier(whole).startsWith("phone:"_L1))
            joined << SearchWord{whole, false, false};
        else
            joined << run;
        run.clear();
    };
    for (const SearchWord &word : words) {
        if (!word.isNegated && !word.isPhrase && piece.match(word.text).hasMatch()) {
            run << word;
            continue;
        }
        end();
        joined << word;
    }
    end();
    return joined;
}

QString identifierSought(const SearchWord &word)
{
    return word.text.contains(u'@') || !hasDigit(word.text) ? QString() : identifierWord(word.text);
}

}
