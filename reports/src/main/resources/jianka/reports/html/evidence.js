// What happened in a case: its attempts, steps, exchanges and findings. It lies packed in blocks that are taken
// apart when a case is opened.
const BLOCKS_KEPT = 4;
const blocks = new Map();

function unpacked(number) {
  if (!blocks.has(number)) {
    blocks.set(number, unpack(document.getElementById("block-" + number)));
    if (blocks.size > BLOCKS_KEPT) blocks.delete(blocks.keys().next().value);
  }
  return blocks.get(number);
}

async function evidenceOf(index) {
  const block = await unpacked(Math.floor(index / DATA.block));
  return block[index % DATA.block] || {};
}

function isHex(value) {
  return /^(?:[0-9A-Fa-fXx]{2})+$/.test(value);
}

function bytesOf(hex) {
  return hex.match(/[^]{1,2}/g) || [];
}

// A byte as it may be written: x stands for any digit.
function sameByte(a, b) {
  for (let i = 0; i < 2; i++) {
    const [p, q] = [a[i].toLowerCase(), b[i].toLowerCase()];
    if (p !== q && p !== "x" && q !== "x") return false;
  }
  return true;
}

function differing(bytes, others) {
  const found = new Set();
  bytes.forEach((byte, i) => { if (i >= others.length || !sameByte(byte, others[i])) found.add(i); });
  return found;
}

// Bytes in groups; sizes gives the first groups, then groups of eight.
function hexNodes(hex, sizes, marked, bold) {
  const bytes = bytesOf(hex);
  const nodes = [];
  let at = 0;
  let turn = 0;
  while (at < bytes.length) {
    const size = sizes[turn++] || 8;
    const group = el("span", { class: "group" });
    for (let i = at; i < Math.min(at + size, bytes.length); i++) {
      const strong = bold && i >= bytes.length - 2;
      const byte = marked && marked.has(i) ? el("mark", {}, bytes[i]) : strong ? el("b", {}, bytes[i]) : bytes[i];
      append(group, [i > at ? " " : "", byte]);
    }
    nodes.push(group, " ");
    at += size;
  }
  return nodes;
}

function commandHex(hex) {
  const data = bytesOf(hex).length > 5 ? [4, 1] : [4];
  return el("span", { class: "hex" }, way("→", "command"), hexNodes(hex, data));
}

function responseHex(hex) {
  if (!hex) return el("span", { class: "hex" }, way("←", "response"), "(" + word("noResponse") + ")");
  const length = bytesOf(hex).length;
  const groups = [];
  for (let left = length - 2; left > 0; left -= 8) groups.push(Math.min(8, left));
  groups.push(2);
  return el("span", { class: "hex" }, way("←", "response"), hexNodes(hex, groups, null, true));
}

function way(sign, key) {
  return [el("span", { class: "way", "aria-hidden": "true" }, sign), el("span", { class: "unseen" }, word(key))];
}

function tlvTree(objects) {
  return el("ul", { class: "tlv" }, objects.map((object) => el("li", {},
    el("span", { class: "tag" }, object.tag), " ",
    el("span", { class: "dim" }, "[" + object.length + "] "),
    text(object.name) ? text(object.name) + " " : null,
    object.children ? tlvTree(object.children) : el("span", { class: "hex" }, hexNodes(object.value || "", [])))));
}

function exchange(event) {
  return el("div", { class: "event", "data-n": event.n },
    el("div", { class: "n" }, "#" + event.n),
    el("div", {}, commandHex(event.command)),
    el("div", { class: "decoded" }, el("b", {}, word(event.name)), " ", el("span", { class: "dim" }, text(event.note))),
    el("div", { class: "n" }),
    el("div", {}, responseHex(event.response)),
    el("div", { class: "decoded" }, event.status ? el("code", {}, event.status) : null, " ", text(event.meaning), " ",
      el("span", { class: "dim" }, micros(event.micros))),
    event.tlv ? el("div", { class: "whole" }, tlvTree(event.tlv)) : null);
}

