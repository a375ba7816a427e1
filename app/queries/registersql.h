// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/store/clearance.h"
#include "app/store/dialect.h"
#include "app/store/statement.h"

namespace casebook::queries {

// A filter as the WHERE of a statement over `cases`, with its values kept apart until they are bound.
class RegisterSql {
public:
    // Every value of the filter must be resolved (domain::resolved); today is for `due:overdue`.
    RegisterSql(const domain::Filter &filter, QDate today, const store::Clearance &clearance, const store::Dialect &dialect);

    // What the full text is asked for; empty when the word is nothing but signs.
    static QString match(const domain::SearchWord &word, const store::Dialect &dialect);
    // The same, and behind it the identifier that the word may be as well, in every spelling: a case is hit by any of them.
    static QStringList matches(const domain::SearchWord &word, const store::Dialect &dialect);

    // Whether the filter leaves open cases only and the WHERE says so in the words of the index `cases_open`.
    bool isOfOpenCases() const { return m_isOfOpenCases; }
    // The whole filter over rows of `cases`.
    QString where() const;
    // Without the words: the list that is searched.
    const QString &conditions() const { return m_conditions; }
    // The words alone, looked up for each row of `cases`.
    QString words() const;
    // A SELECT of the ids that have every wanted word.
    QString wantedIds() const;
    // What the rows of those have to meet besides.
    QString whereOfWanted() const;
    bool hasWantedWords() const;
    void bindTo(store::Query &query) const;

private:
    struct Place {
        qint64 compartment = 0;
        QString ids;  // subquery of the cases there that have the word, its value bound
    };
    struct Word {
        QList<Place> places;  // a case that one of them finds has the word
        bool isNegated = false;

        QString ids(const QString &operation) const;
        QString ofEach() const;
    };

    enum class Which { All, Unwanted };

    QStringList ofEach(Which which) const;
    QString condition(const domain::Condition &condition);
    QString oneValue(const domain::Condition &condition, const domain::FilterValue &value);
    Word word(const domain::SearchWord &word, const store::Clearance &clearance, const store::Dialect &dialect);
    QString bound(const QString &text);

    QString m_conditions;
    QList<Word> m_words;
    QString m_today;
    bool m_findsHitsFirst = false;
    bool m_isOfOpenCases = false;
    QStringList m_values;
};

}
