import { readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { chromiumPath } from "../../support/browser";
import { clientOf, created, INTEGRATIONS, SENTRY } from "../support";

// The page in a real browser, where one is installed. One start of the browser serves all tests.

let browser: Browser | undefined;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-gpu"] });
});

afterAll(async () => browser?.close());

interface Opened {
  readonly emulator: Emulator;
  readonly page: Page;
  /** What the browser complains about: scripts that failed, and what the policy refused. */
  readonly complaints: string[];
}

interface OpenOptions {
  readonly width: number;
  readonly isDark: boolean;
  /** For axe, which is a script of ours and not of the page. */
  readonly bypassCSP: boolean;
}

const DESK: OpenOptions = { width: 1200, isDark: false, bypassCSP: false };

async function opened(options: OpenOptions, test: (opened: Opened) => Promise<void>): Promise<void> {
  if (browser === undefined) return;
  const emulator = await startEmulator({ page: true });
  const context = await browser.newContext({
    viewport: { width: options.width, height: 800 },
    colorScheme: options.isDark ? "dark" : "light",
    bypassCSP: options.bypassCSP,
  });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      // An object that was deleted is asked for once more, in vain.
      if (!message.text().startsWith("Failed to load resource")) complaints.push(message.text());
    });
    page.on("pageerror", (error) => void complaints.push(error.message));
    await page.goto(emulator.pageUrl ?? "");
    await page.getByText("Live", { exact: true }).waitFor();
    await test({ emulator, page, complaints });
  } finally {
    await context.close();
    await emulator.close();
  }
}

