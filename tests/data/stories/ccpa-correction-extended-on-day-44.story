# SPDX-License-Identifier: GPL-3.0-or-later
story    A correction in California that is prolonged on day 44
why      Forty-five days more, ninety in all, when the consumer hears of it with the reason within the first forty-five; once.
source   Cal. Civ. Code 1798.106, 1798.130(a)(2)(A); 11 CCR 7021(b), 7023

at 2026-10-01 10:00 {office.overseas}
as officer
do new request --line rectification --person name="Wren Castillo",mail=wren@example.org,country=US --set received=2026-10-01
   --set channel={channel.portal} --set office={office.overseas} --set regime=ccpa --set language=en --set evidence="Log of the portal"
   --set statement-version=2018-05-25 --set region-declared=US-CA --set acknowledgement=sent --set acknowledged-on=2026-10-01
   --set regime-reason="Lives in Fresno" --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
keep request
clock respond/rectification due 2026-11-15 because day 45, a Sunday, and it stays one
do move {request} triage
do move {request} collect

at 2026-11-14 10:00 {office.overseas}
do letter send {request} extension --medium mail --on 2026-11-14
fails 8 input-invalid because the reason is missing
do letter send {request} extension --medium mail --on 2026-11-14 --reason "The address has to be asked of two suppliers." --proof "message 8"
clock respond/rectification due 2026-12-30 extended yes state running because 90 days after 1 October
expect messages[direction=sent].body holds "30 December 2026"
do extend {request} --reason "Once more" --notified 2026-11-14
fails 8 extension-not-allowed

at 2026-12-15 10:00 {office.overseas}
do edit {request} --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no
   --set preparation=plan --set lines[1].outcome=fulfilled
systems {request} done
do move {request} review
do move {request} decide
do move {request} respond
refused actions-done
do move {request} execute
systems {request} done
do edit {request} --set lines[1].executed-on=2026-12-14 --set lines[1].execution-evidence="ticket 5" --set recipients=informed
do move {request} respond
do edit {request} --set letter-checked=yes --set delivery=mail --set sent-on=2026-12-15 --set delivery-proof="message 9"
do record-message {request} --direction sent --subject "Your address" --body "It is corrected, and the suppliers know it."
do move {request} closed
expect outcome is fulfilled
clock respond/rectification state met met 2026-12-15
