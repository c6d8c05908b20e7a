// The list of cases with its filters. Rows are made as they are asked for, details when opened.
const ROWS = 100;
const OPEN_AT_FIRST = 5;

const order = CASES.map((_, i) => i).sort(
  (a, b) => LABELS.indexOf(CASES[a].verdict) - LABELS.indexOf(CASES[b].verdict) || a - b);
const indexOf = new Map(CASES.map((one, i) => [one.id, i]));
const opened = new Set(order.filter((i) => CASES[i].verdict === "FAIL").slice(0, OPEN_AT_FIRST));
const subjects = [...new Set(CASES.map((one) => one.subject || ""))].sort();

// A case that a link asked for while its row was far down the list: it goes first.
let first = -1;

let texts = null;

// Everything a case says in either language, for the search; made once, at the first search.
function searchTexts() {
  if (texts) return texts;
  texts = [];
  for (let start = 0; start < CASES.length; start += DATA.block) {
    const block = JSON.parse(document.getElementById("block-" + start / DATA.block).textContent);
    block.forEach((attempts, i) => {
      const parts = [];
      gather(CASES[start + i], parts);
      gather(attempts, parts);
      texts.push(parts.join("\n").toLowerCase());
    });
  }
  return texts;
}

function gather(value, parts) {
  if (typeof value === "string") parts.push(value);
  else if (value && typeof value === "object") for (const inner of Object.values(value)) gather(inner, parts);
}

function found() {
  const sought = state.q.trim().toLowerCase();
  const hex = /^[0-9a-f]{2}( ?[0-9a-f]{2})+$/.test(sought) ? sought.replace(/ /g, "") : sought;
  const haystacks = sought ? searchTexts() : null;
  const matching = order.filter((i) =>
    (!state.verdicts.size || state.verdicts.has(CASES[i].verdict)) &&
    (!state.subject || (CASES[i].subject || "") === state.subject) &&
    (!sought || haystacks[i].includes(sought) || haystacks[i].includes(hex)));
  return matching.includes(first) ? [first, ...matching.filter((i) => i !== first)] : matching;
}

function row(index) {
  const one = CASES[index];
  const item = el("li", { "data-case": one.id });
  const left = one.verdict === "NOT_APPLICABLE" || one.verdict === "NOT_PERFORMED";
  const amount = left ? "" : word(one.exchanges === 1 ? "exchange" : "exchanges", { n: number(one.exchanges) });
  const button = el("button", { type: "button", class: "row", onclick: () => toggle(item, index) },
    el("span", {}, badge(one.verdict)),
    el("span", { class: "id" }, one.id),
    el("span", { class: "title" }, text(one.title), left ? " – " + text(one.reason) : ""),
    el("span", { class: "subject" }, one.subject),
    el("span", { class: "amount" }, amount));
  item.append(button);
  show(item, index, opened.has(index));
  return item;
}

function show(item, index, open) {
  item.classList.toggle("open", open);
  item.firstElementChild.setAttribute("aria-expanded", String(open));
  if (!open && item.children.length > 1) item.lastElementChild.remove();
  if (open && item.children.length === 1) item.append(detail(index));
}

function toggle(item, index) {
  const open = !opened.has(index);
  if (open) opened.add(index);
  else opened.delete(index);
  state.case = open ? CASES[index].id : "";
  show(item, index, open);
  writeAddress();
}

let list = null;

function casesSection() {
  const holder = el("ol", { class: "cases" });
  const box = el("div", {}, holder);
  const status = el("p", { class: "shown", role: "status" });
  list = { holder, box, status, shown: [] };
  const section = el("section", { id: "cases" }, heading("cases"), filters(), status, box);
  fillCases();
  return section;
}

function fillCases() {
  const shown = found();
  list.shown = shown;
  list.holder.replaceChildren();
  const more = growing(shown.length, ROWS, (i) => row(shown[i]), list.holder);
  list.box.replaceChildren(list.holder, more);
  list.status.replaceChildren(word("shown", { found: number(shown.length), all: number(CASES.length) }));
}

function filters() {
  const search = el("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
  search.value = state.q;
  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { state.q = search.value; changed(); }, 150);
  });
  const subject = el("select", { id: "subject" }, el("option", { value: "" }, word("allSubjects")),
    subjects.filter(Boolean).map((name) => el("option", { value: name }, name)));
  subject.value = state.subject;
  subject.addEventListener("change", () => { state.subject = subject.value; changed(); });
  const present = LABELS.filter((label) => CASES.some((one) => one.verdict === label));
  const chips = present.map((label) => el("button", {
    type: "button", class: "chip", "data-verdict": label, "aria-pressed": String(state.verdicts.has(label)),
    onclick: (event) => {
      if (!state.verdicts.delete(label)) state.verdicts.add(label);
      event.currentTarget.setAttribute("aria-pressed", String(state.verdicts.has(label)));
      changed();
    },
  }, word(label)));
  return el("div", { class: "filters" },
    el("fieldset", {}, el("legend", {}, word("filterVerdict")), chips),
    el("div", {}, el("label", { for: "subject" }, word("filterSubject")), subject),
    el("div", {}, el("label", { for: "search" }, word("search")), search),
    el("button", { type: "button", class: "plain", id: "clear", onclick: clearFilters }, word("clear")));
}

function changed() {
  writeAddress();
  fillCases();
}

function clearFilters() {
  state.verdicts.clear();
  state.subject = "";
  state.q = "";
  writeAddress();
  document.getElementById("cases").replaceWith(casesSection());
  document.getElementById("clear").focus();
}

// Filters to one subject and goes to the list.
function showSubject(name) {
  state.subject = name;
  writeAddress();
  document.getElementById("cases").replaceWith(casesSection());
  goTo("cases");
}

// On paper nobody can open a case: what fails or is to be reviewed shows its evidence.
function openForPrint(printing) {
  for (const item of list.holder.children) {
    const index = indexOf.get(item.dataset.case);
    const telling = ["FAIL", "REVIEW"].includes(CASES[index].verdict);
    show(item, index, opened.has(index) || (printing && telling));
  }
}

window.addEventListener("beforeprint", () => openForPrint(true));
window.addEventListener("afterprint", () => openForPrint(false));

function rowOf(id) {
  return [...list.holder.children].find((one) => one.dataset.case === id);
}

// Opens the case that the address names, whatever the filters hide.
function openCase(id) {
  const index = indexOf.get(id);
  if (index === undefined) return;
  opened.add(index);
  if (!rowOf(id)) {
    if (!list.shown.includes(index)) {
      state.verdicts.clear();
      state.subject = "";
      state.q = "";
    }
    first = index;
    document.getElementById("cases").replaceWith(casesSection());
  }
  const item = rowOf(id);
  show(item, index, true);
  item.scrollIntoView({ block: "start" });
  item.firstElementChild.focus({ preventScroll: true });
}
