select   t.label,
         count(*)                        as claims,
         sum(c.status = 'not-stated')    as not_stated,
         sum(c.status = 'conflicting')   as conflicting
from     v1_claims as c
         join v1_topics as t on t.topic = c.topic
group by t.topic
order by not_stated desc, t.label;
