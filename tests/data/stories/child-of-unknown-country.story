# SPDX-License-Identifier: GPL-3.0-or-later
story    A child whose country nobody knows
why      Where the country is not known, the higher age counts until it is. What the books need stays, with its reason.
source   Privacy statement: children

names          xapix        glasmond
name removed   2026-08-20   2026-08-20

at 2026-08-17 10:00
as officer
do age compute --country unknown --basis policy --office {office.eu} --age 14 --on 2026-08-17
expect under is yes
expect threshold is {age.unknown}
do new child --line other --set anonymous=yes --set received=2026-08-17 --set channel={channel.mail} --set office={office.eu}
   --set language=en --set report-text="I think this is a kid." --set account-hint="zed77" --set danger=none
keep report
expect facts.threshold is {age.unknown} because nobody knows the country yet
expect facts.threshold-source holds "unknown"
do move {report} safety
do move {report} locate
do edit {report} --set searched=Accounts --set search-result=found --set account="AC 5"
   --set no-identity-document=yes
   --add evidence kind=own-words,words="Writes of homework"
do move {report} age
do move {report} restrict
refused evidence-weighed under-age
do edit {report} --set evidence[1].weight=weak --set belief=precaution
do move {report} restrict
do edit {report} --set login=done --set marketing=done --set keys=not-applicable --set freeze=done --set restricted-on=2026-08-17
do move {report} remove

at 2026-08-20 10:00
do edit {report} --set hold-check=placed --set removed-on=2026-08-20
   --add systems class=account,system=Accounts,result=removed,done-by={officer},done-on={removed}
   --add systems class=crm,system=CRM,result=nothing,done-by={officer},done-on={removed}
   --add systems class=tickets,system=Support,result=removed,done-by={officer},done-on={removed}
   --add systems class=mailing,system=Lists,result=removed,done-by={officer},done-on={removed}
   --add systems class=logs,system=Logs,result=anonymised,done-by={officer},done-on={removed}
   --add systems class=processors,system="Mail provider",result=removed,done-by={officer},done-on={removed}
   --add systems class=backups,system=Backups,result=flagged,done-by={officer},done-on={removed}
   --add systems class=other,system=Accounting,result=kept,done-by={officer},done-on={removed}
do move {report} verify
refused kept-reasoned
do edit {report} --set systems[8].keep-reason="One paid invoice: tax law"
do move {report} verify
do edit {report} 
   --set systems[1].checked-by={colleague} --set systems[1].check-result=confirmed
   --set systems[2].checked-by={colleague} --set systems[2].check-result=confirmed
   --set systems[3].checked-by={colleague} --set systems[3].check-result=confirmed
   --set systems[4].checked-by={colleague} --set systems[4].check-result=confirmed
   --set systems[5].checked-by={colleague} --set systems[5].check-result=confirmed
   --set systems[6].checked-by={colleague} --set systems[6].check-result=confirmed
   --set systems[7].checked-by={colleague} --set systems[7].check-result=confirmed
   --set systems[8].checked-by={colleague} --set systems[8].check-result=confirmed
do move {report} notify
do edit {report} --set guardian-verified=not-involved --set answer-way=impossible
do move {report} closed
refused outcome-set
do move {report} closed --outcome partial-hold
expect outcome is partial-hold
clock removal state met met 2026-08-20
