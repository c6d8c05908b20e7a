// Assumed parameters, and the verdicts by subject, official item and requirement.
const ASSUMED_ROWS = 15;
const REQUIREMENT_ROWS = 40;
const LINKS = 4;

function table(className, columns, rows) {
  const body = el("tbody", {}, rows);
  return el("div", { class: "scroll" }, el("table", { class: className },
    el("thead", {}, el("tr", {}, columns.map(([key, kind]) => el("th", { scope: "col", class: kind || null }, word(key))))),
    body));
}

function assumedSection() {
  const assumed = (DATA.profile.parameters || []).filter((p) => p.assumed);
  const title = heading("assumed", assumed.length);
  if (!assumed.length) return el("section", { id: "assumed" }, title, el("p", {}, word("assumedNone")));
  const box = table("assumed", [["name"], ["value"], ["meaning"]], []);
  const row = (p) => el("tr", {},
    el("td", {}, el("code", {}, p.name)), el("td", {}, el("code", {}, p.value)), el("td", {}, text(p)));
  const more = growing(assumed.length, ASSUMED_ROWS, (i) => row(assumed[i]), box.querySelector("tbody"));
  return el("section", { id: "assumed" }, title, el("p", {}, word("assumedWhy")), box, more);
}

function subjectsSection() {
  const columns = [...VERDICTS, "NOT_PERFORMED", "NOT_APPLICABLE"];
  const counts = new Map(subjects.map((name) => [name, {}]));
  for (const one of CASES) {
    const own = counts.get(one.subject || "");
    own[one.verdict] = (own[one.verdict] || 0) + 1;
    own.all = (own.all || 0) + 1;
  }
  const rows = subjects.map((name) => {
    const own = counts.get(name);
    return el("tr", {},
      el("td", {}, el("button", { type: "button", class: "link", onclick: () => showSubject(name) }, subjectName(name) || "–")),
      countCell(own.all),
      columns.map((label) => countCell(own[label] || 0)),
      el("td", { class: "share" }, bar(own)));
  });
  return el("section", { id: "subjects" }, heading("subjects"),
    table("subjects", [["subject"], ["cases", "number"], ...columns.map((c) => [c, "number"]), ["share", "share"]], rows));
}

function countCell(count) {
  return el("td", { class: count ? "number" : "number zero" }, number(count));
}

// The ids of cases by their verdict.
function byVerdict(ids) {
  const groups = {};
  for (const id of ids || []) {
    const index = indexOf.get(id);
    const label = index === undefined ? "" : CASES[index].verdict;
    (groups[label] = groups[label] || []).push(id);
  }
  return groups;
}

// The first few cases, worst first, and the others on request.
function caseLinks(groups) {
  const sorted = [...LABELS, ""].flatMap((label) => groups[label] || []);
  const box = el("div", { class: "links" }, sorted.slice(0, LINKS).map(caseLink));
  if (sorted.length > LINKS) {
    const rest = el("button", {
      type: "button", class: "link",
      onclick: () => { rest.remove(); append(box, sorted.slice(LINKS).map(caseLink)); },
    }, "+" + (sorted.length - LINKS));
    box.append(rest);
  }
  return box;
}

function countsOf(groups) {
  return Object.fromEntries(Object.entries(groups).map(([label, ids]) => [label, ids.length]));
}

// The items of a part: those with cases, and the official ones of a part that has any.
function itemsSection() {
  const items = DATA.items || [];
  const results = new Map(items.map((item) => [item.id, item]));
  const parts = (DATA.parts || []).map((part) => {
    const touched = part.items.some((item) => results.has(item.id));
    const shown = part.items.filter((item) => results.has(item.id) || (touched && item.clause));
    const without = part.items.length - shown.length;
    return el("div", {},
      el("h3", {}, part.number, " ", text(part.title)),
      shown.length ? itemTable(shown.map((item) => itemRow(item, results.get(item.id)))) : null,
      without ? el("p", { class: "shown" }, word("itemsWithout", { n: without })) : null);
  });
  const listed = new Set((DATA.parts || []).flatMap((part) => part.items.map((item) => item.id)));
  const others = items.filter((item) => !listed.has(item.id));
  return el("section", { id: "items" }, heading("items", items.length),
    el("p", { class: "shown" }, word("itemsNote")), parts,
    others.length ? el("div", {}, el("h3", {}, word("itemsOther")), itemTable(others.map((item) => itemRow(item, item)))) : null);
}

function itemTable(rows) {
  return table("items", [["clause"], ["item"], ["verdict"], ["cases", "number"], ["share", "share"], ["case"]], rows);
}

function itemRow(item, result) {
  const cases = (result && result.cases) || [];
  const groups = byVerdict(cases);
  return el("tr", {},
    el("td", {}, item.clause || "*"),
    el("td", {}, el("code", {}, item.id), " ", el("span", { class: "soft" }, text(item.title) === item.id ? "" : text(item.title))),
    el("td", {}, badges(result || { verdict: "NOT_RUN" })),
    countCell(cases.length),
    el("td", { class: "share" }, bar(countsOf(groups))),
    el("td", {}, caseLinks(groups)));
}

