# SPDX-License-Identifier: GPL-3.0-or-later
story    A national security letter
why      It gets a name, an address and the length of a service, nothing else, and may be secret without an end. The secrecy is looked at
         every year.
source   18 USC 2709(b), 2709(c), 3511(b); privacy statement: disclosures

at 2026-06-08 10:00 {office.overseas}
as officer
do new disclosure --line national-security-letter --person name="Special Agent Dale" --set received=2026-06-08
   --set channel={channel.post.overseas} --set office={office.overseas} --set service=in-person --set agency="FBI, field office" --set country=US
   --set external-reference="NSL-26-1" --set request-text="Subscriber of one account." --set secrecy=yes --set return-date=2026-06-29
keep order
do move {order} verify
do edit {order} --set directory=found --set sender-domain=no-mail --set verdict=genuine --set verified-by={officer} --set call-back="+1 555 0103"
   --set called-on=2026-06-08
do move {order} classify
do edit {order} --set matter=security --set ground=compelled --set categories=subscriber --set period="Since opening"
   --add targets identifier=ann@example.org --set secrecy-source="18 USC 2709(c), certified by the Director" --set secrecy-end=open
do move {order} preserve
refused secrecy-apart
do edit {order} --set outside-compartment="Only the three who are cleared for it have this casebook."
do move {order} preserve
do edit {order} --set preservation=nothing
do move {order} validity
as counsel
do edit {order} --set check-authority=yes --set check-competent=yes --set check-addressee=yes --set check-jurisdiction=yes --set check-strength=yes
   --set check-signed=yes --set check-basis=yes --set check-in-force=yes --set check-identifiers=yes --set check-particular=yes
   --set check-proportionate=yes --set check-no-conflict=yes --set check-secrecy-valid=yes --set check-served=yes --set check-translated=yes --set check-ours=yes
   --set counsel={counsel} --set counsel-verdict=valid
as officer
do move {order} match
do edit {order} --set targets[1].match=matched --set targets[1].account="AC 71"
do move {order} notice
do edit {order} --add notices account="AC 71",decision=forbidden
do move {order} produce
refused notices-dated notices-reasoned because even a gag without an end has a day on which somebody looks at it
do edit {order} --set notices[1].reason="18 USC 2709(c)" --set notices[1].due-on=2027-06-08
do move {order} produce
do edit {order} --set targets[1].subscriber=produce --set targets[1].traffic=not-asked --set targets[1].content=not-asked --set minimised=yes
do production add {order} --category subscriber --reason "Name, address and length of service stand in the answer itself."
do move {order} approve
do ask-approval {order}
as dpo
do approve {order}
as officer
do ask-approval {order}
as counsel
do approve {order}

at 2026-06-26 10:00 {office.overseas}
as officer
do move {order} disclose
do edit {order} --set recipient="Special Agent Dale" --set delivery=encrypted-medium --set answered-on=2026-06-26 --set receipt="R 20" --set detail=full
   --set notice-result=sealed --set costs=not-claimed
do move {order} closed --outcome non-content-disclosed
expect facts.notice-result is sealed
clock return state met met 2026-06-26
