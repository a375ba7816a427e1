// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gates/senderrules.h"

#include "app/domain/agencies/caseagencies.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::gates {

namespace {

constexpr int overrideLength = 30;

QString meant(const SenderJudgement &judgement, const QString &language)
{
    const bool isGerman = language == "de"_L1;
    if (judgement.reason == SenderReason::FreeMail)
        return (isGerman ? u"%1 gehört zu einem Anbieter, bei dem jeder eine Adresse bekommt."_s : u"%1 is of a provider where anybody gets an address."_s).arg(judgement.domain);
    if (!judgement.agency)
        return (isGerman ? u"%1 gibt sich als staatlich aus und ist es nicht."_s : u"%1 poses as one of a government and is none."_s).arg(judgement.domain);
    return (isGerman ? u"%1 ist keine Domain der Behörde %2; deren ist %3."_s : u"%1 is no domain of %2; theirs is %3."_s)
        .arg(judgement.domain, judgement.agency->name.in(language), judgement.known.name);
}

LocalText told(const SenderJudgement &judgement, const LocalText &missing)
{
    if (judgement.verdict != SenderVerdict::Differs)
        return missing;
    QHash<QString, QString> words;
    for (const QString &language : {u"en"_s, u"de"_s})
        words.insert(language, missing.in(language) + u' ' + meant(judgement, language));
    return LocalText(words);
}

}

bool domainAsJudged(const Kind &kind, const CaseFile &file)
{
    return file.text("sender-domain"_L1) != "matches"_L1 || judgeSenders(kind, file).verdict != SenderVerdict::Differs;
}

bool lookAlikeAnswered(const Kind &kind, const CaseFile &file)
{
    if (file.text("verdict"_L1) != "genuine"_L1 || !judgeSenders(kind, file).isLookAlike())
        return true;
    const bool wasCalled = !file.text("call-back"_L1).isEmpty() && !file.text("called-on"_L1).isEmpty();
    return wasCalled && file.text("domain-override"_L1).size() >= overrideLength;
}

bool recipientGenuine(const Kind &kind, const CaseFile &file)
{
    return file.text("domain-override"_L1).size() >= overrideLength || !judgeSenders(kind, {file.text("recipient"_L1)}).isLookAlike();
}

LocalText whichSender(const Kind &kind, const CaseFile &file, const LocalText &missing)
{
    return told(judgeSenders(kind, file), missing);
}

LocalText whichRecipient(const Kind &kind, const CaseFile &file, const LocalText &missing)
{
    return told(judgeSenders(kind, {file.text("recipient"_L1)}), missing);
}

}
