import { REGISTRIES, TITLES } from "../../registries";
import { headline, isDrifted, type Report, type ReportedObject } from "../report";
import { chartOf } from "./html-chart";
import { SCRIPT, STYLE } from "./html-assets";
import { escaped } from "./html-text";
import { ruleNotes } from "./table";
import { capitalized, credentialsText, wordsFor } from "./text";

const STATES: readonly ReportedObject["status"][] = [
  "changed",
  "deleted",
  "credentials",
  "unreadable",
  "in_sync",
];

/** A single file that loads nothing else: for a browser, a phone, and print. */
export function htmlOf(report: Report): string {
  const { generated_at: at, tool, stacks, problems, unmanaged = [] } = report;
  const objects = stacks.flatMap((stack) => stack.objects.map((object) => ({ stack: stack.name, object })));
  const errors = [
    ...stacks.flatMap(({ name, error }) => (error === undefined ? [] : [`${name}: ${error}`])),
    ...problems,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Drift: ${escaped(headline(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Drift of integrations</h1>
<p class="headline" data-exit="${report.exit_code}">${escaped(headline(report))}</p>
<p class="quiet"><time datetime="${at}">${at.replace("T", " ").slice(0, 16)} UTC</time>, ${escaped(tool)}</p>
</header>
<main>
${section("Problems", errors.length === 0 ? "" : `<ul class="errors">${errors.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`)}
${section("By registry", matrix(objects.map(({ object }) => object)))}
${section("Course", report.history === undefined ? "" : chartOf(report.history))}
${section(
  "Objects",
  `${filters()}${sortedFirst(objects)
    .map(({ stack, object }) => cardOf(stack, object))
    .join("\n")}<p id="none" hidden>No object fits.</p>`,
)}
${section("Unapplied changes", unappliedOf(report))}
${section(
  "In a registry, but in no state",
  unmanaged.length === 0
    ? ""
    : `<ul>${unmanaged.map(({ type, id, name }) => `<li>${escaped(name)}: <code>${escaped(type)}</code>, import id <code>${escaped(id)}</code></li>`).join("")}</ul>`,
)}
${section(
  "Ignore rules",
  ruleNotes(report).length === 0
    ? ""
    : `<ul>${ruleNotes(report)
        .map((text) => `<li>${escaped(text)}</li>`)
        .join("")}</ul>`,
)}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const section = (title: string, content: string): string =>
  content === "" ? "" : `<section><h2>${title}</h2>${content}</section>`;

function matrix(objects: readonly ReportedObject[]): string {
  const rows = REGISTRIES.flatMap((registry) => {
    const own = objects.filter((object) => object.registry === registry);
    if (own.length === 0) return [];
    const cells = STATES.map((state) => {
      const count = own.filter((object) => stateOf(object) === state).length;
      return `<td class="${count === 0 ? "zero" : state}">${count}</td>`;
    });
    return [`<tr><th scope="row">${TITLES[registry]}</th>${cells.join("")}<td>${own.length}</td></tr>`];
  });
  if (rows.length === 0) return "<p>The states contain no object of this provider.</p>";
  const heads = [...STATES.map(wordsFor), "all"].map((text) => `<th scope="col">${text}</th>`).join("");
  return `<div class="wide" tabindex="0" role="region" aria-label="Objects by registry and state"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** Ignored drift counts as in sync. */
const stateOf = (object: ReportedObject): ReportedObject["status"] =>
  object.status === "unreadable" || isDrifted(object) ? object.status : "in_sync";

const filters = (): string => `<form class="filters" role="search">
<label>Text <input type="search" id="text" placeholder="address, attribute, value"></label>
<label>State <select id="state"><option value="">all</option><option value="out" selected>out of sync</option>${STATES.map(
  (state) => `<option value="${state}">${wordsFor(state)}</option>`,
).join("")}</select></label>
<label>Registry <select id="registry"><option value="">all</option>${REGISTRIES.map(
  (name) => `<option value="${name}">${TITLES[name]}</option>`,
).join("")}</select></label>
<output id="shown" aria-live="polite"></output>
</form>`;

interface Placed {
  readonly stack: string;
  readonly object: ReportedObject;
}

const sortedFirst = (objects: readonly Placed[]): readonly Placed[] =>
  [...objects].sort((a, b) => STATES.indexOf(stateOf(a.object)) - STATES.indexOf(stateOf(b.object)));

function cardOf(stack: string, object: ReportedObject): string {
  const {
    address,
    changes,
    credentials,
    ignored,
    messages,
    name,
    registry,
    first_seen: since,
    runs,
  } = object;
  const state = stateOf(object);
  const rows = changes.map(({ attribute, recorded, actual, sensitive, ignored: why }) => {
    const [before, after] = sensitive ? ["(sensitive)", "(sensitive)"] : marked(recorded, actual);
    const note = why === undefined ? "" : ` <small>ignored: ${escaped(why)}</small>`;
    return `<tr><th scope="row">${escaped(attribute)}${note}</th><td data-label="recorded"><pre>${before}</pre></td><td data-label="actual"><pre>${after}</pre></td></tr>`;
  });
  const table =
    rows.length === 0
      ? ""
      : `<table class="changes"><thead><tr><th scope="col">attribute</th><th scope="col">recorded</th><th scope="col">actual</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
  const notes = [
    ...(credentials === undefined ? [] : [capitalized(credentialsText(credentials))]),
    ...(ignored === undefined ? [] : [`Ignored: ${ignored}`]),
    ...(since === undefined
      ? []
      : [
          `Since ${since.replace("T", " ").slice(0, 16)} UTC, in ${runs ?? 1} ${runs === 1 ? "report" : "reports in a row"}.`,
        ]),
    ...messages,
  ];
  return `<article class="${state}" data-state="${state}" data-registry="${registry}"><h3><span class="badge">${wordsFor(state)}</span> ${escaped(address)}</h3><p class="quiet">${escaped([name, stack, object.id].filter((part) => (part ?? "") !== "").join(" · "))}</p>${table}${notes.map((text) => `<p>${escaped(text)}</p>`).join("")}</article>`;
}

/** Both values, with the difference marked, without their common beginning and end. */
function marked(recorded: unknown, actual: unknown): readonly [string, string] {
  const [before, after] = [textOf(recorded), textOf(actual)];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const mark = (text: string, tag: string): string =>
    `${escaped(text.slice(0, start))}<${tag}>${escaped(text.slice(start, text.length - end))}</${tag}>${escaped(text.slice(text.length - end))}`;
  return [mark(before, "del"), mark(after, "ins")];
}

/** JSON in a string is formatted like other values. */
function textOf(value: unknown): string {
  if (typeof value === "string" && /^[[{]/.test(value)) {
    try {
      return JSON.stringify(JSON.parse(value), null, 2);
    } catch {
      return value;
    }
  }
  return typeof value === "string" ? value : JSON.stringify(value ?? null, null, 2);
}

function unappliedOf({ stacks }: Report): string {
  const items = stacks.flatMap(({ name, unapplied = [] }) =>
    unapplied.map(
      ({ address, actions, attributes }) =>
        `<li><code>${escaped(address)}</code> in ${escaped(name)}: ${escaped(actions.join(", "))} ${escaped(attributes.join(", "))}</li>`,
    ),
  );
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}
