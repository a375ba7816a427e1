// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/intake/recognition/phrasebook.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <optional>

namespace casebook::intake::recognition {

// What an article of a law gives: a right, or what a letter that names it is.
struct ArticleRight {
    QString part;  // "2" of Art. 21(2); empty: the article as a whole
    QString line;
    QString kind;
};

// A law whose articles people name. The regime is empty where we have no deadlines of it.
inline constexpr qsizetype longestLawName = 12;  // words

struct Law {
    QString id;
    QString regime;
    QString label;  // "GDPR"
    QString mark;   // "article" or "section" where a name of the law is another's too, else empty
    QMap<QString, QList<ArticleRight>> articles;  // by number
};

struct KindWords {
    QString id;
    QMap<QString, QString> items;  // target ("item:lines.right") -> value that every case of this kind starts with
};

// How an address is written in a country: a line that ends with the street, and the town in the next one to three.
struct AddressShape {
    QString id;
    QRegularExpression street;
    QRegularExpression town;
};

// resources/rulebook/recognition: laws.json and identity.json for all languages, and a file of words for each.
struct Table {
    PhraseBook phrases;
    QList<KindWords> kinds;  // the first that is meant decides
    QStringList lines;
    QList<Law> laws;         // the first that is named decides
    QMap<QString, QString> articleMarks;  // "art" -> "article", "§" -> "section"
    QSet<QString> partWords;              // "Abs.", "lid", "alinéa"
    QSet<QString> joins;                  // "and", "und"
    QSet<QString> ranges;                 // "to", "bis"
    QMap<QString, QSet<QString>> stopWords;
    QString defaultKind;
    QString defaultLine;
    QString lineTarget;
    int fullAge = 0;                      // a person below it may be a minor
    QSet<QString> nameParticles;
    QList<AddressShape> addresses;
    QList<QRegularExpression> accountShapes;

    const Law *law(const QString &id) const;
};

// The files rulebook/recognition/*.json below the folder. PackInvalid with file, path and reason, also where an example of a
// shape does not fit it; FileNotReadable.
base::Result<Table> readTable(const QString &baseFolder);

}
