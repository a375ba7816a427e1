# SPDX-License-Identifier: GPL-3.0-or-later
story    The sales record of a closed account, years later under a legal hold
why      A record that would have to go stays as long as a claim needs it, and goes without delay when somebody else than who held it
         lets it go.
source   Privacy statement: retention (up to seven years after closure; longer for a legal matter); GDPR Art. 17(3)(e)

names               xapix        glasmond
name account.day    2026-04-17   2026-03-18 because sixty days after closing there, thirty here
name support.day    2029-02-16   2028-02-16 because three years, two here
name crm.day        2033-02-16   2031-02-16 because seven years, five here
name crm.late       2034-03-31   2032-03-15
   because released on 1 March behind the last day: thirty days to delete there, fourteen here
name claim          2028-09-01   2028-09-01
name last           2033-02-16   2031-02-16
name over           2034-03-01   2032-03-01

at 2026-02-09 10:00
as officer
do new request --line account-closure --person name="Otto Lang",mail=otto@example.org,account=880,country=DE --set received=2026-02-09
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=DE --set acknowledgement=sent --set acknowledged-on=2026-02-09 --set regime-reason="Lives in Germany"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=plan
   --set retention-plan="As the statement says" --set lines[1].outcome=fulfilled --set closure-confirmed=yes
keep request
clock respond/account-closure none because the GDPR sets no time for closing an account: it is a matter of contract
do move {request} triage
do move {request} collect
systems {request} done
do move {request} review
do move {request} decide
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} execute
systems {request} done

at 2026-02-16 10:00
do edit {request} --set lines[1].executed-on=2026-02-16 --set lines[1].execution-evidence="job 3" --set recipients=none
   --set letter-checked=yes --set delivery=mail --set sent-on=2026-02-16 --set delivery-proof="message 3" --set tail=deferred-erasure
   --set tail-until={crm.day}
do move {request} respond
do record-message {request} --direction sent --subject "Your account" --body "Your account is closed."
do move {request} after
task cad-other due {account.day} state open
task support due {support.day} state open
task crm due {crm.day} state open
keep crm.task tasks[class=crm].task

at {claim} 10:00
as counsel
do hold {request} --class crm --ground litigation --title "Lang v. us" --reason "A claim was filed." --ordered-by "Legal department"
keep hold
as officer
do show {request}
task crm due none state open
task support due {support.day}

at {last} 10:00
do finish-task {request} {crm.task} --note "job 70"
fails 4 under-hold
do retention due
expect deletions[classes=crm].state is held
expect deletions[classes=crm].holds is {hold}

at {over} 10:00
as counsel
do release {hold} --reason "The claim is withdrawn."
fails 7 releaser-placed-hold
as dpo
do release {hold} --reason "The claim is withdrawn."
as officer
do show {request}
task crm due {crm.late} state open
do finish-task {request} {crm.task}
fails 8 input-invalid because a deletion needs its evidence
do finish-task {request} {crm.task} --note "job 88"
task crm state done result done
