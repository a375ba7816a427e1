# SPDX-License-Identifier: GPL-3.0-or-later
story    An agent who shows the mandate, and a passport that does not stay
why      Nothing is told to an agent before the mandate lies in the case. What shows who the person is goes with the verdict, and the record
         that it was there stays.
source   GDPR Art. 12(6), 5(1)(c), 5(1)(e); EDPB Guidelines 01/2022; 11 CCR 7060(d), 7063

names              xapix        glasmond
name waits.until   2026-08-12   2026-08-02
   because thirty days after 13 July there, twenty here
name proof.task    "Record the verdict on the proof of identity, which destroys it"   "Judge the proof of identity"
file mandate.txt
| I authorise Kurz Rechtsanwälte to ask for my data. Selma Roth
file passport.txt
| Passport of Selma Roth

at 2026-07-13 10:00
as officer
do new request --line access --person name="Selma Roth",mail=selma@example.org,country=DE --set received=2026-07-13
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=DE --set acknowledgement=sent --set acknowledged-on=2026-07-13 --set regime-reason="Lives in Germany"
   --set duplicate-check=none-found --set flags=agent --set identity-level=medium --set lines[1].role-decision=controller
   --set agent-authority=verified --set identity-method=mail-control --set identity-asked-on=2026-07-13
keep request
do edit {request} --person name="Kurz Rechtsanwälte",mail=kurz@example.org,role=agent,kind=organisation
do move {request} triage
do attach {request} {folder}/passport.txt --identity
expect attachments[1].purpose is identity
task {proof.task} due {waits.until}
as intake
do show {request}
expect attachments[1].name none because the desk may take in a proof and not look at it
as officer
do move {request} identity
do edit {request} --set identity-verdict=passed --set identity-verifier={officer}
expect attachments[1].name none
expect attachments[1].sha256 none
expect attachments[1].shredded holds 2026-07-13
expect approvals[object=identity-proof].note holds "SHA-256"
do attach {request} {folder}/passport.txt --identity
fails 8 input-invalid because the question is answered
do move {request} collect
refused identity-suits because whoever reads the mailbox is not yet the person
do edit {request} --set identity-method=document
do move {request} collect

at 2026-07-20 10:00
do edit {request} --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=package
systems {request} done
do move {request} review
do move {request} decide
do edit {request} --set lines[1].outcome=fulfilled
do move {request} respond
refused agent-mandated because the mandate counts as verified and is nowhere
do attach {request} {folder}/mandate.txt
do move {request} respond
refused agent-mandated because a file is no mandate before somebody says so
do mark-file {request} 2 --purpose mandate
do move {request} respond
do edit {request} --set letter-checked=yes --set delivery=encrypted-mail --set sent-on=2026-07-20 --set delivery-proof="message 8"
do record-message {request} --direction sent --to kurz@example.org --subject "The data of Selma Roth" --body "A copy is attached."
do move {request} closed
refused recipient-entitled because it is said who is answered
do edit {request} --set answer-recipient=agent
do move {request} closed
expect outcome is fulfilled
