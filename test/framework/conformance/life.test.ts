import { Failure } from "../../../src/framework";
import { numberFromText } from "../../../src/framework/values/number";
import { listOf, STRING } from "../../../src/framework/schema/type";
import { Decimal, Dynamic, type ObjectValue } from "../../../src/framework/values/value";
import type { Run } from "./play";
import { stage } from "./stage";

const EVERYTHING: ObjectValue = {
  region: "eu",
  name: "n",
  size: new Decimal("12345678901234567890.123456789"),
  document: '{ "b": 1, "a": [] }',
  tags: ["b", "a"],
  labels: { "a.b": "1", constructor: "2" },
  access: { users: [{ id: 2 }, { id: 1, level: "ALL" }] },
  rules: [{ on: "x", key: "FAKE-SECRET-key" }, { on: "y" }],
  mirrors: { m: { host: "h" } },
  groups: [{ id: 7 }, { id: 8 }],
  any: new Dynamic(listOf(STRING), ["a"]),
  secret_note: "FAKE-SECRET-note",
  token: "FAKE-SECRET-token",
};

const lasting = ({ broken, reported }: Run) => ({ broken, reported });
const FINE = { broken: [], reported: [] };

test("an object lives from its creation to its end by all the rules", async () => {
  await stage(async ({ run, registry }) => {
    const created = await run(EVERYTHING, null);
    expect(lasting(created)).toEqual(FINE);
    expect(created.action).toBe("create");
    expect(created.state).toMatchObject({
      id: "thing-1",
      kind: "chosen",
      rules: [
        { on: "x", port: 8000, key: null },
        { on: "y", port: 8001, key: null },
      ],
      token: null,
      credentials_generation: 1,
    });
    expect(registry.things.get("thing-1")?.credentials).toMatchObject({ token: "FAKE-SECRET-token" });

    const unchanged = await run(EVERYTHING, created.kept);
    expect(unchanged).toMatchObject({ action: "none", ...FINE });

    const updated = await run({ ...EVERYTHING, name: "m", rules: [{ on: "z" }] }, unchanged.kept);
    expect(updated).toMatchObject({ action: "update", ...FINE });
    expect(registry.log.at(-1)).toBe("update thing-1 name rules");

    const replaced = await run({ ...EVERYTHING, region: "us" }, updated.kept);
    expect(replaced).toMatchObject({ action: "replace", ...FINE });
    expect([...registry.things.keys()]).toEqual(["thing-2"]);

    const destroyed = await run(null, replaced.kept);
    expect(destroyed).toMatchObject({ action: "delete", kept: null, ...FINE });
    expect(registry.things.size).toBe(0);
  });
});

test("W4: digits survive wire, plan, apply and state", async () => {
  await stage(async ({ run }) => {
    const { kept } = await run(EVERYTHING, null);
    expect(kept?.json).toContain('"size":12345678901234567890.123456789');

    const again = await run(
      { ...EVERYTHING, size: numberFromText("12345678901234567890.123456788") ?? null },
      kept,
    );
    expect(again).toMatchObject({ action: "update", ...FINE });
  });
});

test("P15: a secret alone never replaces: it is an update that counts", async () => {
  await stage(async ({ run }) => {
    const { kept } = await run(EVERYTHING, null);

    const rotated = await run({ ...EVERYTHING, token: "FAKE-SECRET-other" }, kept);
    expect(rotated).toMatchObject({ action: "update", ...FINE });
    expect(rotated.state?.credentials_generation).toBe(2);

    const nested = await run(
      {
        ...EVERYTHING,
        token: "FAKE-SECRET-other",
        rules: [{ on: "x", key: "FAKE-SECRET-new" }, { on: "y" }],
      },
      rotated.kept,
    );
    expect(nested).toMatchObject({ action: "update", ...FINE });
    expect(nested.state?.credentials_generation).toBe(3);
  });
});

test("no secret is in a plan, a state or private state", async () => {
  await stage(async ({ run }) => {
    const { planned, state, kept } = await run({ ...EVERYTHING, secret_note: null }, null);

    const everything = `${JSON.stringify(planned)} ${JSON.stringify(state)} ${new TextDecoder().decode(kept?.private)}`;
    expect(everything).not.toContain("FAKE-SECRET");
  });
});

test("P5: another spelling of what is there plans nothing", async () => {
  await stage(async ({ run }) => {
    const { kept } = await run(EVERYTHING, null);

    const respelled = await run(
      {
        ...EVERYTHING,
        document: '{"a":[],"b":1.0}',
        tags: ["a", "b", "a"],
        groups: [{ id: 8 }, { id: 7 }],
        access: {
          admins: "MANAGE",
          users: [
            { id: 1, level: "ALL" },
            { id: 2, level: "USE" },
          ],
        },
      },
      kept,
    );

    expect(respelled).toMatchObject({ action: "none", ...FINE });
  });
});

test("R4: what is gone is planned to be created again; what cannot be read is an error and stays", async () => {
  await stage(async ({ run, registry }) => {
    const { kept } = await run(EVERYTHING, null);

    registry.failure = { when: "before", error: new Failure({ summary: "no permission" }) };
    expect(await run(EVERYTHING, kept)).toMatchObject({ action: "error", reported: ["no permission"], kept });

    registry.things.clear();
    expect(await run(EVERYTHING, kept)).toMatchObject({ action: "create", ...FINE });
  });
});

describe("§4.7: an error in the middle of an apply", () => {
  const refused = (when: "before" | "half-way") => ({ when, error: new Failure({ summary: "refused" }) });

  test("before anything was made leaves nothing", async () => {
    await stage(async ({ run, registry }) => {
      registry.failure = refused("before");

      expect(await run(EVERYTHING, null)).toMatchObject({ action: "error", kept: null, broken: [] });
    });
  });

  test("after the object was made leaves it tainted, and the next run replaces it: nothing is doubled", async () => {
    await stage(async ({ run, registry }) => {
      registry.failure = refused("half-way");

      const half = await run(EVERYTHING, null);
      expect(half).toMatchObject({ action: "error", broken: [], reported: ["refused"] });
      expect(half.state).toMatchObject({ id: "thing-1", credentials_generation: 0 });
      expect(half.kept?.isTainted).toBe(true);

      const whole = await run(EVERYTHING, half.kept);
      expect(whole).toMatchObject({ action: "replace", ...FINE });
      expect([...registry.things.keys()]).toEqual(["thing-2"]);
    });
  });

  test("of an update keeps state and private state, and the next run tries again", async () => {
    await stage(async ({ run, registry }) => {
      const { kept, state } = await run(EVERYTHING, null);
      const change = { ...EVERYTHING, name: "m", token: "FAKE-SECRET-other" };
      registry.failure = { ...refused("before"), of: "update" };

      const half = await run(change, kept);
      expect(half).toMatchObject({ action: "error", broken: [], reported: ["refused"], state });

      const again = await run(change, half.kept);
      expect(again).toMatchObject({ action: "update", ...FINE });
      expect(again.state).toMatchObject({ name: "m", credentials_generation: 2 });
    });
  });
});
