// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/labels.h"

#include <algorithm>
#include <array>

namespace casebook::domain::scan {

namespace {

using enum Family;

constexpr std::array labels{
    Label{u"password", Password, true}, Label{u"passwd", Password, true}, Label{u"passwort", Password, true}, Label{u"passwörter", Password, true},
    Label{u"passphrase", Password, true}, Label{u"pass-phrase", Password, false}, Label{u"passcode", Password, true}, Label{u"pass", Assigned, true},
    Label{u"pwd", Password, true}, Label{u"pw", Password, false}, Label{u"kennwort", Password, true}, Label{u"losungswort", Password, true},
    Label{u"zugangscode", Password, true}, Label{u"zugangs-code", Password, false}, Label{u"geheimzahl", Password, true},
    Label{u"wlan-schlüssel", Password, false}, Label{u"netzwerkschlüssel", Password, true}, Label{u"wifi key", Password, false},
    Label{u"wpa key", Password, false},
    Label{u"zugangsdaten", Pair, false}, Label{u"anmeldedaten", Pair, false}, Label{u"logindaten", Pair, false}, Label{u"login-daten", Pair, false},
    Label{u"login data", Pair, false}, Label{u"login details", Pair, false}, Label{u"login", Pair, false}, Label{u"credentials", Pair, false},
    Label{u"authorization", Header, true}, Label{u"bearer", Header, false}, Label{u"basic", Basic, false}, Label{u"auth", Basic, false},
    Label{u"auth token", Token, false}, Label{u"auth_token", Token, true}, Label{u"auth-token", Token, true}, Label{u"authtoken", Token, true},
    Label{u"api key", Token, false}, Label{u"api_key", Token, true}, Label{u"api-key", Token, true}, Label{u"apikey", Token, true},
    Label{u"api token", Token, false}, Label{u"api-token", Token, false}, Label{u"api_token", Token, true}, Label{u"api secret", Token, false},
    Label{u"api_secret", Token, true}, Label{u"api-schlüssel", Token, false}, Label{u"app secret", Token, false}, Label{u"app_secret", Token, true},
    Label{u"client secret", Token, false}, Label{u"client_secret", Token, true}, Label{u"client-secret", Token, true},
    Label{u"clientsecret", Token, true}, Label{u"client-geheimnis", Token, false}, Label{u"consumer secret", Token, false},
    Label{u"consumer_secret", Token, true},
    Label{u"secret access key", Token, false}, Label{u"secret_access_key", Token, true}, Label{u"secretaccesskey", Token, true},
    Label{u"secret key", Token, false}, Label{u"secret_key", Token, true}, Label{u"secret-key", Token, true}, Label{u"secretkey", Token, true},
    Label{u"shared secret", Token, false}, Label{u"shared_secret", Token, true}, Label{u"signing secret", Token, false},
    Label{u"signing_secret", Token, true}, Label{u"signing key", Token, false}, Label{u"signing_key", Token, true},
    Label{u"subscription-key", Token, false}, Label{u"subscription key", Token, false}, Label{u"encryption key", Token, false},
    Label{u"encryption_key", Token, true}, Label{u"access token", Token, false}, Label{u"access_token", Token, true},
    Label{u"accesstoken", Token, true}, Label{u"refresh token", Token, false}, Label{u"refresh_token", Token, true},
    Label{u"refreshtoken", Token, true}, Label{u"session_token", Token, true}, Label{u"session token", Token, false},
    Label{u"zugriffstoken", Token, false}, Label{u"zugangstoken", Token, false}, Label{u"zugriffsschlüssel", Token, false},
    Label{u"zugangsschlüssel", Token, false}, Label{u"geheimer schlüssel", Token, false}, Label{u"geheimen schlüssel", Token, false},
    Label{u"private-token", Token, false}, Label{u"phpsessid", Token, false}, Label{u"jsessionid", Token, false},
    Label{u"secret", PlainToken, true}, Label{u"token", PlainToken, true},
    Label{u"sig", Signature, false}, Label{u"amz-signature", Signature, false},
    Label{u"private key", Key, false}, Label{u"private_key", Key, true}, Label{u"private-key", Key, false}, Label{u"privatekey", Key, true},
    Label{u"privater schlüssel", Key, false}, Label{u"privaten schlüssel", Key, false}, Label{u"client-key-data", Key, false},
    Label{u"preshared key", Key, false}, Label{u"presharedkey", Key, true},
};

constexpr size_t letters = 32;

struct Range {
    quint8 begin = 0;
    quint8 size = 0;
};

static_assert(labels.size() < 256);

// A place for each pair of letters; two letters tell nearly every place of a text from one where a label stands.
using Index = std::array<Range, letters * letters>;

size_t placeOf(QChar first, QChar second) { return (first.unicode() & 0x1f) * letters + (second.unicode() & 0x1f); }

size_t placeOf(const Label &label) { return placeOf(label.words[0], label.words[1]); }

const std::array<Label, labels.size()> &sortedLabels()
{
    static const auto sorted = [] {
        auto copy = labels;
        std::stable_sort(copy.begin(), copy.end(), [](const Label &one, const Label &other) { return placeOf(one) < placeOf(other); });
        return copy;
    }();
    return sorted;
}

Index makeIndex()
{
    Index index;
    const auto &sorted = sortedLabels();
    for (size_t place = 0; place < sorted.size(); ++place) {
        Range &range = index[placeOf(sorted[place])];
        if (range.size++ == 0)
            range.begin = static_cast<quint8>(place);
    }
    return index;
}

}

std::span<const Label> allLabels() { return sortedLabels(); }

std::span<const Label> labelsBeginning(QChar first, QChar second)
{
    static const Index index = makeIndex();
    const Range range = index[placeOf(first, second)];
    return std::span(sortedLabels()).subspan(range.begin, range.size);
}

}
