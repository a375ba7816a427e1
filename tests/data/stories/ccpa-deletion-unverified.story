# SPDX-License-Identifier: GPL-3.0-or-later
story    A deletion in California that is still not verified on day 45
why      The check of identity does not stop the clock of the CCPA. Who cannot be verified in 45 days may be refused, and the day
         is not moved by a weekend or a holiday.
source   Cal. Civ. Code 1798.105, 1798.130(a)(2)(A); 11 CCR 7021(a), 7021(b), 7060-7062, 7101

at 2026-05-20 10:00 {office.overseas}
as officer
do new request --line erasure --person name="Dana Whitlock",mail=dana@example.org,country=US
   --set received=2026-05-20 --set channel={channel.portal} --set office={office.overseas} --set regime=ccpa --set language=en
   --set evidence="Log of the portal" --set statement-version=2018-05-25 --set region-declared=US-CA
keep request
clock respond/erasure regime ccpa due 2026-07-04 because 45 days after 20 May; Saturday and Independence Day move nothing
clock legal-acknowledgement/confirm-receipt due 2026-06-04 because the receipt is confirmed in 10 business days, and Memorial Day is none
do move {request} triage

at 2026-05-21 09:00 {office.overseas}
do edit {request} --set duplicate-check=none-found --set flags=none --set regime-reason="Lives in Oakland" --set identity-level=high
   --set identity-method=declaration --set lines[1].role-decision=controller --set lines[1].data-class=account-data
do letter send {request} acknowledgement --medium mail --on 2026-05-21
clock acknowledge state met met 2026-05-21
expect messages[direction=sent].body holds "check that the request comes from you"
expect messages[direction=sent].body holds "4 July 2026"
do move {request} collect
refused identity-settled
do move {request} identity

at 2026-05-26 09:00 {office.overseas}
do letter draft {request} identity-request --reason "The address is not that of the account."
expect text holds "signed declaration"
expect text holds "ends on 4 July 2026"
do edit {request} --set identity-asked-on=2026-05-26
do pause {request} --reason identity
fails 8 pause-not-allowed because verification never stops the clock: 11 CCR 7021(b)
do move {request} collect
refused identity-confirmed verdict-set verifier-set

at 2026-07-04 10:00 {office.overseas}
do edit {request} --set identity-verdict=expired --set identity-verifier={officer}
do move {request} collect
refused identity-confirmed
do move {request} decide
do edit {request} --set lines[1].outcome=unverified
do move {request} respond
refused decision-approved grounds-given because a refusal needs its ground and a second person
do edit {request} --set lines[1].ground=unverifiable
do ask-approval {request}
do approve {request}
fails 7 not-permitted
as approver
do approve {request}
as officer
do move {request} respond
do letter send {request} denial --medium mail --on 2026-07-04 --proof "message 4711"
expect facts.redress is other
do move {request} closed
expect outcome is unverified
clock respond/erasure state met met 2026-07-04
do letter list {request}
expect letters[letter=denial].sent_on is 2026-07-04
do retention plan {request}
expect items[class=ccpa-request-record].until is 2028-05-20 because the record is kept 24 months: 11 CCR 7101
