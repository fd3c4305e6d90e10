select   p.name, t.label, c.last_read, t.recheck_days
from     v1_claims as c
         join v1_providers as p on p.provider = c.provider
         join v1_topics as t on t.topic = c.topic
where    p.retired is null
order by julianday(c.last_read) + t.recheck_days, p.name
limit    20;
