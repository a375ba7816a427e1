# SPDX-License-Identifier: GPL-3.0-or-later
story    A school in Ohio reports an account of a girl of twelve
why      Below thirteen the law of the United States asks for more than our promise. The account is locked before anybody is heard,
         and who does not answer in seven days loses it.
source   16 CFR 312.2, 312.3, 312.10; privacy statement: children

names              xapix        glasmond
name removal.due   2026-07-16   2026-07-15
   because ten working days from 1 July: 3 July is the day on which San Francisco keeps the Fourth, Zurich works
name removed       2026-07-14   2026-07-14

at 2026-07-01 10:00 {office.overseas}
as officer
do age compute --country US --basis policy --office {office.overseas} --age 12 --on 2026-07-01
expect under is yes
expect threshold is {age.us}
do new child --line school --person name="Elm Street School",kind=organisation
   --set received=2026-07-01 --set channel={channel.mail} --set office={office.overseas} --set language=en
   --set report-text="She is in sixth grade." --set account-hint="lily.b" --set country=US --set age-claimed=12
keep report
expect facts.threshold is {age.us}
clock removal due {removal.due}
do edit {report} --set danger=danger
do move {report} safety
do move {report} locate
refused danger-met because a danger is acted on before anything else
do edit {report} --set danger-action="The school was called at once."
do move {report} locate
do edit {report} --set searched=Accounts --set search-result=found --set account="AC 90"
   --set belief=child --set no-identity-document=yes
   --add evidence kind=school-mail,words="Mail from the domain of the school",weight=strong
do move {report} age
do move {report} restrict
do edit {report} --set login=done --set marketing=done --set keys=done --set freeze=done --set restricted-on=2026-07-01

at 2026-07-06 10:00 {office.overseas}
do move {report} contact
clock restrict state met met 2026-07-01
clock hearing due 2026-07-13
do move {report} remove
refused heard-day heard-sent heard-set heard-under
do record-message {report} --direction sent --subject "Your account" --body "Please show us that you are of age."
do edit {report} --set heard=holder --set heard-on=2026-07-06

at 2026-07-14 10:00 {office.overseas}
do edit {report} --set hearing-result=no-answer
do move {report} remove
clock hearing state missed because it was open until the eighth day
do edit {report} --set hold-check=none --set removed-on=2026-07-14
   --add systems class=account,system=Accounts,result=removed,done-by={officer},done-on={removed}
   --add systems class=crm,system=CRM,result=nothing,done-by={officer},done-on={removed}
   --add systems class=tickets,system=Support,result=removed,done-by={officer},done-on={removed}
   --add systems class=mailing,system=Lists,result=removed,done-by={officer},done-on={removed}
   --add systems class=logs,system=Logs,result=anonymised,done-by={officer},done-on={removed}
   --add systems class=processors,system="Mail provider",result=removed,done-by={officer},done-on={removed}
   --add systems class=backups,system=Backups,result=flagged,done-by={officer},done-on={removed}
do move {report} verify
do edit {report} 
   --set systems[1].checked-by={colleague} --set systems[1].check-result=confirmed
   --set systems[2].checked-by={colleague} --set systems[2].check-result=confirmed
   --set systems[3].checked-by={colleague} --set systems[3].check-result=confirmed
   --set systems[4].checked-by={colleague} --set systems[4].check-result=confirmed
   --set systems[5].checked-by={colleague} --set systems[5].check-result=confirmed
   --set systems[6].checked-by={colleague} --set systems[6].check-result=confirmed
   --set systems[7].checked-by={colleague} --set systems[7].check-result=confirmed
do move {report} notify
do record-message {report} --direction sent --subject "Your report" --body "We looked into it and did what was needed."
do edit {report} --set guardian-verified=not-involved --set answer-way=mail --set answered-on=2026-07-14 --set answer-minimal=yes
do move {report} closed --outcome removed-confirmed
expect outcome is removed-confirmed
clock removal state met met 2026-07-14