function sourcesSection() {
  const rows = (DATA.sources || []).map((part) => {
    const counts = Object.fromEntries(VERDICTS.map((label) => [label, part[label.toLowerCase()]]));
    return el("tr", {}, el("td", {}, part.number), el("td", {}, text(part.title)), countCell(part.requirements),
      VERDICTS.map((label) => countCell(counts[label])), countCell(part.open),
      el("td", { class: "share" }, bar({ ...counts, NOT_APPLICABLE: part.open })));
  });
  return el("section", { id: "sources" }, heading("sources"), el("p", { class: "shown" }, word("sourcesNote")),
    table("sources", [["standard"], ["part"], ["rules", "number"], ...VERDICTS.map((c) => [c, "number"]), ["open", "number"], ["share", "share"]], rows));
}

// Median and 95th percentile of each command on one scale.
function timesSection() {
  const times = DATA.commands || [];
  const longest = Math.max(1, ...times.map((one) => one.p95));
  const rows = times.map((one) => {
    const median = el("span", { class: "median" });
    const rest = el("span", { class: "rest" });
    median.style.width = 100 * one.median / longest + "%";
    rest.style.width = 100 * (one.p95 - one.median) / longest + "%";
    return el("tr", {}, el("td", {}, el("code", {}, one.name || "–")), countCell(one.count),
      [one.min, one.median, one.p95, one.max].map((n) => el("td", { class: "number" }, micros(n) || "0 µs")),
      el("td", { class: "chart" }, el("div", { class: "time", "aria-hidden": "true" }, median, rest)));
  });
  return el("section", { id: "times" }, heading("times"), el("p", { class: "shown" }, word("timesNote")),
    times.length
      ? table("times", [["command"], ["count", "number"], ["minimum", "number"], ["median", "number"], ["p95", "number"], ["maximum", "number"], ["chart"]], rows)
      : el("p", {}, word("none")));
}

// What was left out: by the declaration, or for want of a person.
function leftSection() {
  const reasons = new Map();
  for (const one of CASES) {
    if (one.verdict !== "NOT_APPLICABLE" && one.verdict !== "NOT_PERFORMED") continue;
    const key = one.verdict + "|" + text(one.reason);
    if (!reasons.has(key)) reasons.set(key, []);
    reasons.get(key).push(one);
  }
  const rows = [...reasons.values()].map((own) => el("tr", {},
    el("td", {}, badge(own[0].verdict)), el("td", {}, text(own[0].reason)), countCell(own.length),
    el("td", {}, caseLinks({ [own[0].verdict]: own.map((one) => one.id) }))));
  return el("section", { id: "left" }, heading("left"),
    rows.length ? table("left", [["verdict"], ["reason"], ["cases", "number"], ["case"]], rows) : el("p", {}, word("none")));
}

function waiversSection() {
  const waivers = DATA.waivers || [];
  const rows = waivers.map((one) => el("tr", {}, el("td", {}, el("code", {}, one.id)), el("td", {}, one.reason),
    el("td", {}, one.who), el("td", {}, one.until), el("td", {}, one.product)));
  return el("section", { id: "waivers" }, heading("waivers", waivers.length),
    waivers.length
      ? [el("p", { class: "shown" }, word("waiversNote")), table("waivers", [["id"], ["reason"], ["who"], ["until"], ["product"]], rows)]
      : el("p", {}, word("none")));
}

// What the laboratory states, field by field as in laboratory.json, and what is missing.
function laboratorySection() {
  const { number: no, draft, missing = [], laboratory = {} } = DATA.report || {};
  const rows = [];
  const add = (path, value) => {
    if (Array.isArray(value)) value.forEach((inner, i) => add([...path, value.length > 1 ? String(i + 1) : ""], inner));
    else if (value && typeof value === "object") for (const [key, inner] of Object.entries(value)) add([...path, word("lab_" + key)], inner);
    else rows.push(el("tr", {}, el("th", { scope: "row" }, path.filter(Boolean).join(" · ")), el("td", {}, value)));
  };
  add([word("reportNumber")], no);
  add([], laboratory);
  return el("section", { id: "laboratory" }, heading("laboratory"),
    draft ? el("div", { class: "notice" }, el("b", {}, word("draft")), " ", word("missingFields"), " ",
      missing.map(text).join(state.lang === "zh" ? "、" : ", ")) : null,
    el("div", { class: "scroll" }, el("table", { class: "laboratory" }, el("tbody", {}, rows))));
}

function requirementRow(one) {
  const title = text(one.title);
  return el("tr", {},
    el("td", {}, badges(one)),
    el("td", {}, (one.ids || []).map((id) => el("div", {}, el("code", {}, id)))),
    el("td", {}, el("div", { lang: "zh-CN" }, one.text), title ? el("div", { class: "title" }, title) : null),
    el("td", {}, one.source), el("td", {}, basisName(one.basis)),
    el("td", {}, caseLinks(byVerdict(one.cases))));
}

function requirementsSection() {
  const all = DATA.requirements || [];
  const sorted = [...all].sort((a, b) => ROW_LABELS.indexOf(a.verdict) - ROW_LABELS.indexOf(b.verdict));
  if (!all.length) return el("section", { id: "requirements" }, heading("requirements"), el("p", {}, word("requirementsNone")));
  const columns = [["verdict"], ["id"], ["requirement"], ["source"], ["basis"], ["case"]];
  const box = table("requirements", columns, []);
  const more = growing(sorted.length, REQUIREMENT_ROWS, (i) => requirementRow(sorted[i]), box.querySelector("tbody"));
  return el("section", { id: "requirements" }, heading("requirements", all.length), box, more);
}
