const canUnpack = typeof DecompressionStream === "function";

// Gzip in base64, as the report holds what is long.
async function unpack(element) {
  const raw = atob(element.textContent);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

async function readIndex() {
  const element = document.getElementById("index");
  if (element.type === "application/json") return JSON.parse(element.textContent);
  if (canUnpack) return unpack(element);
  document.getElementById("page").textContent = WORDS.oldBrowser.join(" · ");
  throw new Error(WORDS.oldBrowser[0]);
}

// The data, the state that the address remembers, and the making of elements.
const DATA = await readIndex();
const CASES = DATA.cases || [];
const VERDICTS = ["FAIL", "ERROR", "INCONCLUSIVE", "REVIEW", "PASS"];
const LABELS = [...VERDICTS, "NOT_RUN", "NOT_PERFORMED", "NOT_APPLICABLE"];
const SIGNS = { PASS: "✓", REVIEW: "?", INCONCLUSIVE: "~", ERROR: "!", FAIL: "✗", NOT_APPLICABLE: "–", NOT_RUN: "○", NOT_PERFORMED: "☐", INCOMPLETE: "◐" };
// Words of requirements and items that have no verdict, besides.
const ROW_LABELS = [...VERDICTS, "INCOMPLETE", "NOT_RUN", "NOT_PERFORMED", "NOT_APPLICABLE"];

const state = { lang: DATA.language, case: "", verdicts: new Set(), subject: "", q: "" };

// Controls and marks that turn the direction of writing are shown, not obeyed.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

// A name of ten thousand characters would hide everything else; bytes are never cut.
const NAME = 300;
const LONGEST = 2000;

function brief(text, most) {
  const signs = text.length > most ? [...text] : null;
  return signs && signs.length > most ? signs.slice(0, most).join("") + "… (" + signs.length + ")" : text;
}

function visible(text) {
  return brief(String(text), LONGEST).replace(UNSEEN, (c) => "⟨U+" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + "⟩");
}

function word(key, values) {
  const pair = Object.hasOwn(WORDS, key) ? WORDS[key] : [key, key];
  const said = pair[state.lang === "zh" ? 1 : 0];
  return values ? said.replace(/\{(\w+)\}/g, (whole, name) => String(values[name])) : said;
}

function text(pair) {
  if (pair === undefined || pair === null) return "";
  if (typeof pair !== "object") return String(pair);
  return (state.lang === "zh" ? pair.zh || pair.en : pair.en || pair.zh) || "";
}

function subjectName(subject) {
  return text((DATA.subjectNames || {})[subject]) || subject || "";
}

function basisName(basis) {
  return text((DATA.basisNames || {})[basis]) || basis || "";
}

// Texts go in as text nodes only: nothing from a card or a declaration is ever read as markup.
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === "") continue;
    node.append(child instanceof Node ? child : document.createTextNode(visible(child)));
  }
  return node;
}

function badge(label) {
  return el("span", { class: "badge " + label, "data-sign": SIGNS[label] }, word(label));
}

// The verdict, and beside it the mark of a waiver, which does not change it.
function badges(one) {
  const mark = one.waived ? word("waived") : (one.waivers || []).length ? word("partlyWaived") : "";
  return [badge(one.verdict), mark ? [" ", el("span", { class: "mark" }, mark)] : null];
}

function waiversOf(one) {
  return (DATA.waivers || []).filter((waiver) => (one.waivers || []).includes(waiver.id));
}

function waiverText(waiver) {
  return word("waiverText", waiver);
}

function fact(key, value, wide) {
  if (value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length)) return null;
  return el("div", wide ? { class: "wide" } : {}, el("dt", {}, word(key)), el("dd", {}, value));
}

function number(n) {
  return Number(n).toLocaleString("en-US").replace(/,/g, "\u202f");
}

function time(millis) {
  if (millis < 1000) return millis + " ms";
  if (millis < 60000) return (millis / 1000).toFixed(1) + " s";
  const seconds = Math.round(millis / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((p) => String(p).padStart(2, "0")).join(":");
}

function micros(n) {
  if (!n) return "";
  return n < 1000 ? n + " µs" : (n / 1000).toFixed(n < 10000 ? 2 : 1) + " ms";
}

function caseLink(id) {
  return el("a", { href: caseAddress(id) }, id);
}

function caseAddress(id) {
  return "#case=" + encodeURIComponent(id).replace(/%2F/g, "/");
}

// How the lists on the page show all they have; a list that is filled anew replaces its entry.
const showAll = new Map();

window.addEventListener("beforeprint", () => {
  for (const [holder, all] of showAll) {
    if (holder.isConnected) all();
    else showAll.delete(holder);
  }
});

// A list that shows its first rows and a way to the others; printing shows all.
function growing(count, step, makeRow, holder) {
  const more = el("div", { class: "more" });
  let done = 0;
  function grow(to) {
    const rows = document.createDocumentFragment();
    for (const end = Math.min(count, to); done < end; done++) rows.append(makeRow(done));
    holder.append(rows);
    more.replaceChildren();
    if (done < count) {
      const next = Math.min(step, count - done);
      more.append(
        el("button", { type: "button", class: "plain", onclick: () => grow(done + step) }, word("more", { n: next })),
        el("button", { type: "button", class: "plain", onclick: () => grow(count) }, word("all", { n: count })));
    }
  }
  grow(step);
  showAll.set(holder, () => grow(count));
  return more;
}

function readAddress() {
  const hash = location.hash.slice(1);
  if (!hash.includes("=")) return;
  // "+" is a plus sign in an address of ours, not a blank.
  const given = new URLSearchParams(hash.replace(/\+/g, "%2B"));
  if (given.get("lang") === "zh" || given.get("lang") === "en") state.lang = given.get("lang");
  state.case = given.get("case") || "";
  if (given.has("verdict")) state.verdicts = new Set(given.get("verdict").split(",").filter((v) => LABELS.includes(v)));
  if (given.has("subject")) state.subject = given.get("subject");
  if (given.has("q")) state.q = given.get("q");
}

function writeAddress() {
  const parts = ["lang=" + state.lang];
  if (state.verdicts.size) parts.push("verdict=" + [...state.verdicts].join(","));
  if (state.subject) parts.push("subject=" + encodeURIComponent(state.subject));
  if (state.q) parts.push("q=" + encodeURIComponent(state.q));
  if (state.case) parts.push(caseAddress(state.case).slice(1));
  history.replaceState(null, "", "#" + parts.join("&"));
}