function lost(event) {
  return el("div", { class: "event", "data-n": event.n },
    el("div", { class: "n" }, "#" + event.n),
    el("div", {}, commandHex(event.command)),
    el("div", { class: "decoded" }, el("b", {}, word("noResponse")), " ", text(event.trouble)));
}

function reset(event) {
  return el("div", { class: "event", "data-n": event.n },
    el("div", { class: "n" }, "#" + event.n),
    el("div", {}, el("span", { class: "hex" }, way("←", "response"), hexNodes(event.answer || "", []))),
    el("div", { class: "decoded" }, el("b", {}, word(event.kind)), " ",
      el("span", { class: "dim" }, [word(event.cardInterface || ""), micros(event.micros)].filter(Boolean).join(" · "))));
}

function draw(event) {
  return el("div", { class: "event" },
    el("div", { class: "n" }),
    el("div", {}, el("span", { class: "hex" }, hexNodes(event.value, []))),
    el("div", { class: "decoded dim" }, word("random"), " ", text(event.purpose)));
}

function nearest(expected, actual) {
  const got = bytesOf(actual);
  let best = null;
  for (const one of expected.map(text).filter(isHex)) {
    const want = bytesOf(one);
    const distance = differing(got, want).size + Math.max(0, want.length - got.length);
    if (!best || distance < best.distance) best = { want, distance };
  }
  return best;
}

function actualNodes(finding) {
  const actual = text(finding.actual);
  if (!isHex(actual)) return actual ? el("span", {}, actual) : el("span", { class: "dim" }, word("none"));
  const best = nearest(finding.expected || [], actual);
  const got = bytesOf(actual);
  const marked = finding.diff ? new Set(finding.diff) : best ? differing(got, best.want) : new Set();
  const missing = best ? best.want.length - got.length : 0;
  return el("span", { class: "hex" }, hexNodes(actual, [], marked),
    missing > 0 ? el("mark", {}, word(missing === 1 ? "missingOne" : "missing", { n: missing })) : null);
}

function expectedNodes(finding) {
  const got = isHex(text(finding.actual)) ? bytesOf(text(finding.actual)) : null;
  return (finding.expected || []).map(text).map((one) => el("div", {},
    isHex(one)
      ? el("span", { class: "hex" }, hexNodes(one, [], got && finding.expected.length === 1 ? differing(bytesOf(one), got) : null))
      : one));
}

function finding(event) {
  if (event.ok) {
    return el("div", { class: "finding good" }, text(event.text) || event.check, " ",
      el("span", {}, (event.requirements || []).join(" ")));
  }
  return el("div", { class: "finding " + event.verdict },
    el("div", {}, badge(event.verdict), " ", el("b", {}, text(event.text) || event.check)),
    el("dl", { class: "compare" },
      el("dt", {}, word("expected")), el("dd", { class: "expected" }, expectedNodes(event)),
      el("dt", {}, word("actual")), el("dd", { class: "actual" }, actualNodes(event)),
      el("dt", {}, word("requirement")),
      el("dd", {}, (event.requirements || []).join(" ") + " · " + word("basis") + " " + basisName(event.basis)),
      el("dt", {}, word("evidence")),
      el("dd", {}, [event.check, (event.exchanges || []).map((n) => "#" + n).join(" "), word("journal", { n: event.seq })]
        .filter(Boolean).join(" · "))));
}

// What a person found, with instrument and value as far as they were stated.
function testimony(event) {
  const details = event.details || {};
  const said = [["instrument", "instrument"], ["calibration", "calibration"], ["value", "measured"], ["sample", "sample"], ["note", "note"]]
    .filter(([name]) => details[name])
    .map(([name, key]) => word(key) + " " + details[name]);
  return el("div", { class: "remark" }, word("operator") + " " + event.who + ", " + event.when + ": ",
    el("b", {}, word("answer_" + event.answer)), said.length ? " · " + said.join(" · ") : "");
}

