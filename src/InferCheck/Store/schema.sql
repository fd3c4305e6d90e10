-- One file holds everything the pages show. It is written once, in one transaction, and only read afterwards. Tables are strict: a value of another
-- type than its column is a fault of the bake.
-- Labels are JSON objects by language. Lists are JSON arrays. Columns ending in _html are ready to be printed; the column without the ending
-- holds the Markdown they were made of, for whoever takes the data away.

create table meta
(
    key   text primary key,
    value text not null
) strict, without rowid;

-- vocabulary

-- all of it as the program reads it back; the tables below hold what statements need of it
create table vocabulary
(
    content text not null
) strict;

create table topic
(
    key          text primary key,
    ordinal      integer not null,
    topic_group  text    not null,
    type         text    not null,
    label        text    not null,
    question     text    not null,
    help         text    not null,
    recheck_days integer not null
) strict, without rowid;

create table topic_value
(
    topic   text    not null,
    ordinal integer not null,
    key     text    not null,
    label   text    not null,
    meaning text    not null,
    tone    text    not null,
    primary key (topic, ordinal)
) strict, without rowid;

create table country
(
    key            text primary key,
    eea            integer not null,
    adequacy_since text
) strict, without rowid;

create table checklist_line
(
    key     text primary key,
    ordinal integer not null
) strict, without rowid;

-- what the rows below were made of: each file with the hash of its bytes, and the outline that holds it against the others

create table file
(
    path    text primary key,
    hash    text not null,
    outline text not null
) strict, without rowid;

-- Profiles: ids follow the names with room between them, so that a profile can be put in without the others being written anew. The rows of a profile (claims,
-- incidents, evidence, dates, places to search) have ids of its own: its id times 16,384, and their place in the profile.

create table provider
(
    id            integer primary key,
    slug          text    not null unique,
    name          text    not null,
    short_name    text    not null,
    vendor        text    not null,
    kind          text    not null,
    website       text    not null,
    docs          text,
    hosts         text    not null,
    headquarters  text,
    pricing       text,
    policy_dated  text    not null,
    retired       text,
    models        text    not null,
    tier          text    not null,
    last_read     text,
    last_modified text    not null,
    file          text    not null,
    quote_state   text    not null,
    notes         text    not null,
    notes_html    text    not null
) strict;

-- the place in the alphabet, from one
create table provider_place
(
    provider_id integer primary key,
    place       integer not null
) strict;

create table alias
(
    alias       text primary key,
    provider_id integer not null references provider (id)
) strict, without rowid;

create table related
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    slug        text    not null,
    primary key (provider_id, ordinal)
) strict, without rowid;

create index related_by_slug on related (slug);

-- Who passes prompts on to whom, as far as profiles are linked; named when the claim on it names the upstream.
create table hop
(
    provider_id integer not null references provider (id),
    upstream_id integer not null references provider (id),
    named       integer not null,
    primary key (provider_id, upstream_id)
) strict, without rowid;

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
    report_type       text,
    edition           text,
    link              text,
    scope             text,
    in_progress       text    not null,
    valid_from        text,
    valid_until       text,
    conditions        text    not null,
    excludes          text    not null,
    summary           text    not null,
    summary_html      text    not null,
    disagreement      text,
    disagreement_html text,
    searched          text    not null,
    last_read         text,
    read_state        text    not null
) strict;

create index claim_by_provider on claim (provider_id, topic);

create table evidence
(
    id              integer primary key,
    provider_id     integer not null references provider (id),
    claim_id        integer references claim (id),
    incident_id     integer references incident (id),
    subprocessor_id integer references subprocessor (id),
    quote           text,
    lead            integer not null,
    note            text,
    source          text    not null,
    document        text    not null,
    dated           text    not null,
    read            text    not null,
    via             text,
    language        text,
    translation     text,
    -- the life line of the quote, empty until a machine has looked for it
    outcome         text,
    since           text,
    last_check      text,
    first_seen      text,
    last_seen       text,
    checks          integer not null,
    seen            integer not null,
    diff            text,
    -- what archives have seen of it, empty where none has: the earliest day, whether it stood there when they began to look, the last day, and the day
    -- from which none of them has it any more
    recorded_key    text,
    recorded_since  text,
    recorded_before integer not null,
    recorded_last   text,
    recorded_gone   text
) strict;

