import { entryOf, isJsonObject, type SentKeys } from "../../src/checks";
import { type Emulator, startEmulator } from "../../src/emulator";
import { additionalOf } from "../../src/framework/schema/additional";
import { integrations } from "../../src/provider";
import type { Row } from "../e2e/matrix/row";
import { ROWS } from "../e2e/matrix/rows";
import { registryOf } from "../e2e/matrix/world";
import { configOf } from "../hostile/objects";
import { type Made, makeObjects } from "../support/all-objects";
import { playCore, summariesOf } from "../support/core";

// Which keys additional_fields and additional_credentials refuse is written by hand beside each schema. What is really sent,
// when every object is made, drifts and is changed, tells whether a key was forgotten: then two would say what it is.

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

test.each(ROWS.map((row) => [row.type, row] as const))(
  "%s knows all keys that it sends",
  async (type, row) => {
    const made = await makeObjects(emulator, "all", [row]);
    const creations = bodiesOf(type);
    for (const each of made) await changed(row, each);

    const additional = additionalOf(integrations.resources[type]?.fields ?? {});
    const bodies = bodiesOf(type);
    const unknown = bodies.flatMap((body) =>
      unknownIn(body, additional?.keys() ?? {}, additional?.ignoresCase ?? false),
    );

    expect(creations).not.toEqual([]);
    expect(bodies.length).toBeGreaterThan(creations.length);
    expect([...new Set(unknown)].filter((key) => NO_ATTRIBUTE[type]?.[key] === undefined)).toEqual([]);
  },
);

/** What is rightly sent though no attribute stands for it. */
const NO_ATTRIBUTE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  integrations_fruxon_tool: {
    "/isAsync": "read and sent back, because a PUT resets what it omits; additional_fields is what counts",
  },
};

/** Of the requests that make or change an object. */
const bodiesOf = (type: string): readonly unknown[] =>
  registryOf(emulator, type)
    .requests.all()
    .filter(({ method, path }) => method !== "GET" && method !== "DELETE" && !path.endsWith(PUBLICATION))
    .flatMap(({ body }) => (isJsonObject(body) ? [body] : []));

/** A request about an object that takes nothing further. */
const PUBLICATION = ":publish";

/** Sets back each drift for which an update is enough, and then changes the main object and its credentials. */
async function changed(row: Row, { label, config, ...made }: Made): Promise<void> {
  const core = playCore(integrations, emulator.environment, row.type);
  let stored: Parameters<typeof core.refresh>[0] = made;
  for (const { variant = "main", change, by = "update" } of Object.values(row.drifts)) {
    if (!label.startsWith(`${variant}_`) || by === "replacement") continue;
    change(emulator, stored.state ?? {});
    const repaired = await core.apply(config, await core.refresh(stored));
    expect(errorsOf(repaired.diagnostics)).toEqual([]);
    stored = repaired;
  }
  if (!label.startsWith("main_")) return;
  const given = { ...row.variants.main(label), ...row.update.set };
  const updated = await core.apply({ ...configOf(row, given), credentials_version: 2 }, stored);
  expect(errorsOf(updated.diagnostics)).toEqual([]);
}

const errorsOf = (diagnostics: Parameters<typeof summariesOf>[0]): readonly string[] =>
  summariesOf(diagnostics).filter((summary) => summary.startsWith("error"));

/** The members that no attribute stands for, as JSON pointers; what is inside an attribute is its own. */
const unknownIn = (body: unknown, keys: SentKeys, ignoresCase: boolean, parent = ""): readonly string[] =>
  Object.entries(isJsonObject(body) ? body : {}).flatMap(([key, value]) => {
    const entry = entryOf(keys, key, ignoresCase);
    if (entry === undefined) return [`${parent}/${key}`];
    return typeof entry === "string" ? [] : unknownIn(value, entry, ignoresCase, `${parent}/${key}`);
  });
