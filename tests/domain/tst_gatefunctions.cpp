// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gatefunctions.h"

#include "app/domain/gates/childrules.h"
#include "app/domain/gates/identityrules.h"
#include "app/domain/gates/repeatrules.h"
#include "tests/domain/fewwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

struct Row {
    const char *function;
    const char *words;
    bool holds;
};

constexpr Row table[] = {
    {"region-known", "", false}, {"region-known", "fact region-declared=DE", true}, {"region-known", "fact region-inferred=US-CA", true},
    {"duplicate-linked", "", false}, {"duplicate-linked", "link related", false}, {"duplicate-linked", "link duplicate", true}, {"duplicate-linked", "link merged", true},
    {"tasks-answered", "", true}, {"tasks-answered", "task open", true}, {"tasks-answered", "task done", false}, {"tasks-answered", "task done not-found", true},
    {"tasks-answered", "task done exception", false}, {"tasks-answered", "task done exception contract", true},
    {"tasks-answered", "work crm done exception contract", false}, {"tasks-answered", "work crm done exception tax", true},
    {"tasks-answered", "work crm done exception tax:_of_May", true}, {"tasks-answered", "work crm done exception nobody_can_read_the_old_archive", true},
    {"tasks-answered", "work crm done not-found", true}, {"tasks-answered", "work crm open", true},
    {"system-work-finished", "", true}, {"system-work-finished", "task open", true}, {"system-work-finished", "work crm open", false},
    {"system-work-finished", "work crm done not-found; work mail done done", true}, {"system-work-finished", "work crm done done; work mail open", false},
    {"processor-for-all", "", false}, {"processor-for-all", "lines role-decision=processor", true},
    {"processor-for-all", "lines role-decision=processor; lines role-decision=part", false}, {"processor-for-all", "lines right=access", false},
    {"all-withdrawn", "", false}, {"all-withdrawn", "lines outcome=withdrawn; lines outcome=withdrawn", true}, {"all-withdrawn", "lines outcome=withdrawn; lines right=access", false},
    {"grounds-given", "lines outcome=fulfilled", true}, {"grounds-given", "lines right=access", true}, {"grounds-given", "lines outcome=denied", false},
    {"grounds-given", "lines outcome=denied ground=tax", true}, {"grounds-given", "lines outcome=denied ground=weather", false},
    {"grounds-given", "lines outcome=no-data", false}, {"grounds-given", "lines outcome=denied ground=other ground-text=too_short", false},
    {"grounds-given", "lines outcome=denied ground=other ground-text=these_are_thirty_characters_ok", true},
    {"grounds-given", "lines outcome=denied ground=other ground-text=these_are_twenty-nine_letters", false},
    {"grounds-given", "lines outcome=denied ground=tax; lines outcome=partial", false}, {"grounds-given", "lines outcome=withdrawn", true},
    {"rights-as-ruled", "regime gdpr; lines right=portability ground=tax", true}, {"rights-as-ruled", "lines right=portability ground=no-such-right", true},
    {"rights-as-ruled", "regime gdpr; lines right=portability ground=no-such-right", false},
    {"rights-as-ruled", "regime gdpr; lines right=portability ground=no-such-right legal-basis=contract", false},
    {"rights-as-ruled", "regime gdpr; lines right=portability ground=no-such-right legal-basis=interests", true},
    {"rights-as-ruled", "regime ccpa; lines right=portability ground=no-such-right", true},
    {"role-reasoned", "lines role-decision=processor", true}, {"role-reasoned", "lines role-rule=processor role-decision=processor", true},
    {"role-reasoned", "lines role-rule=processor role-decision=controller", false}, {"role-reasoned", "lines role-rule=processor", false},
    {"role-reasoned", "lines role-rule=processor role-decision=controller role-reason=billing", true},
    {"lines-truly-answered", "lines outcome=denied", true}, {"lines-truly-answered", "lines outcome=denied answered-on=2026-03-10", false},
    {"lines-truly-answered", "lines outcome=denied answered-on=2026-03-10; sent 2026-03-11", true},
    {"lines-truly-answered", "lines outcome=denied answered-on=2026-03-10; sent 2026-03-12", false},
    {"lines-truly-answered", "lines answered-on=2026-03-10; sent 2026-03-10", false},
    {"opt-outs-first", "lines right=marketing-opt-out", true}, {"opt-outs-first", "lines right=access", true},
    {"opt-outs-first", "lines right=access; lines right=marketing-opt-out", false}, {"opt-outs-first", "lines right=access; lines right=restriction executed-on=2026-03-03", true},
    {"opt-outs-first", "lines right=access; lines right=sale-opt-out outcome=denied", true}, {"opt-outs-first", "lines right=access; lines right=limit-sensitive outcome=fulfilled", false},
    {"redress-named", "lines outcome=fulfilled", true}, {"redress-named", "lines outcome=fulfilled; lines outcome=partial", false},
    {"redress-named", "lines outcome=no-data", false}, {"redress-named", "lines outcome=denied; fact redress=authority-and-court", true},
    {"decision-approved", "lines right=access outcome=fulfilled", true}, {"decision-approved", "lines right=access outcome=no-data", true},
    {"decision-approved", "lines right=erasure outcome=fulfilled", false}, {"decision-approved", "lines right=account-closure outcome=fulfilled", false},
    {"decision-approved", "lines right=access outcome=denied", false}, {"decision-approved", "lines right=access outcome=partial", false},
    {"decision-approved", "lines right=access outcome=fulfilled; fact special-categories=true", false},
    {"decision-approved", "lines right=erasure; approval approved anna bert", true}, {"decision-approved", "lines right=erasure; approval approved anna anna", false},
    {"decision-approved", "lines right=erasure; preparer bert; approval approved anna bert", false},
    {"decision-approved", "lines right=erasure; approval asked anna", false}, {"decision-approved", "lines right=erasure; approval approved anna", false},
    {"decision-approved", "lines right=erasure; approval approved anna bert; approval returned anna bert", false},
    {"decision-approved", "lines right=erasure; approval returned anna bert; approval approved anna bert", true},
    {"retention-planned", "lines right=access", true}, {"retention-planned", "lines right=erasure", false}, {"retention-planned", "lines right=account-closure", false},
    {"retention-planned", "lines right=erasure; fact retention-plan=60", true},
    {"closure-confirmed", "lines right=account-closure outcome=fulfilled", false}, {"closure-confirmed", "lines right=account-closure outcome=denied", true},
    {"closure-confirmed", "lines right=erasure outcome=fulfilled", true}, {"closure-confirmed", "lines right=account-closure outcome=fulfilled; fact closure-confirmed=true", true},
    {"actions-done", "lines right=access outcome=fulfilled", true}, {"actions-done", "lines right=rectification outcome=fulfilled", false},
    {"actions-done", "lines right=marketing-opt-out outcome=fulfilled", false}, {"actions-done", "lines right=erasure outcome=denied", true},
    {"actions-done", "lines right=erasure outcome=partial executed-on=2026-03-01", true}, {"actions-done", "lines right=erasure outcome=partial", false},
    {"copy-before-erasure", "lines right=erasure outcome=fulfilled executed-on=2026-03-01", true},
    {"copy-before-erasure", "lines right=erasure outcome=fulfilled executed-on=2026-03-01; lines right=access outcome=fulfilled executed-on=2026-03-02", false},
    {"copy-before-erasure", "lines right=erasure outcome=fulfilled executed-on=2026-03-02; lines right=access outcome=fulfilled executed-on=2026-03-02", true},
    {"copy-before-erasure", "lines right=erasure outcome=fulfilled executed-on=2026-03-02; lines right=portability outcome=fulfilled", false},
    {"copy-before-erasure", "lines right=erasure outcome=fulfilled; lines right=access outcome=fulfilled", true},
    {"copy-before-erasure", "lines right=erasure outcome=fulfilled executed-on=2026-03-02; lines right=access outcome=denied", true},
    {"suppression-entered", "lines right=access outcome=fulfilled", true}, {"suppression-entered", "lines right=marketing-opt-out outcome=fulfilled", false},
    {"suppression-entered", "lines right=sale-opt-out outcome=fulfilled; fact suppression=not-needed", false},
    {"suppression-entered", "lines right=marketing-opt-out outcome=fulfilled; fact suppression=entered", true}, {"suppression-entered", "lines right=marketing-opt-out outcome=withdrawn", true},
    {"suppression-entered", "lines right=limit-sensitive outcome=fulfilled", false},
    {"identity-suits", "fact identity-level=high; fact identity-method=mail-control", true},
    {"identity-suits", "fact identity-level=low; fact identity-method=mail-control; fact identity-verdict=passed", true},
    {"identity-suits", "fact identity-level=medium; fact identity-method=mail-control; fact identity-verdict=passed", false},
    {"identity-suits", "fact identity-level=medium; fact identity-method=mail-control; fact identity-verdict=waived", true},
    {"identity-suits", "fact identity-level=medium; fact identity-method=document; fact identity-verdict=passed", true},
    {"identity-suits", "fact identity-level=high; fact identity-method=document; fact identity-verdict=passed", false},
    {"identity-suits", "fact identity-level=high; fact identity-method=document; fact identity-verdict=passed; fact signed=true", true},
    {"agent-mandated", "lines outcome=fulfilled", true}, {"agent-mandated", "fact flags=agent; lines outcome=fulfilled", false},
    {"agent-mandated", "fact flags=agent; lines outcome=denied", true}, {"agent-mandated", "fact flags=agent; lines outcome=no-data", false},
    {"agent-mandated", "fact flags=agent; fact agent-authority=verified; party agent; lines outcome=fulfilled", false},
    {"agent-mandated", "fact flags=agent; fact agent-authority=verified; party agent; file identity; lines outcome=fulfilled", false},
    {"agent-mandated", "fact flags=agent; fact agent-authority=verified; party agent; file mandate; lines outcome=fulfilled", true},
    {"agent-mandated", "fact flags=agent; fact agent-authority=verified; party agent; file mandate shredded; lines outcome=fulfilled", false},
    {"agent-mandated", "fact flags=agent; fact agent-authority=verified; party subject; file mandate; lines outcome=fulfilled", false},
    {"agent-mandated", "fact flags=agent; fact agent-authority=asked-person; party agent; lines outcome=fulfilled", true},
    {"agent-mandated", "fact flags=agent; fact agent-authority=missing; party agent; file mandate; lines outcome=fulfilled", false},
    {"agent-mandated", "fact flags=press+agent; party agent; lines outcome=partial", false},
    {"guardian-mandated", "fact flags=minor; lines outcome=fulfilled", true}, {"guardian-mandated", "fact flags=minor; party guardian; lines outcome=fulfilled", false},
    {"guardian-mandated", "fact flags=minor; party guardian; fact guardian-authority=missing; lines outcome=fulfilled", false},
    {"guardian-mandated", "fact flags=minor; party guardian; fact guardian-authority=verified; lines outcome=fulfilled", true},
    {"guardian-mandated", "party guardian; lines outcome=fulfilled", true}, {"guardian-mandated", "fact flags=minor; party guardian; lines outcome=denied", true},
    {"recipient-entitled", "", true}, {"recipient-entitled", "fact flags=agent; lines outcome=denied", true}, {"recipient-entitled", "fact flags=agent; lines outcome=fulfilled", false}, {"recipient-entitled", "fact flags=agent; fact answer-recipient=person; lines outcome=fulfilled", true},
    {"recipient-entitled", "fact flags=agent; fact answer-recipient=agent; party agent; lines outcome=fulfilled", false},
    {"recipient-entitled", "fact flags=agent; fact answer-recipient=agent; party agent; fact agent-authority=asked-person; lines outcome=fulfilled", true},
    {"recipient-entitled", "fact flags=minor; party guardian; fact answer-recipient=guardian; lines outcome=fulfilled", false}, {"recipient-entitled", "fact flags=minor; lines outcome=fulfilled", true},
    {"recipient-entitled", "fact flags=minor; party guardian; fact guardian-authority=verified; fact answer-recipient=guardian; lines outcome=fulfilled", true},
    {"guardian-present", "", true}, {"guardian-present", "fact guardian-verified=verified; fact reporter=school", false},
    {"guardian-present", "fact guardian-verified=verified; fact reporter=parent", true}, {"guardian-present", "fact guardian-verified=verified; fact reporter=school; party guardian", true},
    {"guardian-present", "fact guardian-verified=not-verified; fact reporter=school", true},
    {"repeats-counted", "lines outcome=fulfilled ground=excessive", true}, {"repeats-counted", "lines outcome=denied ground=tax", true},
    {"repeats-counted", "regime gdpr; lines outcome=denied ground=excessive", false}, {"repeats-counted", "regime gdpr; earlier R-1; lines outcome=denied ground=excessive", true},
    {"repeats-counted", "regime gdpr; lines outcome=denied ground=excessive ground-text=these_are_thirty_characters_ok", true},
    {"repeats-counted", "regime gdpr; lines outcome=denied ground=excessive ground-text=too_short", false},
    {"repeats-counted", "regime ccpa; earlier R-1; lines outcome=denied ground=excessive", false},
    {"repeats-counted", "regime ccpa; earlier R-1; lines outcome=denied ground=excessive ground-text=these_are_thirty_characters_ok", false},
    {"repeats-counted", "regime ccpa; earlier R-1; earlier R-2; lines outcome=denied ground=excessive", true},
    {"automated-reviewed", "lines right=access outcome=fulfilled", true}, {"automated-reviewed", "lines right=automated-decision", true},
    {"automated-reviewed", "lines right=automated-decision outcome=fulfilled decided-by=anna", false},
    {"automated-reviewed", "fact automated=none-taken; lines right=automated-decision outcome=fulfilled", true},
    {"automated-reviewed", "fact automated=reviewed; lines right=automated-decision outcome=fulfilled decided-by=anna", false},
    {"automated-reviewed", "fact automated=reviewed; fact automated-reviewer=anna; lines right=automated-decision outcome=fulfilled decided-by=anna", false},
    {"automated-reviewed", "fact automated=reviewed; fact automated-reviewer=bert; lines right=automated-decision outcome=fulfilled", false},
    {"automated-reviewed", "fact automated=reviewed; fact automated-reviewer=bert; lines right=automated-decision outcome=fulfilled decided-by=anna", true},
    {"automated-reviewed", "lines right=automated-decision outcome=denied ground=tax decided-by=anna", false},
    {"automated-reviewed", "lines right=automated-decision outcome=denied ground=nobody", true}, {"automated-reviewed", "lines right=automated-decision outcome=withdrawn", true},
    {"question-sorted", "lines right=access outcome=fulfilled", true}, {"question-sorted", "lines right=information outcome=fulfilled", false},
    {"question-sorted", "fact question-about=other; lines right=information outcome=fulfilled", true}, {"question-sorted", "lines right=information outcome=withdrawn", true},
    {"threshold-reasoned", "", true}, {"threshold-reasoned", "fact threshold=16", false}, {"threshold-reasoned", "fact threshold=16; fact threshold-suggested=16", true},
    {"threshold-reasoned", "fact threshold=14; fact threshold-suggested=16", false}, {"threshold-reasoned", "fact threshold=14; fact threshold-suggested=16; fact threshold-reason=law", true},
    {"kept-for", "", true}, {"kept-for", "fact reported-on=2026-03-02; fact preserved-until=2027-03-02", true}, {"kept-for", "fact reported-on=2026-03-02; fact preserved-until=2027-03-01", false},
    {"kept-for", "fact reported-on=2026-03-02", true},
    {"case-linked", "fact about-our-case=no", true}, {"case-linked", "fact about-our-case=yes", false}, {"case-linked", "fact about-our-case=yes; link escalated", true},
    {"independent-handler", "", false}, {"independent-handler", "owner anna", true}, {"independent-handler", "owner anna; link escalated bert", true},
    {"independent-handler", "owner anna; link related bert; link escalated anna", false},
    {"independent-reviewer", "owner anna", false}, {"independent-reviewer", "owner anna; fact second-reviewer=anna", false},
    {"independent-reviewer", "owner anna; fact second-reviewer=bert", true}, {"independent-reviewer", "owner bert; preparer anna; fact second-reviewer=bert", true},
    {"independent-reviewer", "owner bert; preparer anna; fact second-reviewer=anna", false},
    {"remedies-done", "", true}, {"remedies-done", "remedies remedy=none", true}, {"remedies-done", "remedies description=x", false},
    {"remedies-done", "remedies remedy=apology responsible=anna done-on=2026-03-01", false},
    {"remedies-done", "remedies remedy=apology responsible=anna done-on=2026-03-01 evidence=letter", true},
    {"remedies-done", "remedies remedy=none; remedies remedy=training responsible=anna evidence=list", false},
    {"authority-recorded", "proceedings kind=court", false}, {"authority-recorded", "proceedings kind=authority", true},
    {"authority-competent", "", true}, {"authority-competent", "proceedings kind=court", true}, {"authority-competent", "proceedings kind=authority", false},
    {"authority-competent", "proceedings kind=authority authority=fr-cnil", false}, {"authority-competent", "fact country=FR; proceedings kind=authority authority=fr-cnil", true},
    {"authority-competent", "fact country=FR; proceedings kind=authority authority=de-by", false},
    {"authority-competent", "fact country=FR; proceedings kind=authority authority=de-by opened-by=body", true},
    {"authority-competent", "fact country=FR; proceedings kind=authority authority=de-by opened-by=person", false},
    {"authority-competent", "fact country=DE; fact region=BY; proceedings kind=authority authority=de-by", true},
    {"authority-competent", "fact country=DE; fact region=BY; proceedings kind=authority authority=de-by-public", false},
    {"authority-competent", "fact country=FR; fact work-place=DE-BY; proceedings kind=authority authority=de-by", true},
    {"authority-competent", "fact country=FR; proceedings kind=authority authority=fr-cnil; proceedings kind=authority authority=de-by", false},
    {"court-recorded", "proceedings kind=authority", false}, {"court-recorded", "proceedings kind=court", true},
    {"authority-concluded", "", false}, {"authority-concluded", "proceedings kind=authority decision=order", false},
    {"authority-concluded", "proceedings kind=authority decision=order decision-on=2026-03-01; proceedings kind=court", true},
    {"court-concluded", "proceedings kind=authority decision=order decision-on=2026-03-01", false},
    {"court-concluded", "proceedings kind=court decision=won decision-on=2026-03-01", true},
    {"court-concluded", "proceedings kind=court decision=won decision-on=2026-03-01; proceedings kind=court", false},
    {"two-approvers", "", false}, {"two-approvers", "approval approved anna bert", false},
    {"two-approvers", "approval approved anna bert; approval asked anna", false}, {"two-approvers", "approval approved anna bert; approval approved anna bert", false},
    {"two-approvers", "approval approved anna bert; approval asked anna; approval approved anna clara", true},
    {"two-approvers", "approval approved anna bert; approval approved anna anna", false}, {"two-approvers", "approval approved anna bert; approval approved bert anna; preparer anna", false},
    {"two-approvers", "approval approved anna bert; approval returned anna clara; approval approved anna clara", false},
    {"two-approvers", "approval approved anna bert; approval returned anna clara; approval approved anna clara; approval approved anna bert", true},
    {"systems-covered", "", false}, {"systems-covered", "systems class=account", false}, {"systems-covered", "systems class=account; systems class=backups", true},
    {"systems-covered", "systems class=backups; systems class=other; systems class=account; systems class=account", true}, {"systems-covered", "systems class=other; systems class=backups", false},
    {"second-person-checked", "", false}, {"second-person-checked", "systems done-by=anna checked-by=bert check-result=confirmed", true},
    {"second-person-checked", "systems done-by=anna checked-by=anna check-result=confirmed", false}, {"second-person-checked", "systems checked-by=bert check-result=confirmed", false},
    {"second-person-checked", "systems done-by=anna checked-by=bert check-result=found-again", false},
    {"second-person-checked", "systems done-by=anna checked-by=bert check-result=confirmed; systems done-by=anna check-result=confirmed", false},
    {"something-matched", "", false}, {"something-matched", "targets match=no-match; targets match=ambiguous", false}, {"something-matched", "targets match=no-match; targets match=matched", true},
    {"nothing-matched", "", false}, {"nothing-matched", "targets match=no-match; targets match=not-ours", true}, {"nothing-matched", "targets match=no-match; targets match=ambiguous", false},
    {"nothing-matched", "targets match=no-match; targets identifier=max", false},
    {"production-declared", "outcome content-disclosed; targets content=produce", true}, {"production-declared", "outcome content-disclosed; targets subscriber=produce content=withhold", false},
    {"production-declared", "outcome non-content-disclosed; targets subscriber=produce content=withhold", true}, {"production-declared", "outcome non-content-disclosed; targets traffic=produce", true},
    {"production-declared", "outcome non-content-disclosed; targets traffic=produce; targets content=produce", false}, {"production-declared", "outcome non-content-disclosed; targets traffic=withhold", false},
    {"production-declared", "outcome withheld; targets traffic=withhold", true}, {"production-declared", "outcome preserved-only", true}, {"production-declared", "outcome withheld; targets traffic=produce", false},
    {"grounds-fit", "lines right=access outcome=fulfilled ground=tax", true}, {"grounds-fit", "lines right=erasure outcome=denied ground=tax", true},
    {"grounds-fit", "lines right=access outcome=denied ground=tax", false}, {"grounds-fit", "lines right=erasure outcome=partial ground=tax; lines right=access outcome=partial ground=tax", false},
    {"grounds-fit", "lines right=objection outcome=denied ground=compelling", false}, {"grounds-fit", "lines right=objection outcome=denied ground=compelling legal-basis=consent", false},
    {"grounds-fit", "lines right=objection outcome=denied ground=compelling legal-basis=legitimate-interests", true},
    {"grounds-fit", "regime gdpr; lines right=access outcome=denied ground=not-a-resident", false}, {"grounds-fit", "regime ccpa; lines right=access outcome=denied ground=not-a-resident", true},
    {"grounds-fit", "lines right=access outcome=denied ground=other", true}, {"grounds-fit", "lines right=access outcome=denied", true},
    {"withholding-reasoned", "", true}, {"withholding-reasoned", "targets subscriber=produce", true}, {"withholding-reasoned", "targets subscriber=produce content=withhold", false},
    {"withholding-reasoned", "targets traffic=withhold reason=privilege", true}, {"withholding-reasoned", "targets traffic=withhold reason=privilege; targets subscriber=withhold", false},
    {"process-suffices", "fact instrument=subpoena; targets subscriber=produce content=withhold", true}, {"process-suffices", "fact instrument=subpoena; targets content=produce", false},
    {"process-suffices", "fact instrument=subpoena; targets subscriber=produce; targets traffic=produce", false}, {"process-suffices", "fact instrument=warrant; targets content=produce traffic=produce", true},
    {"process-suffices", "fact instrument=informal; fact ground=harm; targets subscriber=produce", false}, {"process-suffices", "fact instrument=informal; fact ground=emergency; targets content=produce", true},
    {"process-suffices", "fact instrument=informal; fact ground=emergency; targets traffic=produce", false}, {"process-suffices", "fact instrument=unheard; targets subscriber=produce", false},
    {"process-suffices", "fact instrument=subpoena; fact counsel=karla; fact process-override=the_customer_consented_in_writing; targets content=produce", true},
    {"process-suffices", "fact instrument=subpoena; fact process-override=the_customer_consented_in_writing; targets content=produce", false},
    {"process-suffices", "fact instrument=subpoena; fact counsel=karla; fact process-override=because; targets content=produce", false}, {"process-suffices", "fact instrument=subpoena", true},
    {"strength-as-ruled", "fact instrument=subpoena; fact categories=subscriber+content; fact check-strength=yes", false},
    {"strength-as-ruled", "fact instrument=subpoena; fact categories=subscriber+content; fact check-strength=no", true}, {"strength-as-ruled", "fact instrument=warrant; fact categories=subscriber+content; fact check-strength=yes", true},
    {"strength-as-ruled", "fact instrument=warrant; fact categories=content+real-time; fact check-strength=yes", false}, {"strength-as-ruled", "fact instrument=subpoena; fact categories=content", true},
    {"each-account-decided", "", true}, {"each-account-decided", "targets match=matched account=AC1", true}, {"each-account-decided", "targets match=matched account=AC1; notices account=ac1", true},
    {"each-account-decided", "targets match=matched account=AC1; targets match=matched account=AC2; notices account=AC1", false}, {"each-account-decided", "targets match=no-match account=AC1", true},
    {"promise-kept", "fact ground=compelled; notices decision=not-promised", false}, {"promise-kept", "fact ground=harm; notices decision=not-promised", true},
    {"promise-kept", "fact ground=compelled; notices decision=forbidden; notices decision=now", true}, {"promise-kept", "fact ground=compelled; notices decision=now; notices decision=not-promised", false},
    {"secrecy-kept", "notices decision=now sent-on=2026-03-01", true}, {"secrecy-kept", "fact secrecy=yes; notices decision=now", false}, {"secrecy-kept", "fact secrecy=yes; notices decision=deferred", true},
    {"secrecy-kept", "fact secrecy=yes; fact secrecy-end=open; notices decision=deferred sent-on=2027-03-01", false},
    {"secrecy-kept", "fact secrecy=yes; fact secrecy-end=dated; fact secrecy-until=2026-12-25; notices decision=deferred sent-on=2026-12-25", false},
    {"secrecy-kept", "fact secrecy=yes; fact secrecy-end=dated; fact secrecy-until=2026-12-25; notices decision=deferred sent-on=2026-12-28", true},
    {"secrecy-kept", "fact secrecy=no; notices decision=now", true},
    {"delayed-notice-sent", "notices decision=forbidden", true}, {"delayed-notice-sent", "fact secrecy-end=open; notices decision=forbidden", true}, {"delayed-notice-sent", "fact secrecy-end=dated; notices decision=forbidden", false},
    {"delayed-notice-sent", "fact secrecy-end=dated; notices decision=forbidden sent-on=2026-12-28", true}, {"delayed-notice-sent", "fact secrecy-end=dated; notices decision=now", true},
    {"domain-as-judged", "fact sender-domain=matches", true}, {"domain-as-judged", "fact sender-domain=matches; from a@fbi.gov", true},
    {"domain-as-judged", "fact sender-domain=matches; from a@fbi-gov.example", false}, {"domain-as-judged", "fact sender-domain=differs; from a@fbi-gov.example", true},
    {"domain-as-judged", "fact sender-domain=matches; from a@gmail.com", false}, {"domain-as-judged", "fact sender-domain=matches; from a@sheriff.example", true},
    {"look-alike-answered", "fact verdict=genuine", true}, {"look-alike-answered", "fact verdict=genuine; from a@fbi-gov.example", false},
    {"look-alike-answered", "fact verdict=fake; from a@fbi-gov.example", true}, {"look-alike-answered", "fact verdict=genuine; from a@gmail.com", true},
    {"look-alike-answered", "fact verdict=genuine; from a@fbi-gov.example; fact domain-override=the_field_office_confirms_it_all", false},
    {"look-alike-answered", "fact verdict=genuine; from a@fbi-gov.example; fact domain-override=so_they_say; fact call-back=1; fact called-on=2026-03-02", false},
    {"look-alike-answered", "fact verdict=genuine; from a@fbi-gov.example; fact domain-override=the_field_office_confirms_it_all; fact call-back=1; fact called-on=2026-03-02", true},
    {"recipient-genuine", "", true}, {"recipient-genuine", "fact recipient=rowe@fbi.gov", true}, {"recipient-genuine", "fact recipient=rowe@fbi-gov.example", false},
    {"recipient-genuine", "fact recipient=rowe@fbi-gov.example; fact domain-override=the_field_office_confirms_it_all", true}, {"recipient-genuine", "fact recipient=Detective_Rowe", true},
    {"kept-apart-truly", "", true}, {"kept-apart-truly", "fact kept-apart=report-only", true},
    {"kept-apart-truly", "fact kept-apart=compartment", false}, {"kept-apart-truly", "fact kept-apart=compartment; compartment 2", true},
    {"secrecy-apart", "", true}, {"secrecy-apart", "fact secrecy=yes", false}, {"secrecy-apart", "fact secrecy=yes; compartment 2", true},
    {"secrecy-apart", "fact secrecy=yes; fact outside-compartment=alone_here", true}, {"secrecy-apart", "fact secrecy=no", true},
    {"production-packaged", "", true}, {"production-packaged", "targets subscriber=produce", false}, {"production-packaged", "targets subscriber=withhold content=not-asked", true},
    {"production-packaged", "targets subscriber=produce; production category=subscriber digest=aa; packed aa production", true},
    {"production-packaged", "targets subscriber=produce; production category=subscriber digest=aa; packed aa", false},
    {"production-packaged", "targets subscriber=produce; production category=subscriber digest=aa; packed bb production", false},
    {"production-packaged", "targets subscriber=produce; production category=traffic digest=aa; packed aa production", false},
    {"production-packaged", "targets subscriber=produce; production category=subscriber reason=told", true}, {"production-packaged", "targets subscriber=produce; production category=subscriber", false},
    {"production-packaged", "targets subscriber=produce; production category=subscriber digest=aa reason=told", false},
    {"production-packaged", "targets subscriber=produce; targets content=produce; production category=subscriber reason=told", false},
};

}

