// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/equality/calls.h"

#include "app/casework/sendletter.h"
#include "app/domain/letters/letterbook.h"
#include "app/rulebook/letters/lettercontext.h"
#include "tests/equality/answer.h"

#include <QRegularExpression>

namespace casebook::equality {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::LetterTemplate;

namespace {

bool isOpen(const CaseFile &file)
{
    return file.phase != "closed"_L1;
}

domain::LetterFacts factsOf(World &world, const CaseFile &file, const QString &language, const QString &reason)
{
    const auto facts = rulebook::factsForLetter(world.rules(), world.rules().organisations().constFirst(), file, {language, world.today(), reason});
    return facts ? *facts : domain::LetterFacts();
}

// Mostly one that fits.
LetterTemplate letterFor(World &world, const CaseFile &file, const QString &language, const QString &reason)
{
    QList<const LetterTemplate *> fitting;
    const domain::LetterFacts facts = factsOf(world, file, language, reason);
    for (const LetterTemplate *letter : world.rules().letters().lettersOf(file.kind))
        if (facts.kind && domain::letterFit(*letter, facts) == domain::LetterFit::Fits)
            fitting << letter;
    return fitting.isEmpty() || world.dice().chance(8) ? world.dice().pick(world.rules().letters().letters()) : *world.dice().pick(fitting);
}

}

// Written by the template, its blanks filled in by somebody; wrong in a word, a day or a permission now and then.
Call sendLetter(World &world)
{
    support::Dice &dice = world.dice();
    const auto file = world.find([&](const CaseFile &candidate) { return isOpen(candidate) && !world.rules().letters().lettersOf(candidate.kind).isEmpty(); });
    casework::SendLetterRequest request;
    request.number = file ? world.spoiled(file->number) : world.number();
    request.language = dice.pick(QStringList{u"en"_s, u"de"_s, u"de"_s, u"fr"_s});
    request.reason = dice.chance(90) ? u"The data lies in three systems."_s : QString();
    request.letter = u"denial"_s;
    if (file) {
        const LetterTemplate letter = letterFor(world, *file, request.language, request.reason);
        request.letter = letter.id;
        static const QRegularExpression blank(u"\\[\\[([^\\]]*)\\]\\]"_s);
        request.text = domain::writeLetter(letter, factsOf(world, *file, request.language, request.reason));
        if (dice.chance(95))
            request.text.replace(blank, u"\\1"_s);
    }
    if (dice.chance(10))
        request.text += world.text();
    request.medium = dice.chance(3) ? u"pigeon"_s : dice.pick(QStringList{u"mail"_s, u"post"_s});
    request.day = dice.chance(90) ? world.today() : world.dayAround(30, 3);
    request.dated = world.today();
    request.recipient = world.text(2);
    request.proof = dice.chance(50) ? world.text(1) : QString();
    request.paper = {u"letter.pdf"_s, u"application/pdf"_s, dice.chance(97) ? "%PDF-1.6 "_ba + request.text.toUtf8() : QByteArray(), u"made"_s};
    request.operation = world.operation();
    return {{}, world.actor(), words(request.number, {request.letter, request.language, request.medium, request.day.toString(Qt::ISODate), request.operation}),
            [request](casework::Desk &desk) { return answer(casework::SendLetter(desk).run(request)); }};
}

}
