# SPDX-License-Identifier: GPL-3.0-or-later
story    A preservation request that is renewed
why      It compels keeping for 90 days and nothing else; a renewed request makes it 180 in all. The ends are not moved by Sundays.
source   18 USC 2703(f)(1), 2703(f)(2)

at 2026-03-02 10:00 {office.overseas}
as officer
do new disclosure --line preservation --person name="Agent Ruiz",mail=ruiz@agency.example --set received=2026-03-02
   --set channel={channel.mail} --set office={office.overseas} --set service=mail --set agency="State police" --set country=US
   --set external-reference="P 26-9" --set request-text="Keep what you have of this account." --set secrecy=no --set no-return-date=yes
keep order
clock keep-us due 2026-05-31 because 90 days after 2 March, a Sunday, and it stays one
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+1 555 0104" --set called-on=2026-03-02
do move {order} classify
do edit {order} --set matter=criminal --set ground=compelled --set categories=content --set period="All" --add targets identifier=kim@example.org
do move {order} preserve
do edit {order} --set preservation=placed --add preserved account="AC 20",snapshot="S 9",from=2026-03-02,until=2026-05-31

at 2026-03-04 10:00 {office.overseas}
do move {order} after
refused answer-sent answered-day
do record-message {order} --direction sent --subject "P 26-9" --body "Preserved until 31 May."
do edit {order} --set answered-on=2026-03-04
do move {order} after
clock keep-us state running

at 2026-05-28 10:00 {office.overseas}
do extend {order} --clock keep-us --reason "Renewed request of 27 May" --notified 2026-05-28
clock keep-us due 2026-08-29 extended yes because 180 days in all
do extend {order} --clock keep-us --reason "Once more" --notified 2026-05-28
fails 8 extension-not-allowed
do edit {order} --set preserved[1].renewed-until=2026-08-29

at 2026-08-31 10:00 {office.overseas}
do edit {order} --set detail=nothing --set notice-result=none --set costs=not-claimed
do move {order} closed --outcome preserved-only
refused preserved-released
do edit {order} --set preserved[1].released-on=2026-08-31
do move {order} closed --outcome preserved-only
expect outcome is preserved-only
clock keep-us state met because nobody is late who kept too long
