# SPDX-License-Identifier: GPL-3.0-or-later
story    An erasure with invoices that tax law keeps and data under a legal hold
why      What is needed for tax stays until its minimum has run, what a claim needs stays until the hold is released; all the rest
         goes now. The person is told what stays and why.
source   GDPR Art. 17(3)(b), 17(3)(e), 19; AO 147; privacy statement: retention, choices

names                xapix        glasmond
name invoices.until  2032-12-31   2030-05-03
   because of an invoice of 3 May 2024: eight years from the end of 2024 in Germany, six from the invoice in Ireland
name crm.until       2033-05-29   2031-05-29 because seven years after closure there, five here
name crm.erase       "Erase: CRM"  "Erase: Sales record"
name invoices.erase  "Erase: Accounting"  "Erase: Ledger"
name paper           "Delete the invoices"  "Destroy the invoices"
name hold.review     2027-06-03   2026-12-03 because a hold is looked at every year there, every six months here
name invoices.gone   2035-01-01   2032-06-16
   because counted from the erasure of 15 June 2026, the day behind the last one of the minimum

at 2026-06-01 09:00
as officer
do new request --line erasure --person name="Mara Vogel",mail=mara@example.org,account=4711,country=DE
   --set received=2026-06-01 --set channel={channel.mail} --set office={office.eu} --set regime=gdpr --set language=en
   --set evidence="Received header" --set statement-version=2018-05-25 --set region-declared=DE --set owner={officer}
keep request
clock respond/erasure due 2026-07-01 because one month later, a Wednesday
do move {request} triage
do edit {request} --set acknowledgement=sent --set acknowledged-on=2026-06-01 --set duplicate-check=none-found --set flags=litigation
   --set regime-reason="Lives in Germany" --set identity-level=medium --set identity-method=known-details --set identity-asked-on=2026-06-01
   --set identity-verdict=passed --set identity-verifier={officer} --set lines[1].role-decision=controller --set lines[1].data-class=account-data
do move {request} identity
do move {request} collect

at 2026-06-03 09:00
do move {request} review
refused holds-checked retention-calculated tasks-finished
do retention plan {request} --closed 2026-05-29 --issued 2024-05-03
expect items[class={invoices}].until is {invoices.until}
expect items[class={invoices}].bound is min
expect items[class=crm].until is {crm.until}
as dpo
do hold {request} --class crm --ground litigation --title "Vogel v. us" --reason "A claim is announced." --ordered-by "Legal department"
keep hold
expect in_force is yes
expect review is {hold.review}
as officer
do edit {request} --set hold-check=applies --set retention-plan="Invoices as long as tax law says; CRM under {hold}; the rest now"
do add-task {request} "Ask her former adviser" --assignee {colleague} --due 2026-06-10
keep asked tasks[title="Ask her former adviser"].task
systems {request} done
do move {request} review
refused tasks-finished
do finish-task {request} {asked} --note "He has nothing left"
do move {request} review
do edit {request} --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=plan
do move {request} decide
do edit {request} --set lines[1].outcome=partial
do move {request} execute
refused decision-approved grounds-given
do edit {request} --set lines[1].ground=tax
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} execute
task {invoices.erase} none because the invoices wait for their day
keep crm.task tasks[title={crm.erase}].task

at 2026-06-15 11:00
do finish-task {request} {crm.task} --result exception --note "a claim"
fails 8 input-invalid because an exception names one of the grounds, or thirty characters of its own
do finish-task {request} {crm.task} --result exception --note "legal-claims: {hold}"
do move {request} respond
refused actions-done evidence-given recipients-settled systems-finished because the other systems have not erased yet
systems {request} done
do edit {request} --set lines[1].executed-on=2026-06-15 --set lines[1].execution-evidence="deletion job 12" --set recipients=informed
do move {request} respond

at 2026-06-16 09:00
do letter draft {request} answer
expect text holds "Needed for tax"
expect text holds "{authority}"
do record-message {request} --direction sent --subject "Your data" --body "This is what we erased, and this is what we keep."
do edit {request} --set letter-checked=yes --set delivery=mail --set sent-on=2026-06-16 --set delivery-proof="message 12"
   --set tail=deferred-erasure --set tail-until={invoices.gone}
do move {request} after
refused redress-named because something was not granted
do edit {request} --set redress=authority-and-court
do move {request} after
clock respond/erasure state met met 2026-06-16
task {invoices} due {invoices.gone} state open
keep paper.task tasks[title={paper}].task

# The tax office has not assessed the year yet: nothing of it may go, and nobody knows when.
as dpo
do hold {request} --class {invoices} --ground tax-assessment --title "Assessment of 2026" --reason "Not final." --ordered-by "Tax adviser"
keep taxes
do show {request}
task {invoices} due none state open
do release {taxes} --reason "The assessment is final."
fails 7 releaser-placed-hold because who placed a hold does not release it
as counsel
do release {taxes} --reason "The assessment is final."
as officer
do show {request}
task {invoices} due {invoices.gone} state open
do finish-task {request} {paper.task} --note "shredded"
fails 8 input-invalid because the minimum of tax law has not run
