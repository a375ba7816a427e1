# SPDX-License-Identifier: GPL-3.0-or-later
story    A German end user is sent to the provider of the application
why      Of the people who use the applications of our customers we are only the processor. We do not decide about their data,
         and do not say whether we hold any: the provider does.
source   GDPR Art. 4(7), 4(8), 12(3), 28(3)(e); privacy statement: end users are directed to the application provider

at 2026-03-05 11:00
as officer
do new request --line access --person name="Jonas Brandt",mail=jonas@example.org,country=DE
   --set received=2026-03-05 --set channel={channel.mail} --set office={office.eu} --set regime=gdpr --set language=de
keep request
clock respond/access due 2026-04-07
   because 5 April 2026 is Easter Sunday and 6 April Easter Monday, in Berlin as in Dublin: Regulation 1182/71 Art. 3(4)
clock acknowledge due 2026-03-09 because two working days of our own target, Friday and Monday
do move {request} triage
refused evidence-set region-set statement-set
do edit {request} --set evidence="Received header" --set statement-version=2018-05-25 --set region-declared=DE
do move {request} triage
expect state is triage

# One day later it is clear that he rents bicycles from a customer of ours.
at 2026-03-06 10:00
do move {request} redirect
refused acknowledged duplicates-checked flags-set regime-reasoned roles-set processor-throughout
do edit {request} --set acknowledgement=sent --set acknowledged-on=2026-03-06 --set duplicate-check=none-found --set flags=none
   --set regime-reason="Lives in Germany" --set lines[1].role-decision=controller
do move {request} redirect
refused processor-throughout because who is controller answers himself
do edit {request} --set lines[1].role-decision=processor --set lines[1].role-reason="He has no account with us"
   --set lines[1].data-class=usage-data,content
do move {request} redirect
clock acknowledge state met met 2026-03-06
do move {request} closed
refused answer-sent customer-settled outcomes-set sent-day
do edit {request} --set lines[1].outcome=redirected --set lines[1].ground=not-controller --set customer-named="Radlust GmbH"
   --set customer-informed=informed --set sent-on=2026-03-06
do move {request} closed
refused answer-sent
do record-message {request} --direction sent --to jonas@example.org --subject "Ihr Antrag"
   --body "Bitte wenden Sie sich an den Anbieter der Anwendung; er entscheidet nach seiner Datenschutzerklärung."
do move {request} closed
expect state is closed
expect outcome is redirected
clock respond/access state met met 2026-03-06
