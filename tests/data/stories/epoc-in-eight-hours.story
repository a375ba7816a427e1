# SPDX-License-Identifier: GPL-3.0-or-later
story    A European production order in an emergency, in the night in which the clocks go back
why      Eight hours are hours that pass, whatever the clock on the wall does: from half past ten to half past five. The regulation counts
         from the full hour, so the last moment is six; we aim at the earlier one.
source   Regulation (EU) 2023/1543 Art. 10(4); Regulation 1182/71 Art. 3(1), 3(2)(a)

names             xapix              glasmond
name served       2026-10-24T22:30   2026-10-24T21:30 because Dublin is an hour behind Berlin: the same moment
name answered     2026-10-25T05:50   2026-10-25T04:50
name evening      22:40              21:40
name night        23:30              22:30
name morning      05:55              04:55

at 2026-10-24 {evening}
as officer
do new disclosure --line epoc-emergency --person name="Staatsanwältin Kern",mail=kern@justiz.example --set received=2026-10-24
   --set channel={channel.mail} --set office={office.eu} --set service=portal --set agency="Staatsanwaltschaft Wien" --set country=AT
   --set external-reference="12 St 4/26" --set request-text="Wem gehört die Adresse?" --set secrecy=no --set no-return-date=yes
keep order
do move {order} verify
refused served-moment because hours need a moment
do edit {order} --set served-at={served}
clock epoc-emergency due_at 2026-10-25T04:30:00Z due 2026-10-25 because eight hours behind 20:30 of UTC
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+43 1 555 010" --set called-on=2026-10-24
do move {order} classify
do edit {order} --set matter=criminal --set ground=emergency --set categories=subscriber --set period=now --add targets identifier=198.51.100.7
do move {order} preserve
refused no-emergency
do move {order} emergency

at 2026-10-24 {night}
do edit {order} --set targets[1].match=matched --set targets[1].account="AC 3" --set targets[1].subscriber=produce
   --set targets[1].traffic=not-asked --set targets[1].content=not-asked --set minimised=yes
   --add notices account="AC 3",decision=not-promised,reason="The issuing authority tells the person"
do move {order} disclose
refused danger-described emergency-approved good-faith-noted necessity-described package-set process-asked because what is handed over is kept with its digest
do production add {order} --category subscriber --target AC3 --reason "One name and one address, read out to the prosecutor who was called back."
do edit {order} --set danger="An abducted child." --set necessity="The address shows the house." --set good-faith="Called back at once."
   --set process-follows=received
do ask-approval {order}
as approver
do approve {order}
as officer
do move {order} disclose
clock ratification/hours:24 state running because one approved at night, the second one has a day

at 2026-10-25 {morning}
do edit {order} --set recipient="Staatsanwältin Kern" --set delivery=portal --set answered-on=2026-10-25 --set answered-at={answered}
   --set receipt="R 19" --set detail=full --set notice-result=none --set costs=not-claimed
do move {order} closed --outcome non-content-disclosed
refused ratified
do ask-approval {order}
as counsel
do approve {order}
clock ratification/hours:24 state met
as officer
do move {order} closed --outcome non-content-disclosed
clock epoc-emergency state met met 2026-10-25
   because behind half past five, before six: safe is missed, the last moment is not
