# SPDX-License-Identifier: GPL-3.0-or-later
story    A consent that is withdrawn on a Sunday and stopped on Monday
why      It ends when the mail is there, not when the office opens. A day later is a day too late, however early the answer comes, and the
         figures say so.
source   GDPR Art. 7(3), 17(1)(b), 12(3)

at 2026-11-22 18:00
as officer
do new request --line consent-withdrawal --person name="Mina Cruz",mail=mina@example.org,country=ES --set received=2026-11-22
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=ES --set acknowledgement=waived --set regime-reason="Lives in Vigo"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=not-needed --set others-check=not-applicable --set redaction=not-needed --set special-categories=no --set preparation=plan
   --set lines[1].legal-basis=consent
keep request
clock respond/consent-withdrawal due 2026-11-22 state running
do move {request} triage
do move {request} collect
systems {request} done
do move {request} review
do move {request} decide

at 2026-11-23 09:00
do edit {request} --set lines[1].executed-on=2026-11-23 --set lines[1].execution-evidence="switch 2" --set lines[1].outcome=fulfilled
clock respond/consent-withdrawal due 2026-12-22
do move {request} respond
do letter send {request} answer --medium mail --on 2026-11-23
refused lint:open-placeholder because what has ended is not filled in
do letter draft {request} answer
expect text holds "What we did with your data until then stays lawful"
do edit {request} --set letter-checked=yes --set delivery=mail --set sent-on=2026-11-23 --set delivery-proof="message 14"
do record-message {request} --direction sent --subject "Your consent" --body "It has ended. What we did until then stays lawful."
do move {request} closed
refused systems-finished because no system has said yet that it stopped
systems {request} done
do move {request} closed
expect outcome is fulfilled
clock respond/consent-withdrawal state missed met 2026-11-23
