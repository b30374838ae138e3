import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Surroundings } from "../../src/cli/credential-link/command";
import { type Emulator, startEmulator } from "../../src/emulator";

const TENANT = "acme-corp";
const DESK = "custom_support_desk";
const OPTIONS = { anyone: false };

let emulator: Emulator;
let folder: string;
let id: string;

beforeEach(async () => {
  emulator = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), "cli-link-"));
  const auth = { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: {} };
  ({ id } = emulator.fruxon.addConfig(TENANT, DESK, { displayName: "By link", auth }));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

async function ran(config: string, options: object = {}, more: Partial<Surroundings> = {}) {
  const printed: string[] = [];
  const reported: string[] = [];
  const surroundings = {
    environment: emulator.environment,
    isTerminal: true,
    print: (text: string) => void printed.push(text),
    report: (text: string) => void reported.push(text),
    ...more,
  };
  const code = await run(config, { ...OPTIONS, ...options }, surroundings, new AbortController().signal);
  return { code, printed, reported: reported.join("\n") };
}

const url = () => emulator.fruxon.credentialLink(id)?.url ?? "none";
const sent = () => emulator.fruxon.requests.all().filter(({ method }) => method !== "GET");

test.each([
  ["by its id", () => `${TENANT}/${DESK}/${id}`],
  ["by its display name", () => `${TENANT}/${DESK}/By link`],
  ["without the tenant, which the environment has", () => `${DESK}/By link`],
])("a link for a config that is named %s is the one line on a terminal's output", async (_, config) => {
  const { code, printed, reported } = await ran(config(), {
    for: "ann@acme.example",
    note: "for the desk",
    hours: 3,
  });

  expect([code, printed]).toEqual([0, [url()]]);
  expect(url()).toMatch(/^https:/);
  expect(reported).toContain(`${TENANT}/${DESK}/${id}`);
  expect(reported).not.toContain(url());
  expect(sent().map(({ body }) => body)).toEqual([
    { requireSignIn: true, intendedForEmail: "ann@acme.example", note: "for the desk", ttlHours: 3 },
  ]);
});

test("the URL goes to a file, or to an output that is captured, and to no other output without a terminal", async () => {
  const out = join(folder, "url.txt");
  await expect(ran(id, {}, { isTerminal: false })).rejects.toThrow("Use --out FILE");
  expect(sent()).toEqual([]);

  const filed = await ran(`${DESK}/${id}`, { out }, { isTerminal: false });
  expect([filed.printed, readFileSync(out, "utf8")]).toEqual([[], `${url()}\n`]);
  expect(filed.reported).toContain(`The URL is in the file ${out}`);
  expect(filed.reported).not.toContain(url());

  const captured = await ran(`${DESK}/${id}`, { out: "-" }, { isTerminal: false });
  expect(captured.printed).toEqual([url()]);
  expect(readdirSync(folder)).toEqual(["url.txt"]);
});

test("what Fruxon refuses is an error in the command's own words", async () => {
  await expect(ran(`${DESK}/${id}`, { anyone: true })).rejects.toThrow(
    /lacks the scope workspace:write.*requires a sign-in \(no --anyone\)/,
  );
  await expect(ran(`${DESK}/nobody`)).rejects.toThrow('has no config named "nobody"');
  await expect(ran(`${DESK}/11111111-aaaa-4bbb-8ccc-000000000001`)).rejects.toThrow(
    "The config does not exist",
  );
  await expect(ran(DESK)).rejects.toThrow("does not name a config");
  await expect(ran(`${DESK}/${id}`, { for: "ann" })).rejects.toThrow("Invalid value for --for");
  await expect(
    ran(
      `${DESK}/${id}`,
      {},
      { environment: { FRUXON_BASE_URL: emulator.fruxon.baseUrl, FRUXON_TENANT: TENANT } },
    ),
  ).rejects.toThrow("FRUXON_TOKEN");
});
