-- One file holds everything the pages show. It is written once, in one transaction, and only read afterwards.
-- Labels are JSON objects by language. Lists are JSON arrays. Columns ending in _html are ready to be printed.

create table meta
(
    key   text primary key,
    value text not null
) without rowid;

-- vocabulary

create table topic
(
    key          text primary key,
    ordinal      integer not null,
    topic_group  text    not null,
    type         text    not null,
    label        text    not null,
    question     text    not null,
    help         text    not null,
    recheck_days integer not null,
    fields       text    not null
) without rowid;

create table topic_value
(
    topic   text    not null,
    ordinal integer not null,
    key     text    not null,
    label   text    not null,
    meaning text    not null,
    tone    text    not null,
    needs   text,
    primary key (topic, ordinal)
) without rowid;

create table country
(
    key                text primary key,
    ordinal            integer not null,
    label              text    not null,
    eea                integer not null,
    adequacy_since     text,
    adequacy_link      text,
    adequacy_condition text
) without rowid;

create table word
(
    list       text    not null,
    ordinal    integer not null,
    key        text    not null,
    label      text    not null,
    meaning    text    not null,
    is_primary integer not null,
    primary key (list, ordinal)
) without rowid;

-- conditions: {"all": [{"topic": …, "accepted": […]}], "any": [[…]]}
create table preset
(
    key        text primary key,
    ordinal    integer not null,
    label      text    not null,
    sentence   text    not null,
    conditions text    not null
) without rowid;

create table tier
(
    key        text primary key,
    ordinal    integer not null,
    label      text    not null,
    sentence   text    not null,
    tone       text    not null,
    conditions text    not null,
    outcomes   text    not null
) without rowid;

create table checklist_line
(
    key      text primary key,
    ordinal  integer not null,
    label    text    not null,
    topic    text,
    accepted text    not null
) without rowid;

-- profiles: ids follow the names, so that an id is also a place in the alphabet

create table provider
(
    id            integer primary key,
    slug          text    not null unique,
    name          text    not null,
    vendor        text    not null,
    kind          text    not null,
    website       text    not null,
    docs          text,
    headquarters  text,
    pricing       text,
    policy_dated  text    not null,
    retired       text,
    models        text    not null,
    notes_html    text    not null,
    tier          text    not null,
    last_read     text,
    last_modified text    not null,
    file          text    not null
);

create table alias
(
    alias       text primary key,
    provider_id integer not null references provider (id)
) without rowid;

create table related
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    slug        text    not null,
    primary key (provider_id, ordinal)
) without rowid;

create table claim
(
    id                integer primary key,
    provider_id       integer not null references provider (id),
    topic             text    not null,
    applies_to        text,
    status            text    not null,
    claim_values      text    not null,
    country           text,
    regions           text    not null,
    qualifier         text,
    link              text,
    scope             text,
    in_progress       text    not null,
    conditions        text    not null,
    excludes          text    not null,
    summary_html      text    not null,
    disagreement_html text,
    searched          text    not null,
    last_read         text
);

create index claim_by_provider on claim (provider_id, topic);

-- What filters look at: one row a claim, its values as bits in the order of the vocabulary.
create table answer
(
    topic       text    not null,
    provider_id integer not null references provider (id),
    claim_id    integer not null references claim (id),
    bits        integer not null,
    stated      integer not null,
    conflicting integer not null,
    conditional integer not null,
    primary key (topic, provider_id, claim_id)
) without rowid;

-- What the index sorts by: the place of the main claim's value in the vocabulary, the silent last; text where there are no values.
create table sort_key
(
    topic       text    not null,
    provider_id integer not null references provider (id),
    place       integer not null,
    text        text    not null,
    primary key (topic, provider_id)
) without rowid;

create table evidence
(
    id          integer primary key,
    provider_id integer not null references provider (id),
    claim_id    integer references claim (id),
    incident_id integer references incident (id),
    quote       text,
    note        text,
    source      text    not null,
    document    text    not null,
    dated       text    not null,
    read        text    not null,
    via         text,
    language    text,
    translation text
);

create index evidence_by_provider on evidence (provider_id);
create index evidence_by_claim on evidence (claim_id);

create table incident
(
    id           integer primary key,
    provider_id  integer not null references provider (id),
    kind         text    not null,
    date         text    not null,
    title        text    not null,
    status       text    not null,
    scope        text    not null,
    summary_html text    not null
);

create index incident_by_provider on incident (provider_id);

create table review
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    read_on     text    not null,
    read_by     text    not null,
    kind        text    not null,
    note        text,
    primary key (provider_id, ordinal)
) without rowid;

create table change
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    changed_on  text    not null,
    topic       text    not null,
    from_values text    not null,
    to_values   text    not null,
    note_html   text    not null,
    material    integer not null,
    primary key (provider_id, ordinal)
) without rowid;

create table checklist_state
(
    provider_id integer not null references provider (id),
    line        text    not null,
    outcome     text    not null,
    primary key (provider_id, line)
) without rowid;

-- editorial texts

create table trust_index
(
    slug      text primary key,
    title     text not null,
    question  text not null,
    order_by  text not null,
    providers text not null,
    columns   text not null,
    cards     text not null,
    intro_html text not null,
    body_html text not null,
    updated   text not null
) without rowid;

create table faq
(
    slug        text primary key,
    ordinal     integer not null,
    question    text    not null,
    answer_html text    not null,
    answer_text text    not null,
    indexes     text    not null,
    providers   text    not null,
    topics      text    not null,
    updated     text    not null
) without rowid;

create table page
(
    slug        text primary key,
    title       text not null,
    description text not null,
    body_html   text not null,
    updated     text not null
) without rowid;

-- search: one row a profile, claim, question, index or page

create virtual table search using fts5
(
    title,
    body,
    kind unindexed,
    address unindexed,
    provider unindexed,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
