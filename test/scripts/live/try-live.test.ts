import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { tryLive } from "../../../scripts/live/command";

const REGISTRIES = ["buddy", "fruxon", "northflank", "truto"] as const;
type Registry = (typeof REGISTRIES)[number];

/** What the scripts call everything that they create. */
const NAME = /try[ -_]live/;
const SECRET = "FAKE-try-live";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ northflank: { cloudCredentials: "omit" } });
});
afterEach(() => emulator.close());

const environment = (): Readonly<Record<string, string | undefined>> => ({
  ...emulator.environment,
  BUDDY_WORKSPACE: "acme-dev",
});

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

async function run(
  args: readonly string[],
  { variables = environment(), signal = new AbortController().signal } = {},
): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await tryLive(args, {
    environment: variables,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    signal,
    unique: "5ef0c0de",
  });
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

const rowsOf = ({ printed }: Ran): readonly (readonly string[])[] =>
  printed
    .split("\n")
    .filter((line) => line.startsWith("| §"))
    .map((line) => line.split("|").map((cell) => cell.trim()));

const countOf = (registry: Registry, method: string): number => emulator[registry].requests.count({ method });

describe.each(REGISTRIES)("npm run try:live -- %s", (registry) => {
  it("reads only, and finds nothing that differs in the emulator", async () => {
    const ran = await run([registry]);

    expect(ran).toMatchObject({ code: 0, complained: "" });
    expect(rowsOf(ran).filter(([, , result]) => result === "differs")).toEqual([]);
    expect(rowsOf(ran).filter(([, , result]) => result === "holds").length).toBeGreaterThan(5);
    expect(countOf(registry, "GET")).toBeGreaterThan(3);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(countOf(registry, method)).toBe(0);
  });

  it("deletes with --write what it created", async () => {
    const ran = await run([registry, "--write"]);

    expect(ran).toMatchObject({ code: 0, complained: "" });
    expect(countOf(registry, "POST")).toBeGreaterThan(0);
    expect(countOf(registry, "DELETE")).toBeGreaterThan(0);
    expect(await listed(registry)).not.toMatch(NAME);
  });

  it("prints neither the token nor a credential", async () => {
    const ran = await run([registry, "--write"]);

    const token = environment()[`${registry.toUpperCase()}_TOKEN`] ?? "";
    expect(token).not.toBe("");
    expect(`${ran.printed}${ran.complained}`).not.toContain(token);
    expect(`${ran.printed}${ran.complained}`).not.toContain(SECRET);
  });

  it("names sections that the page has", async () => {
    const page = readFileSync(join(__dirname, `../../../docs/apis/${registry}.md`), "utf8");
    const sections = [...page.matchAll(/^#+ (\d+(?:\.\d+)*)/gm)].map(
      ([, number = ""]) => `§${number.replace(/\.$/, "")}`,
    );

    const named = rowsOf(await run([registry, "--write"])).map(([, section = ""]) => section.split(" ")[0]);

    expect(sections).toEqual(expect.arrayContaining(named));
  });

  it("deletes what it created when it is interrupted", async () => {
    const interrupted = new AbortController();
    emulator[registry].faults.add({
      match: { method: "POST" },
      times: "always",
      fault: { kind: "delay", milliseconds: 20, when: "after" },
    });
    const started = run([registry, "--write"], { signal: interrupted.signal });
    // Fruxon refuses the first creation, whose id has no prefix.
    while (countOf(registry, "POST") < (registry === "fruxon" ? 2 : 1)) await tick();
    interrupted.abort();

    const ran = await started;

    expect(ran.code).toBe(1);
    expect(ran.complained).toContain("ended early");
    expect(await listed(registry)).not.toMatch(NAME);
  });

  it("says what is left behind when it cannot be deleted", async () => {
    emulator[registry].faults.add({
      match: { method: "DELETE" },
      times: "always",
      fault: { kind: "answer", status: 500 },
    });

    const ran = await run([registry, "--write"]);

    expect(ran.code).toBe(1);
    expect(ran.complained).toMatch(
      /Left behind: the \w+.*try.live.5ef0c0de.safe.to.delete.*delete it in the registry/s,
    );
  });

  it("says which variable is missing", async () => {
    const variable = `${registry.toUpperCase()}_TOKEN`;

    const ran = await run([registry], { variables: { ...environment(), [variable]: "" } });

    expect(ran).toMatchObject({ code: 1, printed: "" });
    expect(ran.complained).toContain(`${variable} is not set`);
  });
});

const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

const LISTS: Readonly<Record<Registry, readonly string[]>> = {
  buddy: ["/workspaces/acme-dev/integrations"],
  fruxon: ["/integrations?pageSize=100"],
  northflank: ["/v1/cloud-providers/integrations"],
  truto: [
    "/integration",
    "/notification-destination",
    "/webhook",
    "/datastore",
    "/environment-unified-model",
  ],
};

async function listed(registry: Registry): Promise<string> {
  const variables = environment();
  const name = registry.toUpperCase();
  const tenant = registry === "fruxon" ? `/v1/tenants/${variables.FRUXON_TENANT ?? ""}` : "";
  const texts = LISTS[registry].map(async (list) => {
    const response = await fetch(`${variables[`${name}_BASE_URL`] ?? ""}${tenant}${list}`, {
      headers: { Authorization: `Bearer ${variables[`${name}_TOKEN`] ?? ""}` },
    });
    expect(response.status).toBe(200);
    return response.text();
  });
  return (await Promise.all(texts)).join("\n");
}

describe("npm run try:live", () => {
  it("finds what differs, and does not show it", async () => {
    await emulator.close();
    emulator = await startEmulator({ northflank: { cloudCredentials: "full" } });

    const ran = await run(["northflank", "--write"]);

    expect(ran.code).toBe(2);
    expect(rowsOf(ran)).toContainEqual(expect.arrayContaining(["§4.1", "differs", "apiKey: a text"]));
    expect(ran.printed).not.toContain(SECRET);
  });

  it("says that a token is refused", async () => {
    const ran = await run(["truto"], { variables: { ...environment(), TRUTO_TOKEN: "FAKE-wrong-token" } });

    expect(ran.code).toBe(1);
    expect(ran.complained).toContain("ended early: The list of environment integrations answers status 401");
    expect(ran.complained).not.toContain("FAKE-wrong-token");
  });

  it("names no address of a server that does not answer", async () => {
    const variables = { ...environment(), TRUTO_BASE_URL: "http://127.0.0.1:1" };

    const ran = await run(["truto"], { variables });

    expect(ran.code).toBe(1);
    expect(ran.complained).toMatch(/GET got no answer: \w+/);
    expect(ran.complained).not.toContain("127.0.0.1");
  });

  it.each(["http://registry.example", "https://user:pass@registry.example", "registry.example"])(
    "refuses the address %s",
    async (address) => {
      const ran = await run(["truto"], { variables: { ...environment(), TRUTO_BASE_URL: address } });

      expect(ran.code).toBe(1);
      expect(ran.complained).toContain("TRUTO_BASE_URL");
    },
  );

  it("prints help, with every registry and its variables", async () => {
    const ran = await run(["--help"]);

    expect(ran.code).toBe(0);
    for (const registry of REGISTRIES)
      expect(ran.printed).toMatch(
        new RegExp(`^ {2}${registry}\\n {4}${registry.toUpperCase()}_TOKEN: `, "m"),
      );
  });

  it.each([
    [[], "Name a registry."],
    [["gitlab"], 'No registry is called "gitlab".'],
    [["constructor"], 'No registry is called "constructor".'],
    [["buddy", "truto"], "Name one registry."],
    [["buddy", "--delete"], "'--delete'"],
  ])("refuses the arguments %j", async (args, message) => {
    const ran = await run(args);

    expect(ran.code).toBe(1);
    expect(ran.complained).toContain(message);
    expect(ran.complained).toContain("npm run try:live -- <registry>");
  });
});
