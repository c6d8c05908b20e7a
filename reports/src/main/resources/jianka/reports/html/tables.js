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
  const rows = subjects.map((name) => {
    const own = CASES.filter((one) => (one.subject || "") === name);
    return el("tr", {},
      el("td", {}, el("button", { type: "button", class: "link", onclick: () => showSubject(name) }, name || "–")),
      el("td", { class: "number" }, number(own.length)),
      columns.map((label) => {
        const count = own.filter((one) => one.verdict === label).length;
        return el("td", { class: count ? "number" : "number zero" }, number(count));
      }));
  });
  return el("section", { id: "subjects" }, heading("subjects"),
    table("subjects", [["subject"], ["cases", "number"], ...columns.map((c) => [c, "number"])], rows));
}

// The first few cases, worst first, and the others on request.
function caseLinks(ids) {
  const sorted = [...(ids || [])].sort((a, b) => rank(a) - rank(b));
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

function rank(id) {
  const index = indexOf.get(id);
  return index === undefined ? LABELS.length : LABELS.indexOf(CASES[index].verdict);
}

function itemsSection() {
  const items = DATA.items || [];
  return el("section", { id: "items" }, heading("items", items.length),
    items.length
      ? table("items", [["verdict"], ["item"], ["cases", "number"], ["case"]], items.map((item) => el("tr", {},
          el("td", {}, badge(item.verdict)), el("td", {}, el("code", {}, item.id)),
          el("td", { class: "number" }, number((item.cases || []).length)), el("td", {}, caseLinks(item.cases)))))
      : el("p", {}, word("itemsNone")));
}

function requirementRow(one) {
  const title = text(one.title);
  return el("tr", {},
    el("td", {}, badge(one.verdict)),
    el("td", {}, (one.ids || []).map((id) => el("div", {}, el("code", {}, id)))),
    el("td", {}, el("div", { lang: "zh-CN" }, one.text), title ? el("div", { class: "title" }, title) : null),
    el("td", {}, one.source), el("td", {}, one.basis),
    el("td", {}, caseLinks(one.cases)));
}

function requirementsSection() {
  const all = DATA.requirements || [];
  const sorted = [...all].sort((a, b) => LABELS.indexOf(a.verdict) - LABELS.indexOf(b.verdict));
  if (!all.length) return el("section", { id: "requirements" }, heading("requirements"), el("p", {}, word("requirementsNone")));
  const columns = [["verdict"], ["id"], ["requirement"], ["source"], ["basis"], ["case"]];
  const box = table("requirements", columns, []);
  const more = growing(sorted.length, REQUIREMENT_ROWS, (i) => requirementRow(sorted[i]), box.querySelector("tbody"));
  return el("section", { id: "requirements" }, heading("requirements", all.length), box, more);
}
