// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deadlinetrace.h"

#include <QString>
#include <QStringList>
#include <span>

namespace casebook::text {

// The sentence with %1, %2 … replaced in one pass, so that a value called "%2" stays as it is.
QString filled(const QString &sentence, const QStringList &values);

// What a step says: %1 is its day, %2 … are its arguments, days among them in the language.
struct StepSentence {
    QLatin1StringView step;
    const char *text;
};

// The sentence of a step out of a table whose words are in this context of the catalogue; a step that is not in it as its bare
// words.
QString stepSentence(std::span<const StepSentence> sentences, const char *context, const domain::TraceStep &step, const QString &language);

// A note that a pack gives in English and in German, the two first arguments of its step.
QString noteOf(const domain::TraceStep &step, const QString &language);

}