const EVENTS = {
  operator: testimony,
  exchange, lost, reset, random: draw, finding,
  remark: (event) => el("div", { class: "remark" }, word("remark") + ": ", text(event.text)),
};

// A failed check gives its own sentence as the reason of the step: once is enough.
function saidByFinding(one) {
  if (!text(one.reason)) return true;
  return (one.events || []).some((event) => event.event === "finding" && !event.ok &&
    [event.text.en, event.text.zh].includes(text(one.reason)));
}

function step(one) {
  const status = (one.status || "UNFINISHED").toLowerCase();
  const outside = one.index === 0;
  return el("li", { class: "step " + status },
    el("div", { class: "said" },
      el("span", { class: "kind" }, one.kind ? word(one.kind) : ""),
      el("span", { class: "text" }, outside ? word("outside") : text(one.text)),
      // What puts the card right again is recorded without an end; its exchanges say how it went.
      outside || one.kind === "postcondition" ? null : el("span", { class: "status" }, word(status), " ", micros(one.micros))),
    saidByFinding(one) ? null : el("p", { class: "why" }, text(one.reason)),
    (one.events || []).map((event) => EVENTS[event.event](event)));
}

function attempt(one, several) {
  return [
    several
      ? el("h4", { class: "attempt" }, word("attempt", { n: one.number }), " ", badge(one.verdict), " ",
          [one.terminal, word("sampleNumber", { n: one.sample })].filter(Boolean).join(" · "))
      : null,
    several && text(one.reason) ? el("p", {}, text(one.reason)) : null,
    one.trouble ? el("p", {}, word("trouble") + ": " + one.trouble) : null,
    el("ol", { class: "steps" }, (one.steps || []).map(step)),
  ];
}

// Which byte is wrong stands on top: the violation that gave the case its reason.
function atOnce(one, attempts) {
  const violations = attempts.flatMap((a) => a.steps || []).flatMap((step) => step.events || [])
    .filter((event) => event.event === "finding" && !event.ok);
  const first = violations.find((event) => text(event.text) === text(one.reason));
  if (!first) return null;
  return el("dl", { class: "compare" },
    el("dt", {}, word("expected")), el("dd", {}, expectedNodes(first)),
    el("dt", {}, word("actual")), el("dd", {}, actualNodes(first)));
}

function detail(index, evidence) {
  const one = CASES[index];
  const attempts = evidence.attempts || [];
  const values = new Map((DATA.profile.parameters || []).map((p) => [p.name, p.value]));
  return el("div", { class: "detail" },
    text(one.reason) ? el("div", { class: "reason " + one.verdict }, text(one.reason), atOnce(one, attempts)) : null,
    waiversOf(one).map((waiver) => el("p", { class: "waiver" }, waiverText(waiver))),
    el("dl", { class: "facts" },
      fact("requirement", (one.requirements || []).join(" ")),
      fact("basis", basisName(one.basis)),
      fact("officialItems", (one.official || []).join(" ")),
      fact("rule", text(evidence.rule), true),
      fact("feature", text(evidence.feature)),
      fact("location", evidence.location),
      fact("terminal", one.terminal),
      fact("tags", (evidence.tags || []).join(" ")),
      fact("assumed", (one.assumed || []).map((name) => name + (values.has(name) ? " = " + values.get(name) : "")).join(", ")),
      one.attempts > 1 ? fact("attempts", String(one.attempts)) : null,
      evidence.unreadable ? fact("evidence", word("unreadable") + " (" + evidence.unreadable + ")") : null,
      fact("link", el("a", { href: caseAddress(one.id) }, word("thisCase")))),
    attempts.length ? attempts.map((a) => attempt(a, attempts.length > 1)) : evidence.unreadable ? null : el("p", {}, word("notExecuted")));
}
