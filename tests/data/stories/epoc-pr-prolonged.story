# SPDX-License-Identifier: GPL-3.0-or-later
story    A European preservation order, prolonged by the authority that issued it
why      Sixty days, thirty more when the issuing authority says that it needs them for its order to produce; neither end moves to a
         working day.
source   Regulation (EU) 2023/1543 Art. 11(1)

at 2026-10-26 10:00
as officer
do new disclosure --line epoc-pr --person name="Giudice Bassi",mail=bassi@giustizia.example --set received=2026-10-26
   --set channel={channel.mail} --set office={office.eu} --set service=portal --set agency="Tribunale di Bologna" --set country=IT
   --set external-reference="RG 7/26" --set request-text="Conservate i dati." --set secrecy=no --set no-return-date=yes
keep order
clock keep-eu due 2026-12-25 because 60 days after 26 October, and Christmas Day does not move it
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+39 051 555" --set called-on=2026-10-26
do move {order} classify
do edit {order} --set matter=criminal --set ground=compelled --set categories=traffic --set period="September 2026" --add targets identifier=gia@example.org
do move {order} preserve
do edit {order} --set preservation=placed --add preserved account="AC 21",snapshot="S 10",from=2026-10-26,until=2026-12-25 --set answered-on=2026-10-26
do record-message {order} --direction sent --subject "RG 7/26" --body "Preserved until 25 December."
do move {order} after

at 2026-12-23 10:00
do extend {order} --clock keep-eu --reason "The order to produce is being drawn up." --notified 2026-12-23
clock keep-eu due 2027-01-24 extended yes because 90 days in all, a Sunday
do edit {order} --set preserved[1].renewed-until=2027-01-24

at 2027-01-25 10:00
do edit {order} --set preserved[1].released-on=2027-01-25 --set detail=nothing --set notice-result=none --set costs=not-claimed
do move {order} closed --outcome preserved-only
expect outcome is preserved-only
