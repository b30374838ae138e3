import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rendered } from "../../../src/cli/drift/outputs";
import { outputIn } from "../../../src/cli/drift/outputs/formats";
import { MOST_CHARACTERS } from "../../../src/cli/drift/outputs/markdown";
import {
  completed,
  EXIT,
  type Report,
  type ReportedObject,
  reportJsonSchema,
  reportSchema,
} from "../../../src/cli/drift/report";
import { hasUnseen } from "../../../src/text";

const SCREEN = { colour: false, width: 120 };

const object = (given: Partial<ReportedObject> = {}): ReportedObject => ({
  address: "integrations_buddy_integration.hub",
  type: "integrations_buddy_integration",
  registry: "buddy",
  id: "acme-dev/1",
  name: "Docker Hub",
  status: "in_sync",
  changes: [],
  messages: [],
  ...given,
});

const changed = object({
  status: "changed",
  changes: [
    { attribute: "note", recorded: "a | b `c`", actual: "<img src=x onerror=alert(1)>", sensitive: false },
  ],
});

const reportOf = (objects: ReportedObject[], more: Partial<Report> = {}): Report =>
  completed(
    {
      generated_at: "2026-12-01T10:00:00.000Z",
      stacks: [{ name: "production", objects, ...(more.stacks?.[0] ?? {}) }],
      problems: [],
      ignore_rules: { expired: [], unused: [] },
      ...(more.history === undefined ? {} : { history: more.history }),
    },
    "integrations 0.0.0",
    1,
  );

describe("the exit code follows from the report alone", () => {
  const unapplied = [{ address: "a.b", actions: ["update"], attributes: ["note"] }];

  test.each<[string, ReportedObject[], boolean, number]>([
    ["in sync", [object()], false, EXIT.inSync],
    ["unreadable", [object({ status: "unreadable" }), changed], false, EXIT.incomplete],
    ["drift", [changed], false, EXIT.drift],
    ["deleted", [object({ status: "deleted" })], false, EXIT.drift],
    ["credentials", [object({ status: "credentials", credentials: "changed" })], false, EXIT.drift],
    ["ignored", [object({ ...changed, ignored: "known" })], false, EXIT.inSync],
    ["unapplied changes only", [object()], true, EXIT.unapplied],
    ["both", [changed], true, EXIT.both],
  ])("%s", (_what, objects, isUnapplied, code) => {
    const stack = { name: "production", objects, ...(isUnapplied ? { unapplied } : {}) };
    expect(reportOf(objects, { stacks: [stack] }).exit_code).toBe(code);
  });
});

test("the JSON keeps to the published schema, which is that of this version", () => {
  const json = rendered(reportOf([changed, object()]), "json", SCREEN);

  expect(reportSchema.parse(JSON.parse(json))).toMatchObject({ version: "1.0", exit_code: 2 });
  const published: unknown = JSON.parse(
    readFileSync(join(__dirname, "../../../docs/drift-report.schema.json"), "utf8"),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
});

test("a table names the object, what happened, and both values", () => {
  const table = rendered(reportOf([changed, object({ address: "quiet.one" })]), "table", SCREEN);

  expect(table).toContain("integrations_buddy_integration.hub");
  expect(table).toContain("changed outside");
  expect(table).not.toContain("quiet.one");
  expect(table).not.toContain("\u001b[");
  expect(table.trimEnd().split("\n").at(-1)).toBe("2 objects: 1 changed outside");
  expect(rendered(reportOf([changed]), "table", { ...SCREEN, colour: true })).toContain("\u001b[");
});

test("a table has a long address in one line if the width allows it, and never exceeds the width", () => {
  const address = "integrations_buddy_integration.docker-hub_9804E927";
  const change = { attribute: "name", recorded: "Docker Hub", actual: "Hub (do not use)", sensitive: false };
  const [wide, narrow] = [120, 80].map((width) =>
    rendered(reportOf([{ ...changed, address, changes: [change] }]), "table", { ...SCREEN, width }),
  );

  expect(wide).toContain(address);
  expect(narrow).not.toContain(address);
  expect(longestOf(wide ?? "")).toBeLessThanOrEqual(120);
  expect(longestOf(narrow ?? "")).toBeLessThanOrEqual(80);
});

const longestOf = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

test("Markdown of any size fits a comment, says what does not, and takes nothing from outside for markup", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => object({ ...changed, address: `a.b[${index}]` }));
  const long = rendered(reportOf(many), "markdown", SCREEN);

  expect(long.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(long).toMatch(/\d+ more sections do not fit here/);
  expect(long).toContain("5000 objects: 5000 changed outside");
  const short = rendered(reportOf([changed]), "markdown", SCREEN);
  expect(short).toContain('`"<img src=x onerror=alert(1)>"`');
  expect(short).toContain('`` "a \\| b `c`" ``');
});

test("JUnit and SARIF have what drifted, escaped", () => {
  const junit = rendered(reportOf([changed, object({ status: "unreadable" })]), "junit", SCREEN);
  const sarif = JSON.parse(rendered(reportOf([changed]), "sarif", SCREEN)) as {
    runs: { results: { ruleId: string }[] }[];
  };

  expect(junit).toContain('tests="2" failures="1" errors="1"');
  expect(junit).toContain("&lt;img src=x");
  expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["changed"]);
});

test("the HTML report is one file, and what comes from outside is text in it", () => {
  const html = rendered(
    reportOf([changed], {
      history: [{ generated_at: "2026-12-01T10:00:00.000Z", drifted: 1, unreadable: 0 }],
    }),
    "html",
    SCREEN,
  );

  expect(html).not.toMatch(/(src|href)="?(https?:)?\/\//);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("<svg");
});

test.each([
  ["markdown=drift.md", { format: "markdown", file: "drift.md" }],
  ["table", { format: "table", file: undefined }],
  ["pdf", undefined],
  ["json=", undefined],
])("%s is read as an output", (text, output) => {
  expect(outputIn(text)).toEqual(output);
});

test.each(["table", "json", "markdown", "junit", "sarif", "html"] as const)(
  "%s holds no character that a terminal obeys or that turns text around",
  (format) => {
    const evil = "a\u202eb\u001b[2Jc\u{e0001}\u0085";
    const report = reportOf([
      object({
        status: "changed",
        name: evil,
        id: evil,
        changes: [{ attribute: "note", recorded: evil, actual: evil.toUpperCase(), sensitive: false }],
        messages: [evil],
      }),
      object({ address: "a.b", status: "unreadable", messages: [evil] }),
    ]);

    const text = rendered({ ...report, problems: [evil] }, format, SCREEN);

    expect(text).toContain("note");
    expect(hasUnseen(text.replaceAll("\n", ""))).toBe(false);
    if (format === "json") expect(JSON.parse(text)).toEqual({ ...report, problems: [evil] });
  },
);

test.each(["table", "markdown", "html"] as const)("%s says that an object was made again", (format) => {
  const text = rendered(reportOf([object({ status: "credentials", credentials: "made_again" })]), format, {
    colour: false,
    width: 400,
  });

  expect(text.replace(/\s+/g, " ")).toContain("deleted and created again");
});
