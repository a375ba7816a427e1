# SPDX-License-Identifier: GPL-3.0-or-later
story    Access under the Swiss act
why      Thirty days, not a month; the end moves where it falls on a holiday of the place.
source   FADP Art. 25, 26, 49; DSV Art. 18(1); CO Art. 78(1)

at 2026-04-14 10:00
as officer
do new request --line access --person name="Reto Amstad",mail=reto@example.org,country=CH --set received=2026-04-14
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=ch-fadp
   --set region-declared=CH --set acknowledgement=sent --set acknowledged-on=2026-04-14 --set regime-reason="Lives in Chur"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=withheld --set redaction=done --set special-categories=no --set preparation=package
keep request
clock respond/access regime ch-fadp due 2026-05-15 because 30 days end on 14 May, Ascension Day in every canton
do move {request} triage
do pause {request} --reason scope
fails 8 pause-not-allowed because the act knows no pause for a question
do move {request} collect
systems {request} done
do move {request} review
do move {request} decide
do edit {request} --set lines[1].outcome=partial --set lines[1].ground=rights-of-others
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} respond

at 2026-05-15 10:00
do letter draft {request} answer
expect text holds "Federal Data Protection and Information Commissioner"
expect text holds "Rights and freedoms of others"
do edit {request} --set letter-checked=yes --set delivery=encrypted-mail --set sent-on=2026-05-15 --set delivery-proof="message 11"
do record-message {request} --direction sent --subject "Your data" --body "A copy, without the names of others."
do move {request} closed
refused redress-named
do edit {request} --set redress=commissioner-and-court
do move {request} closed
expect outcome is partial
clock respond/access state met met 2026-05-15
