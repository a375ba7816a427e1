// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"
#include "app/domain/gate.h"
#include "app/domain/letters/letterlint.h"

namespace casebook::casework {

struct SendLetterRequest {
    QString number;
    QString letter;      // id of the template
    QString language;    // of the letter
    QString text;        // as it goes out, the subject in its first line
    QString reason = {}; // why a deadline is prolonged
    QString medium;      // "mail", "post"
    QDate day;           // on which it leaves, a day of the office
    QDate dated = {};    // on the letter; invalid: the day of sending
    QString recipient = {};
    QString proof = {};  // of the sending: number of the parcel, id of the message
    NewAttachment paper = {};  // exactly the bytes that go out; kept as made here
    QString operation = {};
};

// A letter of the program goes out: its paper and its text become part of the case as a sent message, and what the sending
// means for the case is done in the same step. It settles the facts that the template names, ends the clocks that the letter
// ends, by the day of sending; prolongs them (the day of sending is that of the notice, GDPR Art. 12(3)) or lets them stand.
// GateNotMet names everything that stands against it: "letter-state", "letter-fits", the gates of the kind that the letter
// needs (the second approval of a refusal is one) and "lint:ID" for each error of the lint. NotFound{letter}, AlreadyClosed,
// DateOutsideRules for a day to come or before the receipt, InputInvalid{medium|day|paper|reason}, NotPermitted.
class SendLetter final {
public:
    explicit SendLetter(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const SendLetterRequest &request);

    static const QStringList &media();

private:
    Desk &m_desk;
};

// What of the above stands against sending the letter as it is, in that order.
QList<domain::MissingThing> missingForLetter(const domain::Kind &kind, const domain::LetterTemplate &letter, const domain::LetterFacts &facts,
                                             const QList<domain::LetterFinding> &findings);

}
