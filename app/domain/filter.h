// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace casebook::domain {

// The filter language of the register, the same on the command line:
//
//     kind:request state:collect|review due<7d received>2026-01-31 owner:me -office:berlin "exact words" weber
//
// All conditions and all words must hold; values between bars are alternatives. A value in quotes is plain text, also when it
// reads `me` or `none`; a quote inside quotes is doubled. Field names are English or German.

enum class Field { Number, Kind, State, Phase, Due, Received, Owner, Office, Channel, Language, Regime, Person, Outcome, Title, Hold };

QString name(Field field);  // "office"
std::optional<Field> filterField(const QString &name);  // English or German, any case

enum class Comparison { Is, Less, Greater };  // ":", ":<" or "<", ":>" or ">"; both are strict

struct FilterValue {
    enum class Type {
        Text,     // text; ids of kinds, states, offices … in small letters
        Day,      // day
        InDays,   // so many days from today, negative = ago; days
        Today,
        Overdue,  // due before today and not closed
        Me,       // the person who asks
        None,     // nothing is set
        Yes, No,  // of the field hold
    };
    Type type = Type::Text;
    QString text = {};
    QDate day = {};
    int days = 0;

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

struct Condition {
    Field field = Field::Title;
    Comparison comparison = Comparison::Is;
    QList<FilterValue> values;  // alternatives, never empty; one only with Less and Greater
    bool isNegated = false;

    friend bool operator==(const Condition &, const Condition &) = default;
};

// A bare word searches number, person, title and text; a phrase is several words beside each other.
struct SearchWord {
    QString text;
    bool isPhrase = false;
    bool isNegated = false;

    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

struct Filter {
    QList<Condition> conditions;
    QList<SearchWord> words;

    bool isEmpty() const { return conditions.isEmpty() && words.isEmpty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

// What is wrong and where, in UTF-16 units of the text. Reasons: field-unknown, value-missing, quote-open, date-invalid,
// comparison-wrong, phase-unknown, yes-or-no.
struct FilterProblem {
    qsizetype from = 0;
    qsizetype to = 0;
    QString reason;

    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;
};

struct ParsedFilter {
    Filter filter;  // the parts that were right
    QList<FilterProblem> problems;
};

ParsedFilter readFilter(const QString &text);
base::Result<Filter> parseFilter(const QString &text);  // FilterInvalid{position from 0, reason}: the first problem

// English names, ISO days; parseFilter of it is the same filter.
QString toText(const Filter &filter);

// Relative days and Today become Day, Me becomes the login as Text, so that every value left can be bound to a statement.
// Overdue stays: it also asks whether the case is open.
Filter resolved(const Filter &filter, const QDate &today, const QString &login);

}
