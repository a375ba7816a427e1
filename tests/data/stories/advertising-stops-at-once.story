# SPDX-License-Identifier: GPL-3.0-or-later
story    A call on a Saturday: no more advertising
why      The right has no condition and nothing is weighed. It is done on the day of the call, and the address stays on the list of those
         who want none.
source   GDPR Art. 21(2), 21(3), 12(3); privacy statement: choices (also by Customer Support)

at 2026-11-21 11:00
as officer
do new request --line marketing-opt-out --person name="Boris Klee",phone=+4930555,country=DE --set received=2026-11-21
   --set channel={channel.support} --set office={office.eu} --set regime=gdpr --set language=en --set evidence="Note of the call"
   --set statement-version=2018-05-25 --set region-declared=DE --set acknowledgement=waived --set regime-reason="Lives in Germany"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=not-needed --set others-check=not-applicable --set redaction=not-needed --set special-categories=no --set preparation=plan
   --set lines[1].executed-on=2026-11-21 --set lines[1].execution-evidence="list 9" --set lines[1].outcome=fulfilled
keep request
clock respond/marketing-opt-out due 2026-12-21 because done on the same day; the person is told within a month
do move {request} triage
do move {request} collect
do move {request} review
refused tasks-finished because his address is not on the list of those who want none yet
systems {request} done
do move {request} review
do move {request} decide
expect facts.suppression is entered because carrying it out enters the number
do move {request} respond
do suppression check "0049 30 555"
expect suppressed is yes because the number is the same, however it is written
expect entries[1].kind is marketing
expect entries[1].since is 2026-11-21
do suppression check "0049 30 556"
expect suppressed is no
do letter send {request} answer --medium mail --on 2026-11-21 --proof "message 13"
expect facts.sent-on is 2026-11-21
expect messages[direction=sent].body holds "We do not use your data for advertising any more"
do move {request} closed
expect outcome is fulfilled
clock respond/marketing-opt-out state met met 2026-11-21
