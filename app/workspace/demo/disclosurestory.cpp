// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/production/packfile.h"
#include "app/casework/production/writeindex.h"
#include "app/workspace/demo/stories.h"

namespace casebook::workspace::demo {

using namespace Qt::StringLiterals;

namespace {

const QStringList checks{u"authority"_s,   u"competent"_s,  u"addressee"_s,     u"jurisdiction"_s, u"strength"_s,      u"signed"_s, u"basis"_s,      u"in-force"_s,
                         u"identifiers"_s, u"particular"_s, u"proportionate"_s, u"no-conflict"_s,  u"secrecy-valid"_s, u"served"_s, u"translated"_s, u"ours"_s};

void verify(Story &story, bool isGenuine)
{
    story.later(0, 2);
    story.set({{u"directory"_s, isGenuine ? u"found"_s : u"not-found"_s}, {u"sender-domain"_s, isGenuine ? u"matches"_s : u"differs"_s},
               {u"call-back"_s, u"+49 30 555 01%1"_s.arg(story.dice().between(10, 99))},
               {u"called-on"_s, u"@today"_s}, {u"verified-by"_s, story.owner()}, {u"verdict"_s, isGenuine ? u"genuine"_s : u"fake"_s}});
}

// A request under StPO section 100j is for subscriber data alone.
bool isForLogs(Story &story, bool isEmergency)
{
    return isEmergency || story.language() != "de"_L1;
}

void classify(Story &story, bool isEmergency)
{
    story.later(0, 1);
    story.add(u"targets"_s, {{u"identifier"_s, u"user%1@example.org"_s.arg(story.dice().between(1000, 9999))}});
    story.set({{u"matter"_s, u"criminal"_s}, {u"ground"_s, isEmergency ? u"emergency"_s : u"compelled"_s}, {u"categories"_s, isForLogs(story, isEmergency) ? u"subscriber,traffic"_s : u"subscriber"_s}, {u"period"_s, story.text(u"order-period"_s)}});
    story.move(isEmergency ? u"emergency"_s : u"preserve"_s);
}

void checkValidity(Story &story, const QString &verdict)
{
    story.later(1, 3);
    Facts facts{{u"counsel"_s, story.staff().approver}, {u"counsel-verdict"_s, verdict}};
    for (const QString &point : checks)
        facts << Facts::value_type{u"check-"_s + point, point == "translated"_L1 ? u"not-applicable"_s : verdict == "valid"_L1 || point != "particular"_L1 ? u"yes"_s : u"no"_s};
    story.set(facts);
}

void preserve(Story &story)
{
    story.add(u"preserved"_s, {{u"account"_s, u"AC %1"_s.arg(story.dice().between(10'000, 99'999))}, {u"snapshot"_s, u"S-%1"_s.arg(story.dice().between(100, 999))},
                               {u"from"_s, u"@today"_s}, {u"until"_s, u"@today+90"_s}});
    story.set({{u"preservation"_s, u"placed"_s}});
}

// Answers the account.
QString match(Story &story)
{
    story.later(0, 2);
    const QString account = u"AC %1"_s.arg(story.dice().between(10'000, 99'999));
    story.set({{u"targets[1].match"_s, u"matched"_s}, {u"targets[1].account"_s, account}});
    return account;
}

void decideOnNotice(Story &story, const QString &account, const QString &decision)
{
    QMap<QString, QString> notice{{u"account"_s, account}, {u"decision"_s, decision}};
    if (decision == "now"_L1)
        notice.insert(u"sent-on"_s, u"@today"_s);
    else
        notice.insert({{u"reason"_s, story.text(u"order-secrecy"_s)}, {u"due-on"_s, u"@today+60"_s}});
    story.add(u"notices"_s, notice);
}

// A small file of invented data for a category that is produced.
void pack(Story &story, const QString &category)
{
    const QByteArray bytes = u"account;category\nAC %1;%2\n"_s.arg(story.dice().between(10'000, 99'999)).arg(category).toUtf8();
    story.act([category, bytes](Scene &scene) -> base::Result<void> {
        casework::PackFileRequest request{scene.number, {}, casework::NewAttachment{category + u".csv"_s, u"text/csv"_s, bytes, u"made"_s}, category, {}, {}};
        CASEBOOK_TRY([[maybe_unused]] const casework::Done done, casework::PackFile(scene.desk).run(request));
        return {};
    });
}

void prepare(Story &story, bool isEmergency)
{
    story.later(1, 3);
    const bool isWithheld = isForLogs(story, isEmergency) && story.dice().oneIn(2);
    if (isWithheld)
        story.set({{u"targets[1].reason"_s, story.text(u"order-withheld"_s)}});
    story.set({{u"targets[1].subscriber"_s, u"produce"_s}, {u"targets[1].content"_s, u"not-asked"_s},
               {u"targets[1].traffic"_s, isWithheld ? u"withhold"_s : isForLogs(story, isEmergency) ? u"produce"_s : u"not-asked"_s},
               {u"minimised"_s, u"true"_s}});
    pack(story, u"subscriber"_s);
    if (!isWithheld && isForLogs(story, isEmergency))
        pack(story, u"traffic"_s);
    story.act([](Scene &scene) -> base::Result<void> {
        CASEBOOK_TRY([[maybe_unused]] const casework::Done done, casework::WriteIndex(scene.desk).run({scene.number, {}}));
        return {};
    });
}

// Two people, one after the other; each is asked for.
void approveTwice(Story &story)
{
    for (const QString &person : {story.staff().approver, story.staff().dpo}) {
        story.askApproval();
        story.approveAs(person);
    }
}

void deliver(Story &story)
{
    story.later(0, 1);
    story.send(u"order-answer"_s);
    story.set({{u"recipient"_s, story.text(u"order-unit"_s)}, {u"delivery"_s, u"portal"_s}, {u"answered-on"_s, u"@today"_s}, {u"receipt"_s, u"%1"_s.arg(story.dice().between(100'000, 999'999))}});
}

void close(Story &story, const QString &notice)
{
    story.set({{u"detail"_s, u"full"_s}, {u"notice-result"_s, notice}, {u"costs"_s, u"not-claimed"_s}});
    story.move(u"closed"_s, {}, u"non-content-disclosed"_s);
}

void refuse(Story &story, const QString &to)
{
    story.send(u"order-answer"_s);
    story.set({{u"answered-on"_s, u"@today"_s}});
    story.move(to, to == "rejected"_L1 ? story.text(u"order-refused"_s) : QString());
}

bool endsBeforeClassification(Story &story, const QString &ending)
{
    if (ending == "new"_L1)
        return true;
    story.move(u"verify"_s);
    if (ending == "verify"_L1)
        return true;
    if (ending == "void"_L1) {
        story.askApproval(u"void"_s);
        story.approve(u"void"_s);
        story.move(ending, story.text(u"twice"_s));
        return true;
    }
    verify(story, ending != "fake"_L1);
    if (ending == "fake"_L1) {
        story.set({{u"impersonated"_s, u"warned"_s}});
        story.move(ending, story.text(u"order-fake"_s));
        return true;
    }
    story.move(u"classify"_s);
    return ending == "classify"_L1;
}

bool endsBeforeMatch(Story &story, const QString &ending)
{
    preserve(story);
    if (ending == "preserve"_L1)
        return true;
    story.move(u"validity"_s);
    if (ending == "validity"_L1)
        return true;
    const bool isAsked = ending == "clarify"_L1 || ending == "withdrawn"_L1;
    const bool isUnsound = ending == "object"_L1 || ending == "rejected"_L1;
    checkValidity(story, isAsked ? u"overbroad"_s : isUnsound ? u"improper"_s : u"valid"_s);
    if (isAsked) {
        story.move(u"clarify"_s);
        story.send(u"order-question"_s);
        story.set({{u"question"_s, story.text(u"order-question"_s)}, {u"asked-on"_s, u"@today"_s}});
    }
    if (ending == "withdrawn"_L1) {
        story.set({{u"question-result"_s, u"withdrawn"_s}});
        story.move(ending);
    }
    if (ending == "object"_L1)
        story.move(ending);
    if (ending == "rejected"_L1)
        refuse(story, ending);
    return isAsked || isUnsound;
}

void tellEmergency(Story &story, const QString &ending)
{
    classify(story, true);
    if (ending == "emergency"_L1)
        return;
    decideOnNotice(story, match(story), u"after-danger"_s);
    prepare(story, true);
    story.set({{u"danger"_s, story.text(u"order-danger"_s)}, {u"necessity"_s, story.text(u"order-necessity"_s)}, {u"good-faith"_s, story.text(u"order-faith"_s)}, {u"process-follows"_s, u"asked"_s}});
    approveTwice(story);
    story.move(u"disclose"_s);
    deliver(story);
    story.set({{u"notice-due-on"_s, u"@today+60"_s}});
    story.move(u"after"_s);
}

void tellOrder(Story &story, const QString &ending)
{
    classify(story, false);
    if (endsBeforeMatch(story, ending))
        return;
    story.move(u"match"_s);
    if (ending == "match"_L1)
        return story.leaveTaskOpen();
    if (ending == "no-data"_L1) {
        story.set({{u"targets[1].match"_s, u"no-match"_s}});
        return refuse(story, ending);
    }
    const QString account = match(story);
    story.move(u"notice"_s);
    if (ending == "notice"_L1)
        return;
    decideOnNotice(story, account, u"now"_s);
    story.move(ending == "window"_L1 ? ending : u"produce"_s);
    if (ending == "window"_L1 || ending == "produce"_L1)
        return;
    prepare(story, false);
    story.move(u"approve"_s);
    if (ending == "approve"_L1)
        return story.askApproval();
    approveTwice(story);
    story.move(u"disclose"_s);
    if (ending == "disclose"_L1)
        return;
    deliver(story);
    story.set({{u"preserved[1].released-on"_s, u"@today"_s}});
    close(story, u"before"_s);
}

}

QStringList disclosureEndings()
{
    return {u"new"_s, u"validity"_s, u"closed"_s, u"approve"_s, u"match"_s, u"after"_s, u"classify"_s, u"notice"_s, u"verify"_s, u"produce"_s, u"rejected"_s,
            u"emergency"_s, u"window"_s, u"preserve"_s, u"disclose"_s, u"no-data"_s, u"clarify"_s, u"object"_s, u"fake"_s, u"withdrawn"_s, u"void"_s};
}

void tellDisclosure(Story &story, const QString &ending)
{
    const bool isEmergency = ending == "emergency"_L1 || ending == "after"_L1;
    const bool isGerman = story.language() == "de"_L1;
    const QString instrument = isEmergency ? u"emergency-request"_s : isGerman ? u"subscriber-data"_s : u"search-warrant"_s;
    Facts facts{{u"service"_s, u"mail"_s}, {u"agency"_s, story.text(u"order-agency"_s)}, {u"country"_s, isGerman ? u"DE"_s : u"US"_s},
                {u"external-reference"_s, u"%1 Js %2/26"_s.arg(story.dice().between(100, 400)).arg(story.dice().between(1000, 9999))},
                {u"request-text"_s, story.text(u"order"_s)}, {u"secrecy"_s, u"no"_s}};
    story.begin(u"disclosure"_s, {instrument}, u"order"_s, facts);
    story.set({isEmergency ? Facts::value_type{u"no-return-date"_s, u"true"_s} : Facts::value_type{u"return-date"_s, u"@today+14"_s}});
    if (endsBeforeClassification(story, ending))
        return;
    isEmergency ? tellEmergency(story, ending) : tellOrder(story, ending);
}

}
