# SPDX-License-Identifier: GPL-3.0-or-later
story    A court of a third country orders without a treaty
why      A judgment of a third country that wants data is recognised only on the ground of a treaty. We point to that way and give
         nothing.
source   GDPR Art. 48, 49

at 2026-04-20 10:00
as officer
do new disclosure --line foreign-order --person name="Court clerk" --set received=2026-04-20 --set channel={channel.post}
   --set office={office.eu} --set service=post --set agency="District court of a third country" --set country=BR
   --set external-reference="0004-26" --set request-text="All data of one user." --set secrecy=no --set return-date=2026-05-20
keep order
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+55 11 555" --set called-on=2026-04-20
do move {order} classify
do edit {order} --set matter=criminal --set ground=compelled --set categories=subscriber,traffic,content --set period="All"
   --add targets identifier=leo@example.org
do move {order} preserve
do edit {order} --set preservation=nothing
do move {order} validity
as counsel
do edit {order} --set check-authority=yes --set check-competent=yes --set check-addressee=yes --set check-jurisdiction=yes --set check-strength=yes
   --set check-signed=yes --set check-basis=yes --set check-in-force=yes --set check-identifiers=yes --set check-particular=yes
   --set check-proportionate=yes --set check-no-conflict=yes --set check-secrecy-valid=yes --set check-served=yes --set check-translated=yes --set check-ours=yes
   --set counsel={counsel}
do edit {order} --set check-jurisdiction=no --set check-no-conflict=no --set validity-note="No treaty; GDPR Art. 48." --set counsel-verdict=improper
as officer
do move {order} match
refused found-valid strength-as-ruled because an order without a treaty compels nothing

at 2026-04-28 10:00
do move {order} rejected
refused answer-sent answered-day
do record-message {order} --direction sent --medium post --subject "0004-26" --body "Please ask by way of mutual legal assistance."
do edit {order} --set answered-on=2026-04-28
do move {order} rejected
fails 8 input-invalid because a rejection needs its reason
do move {order} rejected --reason "No treaty, GDPR Art. 48; mutual legal assistance was pointed to."
expect outcome is rejected
clock return state met met 2026-04-28
