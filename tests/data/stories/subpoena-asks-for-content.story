# SPDX-License-Identifier: GPL-3.0-or-later
story    A grand jury subpoena asks for the content of a mailbox
why      A subpoena is enough for who somebody is, not for what somebody wrote: that takes a warrant. The demand is narrowed, the
         customer hears of it before anything leaves, two people approve.
source   18 USC 2702(a), 2703(b), 2703(c)(2); United States v. Warshak (6th Cir. 2010); privacy statement: disclosures

file holder.csv
| account,name
| AC 9,Max Moritz

at 2026-09-28 10:00
as officer
do new disclosure --line subpoena --person name="Agent Moore",mail=moore@agency.example --set received=2026-09-28
   --set channel={channel.mail} --set office={office.eu} --set service=mail --set agency="US Attorney, N.D. Ohio" --set country=US
   --set external-reference="GJ 26-771" --set request-text="All mails and the name of the holder." --set secrecy=no
keep order
do move {order} verify
refused return-set
do edit {order} --set return-date=2026-10-30
clock return due 2026-10-30 because as written
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+1 555 0100" --set called-on=2026-09-28
do move {order} classify
clock verify state met
do edit {order} --set matter=criminal --set ground=compelled --set categories=subscriber,content --set period="June 2026"
   --add targets identifier=max@example.org
do move {order} emergency
refused is-emergency
do move {order} preserve
do edit {order} --set preservation=nothing
do move {order} validity
as counsel
do edit {order} --set check-authority=yes --set check-competent=yes --set check-addressee=yes --set check-jurisdiction=yes --set check-strength=yes
   --set check-signed=yes --set check-basis=yes --set check-in-force=yes --set check-identifiers=yes --set check-particular=yes
   --set check-proportionate=yes --set check-no-conflict=yes --set check-secrecy-valid=yes --set check-served=yes --set check-translated=yes --set check-ours=yes
   --set counsel={counsel}
do edit {order} --set check-strength=no --set validity-note="Content takes a warrant." --set counsel-verdict=overbroad
do move {order} clarify
fails 7 not-permitted because counsel judges, the office moves
as officer
do move {order} match
refused found-valid
do move {order} clarify
do edit {order} --set question="We can give the subscriber; for content we need a warrant." --set asked-on=2026-09-28
do record-message {order} --direction sent --to moore@agency.example --subject "GJ 26-771" --body "Please narrow the demand."

at 2026-10-05 10:00
do edit {order} --set question-result=narrowed
do move {order} validity
as counsel
do edit {order} --set check-strength=yes --set counsel-verdict=valid
as officer
do move {order} match
refused strength-as-ruled because a subpoena compels subscriber data and content is still asked for
do edit {order} --set categories=subscriber
do move {order} match
do edit {order} --set targets[1].match=matched --set targets[1].account="AC 9"
do move {order} notice
do edit {order} --add notices account="AC 9",decision=now
do move {order} window
refused notices-sent because the customer is told before
do edit {order} --set notices[1].sent-on=2026-10-05
do move {order} window
clock window due 2026-10-12

at 2026-10-13 10:00
do edit {order} --set customer-reaction=silent
do move {order} produce
do edit {order} --set targets[1].subscriber=produce --set targets[1].traffic=not-asked --set targets[1].content=produce
do production add {order} --attach {folder}/holder.csv --category subscriber --target "AC 9"
do move {order} approve
refused minimal package-set process-suffices because content takes a warrant, and counsel has not said why it may go without one
do edit {order} --set targets[1].content=withhold --set minimised=yes
do move {order} approve
refused withheld-reasoned
do edit {order} --set targets[1].reason="No warrant"
do move {order} approve
do ask-approval {order}
as counsel
do approve {order}
as officer
do move {order} disclose
refused two-approvals
do ask-approval {order}
as dpo
do approve {order}
as officer
do move {order} disclose
do edit {order} --set recipient="Agent Moore" --set delivery=encrypted-mail --set answered-on=2026-10-13 --set receipt="R 17" --set detail=narrowed
   --set notice-result=before --set costs=not-claimed
do move {order} closed --outcome content-disclosed
refused outcome-true because no content left the house
do move {order} closed --outcome non-content-disclosed
expect outcome is non-content-disclosed
clock return state met met 2026-10-13
clock verify due 2026-09-30
