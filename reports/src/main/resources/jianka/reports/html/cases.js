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

// What the search looks in: first what the list knows, and once unpacked all evidence, in either language.
const searched = { index: null, evidence: [], done: false, running: false };

function indexTexts() {
  if (!searched.index) {
    searched.index = CASES.map((one) => {
      const parts = [];
      gather(one, parts);
      return parts.join("\n").toLowerCase();
    });
  }
  return searched.index;
}

function gather(value, parts) {
  if (typeof value === "string") parts.push(value);
  else if (value && typeof value === "object") for (const inner of Object.values(value)) gather(inner, parts);
}

// Reads the evidence of all cases for the search, block by block so that the page stays alive.
async function readEvidence() {
  if (searched.running || searched.done || !canUnpack) return;
  searched.running = true;
  let shownAt = performance.now();
  for (let start = 0; start < CASES.length; start += DATA.block) {
    const block = await unpack(document.getElementById("block-" + start / DATA.block));
    block.forEach((evidence, i) => {
      const parts = [];
      gather(evidence, parts);
      searched.evidence[start + i] = parts.join("\n").toLowerCase();
    });
    if (performance.now() - shownAt > 400) {
      shownAt = performance.now();
      sayFound();
      await new Promise((go) => setTimeout(go));
    }
  }
  searched.done = true;
  searched.running = false;
  if (state.q.trim()) fillCases();
}

function found() {
  const sought = state.q.trim().toLowerCase();
  const hex = /^[0-9a-f]{2}( ?[0-9a-f]{2})+$/.test(sought) ? sought.replace(/ /g, "") : sought;
  const texts = sought ? indexTexts() : null;
  const says = (text) => text !== undefined && (text.includes(sought) || text.includes(hex));
  const matching = order.filter((i) =>
    (!state.verdicts.size || state.verdicts.has(CASES[i].verdict)) &&
    (!state.subject || (CASES[i].subject || "") === state.subject) &&
    (!sought || says(texts[i]) || says(searched.evidence[i])));
  return matching.includes(first) ? [first, ...matching.filter((i) => i !== first)] : matching;
}

function row(index) {
  const one = CASES[index];
  const item = el("li", { "data-case": one.id });
  const left = one.verdict === "NOT_APPLICABLE" || one.verdict === "NOT_PERFORMED";
  const amount = left ? "" : word(one.exchanges === 1 ? "exchange" : "exchanges", { n: number(one.exchanges) });
  const button = el("button", { type: "button", class: "row", onclick: () => toggle(item, index) },
    el("span", {}, badges(one)),
    el("span", { class: "id" }, brief(one.id, NAME)),
    el("span", { class: "title" }, brief(text(one.title), NAME), left ? " – " + text(one.reason) : ""),
    el("span", { class: "subject" }, subjectName(one.subject)),
    el("span", { class: "amount" }, amount));
  item.append(button);
  show(item, index, opened.has(index));
  return item;
}

function show(item, index, open) {
  item.classList.toggle("open", open);
  item.firstElementChild.setAttribute("aria-expanded", String(open));
  if (!open && item.children.length > 1) item.lastElementChild.remove();
  if (open && item.children.length === 1) fill(item, index);
}

// The evidence comes a moment later; what was read before is there at once, also for the printer.
async function fill(item, index) {
  const ready = kept.get(index);
  const place = ready ? detail(index, ready) : el("div", { class: "detail" }, el("p", {}, word("reading")));
  item.append(place);
  if (ready) return;
  place.replaceWith(detail(index, await evidenceFor(index)));
}

// Evidence of cases that are open or will be printed.
const kept = new Map();

async function evidenceFor(index) {
  if (!canUnpack) return { unreadable: word("oldBrowser") };
  let evidence;
  try {
    evidence = await evidenceOf(index);
  } catch (trouble) {
    return { unreadable: String(trouble) };
  }
  if (opened.has(index) || telling(index)) kept.set(index, evidence);
  return evidence;
}

function telling(index) {
  return ["FAIL", "REVIEW"].includes(CASES[index].verdict);
}

// Nobody can wait while a page is printed: what paper shows is read when the page has nothing else to do.
async function readForPrint() {
  for (let i = 0; i < CASES.length && canUnpack; i++) {
    if (telling(i) && !kept.has(i)) await evidenceFor(i);
  }
  document.documentElement.dataset.ready = "print";
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
  holder.addEventListener("keydown", walk);
  const box = el("div", {}, holder);
  const status = el("p", { class: "shown", role: "status" });
  list = { holder, box, status, shown: [] };
  const section = el("section", { id: "cases" }, heading("cases"), filters(), status, box);
  fillCases();
  return section;
}

// Up and down go from case to case.
function walk(event) {
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (!step || !event.target.classList.contains("row")) return;
  const other = event.target.parentElement[step];
  if (!other) return;
  event.preventDefault();
  other.firstElementChild.focus();
}

function fillCases() {
  const shown = found();
  list.shown = shown;
  list.holder.replaceChildren();
  const more = growing(shown.length, ROWS, (i) => row(shown[i]), list.holder);
  if (state.q.trim()) readEvidence();
  list.box.replaceChildren(list.holder, more);
  sayFound();
}

function sayFound() {
  const parts = [word("shown", { found: number(list.shown.length), all: number(CASES.length) })];
  if (state.q.trim() && !searched.done && canUnpack) {
    parts.push(" · " + word("searching", { part: Math.floor(100 * searched.evidence.length / CASES.length) }));
  }
  list.status.replaceChildren(...parts);
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
    subjects.filter(Boolean).map((name) => el("option", { value: name }, subjectName(name))));
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
    show(item, index, opened.has(index) || (printing && telling(index)));
  }
}

window.addEventListener("beforeprint", () => openForPrint(true));
window.addEventListener("afterprint", () => openForPrint(false));

function rowOf(id) {
  return [...list.holder.children].find((one) => one.dataset.case === id);
}

// Opens the case that the address names, whatever the filters hide.
async function openCase(id) {
  const index = indexOf.get(id);
  if (index === undefined) return;
  // Read first: what grows after the jump would push the case out of sight.
  const evidence = await evidenceFor(index);
  opened.add(index);
  kept.set(index, evidence);
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
