# SPDX-License-Identifier: GPL-3.0-or-later
story    An agent who does not show a mandate
why      Data go to the person or to whoever may act for them. The question stops the month, and without an answer the request is refused,
         with reasons and remedies.
source   GDPR Art. 12(2), 12(4), 12(6); EDPB Guidelines 01/2022

at 2026-07-13 10:00
as officer
do new request --line access --person name="Selma Roth",country=DE --set received=2026-07-13
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=DE --set acknowledgement=sent --set acknowledged-on=2026-07-14 --set regime-reason="Lives in Germany"
   --set duplicate-check=none-found --set flags=agent --set identity-level=low --set lines[1].role-decision=controller
keep request
clock respond/access due 2026-08-13
do edit {request} --person name="Kurz Rechtsanwälte",mail=kurz@example.org,role=agent,kind=organisation
expect parties[role=agent].name is "Kurz Rechtsanwälte"
do move {request} triage

at 2026-07-15 10:00
do move {request} identity
refused agent-checked
do edit {request} --set agent-authority=asked-person --set identity-method=declaration
do move {request} identity
do letter send {request} identity-request --medium mail --on 2026-07-15 --reason "There is no mandate with the letter."
expect facts.identity-asked-on is 2026-07-15
clock respond/access state paused because the letter itself stops the clock

at 2026-07-22 10:00
do record-message {request} --direction received --from kurz@example.org --body "A mandate is not needed."
do resume {request} --answered 2026-07-22
clock respond/access state running due 2026-08-20 because seven days from the question to the answer
do edit {request} --set agent-authority=missing --set identity-verdict=failed --set identity-verifier={officer} --set identity-answered-on=2026-07-22
do move {request} collect
refused identity-confirmed
do move {request} decide
do edit {request} --set lines[1].outcome=denied --set lines[1].ground=not-authorised
do move {request} respond
refused decision-approved
do ask-approval {request}
as approver
do approve {request} --return
fails 8 input-invalid because who returns says why
do approve {request}
as officer
do move {request} respond

at 2026-07-24 10:00
do letter draft {request} denial
expect text holds "no authority to act"
expect text holds "{authority}"
do letter send {request} denial --medium mail --on 2026-07-24 --proof "message 31"
do move {request} closed
expect outcome is denied
clock respond/access state met met 2026-07-24