create index evidence_by_provider on evidence (provider_id);
create index evidence_by_claim on evidence (claim_id);
create index evidence_by_record on evidence (recorded_key) where recorded_key is not null;
create index evidence_by_source on evidence (source, provider_id);

-- companies that a provider's own list of sub-processors names
create table subprocessor
(
    id          integer primary key,
    provider_id integer not null references provider (id),
    name        text    not null,
    company     text    not null,
    country     text,
    purpose     text    not null,
    applies_to  text,
    since       text
) strict;

create index subprocessor_by_provider on subprocessor (provider_id);
create index subprocessor_by_company on subprocessor (company, provider_id);

create table incident
(
    id           integer primary key,
    provider_id  integer not null references provider (id),
    kind         text    not null,
    date         text    not null,
    title        text    not null,
    status       text    not null,
    scope        text    not null,
    summary      text    not null,
    summary_html text    not null
) strict;

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
) strict, without rowid;

-- who held a claim against its quotes; without a claim where the profile has none for it any more
create table reading
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    claim_id    integer references claim (id),
    topic       text    not null,
    applies_to  text,
    verdict     text    not null,
    read_by     text    not null,
    kind        text    not null,
    read_on     text    not null,
    note        text,
    -- the parts of the claim that changed since; an empty list where it is what was read
    changed     text    not null,
    changed_on  text,
    primary key (provider_id, ordinal)
) strict, without rowid;

-- what a provider answered when asked
create table reply
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    topic       text    not null,
    applies_to  text,
    words       text    not null,
    said_by     text    not null,
    received_on text    not null,
    how         text    not null,
    language    text,
    translation text,
    primary key (provider_id, ordinal)
) strict, without rowid;

-- what gives a service away in code; the words only of endpoints, one quote for all
create table sign
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    kind        text    not null,
    name        text    not null,
    regions     text    not null,
    anywhere    integer not null,
    applies_to  text    not null,
    quote       text,
    note        text,
    source      text,
    document    text,
    dated       text,
    read        text,
    via         text,
    language    text,
    translation text,
    primary key (provider_id, ordinal)
) strict, without rowid;

create table change
(
    provider_id integer not null references provider (id),
    ordinal     integer not null,
    changed_on  text    not null,
    topic       text    not null,
    from_values text    not null,
    to_values   text    not null,
    note        text    not null,
    note_html   text    not null,
    material    integer not null,
    primary key (provider_id, ordinal)
) strict, without rowid;

create table checklist_state
(
    provider_id integer not null references provider (id),
    line        text    not null,
    outcome     text    not null,
    primary key (provider_id, line)
) strict, without rowid;

-- what feeds and calendars tell: keys last for good; a document in force has one row a topic it speaks on, all with one key

create table feed_event
(
    key         text primary key,
    provider_id integer not null references provider (id),
    kind        text    not null,
    happened_on text    not null,
    topic       text,
    from_values text    not null,
    to_values   text    not null,
    note_html   text    not null,
    read_by     text,
    material    integer not null,
    quote       text,
    source      text,
    document    text,
    dated       text,
    read        text,
    language    text,
    translation text
) strict, without rowid;

create index feed_event_by_provider on feed_event (provider_id);

create table feed_date
(
    key         text    not null,
    provider_id integer not null references provider (id),
    kind        text    not null,
    falls_on    text    not null,
    stamped_on  text    not null,
    topic       text,
    -- of a period: the values that hold in it
    date_values text    not null,
    text        text    not null
) strict;

create index feed_date_by_provider on feed_date (provider_id);

-- what public archives keep of the documents that are quoted; the same for all profiles

create table archive
(
    key         text primary key,
    name        text not null,
    repository  text not null,
    licence     text not null,
    attribution text not null,
    read_on     text not null
) strict, without rowid;

-- a source of which there are versions
create table recorded_document
(
    key      text primary key,
    source   text not null unique,
    provider text not null,
    title    text not null
) strict, without rowid;

