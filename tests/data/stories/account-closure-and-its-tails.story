# SPDX-License-Identifier: GPL-3.0-or-later
story    An account is closed, and what follows for years
why      Access is lost for good, and the person has to know before. What is left goes in steps: the account first, then what support
         wrote, then the sales record, the invoices last.
source   Privacy statement: account closure, retention; AO 147

names               xapix        glasmond
name account.day    2026-05-11   2026-04-11 because sixty days from 12 March there, thirty here
name support.day    2029-03-12   2028-03-12
name crm.day        2033-03-12   2031-03-12
name close           "Close the account: Customer accounts"  "Close the account: Instrument accounts"
name erase           "Erase: CRM"  "Erase: Sales record"
name invoices.day   2035-01-01   2032-03-13
   because eight years from the end of 2026 in Germany, six years from the day in Ireland, and then the next day

at 2026-03-09 10:00
as officer
do new request --line account-closure --person name="Ida Holm",mail=ida@example.org,account=512,country=DK --set received=2026-03-09
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=DK --set acknowledgement=waived --set regime-reason="Lives in Aarhus"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=plan
   --set lines[1].outcome=fulfilled
keep request
do move {request} triage
do move {request} collect
do move {request} review
refused retention-calculated tasks-finished
systems {request} done
do edit {request} --set retention-plan="In four steps"
do move {request} review
do move {request} decide
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} execute
refused closure-warned because she has to know that it is for good
do record-message {request} --direction received --from ida@example.org --body "Yes, I know that it is for good."
do edit {request} --set closure-confirmed=yes
do move {request} execute
task {close} state open
task {erase} none because that waits for its day
systems {request} done

at 2026-03-12 10:00
do edit {request} --set lines[1].executed-on=2026-03-12 --set lines[1].execution-evidence="job 4" --set recipients=informed
do move {request} respond
do letter draft {request} answer
expect text holds "permanent"
do record-message {request} --direction sent --subject "Your account" --body "Your account is closed for good."
do edit {request} --set letter-checked=yes --set delivery=mail --set sent-on=2026-03-12 --set delivery-proof="message 5"
do move {request} after
refused tail-dated tail-named
do edit {request} --set tail=deferred-erasure --set tail-until={invoices.day}
do move {request} after
task cad-other due {account.day}
task support due {support.day}
task crm due {crm.day}
task {invoices} due {invoices.day}
keep account.task tasks[class=cad-other].task
do retention plan {request}
expect items[class=cad-other].until is {account.day}
expect items[class=crm].until is {crm.day}

at {account.day} 10:00
do retention due
expect deletions[classes=cad-other].state is due
expect deletions counts 1
do finish-task {request} {account.task}
fails 8 input-invalid because a deletion needs its evidence
do finish-task {request} {account.task} --note "job 19"
task cad-other state done
do move {request} closed
refused tail-over
do retention due
expect deletions counts 0
