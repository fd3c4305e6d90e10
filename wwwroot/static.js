// Optional, for copies of the site without a program behind them: the filter form answers from one file of claims.
// It decides as Matching/Matcher.cs does: 0 met, 1 only if, 2 not stated, 3 disputed, 4 not met. A test holds it to that.
const isAnswered = (claim, fits) => fits.some((other) => other.scope === claim.scope);
const decide = ({ accepted, strict }, claims = []) => {
  if (claims.some((claim) => claim.status === "conflicting")) return 3;
  const stated = claims.filter((claim) => claim.status !== "not-stated");
  const fits = stated.filter((claim) => claim.values.some((value) => accepted.includes(value)));
  if (!stated.length) return 2;
  if (!fits.length) return 4;
  return stated.some((claim) => !isAnswered(claim, fits)) || fits.some((claim) => claim.when) ? strict ? 4 : 1 : 0;
};
const decideAll = (conditions, claims) => {
  const part = (asked) => ({ ...asked, outcome: decide(asked, claims[asked.topic]) });
  const worst = (parts) => Math.max(0, ...parts.map((one) => one.outcome));
  const [way = []] = conditions.any.map((one) => one.map(part)).sort((one, other) => worst(one) - worst(other));
  const parts = [...conditions.all.map(part), ...way];
  return { outcome: worst(parts), parts };
};
(() => {
  const form = document.querySelector("form[data-answers]");
  if (!form) return;
  const root = form.getAttribute("action"), results = document.getElementById("results");
  const make = (name, props = {}, ...children) => { const node = Object.assign(document.createElement(name), props); node.append(...children); return node; };
  const page = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  let ready;
  const load = () => ready ??= (async () => {
    const data = await (await fetch(form.dataset.answers)).json();
    const pages = await Promise.all(Array.from({ length: data.pages }, (_, place) => page(place ? `${root}filter/page/${place + 1}/` : root)));
    const rows = new Map(pages.flatMap((one) => [...one.querySelectorAll("tr[data-provider]")]).map((row) => [row.dataset.provider, row]));
    return { data, rows, head: pages[0].querySelector("#results thead") };
  })();
  const reason = (data, item, { topic, accepted, outcome }) => {
    const claims = item.claims[topic] ?? [], stated = claims.filter((claim) => claim.status !== "not-stated"), fits = (claim) => claim.values.some((value) => accepted.includes(value));
    const yes = stated.filter(fits), no = stated.filter((claim) => !isAnswered(claim, yes));
    const limits = claims.filter((claim) => !stated.includes(claim) || fits(claim)).map((claim) => claim.limit), isOnly = yes.some((claim) => claim.when || (no.length && claim.part));
    const all = (...texts) => [...new Set(texts.filter(Boolean))].join(". "), only = [...yes.map((claim) => claim.when ?? (no.length ? claim.part : null)), ...no.map((claim) => claim.not_for)];
    if (outcome === 0) return all(...limits);
    if (yes.length && outcome !== 3) return `${data.texts[isOnly ? "reason.only-if" : "reason.except"]} ${all(...only, ...outcome === 1 ? limits : [])}`;
    if (outcome === 4) return [...new Set(no.map((claim) => claim.shown))].join("; ");
    return data.texts[outcome === 3 ? "reason.disputed" : claims.length ? "reason.silent" : "reason.nobody-looked"];
  };
  const answer = (data, asked, item) => {
    const preset = data.presets[asked.preset?.[0]] ?? { all: [], any: [] };
    const topics = Object.keys(data.topics).filter((topic) => asked[topic]).map((topic) => ({ topic, accepted: asked[topic] }));
    const strictly = (one) => asked["only-if"] ? { ...one, strict: true } : one;
    const { outcome, parts } = decideAll({ all: [...preset.all, ...topics].map(strictly), any: preset.any.map((way) => way.map(strictly)) }, item.claims);
    const limit = new Date(Date.now() - 864e5 * (asked.older?.[0] ?? 0)).toISOString().slice(0, 10);
    const others = ["kind", "seat", "tier", "quotes"].filter((name) => asked[name]).map((name) => ({ label: data.texts[`facet.${name}`], text: item.words[name], outcome: !item[name] ? 2 : asked[name].includes(item[name]) ? 0 : 4 }));
    if (asked.older) others.push({ label: data.texts["column.last-read"], text: item.last_read ?? "", outcome: !item.last_read ? 2 : item.last_read < limit ? 0 : 4 });
    const worst = Math.max(outcome, ...others.map((one) => one.outcome)), list = worst === 3 ? 2 : worst;
    const said = [...parts.map((one) => ({ ...one, label: data.topics[one.topic], text: reason(data, item, one) })), ...others];
    return { item, list, reasons: said.filter((one, at) => one.outcome ? (one.outcome === 3 ? 2 : one.outcome) === list : list < 2 && one.topic && one.text && said.findIndex((other) => other.topic === one.topic && !other.outcome) === at) };
  };
  const show = async (params, push) => {
    const asked = {};
    for (const [name, value] of params) if (value) (asked[name] ??= []).push(...value.split(","));
    if (!Object.keys(asked).length) { location.href = root; return; }
    const { data, rows, head } = await load();
    const answers = data.items.map((item) => answer(data, asked, item));
    const line = (one) => make("li", { className: one.outcome ? "cond" : "limits" }, make("b", {}, one.label), `: ${one.text}`);
    const sections = [["met", 0], ["only-if", 1], ["open", 2], ["not-met", 4]].map(([id, list]) => {
      const mine = answers.filter((one) => one.list === list);
      const body = mine.flatMap(({ item, reasons }) => [rows.get(item.slug)?.cloneNode(true), reasons.length ? make("tr", { className: "why" }, make("td", { colSpan: 9 }, make("ul", { className: "reasons" }, ...reasons.map(line)))) : null]).filter(Boolean);
      const count = data.texts["section.count"].replace("{0}", mine.length).replace("{1}", answers.length);
      return mine.length ? make("section", { className: "group", id }, make("header", {}, make("h2", {}, data.texts[`section.${id}`]), make("p", { className: "num" }, count)), make("table", {}, head.cloneNode(true), make("tbody", {}, ...body))) : "";
    });
    results.replaceChildren(...(answers.some((one) => one.list < 2) ? [] : [make("div", { className: "empty" }, make("h2", {}, data.texts["empty.title"]))]), ...sections);
    form.querySelectorAll("label > span").forEach((count) => { if (!count.parentElement.matches(".select")) count.textContent = ""; });
    if (push) history.pushState({}, "", `${root}?${params}`);
  };
  document.getElementById("one-by-one").hidden = true;
  form.hidden = false;
  const first = new URLSearchParams(location.search);
  form.querySelectorAll("input[type=checkbox]").forEach((box) => { box.checked ||= first.getAll(box.name).some((values) => values.split(",").includes(box.value)); });
  if (first.get("preset") && !form.elements.preset) form.append(make("input", { type: "hidden", name: "preset", value: first.get("preset") }));
  if (first.size) show(first, false);
  const ask = () => show(new URLSearchParams([...new FormData(form)].filter(([name, value]) => value && name !== "sort")), true);
  form.addEventListener("change", ask);
  form.addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  addEventListener("popstate", () => location.reload());
})();
