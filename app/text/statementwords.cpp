// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/statementwords.h"

#include "app/text/citation.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::Safeguard;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Statement", text);
}

}

QString statementSpanText(const domain::StatementSpan &span, const QString &language)
{
    if (span.isNever())
        return words(QT_TRANSLATE_NOOP("Statement", "replaced by another version of the same day"));
    const QString from = shortDayText(span.from, language);
    if (!span.until.isValid())
        return words(QT_TRANSLATE_NOOP("Statement", "in force since %1")).arg(from);
    return words(QT_TRANSLATE_NOOP("Statement", "%1 to %2")).arg(from, shortDayText(span.until, language));
}

QString clauseText(const domain::Clause &clause)
{
    if (clause.heading.isEmpty())
        return words(QT_TRANSLATE_NOOP("Statement", "Before the first heading"));
    return clause.number.isEmpty() ? clause.heading : clause.number + u' ' + clause.heading;
}

QString subjectsText(const domain::StatementRule &rule, const QStringList &subjects, const QString &language)
{
    QStringList labels;
    for (const QString &id : subjects)
        if (const domain::StatementSubject *subject = rule.subject(id))
            labels << subject->label.in(language);
    return labels.join(u", "_s);
}

QString safeguardText(const domain::SafeguardMark &mark, const QString &language)
{
    const QString label = mark.safeguard.label.in(language);
    const QString source = citation(mark.safeguard.source, language);
    switch (mark.state) {
    case Safeguard::State::Ended:
        return words(QT_TRANSLATE_NOOP("Statement", "%1: had ended on %2 (%3)")).arg(label, shortDayText(mark.safeguard.ended, language), source);
    case Safeguard::State::NotYet:
        return words(QT_TRANSLATE_NOOP("Statement", "%1: not before %2 (%3)")).arg(label, shortDayText(mark.safeguard.from, language), source);
    case Safeguard::State::Valid:
        return words(QT_TRANSLATE_NOOP("Statement", "%1: valid since %2 (%3)")).arg(label, shortDayText(mark.safeguard.from, language), source);
    }
    return {};
}

QString noticeText(const domain::StatementRule &rule, const domain::StatementNotice &notice, const QString &language)
{
    QStringList means;
    for (const QString &id : notice.means)
        means << (rule.mean(id) ? rule.mean(id)->label.in(language) : id);
    const QString consent = notice.asksConsent ? words(QT_TRANSLATE_NOOP("Statement", "consent was asked")) : words(QT_TRANSLATE_NOOP("Statement", "consent was not asked"));
    return words(QT_TRANSLATE_NOOP("Statement", "told on %1 (%2), %3, holds from %4"))
        .arg(shortDayText(notice.told, language), means.join(u", "_s), consent, shortDayText(notice.holdsFrom, language));
}

}
