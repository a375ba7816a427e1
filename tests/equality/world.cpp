// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/world.h"

#include "app/queries/casequery.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::Fact;
using domain::FactType;

void World::refresh()
{
    m_numbers.clear();
    store::Query query(m_office.connection(), u"SELECT number FROM cases ORDER BY id"_s);
    for (auto found = query.next(); found && *found; found = query.next())
        m_numbers << query.text(0);
}

std::optional<CaseFile> World::file(const QString &number)
{
    auto found = queries::caseFile(m_office.connection(), store::Clearance({0, 1}), number);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

std::optional<CaseFile> World::find(const std::function<bool(const CaseFile &)> &wanted)
{
    const qsizetype young = std::min<qsizetype>(m_numbers.size(), 60);
    for (int tries = 0; young > 0 && tries < 40; ++tries) {
        const bool isYoung = m_dice.chance(75);
        const QString number = isYoung ? m_numbers[m_numbers.size() - 1 - m_dice.below(young)] : m_dice.pick(m_numbers);
        if (auto found = file(number); found && wanted(*found))
            return found;
    }
    return std::nullopt;
}

std::optional<CaseFile> World::findAny()
{
    return find([](const CaseFile &) { return true; });
}

QString World::spoiled(const QString &number)
{
    if (m_dice.chance(96))
        return number;
    const QStringList wrong{u"R-2026-99999"_s, number.toLower(), QString(), number + u' ', u"' OR 1=1 --"_s, number.left(3), u"😀"_s};
    return m_dice.pick(wrong);
}

QString World::number()
{
    return spoiled(m_numbers.isEmpty() ? u"R-2026-00001"_s : m_dice.pick(m_numbers));
}

QString World::operation()
{
    if (m_dice.chance(25))
        return {};
    if (m_dice.chance(5) && !m_operations.isEmpty())
        return m_dice.pick(m_operations);
    if (m_dice.chance(2))
        return m_dice.pick(QStringList{u"op-17"_s, u"Größe 😀"_s, u"x\"y"_s, m_dice.uuid().toUpper(), QString(300, u'o')});
    m_operations << m_dice.uuid();
    return m_operations.constLast();
}

QString World::actor()
{
    const int throwOf = m_dice.below(100);
    if (throwOf < 55)
        return support::SeededStore::firstLogin();
    if (throwOf < 88)
        return u"second"_s;
    return throwOf < 99 ? m_dice.pick(staff()).login : m_dice.pick(guests());
}

QString World::login()
{
    const int throwOf = m_dice.below(100);
    if (throwOf < 85)
        return m_dice.chance(50) ? actor() : m_dice.pick(staff()).login;
    return m_dice.pick(QStringList{{}, u"nobody"_s, u"SECOND"_s, u"second "_s, u"o'neill"_s});
}

QString World::plausible(const Fact &fact)
{
    switch (fact.type) {
    case FactType::Text:
    case FactType::LongText: return support::inventedText(m_dice, 1, 4);
    case FactType::Choice: return fact.choices.isEmpty() ? QString() : m_dice.pick(fact.choices).id;
    case FactType::Choices: return fact.choices.isEmpty() ? QString() : m_dice.pick(fact.choices).id + u',' + m_dice.pick(fact.choices).id;
    case FactType::Date: return dayAround(10, 0).toString(Qt::ISODate);
    case FactType::Moment: return dayAround(10, 0).toString(Qt::ISODate) + QTime(m_dice.between(0, 23), m_dice.between(0, 59)).toString(u"'T'HH:mm"_s);
    case FactType::Integer: return QString::number(m_dice.between(-3, 100));
    case FactType::YesNo: return m_dice.pick(QStringList{u"yes"_s, u"true"_s, u"nein"_s, u"0"_s});
    }
    return {};
}

QString World::factText(const Fact &fact)
{
    if (m_dice.chance(5))
        return m_dice.pick(QStringList{{}, u"no such thing"_s, u"2026-02-30"_s, u"9007199254740993"_s, u"1e3"_s, text(), maybeLong(u"x"_s)});
    return plausible(fact);
}

QMap<QString, QString> World::someFacts(const QList<Fact> &facts, int most)
{
    QMap<QString, QString> some;
    for (int count = m_dice.below(most + 1); count > 0 && !facts.isEmpty(); --count) {
        const Fact fact = m_dice.pick(facts);
        some.insert(fact.id, factText(fact));
    }
    if (m_dice.chance(1))
        some.insert(u"no-such-fact"_s, u"1"_s);
    return some;
}

// Few addresses, so that the same people come back.
casework::NewPerson World::person()
{
    casework::NewPerson person;
    person.name = maybeLong(text(2));
    person.kind = m_dice.pick(QStringList{u"person"_s, u"organisation"_s});
    person.language = m_dice.pick(QStringList{{}, u"de"_s, u"en"_s});
    person.country = m_dice.pick(QStringList{{}, u"DE"_s, text(1)});
    person.role = m_dice.pick(QStringList{u"subject"_s, u"subject"_s, u"requester"_s, u"agent"_s, u"complainant"_s});
    for (int count = m_dice.below(3); count > 0; --count)
        person.identifiers << m_dice.pick(QStringList{u"mail:someone%1@example.org"_s.arg(m_dice.below(30)), u"mail: MÜLLER%1@Example.org "_s.arg(m_dice.below(9)),
                                                      u"phone:+49 30 %1"_s.arg(m_dice.below(9)), u"customer-number:0%1"_s.arg(m_dice.below(99))});
    if (m_dice.chance(2))
        person.identifiers << m_dice.pick(QStringList{u"no colon"_s, u"MAIL:x@y.z"_s, u":"_s, u"mail:"_s + QString(400, u'x')});
    return person;
}

casework::NewAttachment World::attachment()
{
    QByteArray bytes(m_dice.pick<int>({0, 1, 100, 5000, 300'000}), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(m_dice.below(256));
    return {maybeLong(m_dice.chance(4) ? QString() : text(2) + u".pdf"_s), m_dice.pick(QStringList{u"application/pdf"_s, text(1)}), bytes,
            m_dice.chance(3) ? u"stolen"_s : m_dice.pick(QStringList{{}, u"received"_s, u"made"_s})};
}

casework::NewMessage World::message()
{
    casework::NewMessage message;
    message.direction = m_dice.chance(4) ? u"thrown"_s : m_dice.pick(QStringList{u"received"_s, u"sent"_s});
    message.medium = m_dice.chance(4) ? text(1) : m_dice.pick(QStringList{u"mail"_s, u"post"_s, u"phone"_s, u"portal"_s});
    if (m_dice.chance(60))
        message.at = now().addSecs(m_dice.between(-400'000, m_dice.chance(5) ? 400'000 : 0));
    message.sender = text(1);
    message.recipient = text(1);
    message.subject = maybeLong(text(4));
    message.body = text(30);
    message.messageId = u"<%1@example.org>"_s.arg(m_dice.below(200));
    if (m_dice.chance(30))
        message.attachments << attachment();
    return message;
}

}
