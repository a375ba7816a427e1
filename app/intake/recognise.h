// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace casebook::intake {

// Which phrase of ours spoke for what. Never holds words of the sender beyond that phrase.
struct Reason {
    QString about;   // "kind:dispute", "line:access", "regime:gdpr", "language:de"
    QString phrase;  // as the table writes it
    QString place;   // subject, body

    friend bool operator==(const Reason &, const Reason &) = default;
};

struct Recognition {
    QString kind;
    QStringList lines;   // rights asked for; of a request never empty
    QString regime;      // empty: no law is named
    QString language;    // empty: too few words to tell
    QList<Reason> reasons;
    QMap<QString, QString> items;  // target ("item:lines.right") -> value that every case of this kind starts with
};

// Guesses what a letter wants from the words in it: resources/rulebook/recognition.json, English and German. A guess with
// its reasons, for a person to confirm; where nothing is recognised it is a request for information.
//
// A phrase is found at word borders, whatever the case and the white space; "lösch*" also finds what goes on behind, and
// " .. " lets up to 80 characters stand between two parts.
class Recogniser {
public:
    // PackInvalid with file, path and reason.
    static base::Result<Recogniser> read(const QString &file, const QByteArray &json);

    Recognition recognise(const QString &subject, const QString &body) const;
    QString lineTarget() const { return m_lineTarget; }  // "item:lines.right"
    QString defaultKind() const { return m_defaultKind; }
    QString defaultLine() const { return m_defaultLine; }

private:
    struct Words {
        QString id;
        QStringList phrases;  // one is enough
        QStringList hints;    // two different ones are needed
        QMap<QString, QString> items;
    };
    struct Text;
    bool isMeant(const Words &words, const QString &group, const Text &text, QList<Reason> &reasons) const;
    QString language(const Text &text, QList<Reason> &reasons) const;

    QList<Words> m_kinds;    // the first that is meant decides
    QList<Words> m_lines;
    QList<Words> m_regimes;  // the first that is named decides
    QMap<QString, QStringList> m_stopWords;
    QString m_defaultKind;
    QString m_defaultLine;
    QString m_lineTarget;
};

}
