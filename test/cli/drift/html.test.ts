import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { rendered } from "../../../src/cli/drift/outputs";
import { completed, type ReportedObject } from "../../../src/cli/drift/report";
import { chromiumPath } from "../../support/browser";

// The report in a real browser, where one is installed (CHROMIUM names it, or chromium, google-chrome are on PATH): at the width of a
// desk and of a phone, light and dark, axe has nothing against it, nothing is cut off, and the filters work.

const object = (given: Partial<ReportedObject>): ReportedObject => ({
  address: 'module.teams["platform"].integrations_buddy_integration.docker_hub_of_the_platform_team',
  type: "integrations_buddy_integration",
  registry: "buddy",
  id: "acme-dev/64f0c0ffee00000000000001",
  name: "Docker Hub",
  status: "in_sync",
  changes: [],
  messages: [],
  ...given,
});

const report = completed(
  {
    generated_at: "2026-12-01T10:00:00.000Z",
    stacks: [
      {
        name: "production",
        objects: [
          object({
            status: "changed",
            changes: [
              { attribute: "permissions.others", recorded: "DENIED", actual: "MANAGE", sensitive: false },
              { attribute: "email", recorded: undefined, actual: undefined, sensitive: true },
              {
                attribute: "override",
                recorded: '{"a":1}',
                actual: '{"a":2}',
                sensitive: false,
                ignored: "known",
              },
            ],
            first_seen: "2026-11-30T10:00:00.000Z",
            runs: 3,
          }),
          object({ registry: "northflank", status: "deleted" }),
          object({ registry: "truto", status: "credentials", credentials: "changed" }),
          object({ registry: "fruxon", status: "unreadable", messages: ["Fruxon answered 403."] }),
          object({}),
        ],
        unapplied: [{ address: "a.b", actions: ["update"], attributes: ["note"] }],
      },
      { name: "staging", error: "There is no state.", objects: [] },
    ],
    unmanaged: [{ type: "integrations_truto_integration", registry: "truto", id: "x", name: "acme-crm" }],
    problems: [],
    ignore_rules: { expired: [{ rule: "a.b", expires: "2026-11-01" }], unused: [{ rule: "c.d" }] },
    history: [1, 4, 2].map((drifted, day) => ({
      generated_at: `2026-11-2${day}T10:00:00.000Z`,
      drifted,
      unreadable: 0,
    })),
  },
  "integrations 0.0.0",
  1,
);

interface Seen {
  readonly violations: readonly string[];
  readonly overflow: number;
  readonly shown: readonly string[];
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const PROBE = `(async () => {
  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const count = () => document.getElementById("shown").textContent;
  const shown = [count()];
  const registry = document.getElementById("registry");
  registry.value = "truto"; registry.dispatchEvent(new Event("input", { bubbles: true }));
  shown.push(count());
  registry.value = ""; registry.dispatchEvent(new Event("input", { bubbles: true }));
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return { violations: violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).join(" ")), overflow, shown };
})()`;

let browser: Browser | undefined;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "drift-html-"));
  writeFileSync(join(folder, "report.html"), rendered(report, "html", { colour: false, width: 80 }));
  if (chromiumPath === undefined) return;
  browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-gpu"] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page says of itself in a browser. */
async function seen(on: Browser, width: number, isDark: boolean): Promise<Seen> {
  const context = await on.newContext({
    viewport: { width, height: 900 },
    colorScheme: isDark ? "dark" : "light",
    // For axe, which is no script of the report.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(`file://${join(folder, "report.html")}`);
    await page.evaluate(AXE);
    return await page.evaluate<Seen>(PROBE);
  } finally {
    await context.close();
  }
}

test.each([
  ["a desk, light", 1_200, false],
  ["a desk, dark", 1_200, true],
  ["a phone, light", 500, false],
  ["a phone, dark", 500, true],
])("%s", async (_what, width, isDark) => {
  if (browser === undefined) return;
  expect(await seen(browser, width, isDark)).toEqual({
    violations: [],
    overflow: 0,
    shown: ["4 of 5", "1 of 5"],
  });
});
