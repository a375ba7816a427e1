// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/cli/casetext.h"
#include "app/cli/context.h"

namespace casebook::cli {

// What the verbs on cases share.

// The number as it is spelled, however it was typed. NotFound for what is no number at all.
base::Result<QString> caseNumber(const Context &context, int operand = 0);
base::Result<QString> caseNumber(const QString &typed);

// The end of every act: the case as it is now, and on the messages what was taken out of a text before it was stored.
base::Result<Answer> answerCase(Context &context, const casework::Done &done);

// That a case may be the same matter as these; empty without any.
QString sameMatterText(const QStringList &numbers);

// Every thing that stands against this move goes into the context, so that the answer can list it.
void explainGate(Context &context, const QString &number, const QString &to, const base::Error &error);

// Where holds stand against an act: each of them on the messages, with its title and who ordered it. Answers the error as it was.
base::Unexpected underHold(Context &context, const base::Error &error);

base::Result<Reading> readingFor(Context &context, const domain::Kind &kind, const QString &office);

// Common options.
Option reasonOption();
Option revisionOption();
base::Result<qint64> expectedRevision(const Context &context);

}
