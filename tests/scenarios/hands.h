// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QMap>

namespace casebook::tests {

// Two ways into the same acts: the classes of casework, and the command line. A story told with both must end alike.
class Hands {
public:
    using Facts = QMap<QString, QString>;  // "danger", or "systems[2].result" in a list

    virtual ~Hands() = default;

    // Each answers the exit code that the command line has for it, 0 when it was done. `actor` does it.
    virtual int begin(const QString &actor, const QString &kind, const QString &subject, const QString &person, const Facts &facts) = 0;
    virtual int set(const QString &actor, const Facts &facts) = 0;
    virtual int add(const QString &actor, const QString &list, const Facts &facts) = 0;
    virtual int move(const QString &actor, const QString &to, const QString &outcome = {}) = 0;
    virtual int send(const QString &actor, const QString &body) = 0;
    virtual int askApproval(const QString &actor) = 0;
    virtual int approve(const QString &actor) = 0;
    // What is left of the case in the end, without what differs between two cases of the same story: number, keys, moments.
    virtual QString picture() = 0;
};

// `address` of a casebook in test mode, whose users are there; `passphrase` of the first of them, `passphraseFile` holds it.
std::unique_ptr<Hands> caseworkHands(const workspace::Door &door, const QByteArray &passphrase);
std::unique_ptr<Hands> commandLineHands(const workspace::Door &door, const QByteArray &passphrase, const QString &passphraseFile);

}
