select   h.changed_on, p.name, t.label, h.from_values, h.to_values, h.note
from     v1_changes as h
         join v1_providers as p on p.provider = h.provider
         join v1_topics as t on t.topic = h.topic
where    h.material
order by h.changed_on desc, p.name;
