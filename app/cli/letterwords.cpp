// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/letterwords.h"

#include "app/cli/console.h"
#include "app/cli/texttable.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::LetterFinding;
using domain::LetterFit;
using domain::Severity;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Letters", text);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return words(QT_TRANSLATE_NOOP("Letters", "error"));
    case Severity::Warning: return words(QT_TRANSLATE_NOOP("Letters", "warning"));
    case Severity::Note: return words(QT_TRANSLATE_NOOP("Letters", "note"));
    }
    return {};
}

// From 1; 0 for what is not there.
int lineOf(const LetterFinding &finding, const QString &text)
{
    return finding.from < 0 ? 0 : static_cast<int>(QStringView(text).left(finding.from).count(u'\n')) + 1;
}

}

QString whyText(const workspace::LetterChoice &choice, const QString &language)
{
    switch (choice.fit) {
    case LetterFit::Closed: return words(QT_TRANSLATE_NOOP("Letters", "The case is closed."));
    case LetterFit::State: return words(QT_TRANSLATE_NOOP("Letters", "It does not belong into the state of the case."));
    case LetterFit::Misfit: return choice.letter->misfit.in(language);
    case LetterFit::Fits: break;
    }
    const QString purpose = choice.letter->purpose.in(language);
    if (choice.sentOn.isValid())
        return words(QT_TRANSLATE_NOOP("Letters", "%1 Sent on %2.")).arg(purpose, text::shortDayText(choice.sentOn, language));
    return purpose;
}

QString findingsText(const QList<LetterFinding> &findings, const QString &text, const QString &language)
{
    TextTable table({{}, {}, {}, {}});
    for (const LetterFinding &finding : findings) {
        const int line = lineOf(finding, text);
        table.add({severityText(finding.severity), line > 0 ? words(QT_TRANSLATE_NOOP("Letters", "line %1")).arg(line) : QString(), finding.inWords(language), text::citation(finding.source, language)});
    }
    return findings.isEmpty() ? QString() : table.toText(Console::width());
}

QJsonArray findingsJson(const QList<LetterFinding> &findings, const QString &text, const QString &language)
{
    const auto place = [](int value, bool isThere) { return isThere ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    QJsonArray all;
    for (const LetterFinding &finding : findings) {
        const bool isThere = finding.from >= 0;
        all.append(QJsonObject{{u"id"_s, finding.id}, {u"severity"_s, domain::name(finding.severity)}, {u"words"_s, finding.words.in(language)}, {u"about"_s, finding.about},
                               {u"source"_s, finding.source}, {u"line"_s, place(lineOf(finding, text), isThere)}, {u"from"_s, place(finding.from, isThere)},
                               {u"to"_s, place(finding.to, isThere)}});
    }
    return all;
}

}
