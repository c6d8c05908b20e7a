// The page: head, summary, sections, and what happens when the address changes.
const SECTIONS = ["summary", "cases", "subjects", "items", "sources", "requirements", "times", "left", "waivers", "assumed", "laboratory", "about"];

function heading(key, count) {
  return el("h2", { tabindex: "-1" }, word(key), count ? " (" + number(count) + ")" : "");
}

function goTo(id) {
  const section = document.getElementById(id);
  section.scrollIntoView({ block: "start" });
  section.querySelector("h2").focus({ preventScroll: true });
}

function languageButton(code, label) {
  return el("button", {
    type: "button", lang: code === "zh" ? "zh-CN" : "en", "data-lang": code, "aria-pressed": String(state.lang === code),
    onclick: () => {
      state.lang = code;
      writeAddress();
      render();
      document.querySelector("[data-lang=" + code + "]").focus();
    },
  }, label);
}

function declared(value) {
  if (value === true || value === false) return word(value ? "yes" : "no");
  if (Array.isArray(value)) return value.map(declared).join(", ");
  if (value && typeof value === "object") {
    if ("en" in value || "zh" in value) return text(value);
    return Object.entries(value).map(([key, inner]) => key + " " + declared(inner)).join(", ");
  }
  return String(value);
}

function terminalText(terminal) {
  const names = [terminal.uri, terminal.name === terminal.uri ? "" : terminal.name, word(terminal.interface || "")];
  return el("div", {}, names.filter(Boolean).join(" · "), terminal.answer ? [" ", el("span", { class: "hex" }, hexNodes(terminal.answer, []))] : null);
}

function facts() {
  const { product = {}, tool = {}, run, terminals = [] } = DATA;
  const stated = Object.entries(product).filter(([key]) => key !== "name" && key !== "profile");
  const began = new Date(run.started).toISOString().replace("T", " ").slice(0, 19) + " UTC";
  return el("dl", { class: "facts" },
    fact("reportNumber", (DATA.report || {}).number),
    fact("profile", DATA.profile.name),
    stated.map(([key, value]) => fact(key, declared(value))),
    fact("faulty", run.faulty),
    fact("selection", run.selection || word("everything")),
    fact("isolation", word(run.isolation || "")),
    fact("seed", DATA.seed),
    fact("jobs", String(run.jobs)),
    fact("started", began),
    fact("duration", time(run.millis)),
    fact("tool", Object.values(tool).map(declared).join(" ")),
    fact("host", Object.entries(DATA.host || {}).map(([key, value]) => key + " " + declared(value)).join(", ")),
    fact(terminals.length > 1 ? "terminals" : "terminal", terminals.map(terminalText), true));
}

function statement() {
  const conformity = DATA.summary.conformity;
  return el("div", { class: "statement " + conformity },
    el("div", {}, word("statement")),
    el("strong", {}, word(conformity)),
    el("ul", {}, (DATA.grounds || []).map((ground) => el("li", {}, text(ground)))));
}

function head() {
  return el("header", {},
    el("a", { class: "skip", href: "#cases", onclick: (event) => { event.preventDefault(); goTo("cases"); } }, word("skip")),
    el("div", { class: "top" },
      el("div", { class: "maker" }, word("maker") + " · " + word("title")),
      el("div", { class: "languages", role: "group", "aria-label": word("language") },
        languageButton("zh", "中文"), languageButton("en", "English"))),
    el("h1", {}, brief(declared((DATA.product || {}).name || word("product")), NAME)),
    el("p", { class: "notice" }, el("b", {}, word("official")), " ", (DATA.report || {}).draft ? word("draft") : ""),
    statement(),
    facts());
}

function ways() {
  return el("nav", { class: "ways", "aria-label": word("title") }, SECTIONS.map((id) => el("a", {
    href: "#" + id,
    // The address keeps language and case, so that the jump is made here.
    onclick: (event) => { event.preventDefault(); goTo(id); },
  }, word(id))));
}

function countOf(label) {
  const summary = DATA.summary;
  if (label === "NOT_RUN") return summary.notRun;
  if (label === "NOT_PERFORMED") return summary.notPerformed;
  if (label === "NOT_APPLICABLE") return summary.notApplicable;
  return summary[label.toLowerCase()];
}

const BAR = [...VERDICTS, "INCOMPLETE", "NOT_RUN", "NOT_PERFORMED", "NOT_APPLICABLE"];

// Shares as a picture; the numbers stand beside it or are said to who cannot see it.
function bar(counts) {
  const parts = BAR.filter((label) => counts[label] > 0);
  const said = parts.map((label) => word(label) + " " + counts[label]).join(", ");
  return el("div", { class: "bar", role: "img", "aria-label": said }, parts.map((label) => {
    const part = el("span", { class: label, title: word(label) + " " + counts[label] });
    part.style.flex = counts[label] + " 0 0";
    return part;
  }));
}

function summarySection() {
  const summary = DATA.summary;
  const values = {};
  for (const key of ["selected", "executed", "notRun", "notApplicable", "notPerformed", "exchanges", "bytes"]) values[key] = number(summary[key]);
  const remarks = DATA.remarks || [];
  return el("section", { id: "summary" }, heading("summary"),
    remarks.length ? el("div", { class: "notice" }, el("b", {}, word("remarks")), remarks.map((r) => el("div", {}, text(r)))) : null,
    bar(Object.fromEntries([...VERDICTS, "NOT_RUN"].map((label) => [label, countOf(label)]))),
    el("ul", { class: "counts" }, LABELS.map((label) => el("li", { class: countOf(label) ? null : "zero" }, el("b", {}, number(countOf(label))), badge(label)))),
    el("p", { class: "shown" }, word("totals", values), " · ", word("traffic", values)));
}

function aboutSection() {
  return el("section", { id: "about" }, heading("about"),
    ["aboutRule", "aboutJournal", "aboutItems", "aboutCopy", "aboutCustomer", "official"].map((key) => el("p", {}, word(key))),
    el("dl", { class: "legend" }, ROW_LABELS.map((label) => [el("dt", {}, badge(label)), el("dd", {}, word(label + "_means"))])),
    el("p", { class: "end" }, "— " + word("end") + " —"));
}

function render() {
  document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en";
  document.title = brief(visible(word("title") + " · " + declared((DATA.product || {}).name || "")), NAME);
  document.getElementById("page").replaceChildren(
    head(), ways(),
    el("main", {}, summarySection(), casesSection(), subjectsSection(), itemsSection(), sourcesSection(),
      requirementsSection(), timesSection(), leftSection(), waiversSection(), assumedSection(), laboratorySection(),
      aboutSection()));
}

function filtersAndLanguage() {
  return JSON.stringify([state.lang, [...state.verdicts], state.subject, state.q]);
}

window.addEventListener("hashchange", () => {
  const before = filtersAndLanguage();
  readAddress();
  if (filtersAndLanguage() !== before) render();
  if (state.case) openCase(state.case);
  writeAddress();
});

document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("search").focus();
  }
});

readAddress();
render();
performance.mark("shown");
if (state.case) await openCase(state.case);
(window.requestIdleCallback || setTimeout)(readForPrint);
