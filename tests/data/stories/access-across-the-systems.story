# SPDX-License-Identifier: GPL-3.0-or-later
story    Every system is searched, and says where it looked
why      A copy is complete when each place that holds data of the person was searched. Who searched, where, by what and with which
         result is kept; what was found is copied, what was not found is not; a line that comes later is searched for by itself.
source   GDPR Art. 5(2), 12(3), 15(1), 15(3), 17(1), 30(1)

names               xapix                     glasmond
name systems        7                         4 because so many hold account data
name sales          "Search: CRM"             "Search: Sales record"
name sales.copy     "Copy for the person: CRM"   "Copy for the person: Sales record"
name sales.id       crm                       sales
name sales.owner    Sales                     Sales
name accounts       "Search: Customer accounts"  "Search: Instrument accounts"
name talk.id        support                   helpline
name talk.copy      "Copy for the person: Customer Support"  "Copy for the person: Helpline log"
name talk.label     "Customer Support"        "Helpline log"
name copy.due       2026-03-17                2026-03-18 because half of 31 days end on Saint Patrick's Day in Ireland

at 2026-03-02 10:00
as officer
do new request --line access --person name="Edda Voss",mail=edda@example.org,country=DE --set received=2026-03-02
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=DE --set acknowledgement=sent --set acknowledged-on=2026-03-02 --set regime-reason="Lives in Kassel"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller --set lines[1].data-class=account-data
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=package
keep request
clock respond/access due 2026-04-02
do move {request} triage
expect tasks counts 0

at 2026-03-03 10:00
do move {request} collect
expect tasks counts {systems}
task {sales} state open assignee {sales.owner} due 2026-03-16 because 40 % of 31 days end on Saturday, 14 March
keep sales.task tasks[title={sales}].task
do move {request} review
refused tasks-finished
expect error.missing[1].words holds {sales}
do finish-task {request} {sales.task}
fails 8 input-invalid because nobody can check a search of which nobody knows where it looked
do finish-task {request} {sales.task} --searched "contacts and notes, by mail address" --note "two contacts"
task {sales} state done result done done_on 2026-03-03 done_by {officer} searched "contacts and notes, by mail address"
task {sales.copy} state open due {copy.due} because what was found is copied

at 2026-03-05 10:00
systems {request} not-found {talk.id}
task {talk.copy} none because there is nothing to copy
do edit {request} --add lines right=erasure,role-decision=controller,data-class=account-data
expect tasks[title={accounts}].lines is 1,2 because it was still open
expect tasks[title={sales.copy}].lines is 1
do edit {request} --set retention-plan="As the statement says"
do move {request} review
refused tasks-finished because the sales record was searched for the access only
systems {request} not-found {talk.id}
systems {request} done
do move {request} review

at 2026-03-09 10:00
do move {request} decide
do edit {request} --set lines[1].outcome=fulfilled --set lines[1].executed-on=2026-03-09 --set lines[1].execution-evidence="export 3"
   --set lines[2].outcome=fulfilled
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} execute
expect tasks lacks "Erase: {talk.label}" because nothing of hers is there

at 2026-03-10 10:00
systems {request} done
do edit {request} --set lines[2].executed-on=2026-03-10 --set lines[2].execution-evidence="job 9" --set recipients=none
do move {request} respond
do edit {request} --set letter-checked=yes --set delivery=mail --set sent-on=2026-03-10 --set delivery-proof="message 4"
do record-message {request} --direction sent --subject "Your data" --body "Here is the copy; the rest is erased."
do move {request} closed
expect outcome is fulfilled

# It comes back: what was searched in March says nothing of May.
at 2026-05-04 10:00
do reopen {request} --reason "She found an old address of hers."
do edit {request} --set lines[1].outcome= --set lines[2].outcome=withdrawn
do move {request} collect
task {sales} state done
do move {request} review
refused tasks-finished
