// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo/stories.h"

namespace casebook::workspace::demo {

using namespace Qt::StringLiterals;

namespace {

void answer(Story &story)
{
    story.send(u"child-answer"_s);
    story.set({{u"answer-way"_s, u"mail"_s}, {u"answered-on"_s, u"@today"_s}, {u"answer-minimal"_s, u"true"_s}});
}

void askAboutSafety(Story &story)
{
    story.later(0, 1);
    story.move(u"safety"_s);
}

void handleExploitation(Story &story)
{
    story.set({{u"danger"_s, u"exploitation"_s}});
    story.move(u"exploitation"_s);
}

void search(Story &story)
{
    story.set({{u"danger"_s, u"none"_s}});
    story.move(u"locate"_s);
    story.later(0, 1);
}

void findAccount(Story &story)
{
    story.set({{u"searched"_s, story.text(u"log"_s)}, {u"search-result"_s, u"found"_s}, {u"account"_s, u"AC %1"_s.arg(story.dice().between(10'000, 99'999))}});
    story.move(u"age"_s);
}

void judgeAge(Story &story, bool isChild)
{
    story.later(0, 2);
    story.add(u"evidence"_s, {{u"kind"_s, u"guardian"_s}, {u"words"_s, story.text(u"child-age"_s)}, {u"weight"_s, isChild ? u"strong"_s : u"contrary"_s}});
    story.set({{u"belief"_s, isChild ? u"child"_s : u"not-a-child"_s}, {u"no-identity-document"_s, u"true"_s}});
}

void restrict(Story &story)
{
    story.set({{u"login"_s, u"done"_s}, {u"marketing"_s, u"done"_s}, {u"keys"_s, u"not-applicable"_s}, {u"freeze"_s, u"done"_s}, {u"restricted-on"_s, u"@today"_s}});
}

void hear(Story &story)
{
    restrict(story);
    story.send(u"child-hearing"_s);
    story.set({{u"heard"_s, u"holder"_s}, {u"heard-on"_s, u"@today"_s}});
    story.move(u"contact"_s);
}

void removeEverywhere(Story &story)
{
    story.later(1, 4);
    for (const QString &what : {u"account"_s, u"crm"_s, u"tickets"_s, u"mailing"_s, u"logs"_s, u"processors"_s, u"backups"_s})
        story.add(u"systems"_s, {{u"class"_s, what}, {u"result"_s, what == "backups"_L1 ? u"flagged"_s : story.dice().oneIn(3) ? u"nothing"_s : u"removed"_s},
                                 {u"done-by"_s, story.owner()}, {u"done-on"_s, u"@today"_s}});
    story.set({{u"hold-check"_s, u"none"_s}, {u"removed-on"_s, u"@today"_s}});
    story.move(u"verify"_s);
}

void check(Story &story)
{
    story.later(0, 2);
    Facts checked;
    for (int place = 1; place <= 7; ++place)
        checked << Facts::value_type{u"systems[%1].checked-by"_s.arg(place), story.staff().dpo} << Facts::value_type{u"systems[%1].check-result"_s.arg(place), u"confirmed"_s};
    story.set(checked);
    story.move(u"notify"_s);
}

// The ends before anybody judges the age; answers whether the story is told.
bool endsEarly(Story &story, const QString &ending)
{
    if (ending == "new"_L1)
        return true;
    if (ending == "duplicate"_L1) {
        story.linkAny(u"duplicate"_s);
        story.move(ending);
        return true;
    }
    askAboutSafety(story);
    if (ending == "void"_L1) {
        story.askApproval(u"void"_s);
        story.approve(u"void"_s);
        story.move(ending, story.text(u"twice"_s));
    } else if (ending == "exploitation"_L1) {
        handleExploitation(story);
    } else if (ending == "malicious"_L1) {
        story.move(ending, story.text(u"advertising"_s));
    }
    return ending == "safety"_L1 || ending == "void"_L1 || ending == "exploitation"_L1 || ending == "malicious"_L1;
}

bool endsWithoutAccount(Story &story, const QString &ending)
{
    static const QMap<QString, QString> results{{u"not-found"_s, u"none"_s}, {u"already-removed"_s, u"already-removed"_s}, {u"referred"_s, u"end-user"_s}};
    search(story);
    if (ending == "locate"_L1)
        return true;
    if (!results.contains(ending))
        return false;
    answer(story);
    story.set({{u"searched"_s, story.text(u"log"_s)}, {u"search-result"_s, results.value(ending)}, {u"customer"_s, ending == "referred"_L1 ? u"Nordwind Apps GmbH"_s : QString()},
               {u"customer-informed-on"_s, ending == "referred"_L1 ? u"@today"_s : QString()}});
    story.move(ending);
    return true;
}

}

QStringList childEndings()
{
    return {u"new"_s, u"remove"_s, u"closed"_s, u"age"_s, u"restrict"_s, u"contact"_s, u"safety"_s, u"verify"_s, u"locate"_s, u"notify"_s,
            u"not-a-child"_s, u"not-found"_s, u"referred"_s, u"exploitation"_s, u"already-removed"_s, u"malicious"_s, u"void"_s, u"duplicate"_s};
}

void tellChild(Story &story, const QString &ending)
{
    static const QStringList reporters{u"parent"_s, u"school"_s, u"staff"_s, u"guardian"_s};
    const QString reporter = story.dice().oneOf(reporters);
    story.begin(u"child"_s, {reporter}, u"child"_s,
                {{u"report-text"_s, story.text(u"child"_s)}, {u"account-hint"_s, story.text(u"child-hint"_s)}, {u"country"_s, story.language() == "de"_L1 ? u"DE"_s : u"IE"_s},
                 {u"age-claimed"_s, QString::number(story.dice().between(9, 14))}});
    if (endsEarly(story, ending) || endsWithoutAccount(story, ending))
        return;
    findAccount(story);
    if (ending == "age"_L1)
        return story.leaveTaskOpen();
    judgeAge(story, ending != "not-a-child"_L1);
    if (ending == "not-a-child"_L1) {
        answer(story);
        return story.move(ending);
    }
    story.move(u"restrict"_s);
    if (ending == "restrict"_L1)
        return;
    if (ending == "contact"_L1)
        return hear(story);
    restrict(story);
    story.move(u"remove"_s);
    if (ending == "remove"_L1)
        return story.leaveTaskOpen();
    removeEverywhere(story);
    if (ending == "verify"_L1)
        return;
    check(story);
    if (ending == "notify"_L1)
        return;
    answer(story);
    const bool isFamily = reporter == "parent"_L1 || reporter == "guardian"_L1;
    story.set({{u"guardian-verified"_s, isFamily ? u"verified"_s : u"not-involved"_s}});
    story.move(u"closed"_s, {}, story.dice().oneIn(3) ? u"removed-precaution"_s : u"removed-confirmed"_s);
}

}