const buddyOf = ({ buddy }: Emulator) => clientOf(buddy.baseUrl, buddy.tokens.full);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, and by how many pixels the page is wider than the window. */
async function findings(page: Page): Promise<{ readonly violations: string[]; readonly overflow: number }> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => ({
    violations: violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).join(" ")),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))`);
}

test.each([
  ["a desk, light", 1200, false],
  ["a desk, dark", 1200, true],
  ["a phone, light", 360, false],
  ["a phone, dark", 360, true],
])(
  "on %s nothing is cut off, and axe finds nothing: lists, conditions, an object, its editing",
  (_, width, isDark) =>
    opened({ width, isDark, bypassCSP: true }, async ({ emulator, page }) => {
      const long = "a-name-without-blanks-".repeat(8);
      const path = await created(buddyOf(emulator), { ...SENTRY, name: "Sentry" });
      await buddyOf(emulator).patch(path, { name: "Renamed", note: long });
      emulator.buddy.faults.add({ times: "always", fault: { kind: "answer", status: 503 } });
      await buddyOf(emulator).get(path);
      await page.getByText("Latency, limits and faults").click();
      await page.getByText("Four emulated registries").click();
      await page.locator(".activity .bad").waitFor();
      const lists = await findings(page);
      await page.getByRole("button", { name: "Renamed" }).click();
      await page.getByText("credential_fields").waitFor();
      const object = await findings(page);
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByText("Can be added").waitFor();
      const editing = await findings(page);

      const nothing = { violations: [], overflow: 0 };
      expect({ lists, object, editing }).toEqual({ lists: nothing, object: nothing, editing: nothing });
    }),
);

test("with the keyboard alone: what a client creates appears, is edited and deleted by hand", () =>
  opened(DESK, async ({ emulator, page, complaints }) => {
    await created(buddyOf(emulator), SENTRY);
    const row = page.getByRole("button", { name: "Sentry acme-dev created" });
    await row.waitFor();
    await row.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Sentry" }).waitFor();
    await tabTo(page, "Edit");
    await page.keyboard.press("Enter");
    const members = page.getByLabel("Members, as JSON");
    await page.getByText("Can be added").waitFor();
    expect(await members.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText('{"name":"by hand","tok');
    await tabTo(page, "Save");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("This is not JSON").waitFor();
    await members.focus();
    await page.keyboard.press("Control+a");
    const {
      hash_id: _,
      workspace: __,
      credentials: ___,
      ...editable
    } = emulator.buddy.integrations()[0] ?? fail();
    await page.keyboard.insertText(JSON.stringify({ ...editable, name: "by hand", token: "FAKE-NEW-TOKEN" }));
    await tabTo(page, "Save");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "by hand" }).waitFor();
    expect(emulator.buddy.integrations()).toMatchObject([
      { name: "by hand", credentials: { token: "FAKE-NEW-TOKEN" } },
    ]);
    const change = page.locator(".change.changed");
    expect(await change.innerText()).toMatch(
      /by hand[\s\S]*name: "Sentry"[\s\S]*"by hand"[\s\S]*credentials sent: token/,
    );

    await tabTo(page, "Delete");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Keep it");
    await tabTo(page, "Delete it");
    await page.keyboard.press("Enter");
    await page.locator(".change.deleted").waitFor();
    expect(emulator.buddy.integrations()).toEqual([]);
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.content()).not.toContain("FAKE-NEW-TOKEN");
    expect(complaints).toEqual([]);
  }));

test("latency, limits and faults are switched on and off; a stop of the emulator is said", () =>
  opened(DESK, async ({ emulator, page }) => {
    const { buddy } = emulator;
    await page.getByText("Latency, limits and faults").click();
    await page.getByLabel("Latency of every answer").selectOption("100 ms");
    await page.getByText("latency 100 ms").waitFor();
    await page.getByLabel("Rate limit of buddy").selectOption("10 a minute");
    await page.getByText("rate limit of buddy 10 a minute").waitFor();
    expect(buddy.settings().rateLimit).toEqual({ requests: 10, windowSeconds: 60 });

    await page.getByLabel("Fault").selectOption("Done, but the answer is lost");
    await page.getByLabel("Which requests").selectOption("creations (POST)");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByText("buddy: Done, but the answer is lost, POST, until switched off").waitFor();
    await expect(buddyOf(emulator).post(INTEGRATIONS, SENTRY)).rejects.toThrow();
    await page.getByText("no answer").waitFor();
    await page.locator(".change.created").waitFor();
    await page.getByRole("button", { name: "Switch off" }).click();
    await page.getByText("No faults are switched on.").waitFor();
    expect(buddy.faults.pending()).toEqual([]);

    await page.getByLabel("Fault").selectOption("Another plan (JSON)");
    await page.getByLabel("Plan", { exact: true }).fill('{"fault":{"kind":"nonsense"}}');
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByRole("alert").getByText("fault.kind").waitFor();

    await page.getByLabel("Only changes").check();
    expect(await page.locator(".activity > li").count()).toBe(1);
    await emulator.close();
    await page.getByText("The emulator does not answer; this is what it had").waitFor();
    expect(await page.getByRole("button", { name: "Sentry" }).count()).toBe(1);
  }));

test("a page of another origin reads nothing, changes nothing and shows nothing in a frame", () =>
  opened({ ...DESK, bypassCSP: true }, async ({ emulator, page }) => {
    const other = await startEmulator({ page: true });
    try {
      await page.goto(other.pageUrl ?? "");
      const { url, pageUrl } = emulator;
      const tried = await page.evaluate(
        async ({ state, write, framed }) => {
          const read = await fetch(state).then(
            () => "read",
            () => "refused",
          );
          const body = '{"name":"By another page"}';
          const sent = await fetch(write, { method: "POST", mode: "no-cors", body }).then(
            () => "answered",
            () => "refused",
          );
          const frame = Object.assign(document.createElement("iframe"), { src: framed });
          await new Promise((resolve) => {
            frame.addEventListener("load", resolve);
            document.body.append(frame);
          });
          return { read, sent };
        },
        {
          state: `${url}/_page/state`,
          write: `${url}/_control/buddy/workspaces/acme-dev/integrations`,
          framed: pageUrl ?? "",
        },
      );
      expect(tried).toEqual({ read: "refused", sent: "refused" });
      expect(emulator.buddy.integrations()).toEqual([]);
      expect(page.frames().at(-1)?.url()).toBe("chrome-error://chromewebdata/");
    } finally {
      await other.close();
    }
  }));

/** Presses Tab until the button with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await page.evaluate("document.activeElement?.textContent")) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

function fail(): never {
  throw new Error("There is no integration.");
}
