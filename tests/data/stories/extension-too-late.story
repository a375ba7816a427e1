# SPDX-License-Identifier: GPL-3.0-or-later
story    An extension that is thought of on day 32
why      Who prolongs tells the person within the first month. Afterwards the first day counts, and the answer is late.
source   GDPR Art. 12(3), third sentence

names       xapix        glasmond
name due    2026-05-15   2026-05-14
   because 14 May 2026 is Ascension Day: a holiday in Berlin, none in Ireland

at 2026-04-14 10:00
as officer
do new request --line access --person name="Greta Wulf",mail=greta@example.org,country=DE --set received=2026-04-14
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=DE --set acknowledgement=sent --set acknowledged-on=2026-04-15 --set regime-reason="Lives in Germany"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=package
keep request
clock respond/access due {due}
do move {request} triage
do move {request} collect

at 2026-05-16 10:00
do extend {request} --reason "Many systems" --notified 2026-05-16
fails 8 extension-not-allowed
do letter list {request}
expect letters[letter=extension].fits is no
do letter send {request} extension --medium mail --on 2026-05-16 --reason "Many systems"
fails 4 gate-not-met
do show {request}
clock respond/access due {due} extended no state running
do list --filter "due:overdue"
expect . counts 1

at 2026-05-18 10:00
systems {request} done
do move {request} review
do move {request} decide
do edit {request} --set lines[1].outcome=fulfilled --set letter-checked=yes --set delivery=mail --set sent-on=2026-05-18
   --set delivery-proof="message 10"
do move {request} respond
do record-message {request} --direction sent --subject "Your data" --body "Here it is, late; we apologise."
do move {request} closed
expect outcome is fulfilled
clock respond/access state missed met 2026-05-18
