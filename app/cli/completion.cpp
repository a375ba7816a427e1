// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/commandline.h"
#include "app/cli/rulenames.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;

namespace {

const QString licence = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

// The descriptions are English: a script is made once and serves everybody.
QString quoted(const char *text)
{
    return u'\'' + QString::fromUtf8(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString choices(const char *words)
{
    return QString::fromLatin1(words).replace(u'|', u' ');
}

QString optionNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names << "--"_L1 + QLatin1StringView(option.name);
    return names.join(u' ');
}

// Words that may follow the beginning of a verb: "" -> new list journal …, "journal" -> verify log key, "journal key" -> new.
QMap<QString, QStringList> continuations(const QList<Verb> &verbs)
{
    QMap<QString, QStringList> next;
    for (const Verb &verb : verbs) {
        QString before;
        for (const QString &word : QString::fromLatin1(verb.name).split(u' ')) {
            if (!next[before].contains(word))
                next[before] << word;
            before += (before.isEmpty() ? QString() : u" "_s) + word;
        }
    }
    return next;
}

QString bashValues(const Option &option)
{
    if (const QStringList words = wordsFor(option); !words.isEmpty())
        return u"COMPREPLY=($(compgen -W \"%1\" -- \"$cur\"))"_s.arg(words.join(u' '));
    if (option.completion == Completion::File)
        return u"COMPREPLY=($(compgen -f -- \"$cur\"))"_s;
    if (option.completion == Completion::Folder)
        return u"COMPREPLY=($(compgen -d -- \"$cur\"))"_s;
    return u"COMPREPLY=()"_s;
}

QString bashOptionCases(const QList<Verb> &verbs)
{
    QStringList lines;
    const auto add = [&](const QString &pattern, const Option &option) {
        const QString line = u"        %1) %2; return ;;"_s.arg(pattern, bashValues(option));
        if (option.value && !lines.contains(line))
            lines << line;
    };
    for (const Verb &verb : verbs)
        for (const Option &option : verb.options)
            add(u"\"%1 --%2\""_s.arg(QLatin1StringView(verb.name), QLatin1StringView(option.name)), option);
    for (const Option &option : globalOptions())
        add(u"*\" --%1\""_s.arg(QLatin1StringView(option.name)), option);
    return lines.join(u'\n');
}

QString bashNextCases(const QList<Verb> &verbs)
{
    QStringList lines;
    const auto next = continuations(verbs);
    for (auto entry = next.cbegin(); entry != next.cend(); ++entry)
        lines << u"        \"%1\") next=\"%2\" ;;"_s.arg(entry.key(), entry.value().join(u' '));
    return lines.join(u'\n');
}

QString bashWordCases(const QList<Verb> &verbs)
{
    QStringList lines;
    for (const Verb &verb : verbs) {
        QString words = optionNames(verb.options);
        for (const Operand &operand : verb.operands)
            words += (*operand.choices ? u' ' + choices(operand.choices) : QString());
        lines << u"        \"%1\") words=\"%2\" ;;"_s.arg(QLatin1StringView(verb.name), words.trimmed());
    }
    return lines.join(u'\n');
}

bool takesFile(const Verb &verb)
{
    return std::any_of(verb.operands.cbegin(), verb.operands.cend(), [](const Operand &operand) { return operand.completion == Completion::File; });
}

}

QString bashCompletion(const QList<Verb> &verbs)
{
    QStringList fileVerbs;
    for (const Verb &verb : verbs)
        if (takesFile(verb))
            fileVerbs << u"\"%1\""_s.arg(QLatin1StringView(verb.name));
    return licence + QStringLiteral(
        "# Completion for bash; made by: casebook completion bash\n"
        "_casebook_next() {\n"
        "    next=\n"
        "    case \"$verb\" in\n%1\n    esac\n"
        "}\n"
        "_casebook() {\n"
        "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb= word words= next=\n"
        "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
        "        _casebook_next\n"
        "        case \" $next \" in *\" $word \"*) verb=\"${verb:+$verb }$word\" ;; esac\n"
        "    done\n"
        "    _casebook_next\n"
        "    case \"$verb $prev\" in\n%2\n    esac\n"
        "    case \"$verb\" in\n%3\n    esac\n"
        "    COMPREPLY=($(compgen -W \"$next $words %4\" -- \"$cur\"))\n"
        "    case \"$verb\" in %5) [[ $cur == -* ]] || COMPREPLY+=($(compgen -f -- \"$cur\")) ;; esac\n"
        "}\n"
        "complete -o filenames -F _casebook casebook\n")
        .arg(bashNextCases(verbs), bashOptionCases(verbs), bashWordCases(verbs), optionNames(globalOptions()), fileVerbs.join(u'|'));
}

namespace {

QString zshValue(const Option &option)
{
    if (!option.value)
        return {};
    const QStringList words = wordsFor(option);
    const QString kind = !words.isEmpty() ? u"("_s + words.join(u' ') + u')'
        : option.completion == Completion::File ? u"_files"_s
        : option.completion == Completion::Folder ? u"_files -/"_s
                                                  : u" "_s;
    return u":%1:%2"_s.arg(QString::fromLatin1(option.value).replace(u':', u"\\:"_s), kind);
}

QString zshOption(const Option &option)
{
    QString help = QString::fromUtf8(option.help).replace(u'[', u'(').replace(u']', u')').replace(u':', u"\\:"_s).replace(u'\'', u"'\\''"_s);
    return u"'%1--%2[%3]%4'"_s.arg(option.isRepeatable ? u"*"_s : QString(), QLatin1StringView(option.name), help, zshValue(option));
}

QString zshArguments(const Verb &verb)
{
    QStringList parts;
    for (const Option &option : verb.options)
        parts << zshOption(option);
    for (const Operand &operand : verb.operands) {
        const QString kind = *operand.choices ? u"("_s + choices(operand.choices) + u')' : operand.completion == Completion::File ? u"_files"_s : u" "_s;
        parts << u"'%1:%2:%3'"_s.arg(operand.isRepeatable ? u"*"_s : QString(), QLatin1StringView(operand.name), kind);
    }
    return parts.join(u' ');
}

}

QString zshCompletion(const QList<Verb> &verbs)
{
    QStringList global;
    for (const Option &option : globalOptions())
        global << zshOption(option);
    QStringList lines;
    const auto next = continuations(verbs);
    for (auto entry = next.cbegin(); entry != next.cend(); ++entry)
        lines << u"        (\"%1\") next=(%2) ;;"_s.arg(entry.key(), entry.value().join(u' '));
    QStringList arguments;
    for (const Verb &verb : verbs)
        arguments << u"        (\"%1\") own=(%2) ;;"_s.arg(QLatin1StringView(verb.name), zshArguments(verb));
    return u"#compdef casebook\n"_s + licence + QStringLiteral(
        "# Completion for zsh; made by: casebook completion zsh\n"
        "_casebook() {\n"
        "    local verb= word\n"
        "    local -a next own global\n"
        "    global=(%1)\n"
        "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
        "        next=()\n"
        "        case \"$verb\" in\n%2\n        esac\n"
        "        (( ${next[(Ie)$word]} )) && verb=\"${verb:+$verb }$word\"\n"
        "    done\n"
        "    next=()\n"
        "    case \"$verb\" in\n%2\n    esac\n"
        "    (( ${#next} )) && [[ $words[CURRENT] != -* ]] && compadd -- $next\n"
        "    case \"$verb\" in\n%3\n    esac\n"
        "    local -a rest\n"
        "    rest=(${=verb})\n"
        "    shift ${#rest} words\n"
        "    (( CURRENT -= ${#rest} ))\n"
        "    _arguments $own $global\n"
        "}\n"
        "_casebook \"$@\"\n")
        .arg(global.join(u' '), lines.join(u'\n'), arguments.join(u'\n'));
}

namespace {

QString fishOption(const Option &option, const QString &condition)
{
    QString line = u"complete -c casebook%1 -l %2 -d %3"_s.arg(condition, QLatin1StringView(option.name), quoted(option.help));
    if (!option.value)
        return line + u'\n';
    const bool isPath = option.completion == Completion::File || option.completion == Completion::Folder;
    const QStringList words = wordsFor(option);
    line += !words.isEmpty() ? u" -x -a '%1'"_s.arg(words.join(u' ')) : isPath ? u" -r -F"_s : u" -x"_s;
    return line + u'\n';
}

// "journal key new" is asked for where these words are there, in any place.
QString fishCondition(const QString &verb)
{
    QStringList conditions;
    for (const QString &word : verb.split(u' ', Qt::SkipEmptyParts))
        conditions << u"__fish_seen_subcommand_from "_s + word;
    return conditions.join(u"; and "_s);
}

}

QString fishCompletion(const QList<Verb> &verbs)
{
    QString text = licence + u"# Completion for fish; made by: casebook completion fish\ncomplete -c casebook -f\n"_s;
    for (const Option &option : globalOptions())
        text += fishOption(option, {});
    const auto next = continuations(verbs);
    for (auto entry = next.cbegin(); entry != next.cend(); ++entry) {
        const QString words = entry.value().join(u' ');
        const QString before = entry.key().isEmpty() ? QString() : fishCondition(entry.key()) + u"; and "_s;
        text += u"complete -c casebook -n '%1not __fish_seen_subcommand_from %2' -a '%2'\n"_s.arg(before, words);
    }
    for (const Verb &verb : verbs) {
        const QString condition = u" -n '%1'"_s.arg(fishCondition(QString::fromLatin1(verb.name)));
        for (const Option &option : verb.options)
            text += fishOption(option, condition);
        for (const Operand &operand : verb.operands)
            if (*operand.choices)
                text += u"complete -c casebook%1 -a '%2'\n"_s.arg(condition, choices(operand.choices));
        if (takesFile(verb))
            text += u"complete -c casebook%1 -F\n"_s.arg(condition);
    }
    return text;
}

}
