# SPDX-License-Identifier: GPL-3.0-or-later
story    A request that is withdrawn and comes back
why      What was withdrawn is confirmed and closed. When the person comes back, the case is opened again with a month of its own, and nothing
         that was approved before counts any more.
source   GDPR Art. 12(3), 15

at 2026-01-12 10:00
as officer
do new request --line access --person name="Jana Kral",mail=jana@example.org,country=CZ --set received=2026-01-12
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=CZ --set acknowledgement=sent --set acknowledged-on=2026-01-12 --set regime-reason="Lives in Brno"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
keep request
clock respond/access due 2026-02-12
do move {request} triage

at 2026-01-19 10:00
do move {request} respond
refused all-lines-withdrawn
do record-message {request} --direction received --from jana@example.org --body "Never mind."
do edit {request} --set lines[1].outcome=withdrawn --set letter-checked=yes --set delivery=mail --set sent-on=2026-01-19 --set delivery-proof="message 16"
do move {request} respond
do record-message {request} --direction sent --subject "Your request" --body "We have taken it that you withdraw it."
do move {request} closed
expect outcome is withdrawn
clock respond/access state met met 2026-01-19

at 2026-03-02 10:00
do reopen {request}
fails 8 input-invalid because a case is not opened again without a reason
do reopen {request} --reason "She wants her copy after all."
expect state is triage
expect outcome none
clock respond/access due 2026-04-02 state running because a month from the day on which it came back
do edit {request} --set lines[1].outcome= --set letter-checked= --set sent-on= --set delivery-proof=
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=package
do move {request} collect
systems {request} done
do move {request} review
do move {request} decide
do move {request} respond
refused outcomes-set

at 2026-03-30 10:00
do edit {request} --set lines[1].outcome=fulfilled
do move {request} respond
do edit {request} --set letter-checked=yes --set sent-on=2026-03-30 --set delivery-proof="message 17"
do record-message {request} --direction sent --subject "Your data" --body "A copy is attached."
do move {request} closed
expect outcome is fulfilled
clock respond/access state met met 2026-03-30
