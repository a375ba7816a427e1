// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/nearest.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype longestVerb = 3;  // words

QString words(const char *text)
{
    return QCoreApplication::translate("Usage", text);
}

base::Unexpected wrong(const QString &sentence)
{
    return fail(ErrorCode::UsageWrong, {sentence});
}

QString withNearest(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString near = nearest(word, known);
    return near.isEmpty() ? sentence : words(QT_TRANSLATE_NOOP("Usage", "%1, the nearest is %2")).arg(sentence, near);
}

QString nameOf(const Option &option)
{
    return "--"_L1 + QLatin1StringView(option.name);
}

QStringList verbNames(const QList<Verb> &verbs)
{
    QStringList names;
    for (const Verb &verb : verbs)
        names << QLatin1StringView(verb.name);
    return names;
}

}

const QList<Option> &globalOptions()
{
    static const QList<Option> options{
        {"store", "PATH", QT_TRANSLATE_NOOP("Help", "The store to work on: a file, or postgresql://ROLE@HOST/DATABASE."), false, "", Completion::File},
        {"passphrase-file", "FILE", QT_TRANSLATE_NOOP("Help", "Read the passphrase from this file; it is never an argument."), false, "", Completion::File},
        {"user", "NAME", QT_TRANSLATE_NOOP("Help", "Whose key slot opens the store, and so who acts.")},
        {"as", "NAME", QT_TRANSLATE_NOOP("Help", "Act as somebody else; test and demo stores only.")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Help", "Answer with one JSON value and nothing else.")},
        {"lang", "LANGUAGE", QT_TRANSLATE_NOOP("Help", "The language of the answer."), false, "en|de"},
        {"quiet", nullptr, QT_TRANSLATE_NOOP("Help", "Say only what went wrong.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Help", "Explain the program, or one verb.")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Help", "Print the version.")},
    };
    return options;
}

QStringList groupsOf(const QList<Verb> &verbs)
{
    QStringList groups;
    for (const QString &name : verbNames(verbs))
        if (name.contains(u' ') && !groups.contains(name.section(u' ', 0, 0)))
            groups << name.section(u' ', 0, 0);
    return groups;
}

bool CommandLine::has(const char *option) const
{
    return std::any_of(m_given.cbegin(), m_given.cend(), [&](const Given &given) { return qstrcmp(given.option->name, option) == 0; });
}

QList<QStringList> CommandLine::wordsOf(const char *option) const
{
    QList<QStringList> found;
    for (const Given &given : m_given)
        if (qstrcmp(given.option->name, option) == 0)
            found << given.words;
    return found;
}

QStringList CommandLine::values(const char *option) const
{
    QStringList found;
    for (const QStringList &given : wordsOf(option))
        found << given.value(0);
    return found;
}

QString CommandLine::value(const char *option) const
{
    const QStringList found = values(option);
    return found.isEmpty() ? QString() : found.constLast();
}

// The verb comes first, because its options decide what takes a value; then everything is read in order.
class CommandLineParser {
public:
    CommandLineParser(const QStringList &arguments, const QList<Verb> &verbs) : m_arguments(arguments), m_verbs(verbs) {}

    Result<CommandLine> run()
    {
        CASEBOOK_CHECK(findVerb());
        CASEBOOK_CHECK(readAll());
        if (m_line.has("help") || m_line.has("version"))
            return m_line;
        if (!m_line.m_verb)
            return wrong(words(QT_TRANSLATE_NOOP("Usage", "no verb was given")));
        CASEBOOK_CHECK(checkComplete());
        return m_line;
    }

private:
    Result<void> findVerb();
    Result<void> readAll();
    Result<void> readOption(const QString &argument, qsizetype &at);
    Result<void> checkComplete() const;
    const Option *option(const QString &name) const;
    QStringList optionNames() const;

    const QStringList &m_arguments;
    const QList<Verb> &m_verbs;
    QList<qsizetype> m_verbPlaces;
    CommandLine m_line;
};

const Option *CommandLineParser::option(const QString &name) const
{
    const auto find = [&](const QList<Option> &options) -> const Option * {
        const auto found = std::find_if(options.cbegin(), options.cend(), [&](const Option &one) { return name == QLatin1StringView(one.name); });
        return found == options.cend() ? nullptr : &*found;
    };
    // The verb first: `demo --user` would mean the demo's own.
    const Option *own = m_line.m_verb ? find(m_line.m_verb->options) : nullptr;
    return own ? own : find(globalOptions());
}

QStringList CommandLineParser::optionNames() const
{
    QStringList names;
    for (const Option &one : globalOptions())
        names << nameOf(one);
    if (m_line.m_verb)
        for (const Option &one : m_line.m_verb->options)
            names << nameOf(one);
    return names;
}

Result<void> CommandLineParser::findVerb()
{
    QStringList plain;
    for (qsizetype i = 0; i < m_arguments.size() && plain.size() < longestVerb; ++i) {
        const QString &argument = m_arguments[i];
        if (argument == "--"_L1)
            break;
        if (argument.startsWith("--"_L1)) {
            const Option *known = option(argument.mid(2).section(u'=', 0, 0));
            // Behind the first word of a verb its own options may stand: they are no second word.
            if (!known && !plain.isEmpty())
                break;
            if (known && known->value && !argument.contains(u'='))
                ++i;
            continue;
        }
        plain << argument;
        m_verbPlaces << i;
    }
    if (plain.isEmpty())
        return {};
    const QStringList names = verbNames(m_verbs);
    for (qsizetype count = plain.size(); count > 0; --count) {
        const qsizetype index = names.indexOf(plain.first(count).join(u' '));
        if (index < 0)
            continue;
        m_line.m_verb = &m_verbs[index];
        m_verbPlaces = m_verbPlaces.first(count);
        return {};
    }
    if (!groupsOf(m_verbs).contains(plain.constFirst()))
        return wrong(withNearest(words(QT_TRANSLATE_NOOP("Usage", "there is no verb \"%1\"")).arg(plain.constFirst()), plain.constFirst(), names));
    QStringList members = names.filter(plain.constFirst() + u' ');
    return wrong(words(QT_TRANSLATE_NOOP("Usage", "\"%1\" needs one of: %2")).arg(plain.constFirst(), members.join(", "_L1)));
}

Result<void> CommandLineParser::readAll()
{
    bool isPlain = false;
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        const QString &argument = m_arguments[i];
        if (m_verbPlaces.contains(i))
            continue;
        if (!isPlain && argument == "--"_L1)
            isPlain = true;
        else if (!isPlain && argument.startsWith("--"_L1))
            CASEBOOK_CHECK(readOption(argument, i));
        else if (!isPlain && argument.size() > 1 && argument.startsWith(u'-'))
            return wrong(words(QT_TRANSLATE_NOOP("Usage", "there is no option \"%1\"; options begin with two dashes")).arg(argument));
        else
            m_line.m_operands << argument;
    }
    return {};
}

Result<void> CommandLineParser::readOption(const QString &argument, qsizetype &at)
{
    const QString name = argument.mid(2).section(u'=', 0, 0);
    const Option *known = option(name);
    if (!known)
        return wrong(withNearest(words(QT_TRANSLATE_NOOP("Usage", "there is no option \"--%1\" here")).arg(name), "--"_L1 + name, optionNames()));
    if (!known->isRepeatable && m_line.has(known->name))
        return wrong(words(QT_TRANSLATE_NOOP("Usage", "the option %1 was given twice")).arg(nameOf(*known)));
    QStringList given;
    if (argument.contains(u'='))
        given << argument.section(u'=', 1);
    if (!known->value && !given.isEmpty())
        return wrong(words(QT_TRANSLATE_NOOP("Usage", "the option %1 takes no value")).arg(nameOf(*known)));
    while (known->value && given.size() < known->words) {
        if (at + 1 >= m_arguments.size())
            return wrong(words(QT_TRANSLATE_NOOP("Usage", "the option %1 needs a value: %2")).arg(nameOf(*known), QLatin1StringView(known->value)));
        given << m_arguments[++at];
    }
    const QStringList choices = QString::fromLatin1(known->choices).split(u'|', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(given.value(0)))
        return wrong(words(QT_TRANSLATE_NOOP("Usage", "the option %1 takes one of: %2")).arg(nameOf(*known), choices.join(", "_L1)));
    m_line.m_given.append({known, given});
    return {};
}

Result<void> CommandLineParser::checkComplete() const
{
    const QList<Operand> &wanted = m_line.m_verb->operands;
    const qsizetype given = m_line.m_operands.size();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString name = QString::fromLatin1(wanted[i].name);
        if (i >= given && !wanted[i].isOptional)
            return wrong(words(QT_TRANSLATE_NOOP("Usage", "%1 is missing behind \"%2\"")).arg(name, QLatin1StringView(m_line.m_verb->name)));
        const QStringList choices = QString::fromLatin1(wanted[i].choices).split(u'|', Qt::SkipEmptyParts);
        if (i < given && !choices.isEmpty() && !choices.contains(m_line.m_operands[i]))
            return wrong(words(QT_TRANSLATE_NOOP("Usage", "%1 is one of: %2")).arg(name, choices.join(", "_L1)));
    }
    const bool isOpenEnded = !wanted.isEmpty() && wanted.constLast().isRepeatable;
    if (given > wanted.size() && !isOpenEnded)
        return wrong(words(QT_TRANSLATE_NOOP("Usage", "\"%1\" is one word too many")).arg(m_line.m_operands[wanted.size()]));
    for (const Option &one : m_line.m_verb->options)
        if (one.isRequired && !m_line.has(one.name))
            return wrong(words(QT_TRANSLATE_NOOP("Usage", "the option %1 is missing")).arg(nameOf(one)));
    return {};
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments, const QList<Verb> &verbs)
{
    return CommandLineParser(arguments, verbs).run();
}

}
