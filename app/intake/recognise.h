// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <memory>

namespace casebook::intake {

namespace recognition {
struct Table;
}

// Which phrase of ours spoke for what. Never holds words of the sender beyond that phrase.
struct Reason {
    QString about;   // "kind:dispute", "line:access", "regime:gdpr", "language:de", "agent", "minor"
    QString phrase;  // as the table writes it, or the article: "Art. 17 GDPR"
    QString place;   // subject, body
    int line = 0;    // of the body, from 1; 0: of the subject, or of no line

    friend bool operator==(const Reason &, const Reason &) = default;
};

// What a letter says about its sender, as it is written there. Personal data: it goes to the person who decides, never into a
// log, and is stored only when somebody takes it over.
struct IdentityProposal {
    QString field;   // name, mail, phone, account, born, address
    QString value;
    QString phrase;  // what gave it away: "my name is", "address:de"; empty: its form alone
    QString place;   // body, signature
    int line = 0;    // of the body, from 1

    friend bool operator==(const IdentityProposal &, const IdentityProposal &) = default;
};

struct Recognition {
    QString kind;
    QStringList lines;   // rights asked for; of a request never empty
    QString regime;      // empty: no law is named
    QString language;    // empty: too few words to tell
    QList<Reason> reasons;
    QMap<QString, QString> items;  // target ("item:lines.right") -> value that every case of this kind starts with
    QList<IdentityProposal> person;
    bool isByAgent = false;        // somebody writes for somebody else
    bool isMinorHinted = false;    // the person may be below full age
};

// Guesses what a letter wants from its words: resources/rulebook/recognition, a file for each language, and the articles of
// the laws, which speak in every language. A guess with its reasons, for a person to confirm; where nothing is recognised it
// is a request for information. What an earlier mail says that is quoted, what a signature or a footer says, what is negated
// and what is only mentioned does not count; of a forwarded mail everything does.
class Recogniser {
public:
    // From rulebook/recognition/*.json below the folder. PackInvalid with file, path and reason; FileNotReadable.
    static base::Result<Recogniser> load(const QString &baseFolder);

    Recognition recognise(const QString &subject, const QString &body) const;
    QString lineTarget() const;  // "item:lines.right"
    QString defaultKind() const;
    QString defaultLine() const;

private:
    explicit Recogniser(std::shared_ptr<const recognition::Table> table) : m_table(std::move(table)) {}

    std::shared_ptr<const recognition::Table> m_table;  // immutable, so that copies may be used in any thread
};

}
