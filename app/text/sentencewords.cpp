// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentencewords.h"

#include "app/text/datewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace casebook::text {

using namespace Qt::StringLiterals;

namespace {

QString argumentText(const QString &argument, const QString &language)
{
    if (argument.isEmpty())
        return u"…"_s;
    const QDate day = argument.size() == 10 ? QDate::fromString(argument, Qt::ISODate) : QDate();
    return day.isValid() ? dayText(day, language) : argument;
}

}

QString filled(const QString &sentence, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] != u'%' || i + 1 == sentence.size() || !sentence[i + 1].isDigit())
            result += sentence[i];
        else
            result += values.value(sentence[++i].digitValue() - 1);
    }
    return result;
}

QString stepSentence(std::span<const StepSentence> sentences, const char *context, const domain::TraceStep &step, const QString &language)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(), [&step](const StepSentence &sentence) { return step.step == sentence.step; });
    if (found == sentences.end())
        return (QStringList{step.step} + step.arguments).join(u' ');
    QStringList values{dayText(step.date, language)};
    for (const QString &argument : step.arguments)
        values << argumentText(argument, language);
    return filled(QCoreApplication::translate(context, found->text), values);
}

QString noteOf(const domain::TraceStep &step, const QString &language)
{
    return step.arguments.value(language == "de"_L1 && !step.arguments.value(1).isEmpty() ? 1 : 0);
}

}
