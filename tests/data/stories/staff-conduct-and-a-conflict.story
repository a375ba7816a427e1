# SPDX-License-Identifier: GPL-3.0-or-later
story    A complaint about a colleague, and who may judge it
why      Neither the one complained about nor who handled the case before looks into it; who is not content gets a second pair of eyes that
         is not the first.
source   GDPR Art. 38(3), 38(4), 38(6)

names       xapix        glasmond
name ack    2026-03-19   2026-03-19 because two working days; Saint Patrick's Day, a holiday in Ireland, is the day of receipt and never counts

at 2026-03-17 10:00
as officer
do new request --line information --person name="Sara Lindqvist",mail=sara@example.org,country=SE --set received=2026-03-02
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=SE --set owner={officer}
keep request
do new dispute --line staff --person name="Sara Lindqvist",mail=sara@example.org,country=SE --set received=2026-03-17
   --set channel={channel.mail} --set office={office.eu} --set regime=gdpr --set language=en --set complaint-text="He read my mails aloud."
   --set about-our-case=yes --set country=SE --set owner={officer}
keep dispute
clock acknowledge/working-days:2 due {ack}
do link {dispute} {request} --kind caused-by
do move {dispute} acknowledge
do letter send {dispute} dispute-acknowledgement --medium mail --on 2026-03-17
do move {dispute} screen
do edit {dispute} --set admissible=admissible --set severity=medium --set breach-suspected=yes --set hold-check=not-needed
do move {dispute} investigate
refused handler-independent incident-named
do assign {dispute} --owner {colleague}
as colleague
do edit {dispute} --set incident-reference="INC 12"
do move {dispute} investigate

at 2026-03-30 10:00
do edit {dispute} --set facts-log="Log of the calls" --set statements="Both were heard" --set allegations[1].test="Rule 4 of the desk"
   --set allegations[1].finding=partly-upheld --set root-cause=training --set opinion="Partly right." --set advice-followed=not-followed
   --add remedies remedy=training,responsible="Head of the desk",due-on=2026-05-29
do move {dispute} opinion
do move {dispute} reply
refused management-answered because who does not follow the advice says why
do edit {dispute} --set management-answer="Training is enough." --set redress=authority-and-court --set delivery=mail --set sent-on=2026-03-30
do move {dispute} reply
do record-message {dispute} --direction sent --subject "Your complaint" --body "You are partly right."
do move {dispute} await
clock respond state met met 2026-03-30

at 2026-04-20 10:00
do edit {dispute} --set reaction=escalates --set second-reviewer={colleague}
do move {dispute} internal-review
clock silence state met
do move {dispute} reply
refused review-done second-person because the first one does not look a second time
do edit {dispute} --set second-reviewer={dpo} --set review-result=confirmed
do move {dispute} reply
clock second-look state met
do edit {dispute} --set sent-on=2026-04-20
do record-message {dispute} --direction sent --subject "Your complaint" --body "We looked at it again."
do move {dispute} await

at 2026-06-01 10:00
do edit {dispute} --set reaction=satisfied --set lessons=yes
do move {dispute} closed --outcome partly-upheld
refused lessons-written remedies-done
do edit {dispute} --set lessons-text="Headphones." --set remedies[1].done-on=2026-05-28 --set remedies[1].evidence="List of participants"
do move {dispute} closed --outcome partly-upheld
expect outcome is partly-upheld
