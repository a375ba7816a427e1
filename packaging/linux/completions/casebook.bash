# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash; made by: casebook completion bash
_casebook_next() {
    next=
    case "$verb" in
        "") next="init demo new list show edit move assign note attach record-message extend pause resume ask-approval approve link merge add-task finish-task close reopen void retention import report minimise deadline age scan-secrets journal doctor check backup restore drill rekey user completion" ;;
        "age") next="compute" ;;
        "deadline") next="compute" ;;
        "import") next="csv mail undo" ;;
        "journal") next="verify log checkpoint key" ;;
        "journal key") next="new export-public" ;;
        "report") next="list run" ;;
        "retention") next="plan compute" ;;
        "user") next="add remove passwd recover" ;;
    esac
}
_casebook() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb= word words= next=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        _casebook_next
        case " $next " in *" $word "*) verb="${verb:+$verb }$word" ;; esac
    done
    _casebook_next
    case "$verb $prev" in
        "init --organisation") COMPREPLY=(); return ;;
        "init --name") COMPREPLY=(); return ;;
        "demo --cases") COMPREPLY=(); return ;;
        "demo --seed") COMPREPLY=(); return ;;
        "demo --out") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "new --set") COMPREPLY=(); return ;;
        "new --line") COMPREPLY=(); return ;;
        "new --person") COMPREPLY=(); return ;;
        "new --attach") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "list --view") COMPREPLY=(); return ;;
        "list --filter") COMPREPLY=(); return ;;
        "list --search") COMPREPLY=(); return ;;
        "list --sort") COMPREPLY=(); return ;;
        "list --limit") COMPREPLY=(); return ;;
        "list --fields") COMPREPLY=(); return ;;
        "edit --set") COMPREPLY=(); return ;;
        "edit --add") COMPREPLY=(); return ;;
        "edit --remove") COMPREPLY=(); return ;;
        "edit --person") COMPREPLY=(); return ;;
        "edit --revision") COMPREPLY=(); return ;;
        "move --reason") COMPREPLY=(); return ;;
        "move --outcome") COMPREPLY=(); return ;;
        "move --revision") COMPREPLY=(); return ;;
        "assign --owner") COMPREPLY=(); return ;;
        "assign --note") COMPREPLY=(); return ;;
        "assign --revision") COMPREPLY=(); return ;;
        "attach --source") COMPREPLY=($(compgen -W "received made" -- "$cur")); return ;;
        "record-message --direction") COMPREPLY=($(compgen -W "received sent" -- "$cur")); return ;;
        "record-message --medium") COMPREPLY=($(compgen -W "mail post fax phone portal person" -- "$cur")); return ;;
        "record-message --at") COMPREPLY=(); return ;;
        "record-message --from") COMPREPLY=(); return ;;
        "record-message --to") COMPREPLY=(); return ;;
        "record-message --subject") COMPREPLY=(); return ;;
        "record-message --body") COMPREPLY=(); return ;;
        "record-message --body-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "record-message --attach") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "extend --reason") COMPREPLY=(); return ;;
        "extend --notified") COMPREPLY=(); return ;;
        "extend --clock") COMPREPLY=(); return ;;
        "pause --reason") COMPREPLY=(); return ;;
        "pause --from") COMPREPLY=(); return ;;
        "pause --clock") COMPREPLY=(); return ;;
        "resume --answered") COMPREPLY=(); return ;;
        "resume --clock") COMPREPLY=(); return ;;
        "ask-approval --object") COMPREPLY=(); return ;;
        "ask-approval --note") COMPREPLY=(); return ;;
        "approve --object") COMPREPLY=(); return ;;
        "approve --note") COMPREPLY=(); return ;;
        "link --kind") COMPREPLY=($(compgen -W "related duplicate merged escalated caused-by reopened" -- "$cur")); return ;;
        "merge --reason") COMPREPLY=(); return ;;
        "merge --revision") COMPREPLY=(); return ;;
        "add-task --assignee") COMPREPLY=(); return ;;
        "add-task --due") COMPREPLY=(); return ;;
        "finish-task --result") COMPREPLY=($(compgen -W "done not-found exception not-applicable" -- "$cur")); return ;;
        "finish-task --note") COMPREPLY=(); return ;;
        "close --outcome") COMPREPLY=(); return ;;
        "close --reason") COMPREPLY=(); return ;;
        "close --revision") COMPREPLY=(); return ;;
        "reopen --reason") COMPREPLY=(); return ;;
        "void --reason") COMPREPLY=(); return ;;
        "void --revision") COMPREPLY=(); return ;;
        "retention plan --closed") COMPREPLY=(); return ;;
        "retention plan --issued") COMPREPLY=(); return ;;
        "retention plan --event") COMPREPLY=(); return ;;
        "import csv --kind") COMPREPLY=(); return ;;
        "import csv --office") COMPREPLY=(); return ;;
        "import csv --mapping") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "import csv --keep-mapping") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "import mail --office") COMPREPLY=(); return ;;
        "report run --period") COMPREPLY=(); return ;;
        "report run --out") COMPREPLY=($(compgen -d -- "$cur")); return ;;
        "report run --format") COMPREPLY=(); return ;;
        "report run --filter") COMPREPLY=(); return ;;
        "deadline compute --regime") COMPREPLY=($(compgen -W "can-spam ccpa ch-fadp e-evidence eu-1182 gdpr uk-copo uk-dpa uk-gdpr us-co us-ct us-de us-fl us-ia us-in us-ky us-md us-mn us-mt us-ne us-nh us-nj us-or us-ri us-sca us-tn us-tx us-ut us-va" -- "$cur")); return ;;
        "deadline compute --kind") COMPREPLY=($(compgen -W "access account-closure appeal automated-decision breach-authority complaint-ack confirm-receipt consent-withdrawal correct delete epoc epoc-emergency epoc-pr erasure information know limit-sensitive marketing-opt-out objection opt-out order portability preservation rectification refusal restriction" -- "$cur")); return ;;
        "deadline compute --office") COMPREPLY=($(compgen -W "berlin san-francisco london" -- "$cur")); return ;;
        "deadline compute --received") COMPREPLY=(); return ;;
        "deadline compute --pause") COMPREPLY=(); return ;;
        "deadline compute --calendar") COMPREPLY=($(compgen -W "AT BE CH DE DE-BE ES EU FR GB-EAW IE IT NL PL SE US-CA US-FED none" -- "$cur")); return ;;
        "retention compute --class") COMPREPLY=(); return ;;
        "retention compute --office") COMPREPLY=(); return ;;
        "retention compute --closed") COMPREPLY=(); return ;;
        "retention compute --issued") COMPREPLY=(); return ;;
        "retention compute --event") COMPREPLY=(); return ;;
        "retention compute --hold") COMPREPLY=(); return ;;
        "age compute --country") COMPREPLY=(); return ;;
        "age compute --region") COMPREPLY=(); return ;;
        "age compute --basis") COMPREPLY=($(compgen -W "policy consent" -- "$cur")); return ;;
        "age compute --born") COMPREPLY=(); return ;;
        "age compute --age") COMPREPLY=(); return ;;
        "age compute --on") COMPREPLY=(); return ;;
        "journal verify --checkpoint") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "journal verify --public-key") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "journal log --case") COMPREPLY=(); return ;;
        "journal checkpoint --out") COMPREPLY=($(compgen -d -- "$cur")); return ;;
        "journal checkpoint --key-passphrase-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "journal key new --key-passphrase-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "journal key export-public --out") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "backup --folder") COMPREPLY=($(compgen -d -- "$cur")); return ;;
        "rekey --backup") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "user add --name") COMPREPLY=(); return ;;
        "user add --role") COMPREPLY=($(compgen -W "dpo officer intake approver counsel auditor it-admin" -- "$cur")); return ;;
        "user add --new-passphrase-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "user passwd --new-passphrase-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "user recover --recovery-key-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        "user recover --new-passphrase-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        *" --store") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        *" --passphrase-file") COMPREPLY=($(compgen -f -- "$cur")); return ;;
        *" --user") COMPREPLY=(); return ;;
        *" --as") COMPREPLY=(); return ;;
        *" --lang") COMPREPLY=($(compgen -W "en de" -- "$cur")); return ;;
    esac
    case "$verb" in
        "init") words="--organisation --name --test" ;;
        "demo") words="--cases --seed --out" ;;
        "new") words="--set --line --person --attach" ;;
        "list") words="--view --filter --search --sort --limit --fields" ;;
        "show") words="" ;;
        "edit") words="--set --add --remove --person --revision" ;;
        "move") words="--reason --outcome --revision" ;;
        "assign") words="--owner --note --revision" ;;
        "note") words="" ;;
        "attach") words="--source" ;;
        "record-message") words="--direction --medium --at --from --to --subject --body --body-file --attach" ;;
        "extend") words="--reason --notified --clock" ;;
        "pause") words="--reason --from --clock" ;;
        "resume") words="--answered --clock" ;;
        "ask-approval") words="--object --note" ;;
        "approve") words="--object --return --note" ;;
        "link") words="--kind" ;;
        "merge") words="--reason --revision" ;;
        "add-task") words="--assignee --due" ;;
        "finish-task") words="--result --note" ;;
        "close") words="--outcome --reason --revision" ;;
        "reopen") words="--reason" ;;
        "void") words="--reason --revision" ;;
        "retention plan") words="--closed --issued --event" ;;
        "import csv") words="--kind --office --mapping --keep-mapping --dry-run" ;;
        "import mail") words="--office --dry-run" ;;
        "import undo") words="" ;;
        "report list") words="" ;;
        "report run") words="--period --out --format --filter" ;;
        "minimise") words="--due --all-due --dry-run" ;;
        "deadline compute") words="--regime --kind --office --received --extended --pause --calendar" ;;
        "retention compute") words="--class --office --closed --issued --event --hold" ;;
        "age compute") words="--country --region --basis --born --age --on" ;;
        "scan-secrets") words="" ;;
        "journal verify") words="--checkpoint --public-key" ;;
        "journal log") words="--case" ;;
        "journal checkpoint") words="--out --key-passphrase-file" ;;
        "journal key new") words="--key-passphrase-file" ;;
        "journal key export-public") words="--out" ;;
        "doctor") words="" ;;
        "check") words="" ;;
        "backup") words="--daily --folder" ;;
        "restore") words="--accept-loss" ;;
        "drill") words="" ;;
        "rekey") words="--backup" ;;
        "user add") words="--name --role --new-passphrase-file" ;;
        "user remove") words="" ;;
        "user passwd") words="--new-passphrase-file" ;;
        "user recover") words="--recovery-key-file --new-passphrase-file" ;;
        "completion") words="bash zsh fish" ;;
    esac
    COMPREPLY=($(compgen -W "$next $words --store --passphrase-file --user --as --json --lang --quiet --help --version" -- "$cur"))
    case "$verb" in "attach"|"import csv"|"import mail"|"scan-secrets"|"backup"|"restore"|"drill") [[ $cur == -* ]] || COMPREPLY+=($(compgen -f -- "$cur")) ;; esac
}
complete -o filenames -F _casebook casebook
