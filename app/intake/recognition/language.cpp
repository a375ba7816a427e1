// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/recognition/language.h"

namespace casebook::intake::recognition {

namespace {

constexpr int fewestWords = 3;
constexpr double lead = 1.5;

struct Score {
    double weight = 0;
    int words = 0;
};

bool isCounted(LineRole role)
{
    return role == LineRole::Speaks || role == LineRole::Detail;
}

void count(const Table &table, const QString &word, QMap<QString, Score> &scores)
{
    QStringList languages;
    for (auto list = table.stopWords.cbegin(); list != table.stopWords.cend(); ++list)
        if (list->contains(word))
            languages.append(list.key());
    for (const QString &language : std::as_const(languages)) {
        scores[language].weight += 1.0 / static_cast<double>(languages.size());
        ++scores[language].words;
    }
}

}

LanguageGuess languageOf(const Table &table, const QList<const Reading *> &readings)
{
    QMap<QString, Score> scores;
    for (const Reading *reading : readings)
        for (const Word &word : reading->text.words())
            if (isCounted(reading->roles.at(word.line)))
                count(table, word.text, scores);
    QString best;
    double second = 0;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        if (best.isEmpty() || score->weight > scores[best].weight) {
            second = best.isEmpty() ? 0 : scores[best].weight;
            best = score.key();
        } else {
            second = qMax(second, score->weight);
        }
    }
    if (best.isEmpty() || scores[best].words < fewestWords || scores[best].weight < lead * second)
        return {};
    return {best, scores[best].words};
}

}
