# SPDX-License-Identifier: GPL-3.0-or-later
story    A letter that reaches the office overseas on the eve of a holiday
why      The law of the person decides about the holidays of the answer, the place of the office about our own two working days. A letter to
         the wrong office has arrived all the same.
source   Regulation 1182/71 Art. 2(1), 3(4); GDPR Art. 12(3)

names                xapix        glasmond
name acknowledge     2026-11-30   2026-11-27
   because Thanksgiving, 26 November, is no business day in San Francisco; Zurich works on Thursday and Friday

at 2026-11-25 15:00 {office.overseas}
as officer
do new request --line access --person name="Nils Berg",country=SE --set received=2026-11-25 --set channel={channel.post.overseas}
   --set office={office.overseas} --set regime=gdpr --set language=en --set evidence="Stamp of the office on the envelope"
   --set statement-version=2018-05-25 --set region-declared=SE --set regime-reason="Lives in Lund" --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
keep request
clock acknowledge due {acknowledge}
clock respond/access due 2026-12-28
   because 25 December is Christmas Day, then comes the weekend: holidays of Berlin or of Ireland, wherever the letter lies
do move {request} triage

# Seven in the evening of the 26th over there is the 27th in Europe; the day of the office counts.
at 2026-11-26 19:00 {office.overseas}
do letter draft {request} acknowledgement
expect text holds "25 November 2026"
expect text holds "28 December 2026"
expect text holds "{sender.overseas}"
do letter send {request} acknowledgement --medium post --on 2026-11-26 --address "Stortorget 1" --address "223 51 Lund" --address Sweden
clock acknowledge state met met 2026-11-26
do move {request} collect
do edit {request} --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no
   --set preparation=package --set lines[1].outcome=no-data --set lines[1].ground=no-personal-data
do move {request} review
do move {request} decide
do move {request} respond

at 2026-12-10 09:00 {office.overseas}
do edit {request} --set letter-checked=yes --set redress=authority-and-court --set delivery=registered-post --set sent-on=2026-12-10
   --set delivery-proof=RR123
do record-message {request} --direction sent --medium post --subject "Your letter" --body "We hold no data of yours."
do move {request} closed
expect outcome is no-data
clock respond/access state met met 2026-12-10
