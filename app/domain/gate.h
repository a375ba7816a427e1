// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain {

// Where the person finds what is missing; the case page jumps there.
enum class Place { Field, Fact, List, Tasks, Messages, Approval, Links };

QString name(Place place);  // "field", as `--json` writes it

// A gate that does not hold, with the way to mend it.
struct MissingThing {
    QString gate;
    Place place = Place::Fact;
    QString subject;  // id of the field, fact or list; the object of an approval; the medium of a message
    QString fact;     // in a list: the fact of its items, else empty
    int position = -1;  // in a list: the first item that lacks it
    LocalText words;
    QString source = {};  // the law or promise behind it; empty: good order

    QString inWords(const QString &language) const;  // with its source in brackets

    friend bool operator==(const MissingThing &, const MissingThing &) = default;
};

// Everything that stands against this move, at once and in the order of the pack. Empty: nothing does.
QList<MissingThing> missingFor(const Kind &kind, const Transition &transition, const CaseFile &file);

bool holds(const Kind &kind, const Gate &gate, const CaseFile &file);

// Whether a fact of the case ("secrecy"), or of one of its items ("lines.right"), has one of these values. A yes/no fact that nobody
// answered counts as "false".
bool isFactOneOf(const Kind &kind, const CaseFile &file, const QString &fact, const QStringList &values);

// The values of a stored fact as text: a choice is one, several choices are several, yes is "true", nothing is empty.
QStringList factValues(const QJsonValue &value);

// The case fields that a gate may ask for, and their text in a case.
QStringList caseFields();
QString caseField(const CaseFile &file, const QString &field);

}
