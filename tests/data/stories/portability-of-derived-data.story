# SPDX-License-Identifier: GPL-3.0-or-later
story    Portability is asked for scores that we worked out ourselves
why      Only what the person provided is handed over, and only where consent or a contract carries the processing. The rest is a matter of
         access.
source   GDPR Art. 20(1), 12(4); Article 29 Working Party, WP 242 rev.01

at 2026-04-08 10:00
as officer
do new request --line portability --person name="Lena Fuchs",mail=lena@example.org,country=AT --set received=2026-04-08
   --set channel={channel.mail} --set office={office.eu} --set language=en --set evidence="Received header" --set statement-version=2018-05-25 --set regime=gdpr
   --set region-declared=AT --set acknowledgement=sent --set acknowledged-on=2026-04-08 --set regime-reason="Lives in Graz"
   --set duplicate-check=none-found --set flags=none --set identity-level=none --set lines[1].role-decision=controller
   --set hold-check=none --set others-check=nothing-found --set redaction=not-needed --set special-categories=no --set preparation=letter-only
   --set lines[1].legal-basis=legitimate-interests --set lines[1].data-class=usage-data --set lines[1].scope="Scores of use"
   --set lines[1].role-reason="We work the scores out for ourselves"
keep request
clock respond/portability due 2026-05-08
do move {request} triage
do move {request} collect
systems {request} done
do move {request} review
do move {request} decide
do edit {request} --set lines[1].outcome=denied
do move {request} respond
refused decision-approved grounds-given
do edit {request} --set lines[1].legal-basis=contract --set lines[1].ground=no-such-right
do move {request} respond
refused decision-approved rights-as-ruled because a contract carries portability
do edit {request} --set lines[1].legal-basis=legitimate-interests --set lines[1].ground=not-portable
do ask-approval {request}
as approver
do approve {request}
as officer
# A decision that is changed behind the back of who approved it is not approved.
do edit {request} --set lines[1].ground-text="The scores are ours."
do move {request} respond
refused decision-approved
do ask-approval {request}
as approver
do approve {request}
as officer
do move {request} respond

at 2026-04-20 10:00
do letter draft {request} denial
expect text holds "Not based on consent or contract"
expect text holds "Art. 20(1)"
expect text holds "{authority}"
expect text holds "habitual residence"
do letter send {request} denial --medium mail --on 2026-04-20 --proof "message 12"
do move {request} closed
expect outcome is denied
clock respond/portability state met met 2026-04-20
