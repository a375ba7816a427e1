# SPDX-License-Identifier: GPL-3.0-or-later
story    The same person asks for the same again three weeks later
why      A request may be refused as excessive, in particular because it repeats; that it does has to be shown, and two people decide.
source   GDPR Art. 12(5)(b), 15(3); EDPB Guidelines 01/2022

at 2026-06-02 10:00
as officer
do new request --line access --person name="Ruben Maas",mail=ruben@example.org,country=NL --set received=2026-06-02
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=NL --set acknowledgement=sent --set acknowledged-on=2026-06-02 --set regime-reason="Lives in Breda"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=package
   --set lines[1].outcome=fulfilled
keep first
do move {first} triage
do move {first} collect
systems {first} done
do move {first} review
do move {first} decide

at 2026-06-12 10:00
do move {first} respond
do edit {first} --set letter-checked=yes --set delivery=mail --set sent-on=2026-06-12 --set delivery-proof="message 6"
do record-message {first} --direction sent --subject "Your data" --body "A copy is attached."
do move {first} closed
expect outcome is fulfilled

at 2026-06-24 10:00
do new request --line access --person name="Ruben Maas",mail=ruben@example.org,country=NL --set received=2026-06-24
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=NL --set acknowledgement=sent --set acknowledged-on=2026-06-24 --set regime-reason="Lives in Breda"
   --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=letter-only
expect said holds "{first}"
keep second
expect earlier counts 1
expect earlier[1].number is {first}
clock respond/access due 2026-07-24
do show {second}
expect possible_duplicates[1].case is {first}
do move {second} triage
do move {second} collect
refused duplicates-checked
do merge {second} {first} --reason "The same."
fails 4 already-closed because what was answered is not asked again
do link {second} {first}
do edit {second} --set duplicate-check=accepted
do move {second} collect
systems {second} done
do move {second} review
do move {second} decide
do edit {second} --set lines[1].outcome=limit-exceeded --set lines[1].ground=other --set lines[1].ground-text="Too often."
do move {second} respond
refused decision-approved grounds-given because a ground in words has thirty characters
do edit {second} --set lines[1].ground=excessive --set lines[1].ground-text="Answered on 12 June; nothing has changed since."
do ask-approval {second}
as dpo
do approve {second}
as officer
do move {second} respond
do letter draft {second} denial
expect text holds "in particular repeated"
do letter send {second} denial --medium mail --on 2026-06-24 --proof "message 7"
do move {second} closed
expect outcome is limit-exceeded
