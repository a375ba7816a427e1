# SPDX-License-Identifier: GPL-3.0-or-later
story    A mother reports the account of her son, who is fourteen and lives in Germany
why      Our statement wants no account below an age of its own, whatever age a law has for consent. The account is closed at once,
         its data go promptly, a second person looks, and the file forgets who it was.
source   Privacy statement: children; GDPR Art. 8, 17(1)(f), 19

names              xapix        glasmond
name removal.due   2026-04-16   2026-04-15
   because ten working days from 31 March: without Good Friday and Easter Monday in Berlin, without Easter Monday only in Ireland
name minimise.on   2026-05-15   2026-04-29 because thirty days after closing there, fourteen here
name removed       2026-04-14   2026-04-14

at 2026-03-31 10:00
as officer
do age compute --country DE --basis policy --office {office.eu} --age 14 --on 2026-03-31
expect under is yes
expect threshold is {age.eea}
do new child --line guardian --person name="Petra Lorenz",mail=petra@example.org,country=DE
   --set received=2026-03-31 --set channel={channel.mail} --set office={office.eu} --set language=de
   --set report-text="Mein Sohn ist vierzehn." --set account-hint=ben@example.org --set country=DE --set age-claimed=14
keep report
expect facts.threshold is {age.eea} because the program finds it: the country is in the report
clock triage due 2026-04-01 because one working day
clock removal due {removal.due}
clock hard-stop due 2026-04-30 because 30 days
do move {report} safety
do move {report} locate
refused danger-asked no-exploitation because danger is asked for in so many words
do edit {report} --set danger=none
do move {report} locate
clock triage state met met 2026-03-31

at 2026-04-01 10:00
do edit {report} --set searched=Accounts --set search-result=found --set account="AC 17"
do move {report} age
do edit {report} --set threshold=12 --add evidence kind=guardian,words="Declaration of the mother",weight=strong
do move {report} restrict
refused no-document threshold-reasoned under-age because another limit than that of the rule needs its reason
do edit {report} --set threshold={age.eea}
do move {report} restrict
refused no-document under-age
do edit {report} --set belief=child --set no-identity-document=yes
do move {report} restrict
clock restrict due 2026-04-02
do move {report} remove
refused freeze-settled keys-settled login-settled marketing-settled restricted-day
do edit {report} --set login=done --set marketing=done --set keys=not-applicable --set freeze=done --set restricted-on=2026-04-01
do move {report} remove
clock restrict state met met 2026-04-01

at 2026-04-14 10:00
do edit {report} --set hold-check=none --set removed-on=2026-04-14
   --add systems class=account,system=Accounts,result=removed,done-by={officer},done-on={removed}
   --add systems class=crm,system=CRM,result=nothing,done-by={officer},done-on={removed}
   --add systems class=tickets,system=Support,result=removed,done-by={officer},done-on={removed}
   --add systems class=mailing,system=Lists,result=removed,done-by={officer},done-on={removed}
   --add systems class=logs,system=Logs,result=anonymised,done-by={officer},done-on={removed}
   --add systems class=processors,system="Mail provider",result=removed,done-by={officer},done-on={removed}
do move {report} verify
refused systems-covered because nobody has thought of the backups
do edit {report} --add systems class=backups,system=Backups,result=flagged,done-by={officer},done-on={removed}
do move {report} verify
clock removal state met met 2026-04-14
clock hard-stop state met met 2026-04-14
do edit {report} 
   --set systems[1].checked-by={officer} --set systems[1].check-result=confirmed
   --set systems[2].checked-by={officer} --set systems[2].check-result=confirmed
   --set systems[3].checked-by={officer} --set systems[3].check-result=confirmed
   --set systems[4].checked-by={officer} --set systems[4].check-result=confirmed
   --set systems[5].checked-by={officer} --set systems[5].check-result=confirmed
   --set systems[6].checked-by={officer} --set systems[6].check-result=confirmed
   --set systems[7].checked-by={officer} --set systems[7].check-result=confirmed
do move {report} notify
refused checked because who removed does not check
do edit {report} 
   --set systems[1].checked-by={colleague} --set systems[1].check-result=confirmed
   --set systems[2].checked-by={colleague} --set systems[2].check-result=confirmed
   --set systems[3].checked-by={colleague} --set systems[3].check-result=confirmed
   --set systems[4].checked-by={colleague} --set systems[4].check-result=confirmed
   --set systems[5].checked-by={colleague} --set systems[5].check-result=confirmed
   --set systems[6].checked-by={colleague} --set systems[6].check-result=confirmed
   --set systems[7].checked-by={colleague} --set systems[7].check-result=confirmed
do move {report} notify

at 2026-04-15 10:00
do record-message {report} --direction sent --to petra@example.org --subject "Ihre Meldung" --body "Das Konto gibt es nicht mehr."
do edit {report} --set guardian-verified=verified --set answer-way=mail --set answered-on=2026-04-15 --set answer-minimal=yes
do move {report} closed --outcome removed-confirmed
expect outcome is removed-confirmed
do show {report}
expect minimise_on is {minimise.on}
as dpo
do minimise {report}
fails 4 gate-not-met because its day has not come

at 2026-05-16 10:00
do minimise {report}
expect person none
expect facts.account none
expect outcome is removed-confirmed because what was done stays proven
