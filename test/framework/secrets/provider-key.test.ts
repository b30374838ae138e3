import { defineResource, NO_CONNECTION, string } from "../../../src/framework";
import { decodePrivate } from "../../../src/framework/state/private-state";
import { UNKNOWN } from "../../../src/framework/values/value";
import { whole } from "../support/resources";
import { configure, serve, TODAY } from "../support/server";

const KEY = "pX3vQ9sLr7TzNc2MwYk5Bd8HgJf1Ua4Ee6RiVoWt";
const OTHER_KEY = "uG5kR2tXw8ZpLc9NvMq3Bs7HdJy4Fa1Ee6TiKoPz";

const resource = defineResource({
  type: "thing",
  description: "",
  connection: NO_CONNECTION,
  schema: { id: string().computed().stable(), token: string().optional().writeOnly() },
  identity: ["id"],
  create: async () => ({ id: "x" }),
  read: async (_api, { id }) => ({ id }),
  update: async () => ({}),
  delete: async () => undefined,
});

/** A process whose key comes from the provider's block, from the environment, or from nowhere. */
async function processWith({ block, variable }: { block?: string; variable?: string } = {}) {
  const server = serve(
    { resources: [resource] },
    variable === undefined ? {} : { DEMO_FINGERPRINT_KEY: variable },
  );
  const { diagnostics } = await configure(server, { fingerprint_key: block ?? null });
  return { server, diagnostics };
}
type Server = Awaited<ReturnType<typeof processWith>>["server"];

const create = async (server: Server, token: string) =>
  server.applyResource({
    type: "demo_thing",
    prior: null,
    planned: whole(resource, { id: UNKNOWN, credentials_generation: 1 }),
    config: whole(resource, { token }),
    plannedPrivate: new Uint8Array(),
    plannedIdentity: null,
  });

const planOf = async (server: Server, made: Awaited<ReturnType<typeof create>>, config: object) => {
  const prior = made.state;
  if (prior === null) throw new Error("nothing was created");
  return server.planResource({
    type: "demo_thing",
    prior,
    proposed: prior,
    config: whole(resource, { ...config }),
    priorPrivate: made.private,
    priorIdentity: null,
    capabilities: TODAY,
  });
};

const isSent = ({ planned }: Awaited<ReturnType<typeof planOf>>) =>
  planned?.credentials_generation === UNKNOWN;

test.each([{ block: KEY }, { variable: KEY }])(
  "the key of %j is used, and is nowhere in what is kept",
  async (where) => {
    const { server } = await processWith(where);

    const made = await create(server, "hunter2");

    expect(decodePrivate(made.private).fingerprint).toMatchObject({ algorithm: "keyed-hmac-sha256" });
    expect(new TextDecoder().decode(made.private)).not.toContain(KEY);
    expect(isSent(await planOf(server, made, { token: "hunter2" }))).toBe(false);
    expect(isSent(await planOf(server, made, { token: "hunter3" }))).toBe(true);
  },
);

test.each([{}, { block: OTHER_KEY }, { variable: OTHER_KEY }, { block: OTHER_KEY, variable: KEY }])(
  "with the key lost or changed (%j) nothing is sent for that alone, and the plan says what cannot be determined",
  async (where) => {
    const made = await create((await processWith({ block: KEY })).server, "hunter2");
    const { server } = await processWith(where);

    for (const token of ["hunter2", "hunter3"]) {
      const plan = await planOf(server, made, { token });
      expect(isSent(plan)).toBe(false);
      expect(plan.planned).toEqual(made.state);
      expect(plan.diagnostics).toEqual([
        expect.objectContaining({ severity: "warning", detail: expect.stringContaining("fingerprint_key") }),
      ]);
    }
    const explicit = await planOf(server, made, { token: "hunter3", credentials_version: 1 });
    expect(isSent(explicit)).toBe(true);
    expect(explicit.diagnostics).toEqual([]);
  },
);

test("a key that is introduced later sends nothing", async () => {
  const made = await create((await processWith()).server, "hunter2");
  const { server } = await processWith({ block: KEY });

  expect(isSent(await planOf(server, made, { token: "hunter2" }))).toBe(false);
  expect(isSent(await planOf(server, made, { token: "hunter3" }))).toBe(true);
});

describe("a key that somebody may guess", () => {
  test("is refused at its attribute, without being quoted", async () => {
    const { server } = await processWith();

    const { diagnostics } = await server.validateProvider({ fingerprint_key: "our-company-key-2024" });

    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: "error", path: [{ attribute: "fingerprint_key" }] }),
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("our-company-key-2024");
  });

  test("is refused in the environment too", async () => {
    const { diagnostics } = await processWith({ variable: "our-company-key-2024" });

    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: "error", summary: "Invalid value for DEMO_FINGERPRINT_KEY" }),
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("our-company-key-2024");
  });

  test("in the environment is of no concern where the provider's block has another", async () => {
    const { diagnostics } = await processWith({ block: KEY, variable: "our-company-key-2024" });

    expect(diagnostics).toEqual([]);
  });
});

test("a provider without credentials has no such argument", () => {
  expect(serve({}).schemas.provider.attributes).toEqual({});
});
