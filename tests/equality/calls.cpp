// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

namespace casebook::equality {

using namespace Qt::StringLiterals;

const QList<Maker> &makers()
{
    static const QList<Maker> all{{u"RegisterCase"_s, 12, registerCase}, {u"EditCase"_s, 14, editCase},
                                  {u"MoveCase"_s, 12, moveCase},         {u"AssignCase"_s, 4, assignCase},
                                  {u"AddNote"_s, 4, addNote},            {u"AttachFile"_s, 4, attachFile},
                                  {u"RecordMessage"_s, 5, recordMessage}, {u"ExtendClock"_s, 5, extendClock},
                                  {u"PauseClock"_s, 5, pauseClock},      {u"ResumeClock"_s, 5, resumeClock},
                                  {u"SendLetter"_s, 8, sendLetter},
                                  {u"ReopenCase"_s, 4, reopenCase},      {u"LinkCases"_s, 4, linkCases},
                                  {u"MergeCases"_s, 6, mergeCases},
                                  {u"AddTask"_s, 5, addTask},            {u"FinishTask"_s, 5, finishTask},
                                  {u"AskApproval"_s, 6, askApproval},    {u"Approve"_s, 7, approve},
                                  {u"EraseCase"_s, 8, eraseCase},        {u"LogRead::openCase"_s, 3, readCase},
                                  {u"MinimiseCase"_s, 6, minimiseCase},
                                  {u"PlaceHold"_s, 5, placeHold},        {u"JoinHold"_s, 4, joinHold},
                                  {u"ReviewHold"_s, 4, reviewHold},      {u"ReleaseHold"_s, 6, releaseHold},
                                  {u"ImportStatement"_s, 5, importStatement}, {u"RecordNotice"_s, 5, recordNotice},
                                  {u"LogRead::openAttachment"_s, 4, readAttachment}, {u"LogRead::record"_s, 3, recordExport},
                                  {u"ImportCases"_s, 5, importCases},    {u"UndoImport"_s, 4, undoImport},      {u"SaveDraft"_s, 4, saveDraft},
                                  {u"SaveView"_s, 4, saveView},          {u"RemoveView"_s, 4, removeView},
                                  {u"AddUser"_s, 4, addUser},            {u"RemoveUser"_s, 4, removeUser}};
    return all;
}

QString words(const QString &what, const QStringList &parts)
{
    QStringList shown;
    for (const QString &part : parts)
        shown << QLatin1Char('\'') + (part.size() > 80 ? part.left(80) + u"… (%1)"_s.arg(part.size()) : part) + QLatin1Char('\'');
    return what + QLatin1Char(' ') + shown.join(u", "_s);
}

QString words(const QMap<QString, QString> &facts)
{
    QStringList shown;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        shown << fact.key() + QLatin1Char('=') + fact.value().left(60);
    return shown.join(u"; "_s);
}

}
