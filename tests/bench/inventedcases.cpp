// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/inventedcases.h"

#include <array>

namespace casebook::bench {

using namespace Qt::StringLiterals;

namespace {

// Spreads neighbouring numbers; the constant is that of splitmix64.
quint64 mixed(qint64 number, quint64 salt)
{
    quint64 x = static_cast<quint64>(number) + salt * 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

template <size_t N>
QString pick(const std::array<const char *, N> &words, quint64 random)
{
    return QString::fromUtf8(words[random % N]);
}

constexpr std::array firstNames = {"Amara", "Bela", "Clara", "Dario", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kaya", "Levin",
                                   "Mira", "Noel", "Olga", "Pelle", "Quirin", "Rosa", "Sami", "Tilda", "Umar", "Vera", "Wanda", "Yara"};
constexpr std::array lastStarts = {"Ahorn", "Berg", "Distel", "Eich", "Feld", "Garten", "Heide", "Kiesel", "Linden", "Moor", "Nuss", "Quell",
                                   "Rosen", "Stein", "Tannen", "Wald"};
constexpr std::array lastEnds = {"bach", "brunn", "busch", "hain", "hof", "mann", "ner", "rich", "see", "tal", "thal", "winkel"};
constexpr std::array rights = {"access", "erasure", "rectification", "objection", "portability", "restriction", "marketing-opt-out"};
constexpr std::array categories = {"late-answer", "incomplete-answer", "marketing", "tracking", "security", "kept-too-long"};
constexpr std::array words = {"please",  "account", "deadline", "copy",    "invoice", "address",  "delete",  "letter",   "newsletter", "profile",
                              "answer",  "consent", "contract", "details", "device",  "download", "earlier", "employer", "location",   "months",
                              "nothing", "number",  "order",    "partner", "payment", "purpose",  "records", "request",  "service",    "support",
                              "system",  "usage",   "website",  "weeks",   "without", "wrong",    "already", "because",  "explain",    "received"};

QString sentences(qint64 number)
{
    QString text;
    for (quint64 i = 0; text.size() < 480; ++i) {
        const quint64 random = mixed(number, 100 + i);
        text += random % 997 == 0 ? u"kumquatine"_s : pick(words, random);
        text += random % 11 == 0 ? u". "_s : u" "_s;
    }
    return text;
}

void addSubject(casework::RegisterCaseRequest &request, qint64 number)
{
    const bool isDispute = number % 4 == 3;
    request.kind = isDispute ? u"dispute"_s : u"request"_s;
    if (isDispute)
        request.items.append({u"allegations"_s, {{u"category"_s, pick(categories, mixed(number, 3))}}});
    else
        request.items.append({u"lines"_s, {{u"right"_s, pick(rights, mixed(number, 4))}}});
    if (!isDispute && number % 5 == 0)
        request.items.append({u"lines"_s, {{u"right"_s, u"information"_s}}});
}

}

casework::RegisterCaseRequest inventedCase(qint64 number, QDate today)
{
    casework::RegisterCaseRequest request;
    const QString first = pick(firstNames, mixed(number, 1));
    const QString last = pick(lastStarts, mixed(number, 2)) + pick(lastEnds, mixed(number, 5)) + QString::number(number % 97);
    const QString mail = u"%1.%2.%3@example.org"_s.arg(first, last).arg(number).toLower();
    addSubject(request, number);
    request.title = u"%1 %2 about %3 and %4"_s.arg(first, last, pick(words, mixed(number, 6)), pick(words, mixed(number, 7)));
    request.received = today.addDays(-static_cast<qint64>(mixed(number, 8) % 730));
    request.owner = number % 3 == 0 ? QString() : u"bench"_s;
    request.language = number % 2 == 0 ? u"en"_s : u"de"_s;
    request.person = {first + u' ' + last, u"person"_s, request.language, u"DE"_s, {u"mail:"_s + mail}, u"subject"_s};
    casework::NewMessage message;
    message.at = request.received.startOfDay(Qt::UTC).addSecs(36'000);
    message.sender = mail;
    message.recipient = u"privacy@example.org"_s;
    message.subject = request.title;
    message.body = sentences(number);
    message.messageId = u"<%1.invented@example.org>"_s.arg(number);
    request.messages.append(message);
    return request;
}

}
