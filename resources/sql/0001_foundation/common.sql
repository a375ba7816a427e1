-- SPDX-License-Identifier: GPL-3.0-or-later
-- The foundation: cases of every kind with their items, people, clocks, messages, files and tasks; users and compartments; the journal with its openings.
--
-- One text for both engines. @ID@ is the integer key, @INT@ a whole number, @TEXT@ a text compared byte by byte, @BYTES@ raw bytes, @END@ closes a table.
-- Days are ISO dates of the office, instants are UTC with milliseconds, flags are 0 or 1, JSON is canonical text.
-- A case is written behind what hangs on it, in one piece: its key is looked for at the commit.
-- The first column of every table is its key: whoever goes through a whole table reads it in windows by that.
-- Identities come from `counters` inside the writing transaction, so that both engines give the same ones and leave no gaps.

CREATE TABLE store_info (
    name @TEXT@ PRIMARY KEY,
    value @TEXT@ NOT NULL
@END@

CREATE TABLE counters (
    name @TEXT@ PRIMARY KEY,
    value @INT@ NOT NULL
@END@

CREATE TABLE users (
    id @ID@,
    uuid @TEXT@ NOT NULL UNIQUE,
    login @TEXT@ NOT NULL UNIQUE,
    name @TEXT@ NOT NULL,
    roles @TEXT@ NOT NULL,
    is_active @INT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

-- A compartment has a number series and a full-text table of its own, so that nothing outside it can be counted.
CREATE TABLE compartments (
    id @ID@,
    name @TEXT@ NOT NULL UNIQUE,
    infix @TEXT@ NOT NULL UNIQUE,
    revision @INT@ NOT NULL
@END@

CREATE TABLE compartment_members (
    id @ID@,
    compartment_id @INT@ NOT NULL REFERENCES compartments (id),
    user_id @INT@ NOT NULL REFERENCES users (id),
    revision @INT@ NOT NULL,
    UNIQUE (compartment_id, user_id)
@END@

CREATE TABLE cases (
    id @ID@,
    uuid @TEXT@ NOT NULL UNIQUE,
    compartment_id @INT@ NOT NULL,
    number @TEXT@ NOT NULL UNIQUE,
    number_key @TEXT@ NOT NULL,
    kind @TEXT@ NOT NULL,
    state @TEXT@ NOT NULL,
    phase @TEXT@ NOT NULL,
    title @TEXT@ NOT NULL,
    title_key @TEXT@ NOT NULL,
    person @TEXT@ NOT NULL,
    person_key @TEXT@ NOT NULL,
    subject @TEXT@ NOT NULL,
    received_on @TEXT@ NOT NULL,
    received_evidence @TEXT@ NOT NULL,
    due_on @TEXT@,
    clock_state @TEXT@ NOT NULL,
    outcome @TEXT@ NOT NULL,
    outcome_reason @TEXT@ NOT NULL,
    owner @TEXT@ NOT NULL,
    office @TEXT@ NOT NULL,
    channel @TEXT@ NOT NULL,
    language @TEXT@ NOT NULL,
    regime @TEXT@ NOT NULL,
    preparer @TEXT@ NOT NULL,
    registered_at @TEXT@ NOT NULL,
    registered_by @TEXT@ NOT NULL,
    closed_on @TEXT@,
    details @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX cases_due ON cases (compartment_id, due_on, id);
-- Here and at the clocks more stands behind the key, so that counts and figures over all cases read an index and no rows.
CREATE INDEX cases_kind ON cases (compartment_id, kind, id, phase, received_on, closed_on, outcome);
CREATE INDEX cases_received ON cases (compartment_id, received_on, id);
CREATE INDEX cases_person ON cases (compartment_id, person_key, id);
CREATE INDEX cases_number ON cases (compartment_id, number_key, id);
CREATE INDEX cases_owner ON cases (compartment_id, owner, id);
CREATE INDEX cases_closed ON cases (compartment_id, closed_on, kind);
-- What people work on, however many closed cases lie beside it: lists in due order and their counts read nothing else. A statement
-- uses it only where it says the same condition in the same words.
CREATE INDEX cases_open ON cases (compartment_id, due_on, id, kind, phase, state, owner) WHERE phase <> 'closed';

-- The repeating groups of a kind: lines of a request, allegations and remedies of a dispute.
CREATE TABLE case_items (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    list @TEXT@ NOT NULL,
    position @INT@ NOT NULL,
    details @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX case_items_case ON case_items (case_id, list, position);

CREATE TABLE parties (
    id @ID@,
    uuid @TEXT@ NOT NULL UNIQUE,
    kind @TEXT@ NOT NULL,
    name @TEXT@ NOT NULL,
    name_key @TEXT@ NOT NULL,
    language @TEXT@ NOT NULL,
    country @TEXT@ NOT NULL,
    compartment_id @INT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX parties_name ON parties (name_key, id);

CREATE TABLE identifiers (
    id @ID@,
    party_id @INT@ NOT NULL REFERENCES parties (id),
    kind @TEXT@ NOT NULL,
    value @TEXT@ NOT NULL,
    value_key @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX identifiers_party ON identifiers (party_id);
CREATE INDEX identifiers_value ON identifiers (kind, value_key);

CREATE TABLE case_parties (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    party_id @INT@ NOT NULL REFERENCES parties (id),
    role @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX case_parties_case ON case_parties (case_id);
CREATE INDEX case_parties_party ON case_parties (party_id);

CREATE TABLE clocks (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    clock @TEXT@ NOT NULL,
    regime @TEXT@ NOT NULL,
    kind @TEXT@ NOT NULL,
    is_main @INT@ NOT NULL,
    started_on @TEXT@ NOT NULL,
    due_on @TEXT@,
    due_at @TEXT@,
    state @TEXT@ NOT NULL,
    met_on @TEXT@,
    is_extended @INT@ NOT NULL,
    extension_reason @TEXT@ NOT NULL,
    extension_notified_on @TEXT@,
    trace @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX clocks_case ON clocks (case_id, is_main, met_on, due_on, is_extended, state);

CREATE TABLE clock_pauses (
    id @ID@,
    clock_id @INT@ NOT NULL REFERENCES clocks (id),
    from_on @TEXT@ NOT NULL,
    to_on @TEXT@,
    reason @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX clock_pauses_clock ON clock_pauses (clock_id);

CREATE TABLE messages (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    direction @TEXT@ NOT NULL,
    medium @TEXT@ NOT NULL,
    at @TEXT@ NOT NULL,
    sender @TEXT@ NOT NULL,
    recipient @TEXT@ NOT NULL,
    subject @TEXT@ NOT NULL,
    body @TEXT@ NOT NULL,
    message_id @TEXT@ NOT NULL,
    in_reply_to @TEXT@ NOT NULL,
    author @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX messages_case ON messages (case_id, at);
CREATE INDEX messages_message_id ON messages (message_id);

CREATE TABLE attachments (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    message_id @INT@,
    name @TEXT@ NOT NULL,
    mime @TEXT@ NOT NULL,
    size_bytes @INT@ NOT NULL,
    sha256 @TEXT@ NOT NULL,
    source @TEXT@ NOT NULL,
    added_at @TEXT@ NOT NULL,
    purpose @TEXT@ NOT NULL,
    shredded_at @TEXT@,
    revision @INT@ NOT NULL
@END@

CREATE INDEX attachments_case ON attachments (case_id);
-- Proofs of identity whose question is still open.
CREATE INDEX attachments_proofs ON attachments (added_at) WHERE purpose = 'identity' AND sha256 <> '';

CREATE TABLE attachment_chunks (
    id @ID@,
    attachment_id @INT@ NOT NULL REFERENCES attachments (id),
    position @INT@ NOT NULL,
    bytes @BYTES@ NOT NULL
@END@

CREATE INDEX attachment_chunks_attachment ON attachment_chunks (attachment_id, position);

-- What happened to a file that is evidence: who had it, where, and its digest (SHA-256) as it was found at that moment. Rows are only added.
CREATE TABLE custody_events (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    attachment_id @INT@ NOT NULL REFERENCES attachments (id),
    at @TEXT@ NOT NULL,
    actor @TEXT@ NOT NULL,
    action @TEXT@ NOT NULL,
    place @TEXT@ NOT NULL,
    sha256 @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX custody_events_case ON custody_events (case_id);

-- What the search knows of the text of a file: made from it, and gone with it.
CREATE TABLE attachment_words (
    id @ID@,
    attachment_id @INT@ NOT NULL REFERENCES attachments (id),
    words @TEXT@ NOT NULL
@END@

CREATE INDEX attachment_words_attachment ON attachment_words (attachment_id);

-- With classes of data: a deletion that waits for its day. `own_task`: the key of one that the case gave itself. `searched`: where in the system.
CREATE TABLE tasks (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    title @TEXT@ NOT NULL,
    assignee @TEXT@ NOT NULL,
    due_on @TEXT@,
    state @TEXT@ NOT NULL,
    result @TEXT@ NOT NULL,
    note @TEXT@ NOT NULL,
    data_class @TEXT@ NOT NULL,
    system @TEXT@ NOT NULL,
    counted_from @TEXT@,
    own_task @TEXT@ NOT NULL,
    searched @TEXT@ NOT NULL,
    done_by @TEXT@ NOT NULL,
    done_on @TEXT@,
    revision @INT@ NOT NULL
@END@

CREATE INDEX tasks_case ON tasks (case_id);
CREATE INDEX tasks_open ON tasks (state, assignee, due_on);
CREATE INDEX tasks_waiting ON tasks (case_id, due_on) WHERE state = 'open' AND data_class <> '';

-- Addresses that must stay out of mailings and the like, as keyed hashes: nobody can read them back, and one can ask whether a given
-- address is among them. The key lies in `store_info` and leaves the store with the whole store only. A row names the case that entered it
-- and no person, so that it stays when that case is minimised.
CREATE TABLE suppressions (
    id @ID@,
    hash @TEXT@ NOT NULL,
    kind @TEXT@ NOT NULL,
    since_on @TEXT@ NOT NULL,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    revision @INT@ NOT NULL
@END@

CREATE INDEX suppressions_hash ON suppressions (hash, kind);
CREATE INDEX suppressions_case ON suppressions (case_id);

-- A legal hold: while it lasts nothing of its scope is erased. Which cases it catches follows from its scope and is looked up, never
-- copied, so that a later case of the same person is caught too. `case_id` is the case it was placed from, and of the scope `case` what it
-- holds; one without a compartment catches cases of every compartment.
CREATE TABLE holds (
    id @ID@,
    number @TEXT@ NOT NULL UNIQUE,
    compartment_id @INT@ NOT NULL,
    case_id @INT@ REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    scope @TEXT@ NOT NULL,
    party_id @INT@ REFERENCES parties (id),
    subject_kind @TEXT@ NOT NULL,
    subject @TEXT@ NOT NULL,
    subject_key @TEXT@ NOT NULL,
    data_class @TEXT@ NOT NULL,
    ground @TEXT@ NOT NULL,
    title @TEXT@ NOT NULL,
    reason @TEXT@ NOT NULL,
    ordered_by @TEXT@ NOT NULL,
    from_on @TEXT@ NOT NULL,
    review_on @TEXT@,
    placed_by @TEXT@ NOT NULL,
    released_on @TEXT@,
    released_by @TEXT@ NOT NULL,
    release_reason @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX holds_case ON holds (case_id);
CREATE INDEX holds_party ON holds (party_id);
CREATE INDEX holds_subject ON holds (subject_kind, subject_key);
CREATE INDEX holds_scope ON holds (scope, released_on);

-- The cases of a matter, each added by somebody.
CREATE TABLE hold_cases (
    id @ID@,
    hold_id @INT@ NOT NULL REFERENCES holds (id),
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    revision @INT@ NOT NULL
@END@

CREATE INDEX hold_cases_hold ON hold_cases (hold_id);
CREATE INDEX hold_cases_case ON hold_cases (case_id);

-- The versions of the privacy statement, each with its whole text, that text's digest (SHA-256 of UTF-8) and where its clauses are. A row
-- never changes: what the customers were told of it is a row of its own. The text stands behind what every registration asks for.
CREATE TABLE statement_versions (
    id @ID@,
    label @TEXT@ NOT NULL UNIQUE,
    effective_on @TEXT@ NOT NULL,
    is_material @INT@ NOT NULL,
    sha256 @TEXT@ NOT NULL,
    imported_at @TEXT@ NOT NULL,
    imported_by @TEXT@ NOT NULL,
    revision @INT@ NOT NULL,
    clauses @TEXT@ NOT NULL,
    text @TEXT@ NOT NULL
@END@

CREATE TABLE statement_notices (
    id @ID@,
    version_id @INT@ NOT NULL REFERENCES statement_versions (id),
    told_on @TEXT@ NOT NULL,
    means @TEXT@ NOT NULL,
    asks_consent @INT@ NOT NULL,
    holds_from @TEXT@ NOT NULL,
    note @TEXT@ NOT NULL,
    recorded_by @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX statement_notices_version ON statement_notices (version_id);

CREATE TABLE links (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    other_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    kind @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX links_case ON links (case_id);
CREATE INDEX links_other ON links (other_id);

-- `digest` says which decision was asked about or approved: one that changed afterwards needs another approval.
CREATE TABLE approvals (
    id @ID@,
    case_id @INT@ NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    object @TEXT@ NOT NULL,
    verdict @TEXT@ NOT NULL,
    asked_by @TEXT@ NOT NULL,
    approver @TEXT@ NOT NULL,
    at @TEXT@ NOT NULL,
    note @TEXT@ NOT NULL,
    digest @TEXT@ NOT NULL,
    revision @INT@ NOT NULL
@END@

CREATE INDEX approvals_case ON approvals (case_id);

-- What could not be read at intake, kept whole with the reason.
CREATE TABLE quarantine (
    id @ID@,
    source @TEXT@ NOT NULL,
    reason @TEXT@ NOT NULL,
    at @TEXT@ NOT NULL,
    bytes @BYTES@ NOT NULL
@END@

-- Text that somebody is still writing; not part of the record.
CREATE TABLE drafts (
    id @ID@,
    owner @TEXT@ NOT NULL,
    place @TEXT@ NOT NULL,
    body @TEXT@ NOT NULL,
    at @TEXT@ NOT NULL,
    UNIQUE (owner, place)
@END@

CREATE TABLE saved_views (
    id @ID@,
    owner @TEXT@ NOT NULL,
    name @TEXT@ NOT NULL,
    body @TEXT@ NOT NULL,
    UNIQUE (owner, name)
@END@

-- An operation id made by the caller makes every write repeatable: a commit whose answer was lost is found here.
CREATE TABLE operations (
    operation @TEXT@ PRIMARY KEY,
    sequence @INT@ NOT NULL,
    case_id @INT@ NOT NULL
@END@

-- The leaves of the Merkle tree, in order. `entry` is what is hashed; nothing in it names a person.
CREATE TABLE journal (
    sequence @ID@,
    entry @TEXT@ NOT NULL,
    leaf @BYTES@ NOT NULL
@END@

-- The openings of the commitments in the journal. Erasure empties salt and value; the entry stays and still verifies. The id is
-- the sequence of the entry times 2^20 plus the place inside it, so that reading in the order of the journal needs no index.
CREATE TABLE history (
    id @ID@,
    sequence @INT@ NOT NULL REFERENCES journal (sequence),
    case_id @INT@ NOT NULL,
    table_name @TEXT@ NOT NULL,
    row_id @INT@ NOT NULL,
    privacy_class @TEXT@ NOT NULL,
    salt @BYTES@,
    value @TEXT@
@END@

CREATE INDEX history_row ON history (row_id);
CREATE INDEX history_case ON history (case_id, id);
