# SPDX-License-Identifier: GPL-3.0-or-later
story    One letter asks for three things, one of them an end to advertising
why      Advertising stops at once and without weighing anything; the copy is made before anything is erased; each right has its
         own time. Messages about the service go on.
source   GDPR Art. 12(3), 15, 17, 21(2), 21(3); privacy statement: choices

at 2026-09-11 10:00
as officer
do new request --line marketing-opt-out,access,erasure --person name="Noor Haddad",mail=noor@example.org,country=NL
   --set received=2026-09-11 --set channel={channel.support} --set office={office.eu} --set regime=gdpr --set language=en
   --set evidence="Note of the call" --set statement-version=2018-05-25 --set region-declared=NL
keep request
clock respond/marketing-opt-out due 2026-09-11 state running because at once
clock respond/access due 2026-10-12 because 11 October is a Sunday
clock respond/erasure due 2026-10-12

at 2026-09-11 15:00
do edit {request} --set lines[1].executed-on=2026-09-11 --set lines[1].execution-evidence="list 7"
clock respond/marketing-opt-out due 2026-10-12 because it has stopped; now only the person has to be told, in a month
do move {request} triage
do edit {request} --set acknowledgement=sent --set acknowledged-on=2026-09-11 --set duplicate-check=none-found --set flags=none
   --set regime-reason="Lives in Utrecht" --set identity-level=none
   --set lines[1].role-decision=controller --set lines[2].role-decision=controller
do move {request} collect
refused roles-set because the role is decided for each line
do edit {request} --set lines[3].role-decision=controller
do move {request} collect
do edit {request} --set hold-check=none --set retention-plan="Nothing has to stay" --set others-check=nothing-found --set redaction=not-needed
   --set special-categories=no --set preparation=both
do move {request} review
refused tasks-finished
systems {request} done
do move {request} review
do move {request} decide
do edit {request} --set lines[1].outcome=fulfilled --set lines[2].outcome=fulfilled --set lines[3].outcome=fulfilled
do move {request} execute
refused decision-approved because an erasure is decided by two
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} execute

at 2026-09-14 09:00
do record-message {request} --direction sent --medium mail --subject "No more advertising" --body "It has stopped; the copy follows."
do edit {request} --set lines[1].answered-on=2026-09-14
clock respond/marketing-opt-out state met met 2026-09-14 because each right has a clock of its own, and this line is answered
clock respond/access due 2026-10-12 state running

at 2026-09-25 10:00
do edit {request} --set lines[2].executed-on=2026-09-25 --set lines[2].execution-evidence="export 9"
   --set lines[3].executed-on=2026-09-24 --set lines[3].execution-evidence="job 31" --set recipients=none
do move {request} respond
refused copied-first systems-finished because erased on the 24th, copied on the 25th
do edit {request} --set lines[3].executed-on=2026-09-25
systems {request} done
do move {request} respond
clock recipients state missed because our own target has seven days from the decision to carry out, and it took fourteen
do letter draft {request} answer
expect text holds "You go on getting messages that are not about advertising"

at 2026-09-28 09:00
do edit {request} --set letter-checked=yes --set delivery=portal --set sent-on=2026-09-28 --set delivery-proof="download 3"
do record-message {request} --direction sent --medium portal --subject "Your three wishes" --body "Done, copied, erased."
do move {request} closed
expect outcome is fulfilled
clock respond/marketing-opt-out state met met 2026-09-14
clock respond/erasure state met met 2026-09-28
