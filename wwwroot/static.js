// Optional, for copies of the site without a program behind them: the filter form answers from one file of outcomes and reasons that the program has worked out.
// Nothing is decided here but which case a reader's choice is, and that the worst of several outcomes counts: 0 met, 1 only if, 2 not read,
// 3 not stated, 4 disputed, 5 not met. Among those that leave something open come first that lack least.
const chosen = (item, topic, accepted, strict) => {
  const { answers, cases } = item.topics[topic];
  const one = cases[answers.reduce((bits, values, place) => values.some((value) => accepted.includes(value)) ? bits | (1 << place) : bits, 0)];
  return (strict && one.strictly) || one;
};
const partsOf = (item, asked, topics) => {
  const strict = Boolean(asked["only-if"]), { all = [], way = [] } = item.presets[asked.preset?.[0]]?.[strict ? "strict" : "lenient"] ?? {};
  return [...all, ...topics.filter((topic) => asked[topic]).map((topic) => chosen(item, topic, asked[topic], strict)), ...way];
};
const listOf = (parts) => Math.max(0, ...parts.map((one) => one.outcome)), isOpen = (outcome) => outcome > 1 && outcome < 5;
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
    const rows = new Map(pages.flatMap((one) => [...one.querySelectorAll("tr[data-provider]")]).map((row) => [row.dataset.provider, row.nextElementSibling?.matches(".more") ? [row, row.nextElementSibling] : [row]]));
    return { data, rows, columns: pages[0].querySelector("#results colgroup"), head: pages[0].querySelector("#results thead") };
  })();
  const answer = (data, asked, item) => {
    const limit = new Date(Date.now() - 864e5 * (asked.older?.[0] ?? 0)).toISOString().slice(0, 10);
    const others = ["kind", "seat", "tier", "quotes"].filter((name) => asked[name]).map((name) => ({ label: data.texts[`facet.${name}`], text: item.words[name], outcome: !item[name] ? 2 : asked[name].includes(item[name]) ? 0 : 5 }));
    if (asked.older) others.push({ label: data.texts["column.last-read"], text: item.last_read ?? "", outcome: !item.last_read ? 2 : item.last_read < limit ? 0 : 5 });
    const parts = partsOf(item, asked, Object.keys(data.topics)), list = listOf([...parts, ...others]);
    const isFirst = (one, at, all) => !one.topic || all.findIndex((other) => other.topic === one.topic) === at;
    const deciding = [...parts, ...others].filter((one) => one.outcome && (one.outcome === list || (isOpen(one.outcome) && isOpen(list)))).filter(isFirst);
    const limiting = list < 2 ? parts.filter((one) => !one.outcome && one.text).filter(isFirst) : [];
    return { item, list, gaps: parts.filter((one) => isOpen(one.outcome)).length, reasons: [...deciding, ...limiting].map((one) => ({ ...one, label: one.label ?? data.topics[one.topic] })) };
  };
  const show = async (params, push) => {
    const asked = {};
    for (const [name, value] of params) if (value) (asked[name] ??= []).push(...value.split(","));
    if (!Object.keys(asked).length) { location.href = root; return; }
    const { data, rows, columns, head } = await load();
    const answers = data.items.map((item) => answer(data, asked, item));
    const line = (one) => make("li", { className: one.outcome ? "cond" : "limits" }, make("b", {}, one.label), `: ${one.text}`);
    const sections = ["met", "only-if", "not-read", "not-stated", "disputed", "not-met"].map((id, list) => {
      const all = answers.filter((one) => one.list === list), mine = isOpen(list) ? all.sort((one, other) => one.gaps - other.gaps) : all;
      const body = mine.flatMap(({ item, reasons }) => [...(rows.get(item.slug) ?? []).map((row) => row.cloneNode(true)), reasons.length ? make("tr", { className: "why" }, make("td", { colSpan: 11 }, make("ul", { className: "reasons" }, ...reasons.map(line)))) : null]).filter(Boolean);
      const count = data.texts["section.count"].replace("{0}", mine.length).replace("{1}", answers.length);
      return mine.length ? make("section", { className: "group", id }, make("header", {}, make("h2", {}, data.texts[`section.${id}`]), make("p", { className: "num" }, count)), make("table", { className: "matrix" }, columns.cloneNode(true), head.cloneNode(true), make("tbody", {}, ...body))) : "";
    });
    results.replaceChildren(...(answers.some((one) => one.list < 2) ? [] : [make("div", { className: "empty" }, make("h2", {}, data.texts["empty.title"]))]), ...sections);
    form.querySelectorAll("label > .num").forEach((count) => { count.textContent = ""; });
    if (push) history.pushState({}, "", `${root}?${params}`);
  };
  document.getElementById("one-by-one").hidden = true;
  form.hidden = false;
  const first = new URLSearchParams(location.search);
  form.querySelectorAll("input[type=checkbox]").forEach((box) => { box.checked ||= first.getAll(box.name).some((values) => values.split(",").includes(box.value)); });
  if (first.get("preset") && !form.elements.preset) form.append(make("input", { type: "hidden", name: "preset", value: first.get("preset") }));
  if (first.size) show(first, false);
  const ask = () => { const params = new URLSearchParams([...new FormData(form)].filter(([name, value]) => value && name !== "sort")); params.sort(); show(params, true); };
  form.addEventListener("change", ask);
  form.addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  addEventListener("popstate", () => location.reload());
})();
