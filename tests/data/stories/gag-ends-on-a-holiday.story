# SPDX-License-Identifier: GPL-3.0-or-later
story    A gag that ends on Christmas Day
why      The customer is told on the first working day after the last day of the gag, and that day is in the file from the start.
source   18 USC 2703(a), 2705(b); privacy statement: disclosures (notice unless prohibited)

file june.mbox
| From eve@example.org Mon Jun  1 09:00:00 2026
| Subject: Lunch

at 2026-09-24 10:00
as officer
do new disclosure --line search-warrant --person name="Detective Rowe",mail=rowe@county.example --set received=2026-09-24
   --set channel={channel.mail} --set office={office.eu} --set service=mail --set agency="County sheriff" --set country=US
   --set external-reference="SW 26-114" --set request-text="Mails of June." --set secrecy=unknown --set return-date=2026-10-09
keep order
do move {order} verify
do edit {order} --set directory=found --set sender-domain=matches --set verdict=genuine --set verified-by={officer} --set call-back="+1 555 0101" --set called-on=2026-09-24
do move {order} classify
do edit {order} --set matter=criminal --set ground=compelled --set categories=content --set period="June 2026" --add targets identifier=eve@example.org
do move {order} preserve
refused secrecy-known because nobody goes on without knowing whether the customer may be told
do edit {order} --set secrecy=yes
do move {order} preserve
refused secrecy-apart secrecy-ended secrecy-sourced
do edit {order} --set secrecy-source="18 USC 2705(b), order of 23 September" --set secrecy-end=dated --set secrecy-until=2026-12-25
do move {order} preserve
refused secrecy-apart because whoever works here would find the order in every list
do compartment add "Sealed orders"
fails 7 not-permitted because rooms are made by whoever lets people in
as dpo
do compartment add "Sealed orders" --member {officer} --member {counsel} --member {dpo}
as officer
do compartment move {order} "Sealed orders"
fails 8 input-invalid because a move needs its reason
do compartment move {order} "Sealed orders" --reason "18 USC 2705(b), order of 23 September"
keep sealed
as colleague
do show {order}
fails 3 not-found because to everybody else the number was never given
do show {sealed}
fails 3 not-found
do compartment list
expect . counts 0
as officer
do list --search rowe@county.example
expect . holds {sealed}
do show {sealed}
keep order
do move {order} preserve
do edit {order} --set preservation=placed --add preserved account="AC 11",snapshot="S 4",from=2026-09-24
do move {order} validity
refused preserved-dated
do edit {order} --set preserved[1].until=2026-12-23
do move {order} validity
as counsel
do edit {order} --set check-authority=yes --set check-competent=yes --set check-addressee=yes --set check-jurisdiction=yes --set check-strength=yes
   --set check-signed=yes --set check-basis=yes --set check-in-force=yes --set check-identifiers=yes --set check-particular=yes
   --set check-proportionate=yes --set check-no-conflict=yes --set check-secrecy-valid=yes --set check-served=yes --set check-translated=yes --set check-ours=yes
   --set counsel={counsel} --set counsel-verdict=valid
as officer
do move {order} match
do edit {order} --set targets[1].match=matched --set targets[1].account="AC 11"
do move {order} notice
# The gag covers 25 December itself, a Friday; 26 December is a Saturday.
do deadline compute --regime eu-1182 --kind working-days:1 --office {office.eu} --received 2026-12-25
expect due is 2026-12-28
do edit {order} --add notices account="AC 11",decision=deferred,reason="Gag until 25 December"
do move {order} produce
refused notices-dated
do edit {order} --set notices[1].due-on=2026-12-28
do move {order} produce

at 2026-10-08 10:00
do edit {order} --set targets[1].subscriber=not-asked --set targets[1].traffic=not-asked --set targets[1].content=produce --set minimised=yes
do move {order} approve
refused package-set because nobody approves what nobody can look at
do production add {order} --attach {folder}/june.mbox --category content --target "eve@example.org"
do production index {order}
expect facts.package holds production-index.csv
expect attachments counts 2
do custody add {order} june.mbox --action handed-over --place "Portal of the county"
fails 8 input-invalid because it is not approved yet
do move {order} approve
do ask-approval {order}
as counsel
do approve {order}
as officer
do ask-approval {order}
as dpo
do approve {order}
as officer
do move {order} disclose
do custody add {order} june.mbox --action handed-over --place "Portal of the county"
expect custody[3].action is handed-over
do edit {order} --set recipient="Detective Rowe" --set delivery=portal --set answered-on=2026-10-08 --set receipt="R 18"
do move {order} after
refused deferred-dated
do edit {order} --set notice-due-on=2026-12-28
do move {order} after
clock deferred-notice due 2026-12-28 state running
clock return state met met 2026-10-08
do edit {order} --set detail=full --set notice-result=after --set costs=claimed --set preserved[1].released-on=2026-10-08
   --set costs-basis=us-2706 --set costs-amount=250.00 --set costs-currency=USD
do move {order} closed --outcome content-disclosed
refused costs-invoiced deferred-sent because the promise is kept months later, not forgotten

at 2026-12-28 09:30
do record-message {order} --direction sent --subject "Notice of a disclosure" --body "An order forbade us to tell you until 25 December."
do edit {order} --set notices[1].sent-on=2026-12-28 --set notice-sent-on=2026-12-28 --set costs-invoice="2026-118"
do move {order} closed --outcome content-disclosed
clock deferred-notice state met met 2026-12-28
