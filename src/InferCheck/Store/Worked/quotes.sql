select p.name, c.value, e.quote, e.source, e.dated, e.read
from   v1_claims as c
       join v1_providers as p on p.provider = c.provider
       join v1_evidence as e on e.provider = c.provider and e.claim = c.claim
where  c.topic = 'retention'
       and e.quote is not null
order  by p.name, c.claim;
