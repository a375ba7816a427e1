// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace casebook::domain::scan {

enum class Family {
    Password,    // "password: …"
    Assigned,    // "db_pass=…"; too common a word for anything but an equals sign
    Pair,        // "Zugangsdaten: name / password"
    Token,       // "api key: …"
    PlainToken,  // "token: …"; so many things are tokens that it must be long
    Signature,   // "sig=…" of a link that opens a cloud store
    Key,         // "private key: …" on one line
    Basic,       // "Basic …": a name and a password in base64
    Header,      // "Authorization: …", "Bearer …"
};

struct Label {
    QStringView words;  // begin with two letters of ASCII
    Family family;
    bool endsWord;  // may be the tail of a longer word: "Benutzerkennwort", "DB_PASSWORD"
};

// All labels; one that continues another stands before it.
std::span<const Label> allLabels();
// Those that begin with these two letters, upper or lower case.
std::span<const Label> labelsBeginning(QChar first, QChar second);

}