class GateFunctionsTest final : public QObject {
    Q_OBJECT
private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("holds");
        for (const Row &row : table)
            QTest::addRow("%s: %s", row.function, row.words) << QString::fromLatin1(row.function) << QString::fromLatin1(row.words) << row.holds;
    }
    void judges()
    {
        QFETCH(QString, function);
        QFETCH(QString, words);
        const GateFunction *found = gateFunction(function);
        QVERIFY(found);
        CaseFile file = caseOf(words);
        for (ApprovalRecord &approval : file.approvals)
            approval.digest = decisionDigest(kindOfCase(), file);
        QTEST(found->holds(kindOfCase(), file), "holds");
    }

    void saysWhatIsMissingOfAMandateAndHowManyRepeatsThereAre()
    {
        const Kind kind = kindOfCase();
        const LocalText packed({{u"en"_s, u"{needed} needed, {counted} there"_s}, {u"de"_s, u"nötig {needed}, da {counted}"_s}});
        const auto why = [&](const QString &function, const QString &words) { return gateFunction(function)->inWords(kind, caseOf(words), packed); };
        QVERIFY(why(u"agent-mandated"_s, u"fact flags=agent"_s).in(u"en"_s).contains("not among the people"_L1));
        QVERIFY(why(u"agent-mandated"_s, u"party agent; fact agent-authority=verified"_s).in(u"de"_s).contains(u"Vollmacht anhängen"_s));
        QCOMPARE(why(u"agent-mandated"_s, u"party agent; fact agent-authority=missing"_s), packed);
        const LocalText repeats = why(u"repeats-counted"_s, u"regime ccpa; earlier R-1; lines outcome=denied ground=excessive"_s);
        QCOMPARE(repeats.in(u"en"_s), u"2 needed, 1 there"_s);
        QCOMPARE(repeats.in(u"de"_s), u"nötig 2, da 1"_s);
    }

    void readsTheRulesThatStandInAGate()
    {
        QVERIFY(gates::readLevelRules(u"medium:a|b high:a:signed"_s)->at(1).beside == u"signed"_s);
        for (const QString &wrong : {QString(), u"medium"_s, u"medium:"_s, u":a"_s, u"medium:a:"_s, u"medium:a:b:c"_s})
            QVERIFY2(!gates::readLevelRules(wrong), qPrintable(wrong));
        QCOMPARE(gates::readKeptRule(u"until from months:2"_s)->least(QDate(2026, 1, 31)), QDate(2026, 3, 31));
        QCOMPARE(gates::readKeptRule(u"until from days:3"_s)->least(QDate(2026, 1, 31)), QDate(2026, 2, 3));
        for (const QString &wrong : {QString(), u"until from"_s, u"until from days"_s, u"until from working-days:3"_s, u"until from days:3 more"_s})
            QVERIFY2(!gates::readKeptRule(wrong), qPrintable(wrong));
    }

    void readsHowOftenAGroundNeedsARepeat()
    {
        const auto rules = gates::readRepeatRules(u"excessive:ccpa:2 excessive:*:1:text"_s);
        QVERIFY(rules && rules->size() == 2);
        QVERIFY(rules->at(0).earlier == 2 && !rules->at(0).mayReason && rules->at(1).mayReason);
        for (const QString &wrong : {QString(), u"excessive"_s, u"excessive:ccpa"_s, u"excessive:ccpa:0"_s, u"excessive:ccpa:x"_s, u"excessive:ccpa:2:texts"_s, u":ccpa:2"_s, u"a::2"_s})
            QVERIFY2(!gates::readRepeatRules(wrong), qPrintable(wrong));
    }

    void theLawThatACaseRunsIntoIsNamed()
    {
        const Kind kind = kindOfCase();
        QCOMPARE(gateFunction(u"process-suffices"_s)->source(kind, caseOf(u"fact instrument=subpoena"_s)), u"18 USC 2703(c)(2)"_s);
        QCOMPARE(gateFunction(u"process-suffices"_s)->source(kind, caseOf(u"fact instrument=unheard"_s)), QString());
        QCOMPARE(gateFunction(u"grounds-fit"_s)->source(kind, caseOf(u"lines right=access outcome=denied ground=tax"_s)), u"AO 147"_s);
        QCOMPARE(gateFunction(u"grounds-fit"_s)->source(kind, caseOf(u"lines right=erasure outcome=denied ground=tax"_s)), QString());
    }

    // Who chose wrongly hears by which rule, from which source, and who would be right.
    void saysWhichAuthorityWouldBeCompetent_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("none chosen") << u"proceedings kind=authority"_s << u"choose"_s << u"wählen"_s;
        QTest::newRow("of another place") << u"fact country=FR; proceedings kind=authority authority=de-by"_s
            << u"Bavarian Office is not competent (rule gdpr: GDPR Art. 77(1); GDPR Art. 56(1)). Competent: French authority."_s
            << u"Bayerisches Landesamt ist nicht zuständig (Regel gdpr: Art. 77 Abs. 1 DSGVO; Art. 56 Abs. 1 DSGVO). Zuständig: Französische Behörde."_s;
        QTest::newRow("of a church") << u"fact country=FR; proceedings kind=authority authority=de-church"_s << u"Church does not supervise companies."_s
            << u"Kirche beaufsichtigt keine Unternehmen."_s;
        QTest::newRow("nobody knows where") << u"proceedings kind=authority authority=de-by"_s << u"Whether Bavarian Office is competent cannot be said: enter where the person lives."_s
            << u"Ob Bayerisches Landesamt zuständig ist, lässt sich nicht sagen: Tragen Sie ein, wo die Person lebt."_s;
    }
    void saysWhichAuthorityWouldBeCompetent()
    {
        QFETCH(QString, words);
        const LocalText said = gateFunction(u"authority-competent"_s)->inWords(kindOfCase(), caseOf(words), bothWords(u"choose"_s, u"wählen"_s));
        QTEST(said.in(u"en"_s), "english");
        QTEST(said.in(u"de"_s), "german");
    }

    // Who takes a disguise for the agency hears whose it is.
    void saysWhoseDomainItIs()
    {
        const GateFunction *gate = gateFunction(u"domain-as-judged"_s);
        const LocalText said = gate->inWords(kindOfCase(), caseOf(u"from a@fbi-gov.example"_s), bothWords(u"No."_s, u"Nein."_s));
        QCOMPARE(said.in(u"en"_s), u"No. fbi-gov.example is no domain of Federal Bureau of Investigation; theirs is fbi.gov."_s);
        QCOMPARE(said.in(u"de"_s), u"Nein. fbi-gov.example ist keine Domain der Behörde Bundespolizei FBI; deren ist fbi.gov."_s);
        QVERIFY(gate->inWords(kindOfCase(), caseOf(u"from a@gmail.com"_s), {}).in(u"en"_s).contains("anybody gets an address"_L1));
        QVERIFY(gate->inWords(kindOfCase(), caseOf(u"from a@us-gov.example"_s), {}).in(u"de"_s).contains("gibt sich als staatlich aus"_L1));
        QCOMPARE(gate->inWords(kindOfCase(), caseOf({}), bothWords(u"No."_s, u"Nein."_s)).in(u"en"_s), u"No."_s);
    }

    void everyFunctionIsJudgedBothWays()
    {
        for (const GateFunction &function : gateFunctions()) {
            QSet<bool> answers;
            for (const Row &row : table) {
                if (function.name == QLatin1StringView(row.function))
                    answers.insert(row.holds);
            }
            QVERIFY2(answers.size() == 2, qPrintable(function.name));
        }
        QVERIFY(!gateFunction(u"weather-good"_s));
    }
};

QTEST_APPLESS_MAIN(GateFunctionsTest)
#include "tst_gatefunctions.moc"