create table recorded_version
(
    document    text    not null,
    archive     text    not null,
    ordinal     integer not null,
    recorded_on text    not null,
    commit_id   text    not null,
    address     text    not null,
    comparison  text    not null,
    state       text    not null,
    words       integer not null,
    came        integer not null,
    went        integer not null,
    primary key (document, archive, ordinal)
) strict, without rowid;

-- a stay of a quote: the places of its first and last version, and of the first without it
create table recorded_stay
(
    document  text    not null,
    archive   text    not null,
    quote_key text    not null,
    ordinal   integer not null,
    first     integer not null,
    last      integer not null,
    gone      integer,
    was       text,
    became    text,
    primary key (document, archive, quote_key, ordinal)
) strict, without rowid;

-- models, and what services ask for them; amounts as content writes them, in the currency billed

create table model
(
    slug       text primary key,
    name       text not null,
    maker      text not null,
    weights    text,
    licence    text,
    weights_at text,
    released   text,
    context    integer,
    longest    integer,
    takes      text not null,
    gives      text not null,
    names      text not null,
    via        text not null,
    read       text not null
) strict, without rowid;

-- what is known of a service's list as a whole
create table offer_list
(
    provider text primary key,
    billed   text,
    prices   text,
    complete text
) strict, without rowid;

create table offer
(
    provider     text not null,
    model        text not null,
    api_id       text,
    part         text,
    region       text,
    currency     text,
    per          text not null,
    input        real,
    output       real,
    cached_input real,
    batch        real,
    valid_from   text,
    valid_to     text,
    known        text not null,
    quote        text,
    language     text,
    source       text,
    dated        text,
    read         text not null,
    via          text,
    correction   text
) strict;

create index offer_by_model on offer (model, provider);
create index offer_by_provider on offer (provider, model);

create table surcharge
(
    provider      text not null,
    region        text not null,
    part          text,
    percent       real not null,
    models        text not null,
    released_from text,
    excludes      text not null,
    quote         text not null,
    language      text,
    source        text not null,
    dated         text not null,
    read          text not null,
    via           text
) strict;

create table retirement
(
    provider text not null,
    model    text not null,
    part     text,
    falls_on text not null,
    quote    text not null,
    language text,
    source   text not null,
    dated    text not null,
    read     text not null,
    via      text
) strict;

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
    intro     text not null,
    intro_html text not null,
    body      text not null,
    body_html text not null,
    updated   text not null
) strict, without rowid;

create table faq
(
    slug        text primary key,
    ordinal     integer not null,
    question    text    not null,
    answer      text    not null,
    answer_html text    not null,
    answer_text text    not null,
    indexes     text    not null,
    providers   text    not null,
    topics      text    not null,
    updated     text    not null
) strict, without rowid;

-- a template still has places in square brackets that whoever runs the site must fill in
create table page
(
    slug        text primary key,
    title       text    not null,
    description text    not null,
    body        text    not null,
    body_html   text    not null,
    template    integer not null,
    updated     text    not null
) strict, without rowid;

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

-- what has a page or, as models, a list of its own: a row for each way to write its name. The subject is its key; of a model, the provider that names it

