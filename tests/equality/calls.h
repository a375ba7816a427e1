// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/equality/world.h"

namespace casebook::equality {

// Everything of app/casework by name, how often it is drawn, and what draws it. ChangePassphrase and RecoverAccess are not among
// them: the keys they are about are the embedded store's alone.
struct Maker {
    QString name;
    int weight = 1;
    Call (*make)(World &);
};
const QList<Maker> &makers();

// intakecalls.cpp
Call registerCase(World &world);
Call importCases(World &world);
Call undoImport(World &world);
Call addNote(World &world);
Call attachFile(World &world);
Call recordMessage(World &world);
// stepcalls.cpp
Call editCase(World &world);
Call assignCase(World &world);
Call moveCase(World &world);
Call reopenCase(World &world);
Call linkCases(World &world);
Call mergeCases(World &world);
// clockcalls.cpp
Call extendClock(World &world);
Call pauseClock(World &world);
Call resumeClock(World &world);
Call sendLetter(World &world);
// reviewcalls.cpp
Call addTask(World &world);
Call finishTask(World &world);
Call askApproval(World &world);
Call approve(World &world);
Call eraseCase(World &world);
Call minimiseCase(World &world);
Call readCase(World &world);
Call readAttachment(World &world);
Call recordExport(World &world);
// holdcalls.cpp
Call placeHold(World &world);
Call joinHold(World &world);
Call reviewHold(World &world);
Call releaseHold(World &world);
// statementcalls.cpp
Call importStatement(World &world);
Call recordNotice(World &world);
// officecalls.cpp
Call saveDraft(World &world);
Call saveView(World &world);
Call removeView(World &world);
Call addUser(World &world);
Call removeUser(World &world);

// mending.cpp: what brings a case nearer to one of its moves, by filling in everything the gates miss.
std::optional<Call> mending(World &world);

// The text of a call: what it names, cut to a readable length.
QString words(const QString &what, const QStringList &parts);
QString words(const QMap<QString, QString> &facts);

}
