// Optional: the page works without this. Filters answer at once, without a reload; "/" jumps to the search field.
(() => {
  const main = document.querySelector("main");
  let shown = location.pathname + location.search;
  const load = async (address, push) => {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) { location.href = address; return; }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const named = (item) => item.querySelector("summary").textContent;
    const open = new Set([...main.querySelectorAll(".facets details[open]")].map(named));
    const isSheet = main.querySelector(".facets")?.matches(":popover-open");
    const scroll = main.querySelector(".facets")?.scrollTop ?? 0;
    const ticked = [...main.querySelectorAll("input[name=p]:checked")].map((item) => item.value);
    const focus = document.activeElement?.matches(".facets input") ? `input[name="${document.activeElement.name}"][value="${document.activeElement.value}"]` : null;
    main.innerHTML = next.querySelector("main").innerHTML;
    main.querySelectorAll(".facets details").forEach((item) => { item.open = open.has(named(item)); });
    main.querySelectorAll("input[name=p]").forEach((item) => { item.checked = ticked.includes(item.value); });
    const facets = main.querySelector(".facets");
    if (isSheet) facets?.showPopover();
    if (facets) facets.scrollTop = scroll;
    if (focus) facets?.querySelector(focus)?.focus({ preventScroll: true });
    document.title = next.title;
    if (push) history.pushState(null, "", answer.url);
    shown = location.pathname + location.search;
  };
  main.addEventListener("change", (event) => {
    const form = event.target.closest("form.facets");
    if (!form) return;
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
    load(`${form.getAttribute("action")}?${query}`, true).catch(() => form.submit());
  });
  // A jump to an anchor of the same page comes by here as well, and must not take the focus away.
  addEventListener("popstate", () => { if (location.pathname + location.search !== shown) load(location.href, false).catch(() => location.reload()); });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const field = document.querySelector("input[type=search]");
    if (field) { event.preventDefault(); field.focus(); }
  });
})();