create virtual table name using fts5
(
    text,
    kind unindexed,
    title unindexed,
    address unindexed,
    subject unindexed,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

-- the words of these names by every three letters that follow each other, so that one with a slip in it is near the right one

create virtual table spelling using fts5
(
    word,
    tokenize = 'trigram remove_diacritics 1'
);

-- the provider's own domains, in small letters; one may carry a path
create table host
(
    host        text    not null,
    provider_id integer not null references provider (id),
    primary key (host, provider_id)
) strict, without rowid;

create index host_by_provider on host (provider_id);

-- What others may rely on: these views keep their names and columns as long as they are called v1. The tables above may change at any time.
-- A claim is named by provider and claim, its place in the profile; dates of documents are text: yyyy, yyyy-mm, yyyy-mm-dd or undated.

create view v1_meta as
select '1.5'                                                                              as schema_version,
       (select value from meta where key = 'content_version')                             as content_version,
       (select max(day) from (select max(last_modified) as day from provider
                              union all select max(updated) from faq
                              union all select max(updated) from trust_index
                              union all select max(updated) from page)) || 'T00:00:00Z'   as generated_at,
       'CC-BY-4.0'                                                                        as licence;

create view v1_topics as
select   key          as topic,
         ordinal + 1  as place,
         topic_group,
         type,
         label,
         question,
         help,
         recheck_days
from     topic
order by ordinal;

-- place 1 is the strongest protection
create view v1_topic_values as
select   topic,
         key         as value,
         ordinal + 1 as place,
         label,
         meaning,
         tone
from     topic_value
order by topic, ordinal;

create view v1_providers as
select   slug                             as provider,
         name,
         vendor,
         kind,
         website,
         docs,
         headquarters,
         country.eea                      as headquarters_eea,
         country.adequacy_since           as headquarters_adequacy_since,
         pricing,
         models,
         policy_dated,
         retired,
         tier,
         last_read,
         last_modified,
         '/providers/' || slug || '/'     as page
from     provider
         left join country on country.key = provider.headquarters
order by provider.id;

create view v1_checklist as
select   provider.slug as provider,
         line,
         outcome
from     checklist_state
         join provider on provider.id = checklist_state.provider_id
         join checklist_line on checklist_line.key = checklist_state.line
order by provider.id, checklist_line.ordinal;

create view v1_claims as
select   provider.slug                                                            as provider,
         row_number() over (partition by claim.provider_id order by claim.id)     as claim,
         topic,
         applies_to,
         status,
         (select group_concat(value, ', ') from json_each(claim_values))          as value,
         claim_values,
         qualifier,
         country,
         regions,
         link,
         scope,
         in_progress,
         conditions,
         excludes,
         summary,
         disagreement,
         searched,
         claim.last_read                                                          as last_read,
         valid_from,
         valid_until,
         report_type,
         edition,
         read_state
from     claim
         join provider on provider.id = claim.provider_id
order by claim.id;

create view v1_replies as
select   provider.slug       as provider,
         reply.ordinal + 1   as reply,
         reply.topic         as topic,
         reply.applies_to    as applies_to,
         reply.words         as words,
         reply.said_by       as said_by,
         reply.received_on   as received_on,
         reply.how           as how,
         reply.language      as language,
         reply.translation   as translation
from     reply
         join provider on provider.id = reply.provider_id
order by provider.id, reply.ordinal;

create view v1_signs as
select   provider.slug       as provider,
         sign.ordinal + 1    as sign,
         sign.kind           as kind,
         sign.name           as name,
         sign.regions        as regions,
         sign.anywhere       as anywhere,
         sign.applies_to     as applies_to,
         sign.quote          as quote,
         sign.note           as note,
         sign.source         as source,
         sign.document       as document,
         sign.dated          as dated,
         sign.read           as read,
         sign.via            as via,
         sign.language       as language,
         sign.translation    as translation
from     sign
         join provider on provider.id = sign.provider_id
order by provider.id, sign.ordinal;

create view v1_readings as
select   provider.slug           as provider,
         reading.ordinal + 1     as reading,
         (select count(*)
         from   claim as before
         where  before.provider_id = reading.provider_id
                and before.id <= reading.claim_id) as claim,
         reading.topic           as topic,
         reading.applies_to      as applies_to,
         reading.verdict         as verdict,
         reading.read_by         as read_by,
         reading.kind            as kind,
         reading.read_on         as read_on,
         reading.note            as note,
         reading.changed         as changed,
         reading.changed_on      as changed_on
from     reading
         join provider on provider.id = reading.provider_id
order by provider.id, reading.ordinal;

create view v1_claim_values as
select   provider.slug       as provider,
         numbered.claim      as claim,
         numbered.topic      as topic,
         topic_value.key     as value,
         topic_value.ordinal + 1 as place,
         topic_value.tone    as tone
from     (select *, row_number() over (partition by provider_id order by id) as claim from claim) as numbered
         join provider on provider.id = numbered.provider_id
         join json_each(numbered.claim_values) as given
         join topic_value on topic_value.topic = numbered.topic and topic_value.key = given.value
order by numbered.id, given.key;

-- claim is null where the evidence belongs to an incident or to a sub-processor
create view v1_evidence as
select   provider.slug      as provider,
         numbered.claim     as claim,
         numbered.topic     as topic,
         happened.incident  as incident,
         quote,
         translation,
         language,
         note,
         source,
         document,
         dated,
         read,
         via,
         listed.subprocessor as subprocessor,
         recorded_since,
         iif(recorded_since is null, null, recorded_before) as recorded_before,
         recorded_last,
         recorded_gone
from     evidence
         join provider on provider.id = evidence.provider_id
         left join (select id, topic, row_number() over (partition by provider_id order by id) as claim from claim) as numbered on numbered.id = evidence.claim_id
         left join (select id, row_number() over (partition by provider_id order by id) as incident from incident) as happened on happened.id = evidence.incident_id
         left join (select id, row_number() over (partition by provider_id order by id) as subprocessor from subprocessor) as listed
                   on listed.id = evidence.subprocessor_id
order by evidence.id;

create view v1_incidents as
select   provider.slug                                                              as provider,
         row_number() over (partition by incident.provider_id order by incident.id) as incident,
         incident.kind                                                              as kind,
         date,
         title,
         status,
         scope,
         summary
from     incident
         join provider on provider.id = incident.provider_id
order by incident.id;

create view v1_subprocessors as
select   provider.slug                                                                      as provider,
         row_number() over (partition by subprocessor.provider_id order by subprocessor.id) as subprocessor,
         subprocessor.name                                                                  as name,
         company,
         country,
         purpose,
         applies_to,
         since
from     subprocessor
         join provider on provider.id = subprocessor.provider_id
order by subprocessor.id;

create view v1_changes as
select   provider.slug as provider,
         ordinal + 1   as change,
         changed_on,
         topic,
         from_values,
         to_values,
         note,
         material
from     change
         join provider on provider.id = change.provider_id
order by provider.id, ordinal;

create view v1_reviews as
select   provider.slug as provider,
         ordinal + 1   as review,
         read_on,
         read_by,
         review.kind   as kind,
         note
from     review
         join provider on provider.id = review.provider_id
order by provider.id, ordinal;

-- of the newest reading: with max(read), the plain columns are those of its row
create view v1_sources as
select   source,
         document                       as document,
         max(read)                      as last_read,
         count(*)                       as evidence,
         count(distinct provider_id)    as providers
from     evidence
group by source
order by source;

create view v1_questions as
select   slug as question,
         question as title,
         answer,
         topics,
         providers,
         indexes,
         updated
from     faq
order by ordinal;

-- models, whoever runs them
create view v1_models as
select   slug                        as model,
         name,
         maker,
         weights,
         licence,
         weights_at,
         released,
         context,
         longest,
         takes,
         gives,
         names,
         via,
         read,
         (select count(distinct provider) from offer where offer.model = model.slug) as providers,
         '/models/' || slug || '/'   as page
from     model
order by slug;

-- what is known of a provider's list as a whole; where complete is null, what is missing from it may be served all the same
create view v1_offer_lists as
select   provider,
         billed,
         prices,
         complete,
         '/providers/' || provider || '/models/' as page
from     offer_list
order by provider;

-- one row for each time a price holds, amounts in the currency billed; without an amount it says only that the model is served
create view v1_offers as
select   provider,
         row_number() over (partition by provider order by offer.rowid) as offer,
         model,
         api_id,
         part,
         region,
         country.eea                                                    as region_eea,
         currency,
         per,
         input,
         output,
         cached_input,
         batch,
         valid_from,
         valid_to,
         known,
         quote,
         language,
         source,
         dated,
         read,
         via,
         correction
from     offer
         left join country on country.key = offer.region
order by offer.rowid;

-- models is an empty list where it is for all; excludes is what it does not cover
create view v1_surcharges as
select   provider,
         row_number() over (partition by provider order by surcharge.rowid) as surcharge,
         region,
         country.eea                                                        as region_eea,
         part,
         percent,
         models,
         released_from,
         excludes,
         quote,
         language,
         source,
         dated,
         read,
         via
from     surcharge
         left join country on country.key = surcharge.region
order by surcharge.rowid;

create view v1_retirements as
select   provider,
         row_number() over (partition by provider order by rowid) as retirement,
         model,
         part,
         falls_on,
         quote,
         language,
         source,
         dated,
         read,
         via
from     retirement
order by falls_on, rowid;
