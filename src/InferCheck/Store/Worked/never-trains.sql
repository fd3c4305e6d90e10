select p.name, c.applies_to, c.qualifier, p.page
from   v1_providers as p
       join v1_claims as c on c.provider = p.provider
where  c.topic = 'training'
       and c.value = 'never'
       and c.conditions = '[]'
       and not exists (select 1
                       from   v1_claims as other
                       where  other.provider = p.provider
                              and other.topic = 'training'
                              and (other.status = 'conflicting' or other.value <> 'never'))
order  by p.name;
