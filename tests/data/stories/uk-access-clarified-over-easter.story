# SPDX-License-Identifier: GPL-3.0-or-later
story    Access in the United Kingdom, with a question that is open over Easter
why      A request for "everything" of fourteen years may be asked to be clarified. From the day of the question to that of the
         answer, both included, the month does not run: calendar days, whatever is celebrated.
source   UK GDPR Art. 12A, 15; compare DPA 2018 s. 54(3C), 54(3D)

at 2026-03-20 09:30
as officer
do new request --line access --person name="Imogen Hale",mail=imogen@example.org,country=GB
   --set received=2026-03-20 --set channel={channel.mail} --set office={office.eu} --set regime=uk-gdpr --set language=en
   --set evidence="Received header" --set statement-version=2018-05-25 --set region-declared=GB
keep request
clock respond/access due 2026-04-20 because the same day of the next month, a Monday
do move {request} triage

at 2026-04-02 14:00
do edit {request} --set acknowledgement=sent --set acknowledged-on=2026-03-23 --set duplicate-check=none-found --set flags=none
   --set regime-reason="Lives in Leeds" --set identity-level=none --set lines[1].role-decision=controller
   --set scope-question="Which of the fourteen years, which services?" --set scope-asked-on=2026-04-02
do move {request} scope
do move {request} collect
refused question-sent question-settled
do record-message {request} --direction sent --subject "Your request" --body "Which years and which services do you mean?"
do pause {request} --reason scope --from 2026-04-02
clock respond/access state paused due 2026-04-20
do pause {request} --reason scope
fails 8 input-invalid because it stands already

at 2026-04-15 10:00
do record-message {request} --direction received --from imogen@example.org --body "2024 and 2025, the mail service."
do edit {request} --set scope-result=answered --set scope-answered-on=2026-04-15
do resume {request} --answered 2026-04-15
clock respond/access state running due 2026-05-05
   because 2 to 15 April are 14 days: 20 April + 14 = 4 May, the early May bank holiday of England, so Tuesday 5 May
do move {request} collect
do edit {request} --set hold-check=none --set others-check=redacted --set redaction=done --set special-categories=no --set preparation=package
systems {request} done
do move {request} review
do move {request} decide

at 2026-05-05 16:00
do edit {request} --set lines[1].outcome=fulfilled --set lines[1].executed-on=2026-05-04
do move {request} respond
do letter draft {request} answer
expect text holds "complain to a supervisory authority"
do edit {request} --set letter-checked=yes --set delivery=encrypted-mail --set sent-on=2026-05-05 --set delivery-proof="message 771"
do record-message {request} --direction sent --subject "Your data" --body "Here is the copy of your data."
do move {request} closed
expect outcome is fulfilled
clock respond/access state met met 2026-05-05 because on the last day
