// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/completion.h"
#include "app/cli/context.h"
#include "app/cli/verbtable.h"

#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    const QString shell = context.line().operand(0);
    const QString script = shell == "bash"_L1 ? bashCompletion(verbs()) : shell == "zsh"_L1 ? zshCompletion(verbs()) : fishCompletion(verbs());
    return Answer{QJsonObject{{u"shell"_s, shell}, {u"script"_s, script}}, script.chopped(1)};
}

}

Verb completionVerb()
{
    return {"completion", QT_TRANSLATE_NOOP("Help", "Print what a shell needs to complete verbs and options."), {{"SHELL", false, false, "bash|zsh|fish"}}, {}, {"completion bash > ~/.local/share/bash-completion/completions/casebook"}, run};
}

}
