// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/sendletter.h"
#include "app/letters/lettersheet.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// What a letter is made for.
struct LetterRequest {
    QString letter;              // id of the template
    QString language = {};       // empty: that of the person, where there are letters in it
    std::optional<QString> text = {};  // as somebody edited it; nothing: as the template writes it
    QString reason = {};         // what only the writer knows: why it takes longer, why there is doubt
    QDate dated = {};            // on the letter; invalid: today at the case's office
    QStringList address = {};    // lines below the name; empty: the person's "address:", its lines parted by ; or else by ,
};

// A letter on one case, with what is to be said about it. A value; the template belongs to the rulebook.
struct PreparedLetter {
    const domain::LetterTemplate *letter = nullptr;
    domain::LetterFacts facts;
    QString text;
    QList<domain::LetterFinding> findings;
    QList<domain::MissingThing> missing;  // what stands against sending it; see casework::missingForLetter()
    letters::LetterSheet sheet;
};

// One letter that a kind has, seen from one case.
struct LetterChoice {
    const domain::LetterTemplate *letter = nullptr;
    domain::LetterFit fit = domain::LetterFit::Fits;
    bool isSendable = false;
    QDate sentOn;                         // it went out before
    QList<domain::MissingThing> missing;  // gates of the kind that it needs
};

// The letters of the case's kind, those that fit first. The errors of rulebook::factsForLetter().
base::Result<QList<LetterChoice>> letterChoices(const rulebook::Rulebook &rules, const domain::Organisation &organisation, const domain::CaseFile &file, const QDate &today);

// NotFound{letter} for one that the kind does not have, and as above. Pure, but for what the rulebook holds.
base::Result<PreparedLetter> prepareLetter(Workspace &workspace, const domain::CaseFile &file, const LetterRequest &request);

// The same letter after an edit: findings, what is missing and the sheet follow the text.
void setText(PreparedLetter &prepared, const domain::LetterBook &book, const QString &text);

// Writes NUMBER-LETTER.pdf and NUMBER-LETTER.eml into the folder and notes the print in the journal. A draft with errors is
// written too: it is to be looked at. For a PDF a QGuiApplication must be there. InputInvalid{format|recipient},
// NotPermitted{print}, FileNotWritable, DiskFull, FontMissing.
base::Result<QStringList> exportLetter(Workspace &workspace, const PreparedLetter &prepared, const QStringList &formats, const QString &folder);

// Notes the print in the journal ("letter.denial", "proof") and writes the file that was made, in this order. NotPermitted{print},
// FileNotWritable, DiskFull.
base::Result<void> keepPrint(Workspace &workspace, const QString &what, const QString &path, const QByteArray &bytes);

struct LetterDelivery {
    QString medium;   // "mail", "post"
    QDate day;
    QString proof = {};
    QString operation = {};
};

// What SendLetter is asked to do with this letter. `paper` is letters::makeLetterPdf() of its sheet.
casework::SendLetterRequest sendingOf(const PreparedLetter &prepared, const LetterDelivery &delivery, const QByteArray &paper);

// Makes the paper and files it with the sending, in one act: casework::SendLetter and its errors. The letter bears the day of
// sending where the request names no other.
base::Result<casework::Done> sendLetter(Workspace &workspace, const domain::CaseFile &file, LetterRequest request, const LetterDelivery &delivery);

}
