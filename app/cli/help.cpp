// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commandline.h"
#include "app/cli/rulenames.h"
#include "app/cli/texttable.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 100;

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Help", text) : QString();
}

QString usageOf(const Operand &operand)
{
    QString name = QLatin1StringView(operand.name);
    if (operand.isRepeatable)
        name += "..."_L1;
    return operand.isOptional ? u'[' + name + u']' : name;
}

QString usageOf(const Option &option)
{
    const QString name = "--"_L1 + QLatin1StringView(option.name);
    return option.value ? name + u' ' + QLatin1StringView(option.value) : name;
}

// The kinds of all laws together would say little; they stand below, law by law.
QString described(const Option &option)
{
    QString text = words(option.help);
    const QStringList offered = option.completion == Completion::ClockKind ? QStringList() : wordsFor(option);
    if (!offered.isEmpty())
        text += u" (%1)"_s.arg(offered.join(u", "_s));
    if (option.isRequired)
        text += u' ' + words(QT_TRANSLATE_NOOP("Help", "Needed."));
    if (option.isRepeatable)
        text += u' ' + words(QT_TRANSLATE_NOOP("Help", "May be repeated."));
    return text;
}

// Two columns, the second broken into lines.
QString listed(const QList<QStringList> &rows)
{
    int first = 0;
    for (const QStringList &row : rows)
        first = std::max(first, std::min(columnsOf(row[0]), 34));
    QString text;
    for (const QStringList &row : rows) {
        const int used = columnsOf(row[0]);
        const QString start = used > first ? u"  %1\n%2"_s.arg(row[0], QString(first + 4, u' '))
                                           : u"  %1%2"_s.arg(row[0], QString(first - used + 2, u' '));
        text += start + wrapped(row[1], page - first - 4).replace(u'\n', u'\n' + QString(first + 4, u' ')) + u'\n';
    }
    return text;
}

QString kindsText(const Verb &verb)
{
    const auto isKind = [](const Option &option) { return option.completion == Completion::ClockKind; };
    if (std::none_of(verb.options.cbegin(), verb.options.cend(), isKind))
        return {};
    return words(QT_TRANSLATE_NOOP("Help", "Laws and the kinds they have periods for:")) + u'\n' + listed(kindsOfRegimes()) + u'\n';
}

QString optionsText(const QList<Option> &options)
{
    QList<QStringList> rows;
    for (const Option &option : options)
        rows.append({usageOf(option), described(option)});
    return listed(rows);
}

}

QString usageOf(const Verb &verb)
{
    QString text = QLatin1StringView(verb.name);
    for (const Operand &operand : verb.operands)
        text += u' ' + usageOf(operand);
    for (const Option &option : verb.options)
        if (option.isRequired)
            text += u' ' + usageOf(option);
    return text;
}

QString help(const QList<Verb> &verbs)
{
    QList<QStringList> rows;
    for (const Verb &verb : verbs)
        rows.append({usageOf(verb), words(verb.summary)});
    return "  casebook demo --cases 40 --out demo.casebook\n"
           "  casebook --store demo.casebook list --filter 'due<7d'\n\n"_L1
        + words(QT_TRANSLATE_NOOP("Help", "Usage: casebook [STORE]            opens the window")) + u'\n'
        + words(QT_TRANSLATE_NOOP("Help", "       casebook VERB [OPTION]...   works without one")) + "\n\n"_L1
        + words(QT_TRANSLATE_NOOP("Help", "Verbs:")) + u'\n' + listed(rows) + u'\n'
        + words(QT_TRANSLATE_NOOP("Help", "Options of every verb:")) + u'\n' + optionsText(globalOptions()) + u'\n'
        + words(QT_TRANSLATE_NOOP("Help", "casebook VERB --help explains a verb."));
}

QString helpFor(const Verb &verb)
{
    QString text;
    for (const char *example : verb.examples)
        text += "  casebook "_L1 + QString::fromUtf8(example) + u'\n';
    text += u'\n' + words(QT_TRANSLATE_NOOP("Help", "Usage: casebook %1 [OPTION]...")).arg(usageOf(verb)) + "\n\n"_L1
        + words(verb.summary) + "\n\n"_L1;
    for (const Operand &operand : verb.operands)
        if (*operand.choices)
            text += u"  %1: %2\n\n"_s.arg(QLatin1StringView(operand.name), QString::fromLatin1(operand.choices).replace(u'|', u", "_s));
    if (!verb.options.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Help", "Options:")) + u'\n' + optionsText(verb.options) + u'\n';
    text += kindsText(verb);
    return text + words(QT_TRANSLATE_NOOP("Help", "Options of every verb:")) + u'\n' + optionsText(globalOptions()).chopped(1);
}

}
