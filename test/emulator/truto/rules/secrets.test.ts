import fc from "fast-check";
import {
  joinJson,
  MASK,
  secretNames,
  shownJson,
  splitJson,
} from "../../../../src/emulator/truto/rules/secrets";

const config = fc.record(
  {
    client: fc.record({ id: fc.string(), secret: fc.string() }, { requiredKeys: [] }),
    scope: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const override = fc.record(
  {
    label: fc.string(),
    credentials: fc.oneof(
      fc.record({ config }),
      fc.dictionary(fc.string(), fc.record({ config })),
      fc.jsonValue(),
    ),
    webhook: fc.oneof(
      fc.record({ signature_verification: fc.record({ config: fc.dictionary(fc.string(), fc.string()) }) }),
      fc.jsonValue(),
    ),
    secret_environment_variables: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

describe("splitting secrets off", () => {
  it("loses nothing: joined again it is what it was", () => {
    fc.assert(
      fc.property(override, fc.constantFrom("override" as const, "config" as const), (json, kind) => {
        expect(joinJson(splitJson(kind, json))).toEqual(json);
      }),
    );
  });

  it("leaves nothing to split off in the readable part", () => {
    fc.assert(
      fc.property(override, (json) => {
        expect(splitJson("override", splitJson("override", json).readable).secrets).toEqual({});
      }),
    );
  });

  it("names what it took", () => {
    const { secrets } = splitJson("override", {
      credentials: { oauth2: { config: { client: { id: "a", secret: "FAKE" } } } },
      secret_environment_variables: { A: "FAKE", B: "FAKE" },
    });
    expect(secretNames(secrets)).toEqual([
      "credentials.oauth2.config.client.secret",
      "secret_environment_variables.A",
      "secret_environment_variables.B",
    ]);
  });

  it("takes of a config the client secrets only", () => {
    const json = {
      credentials: { config: { client: { secret: "FAKE" } } },
      webhook: { signature_verification: { config: { secret: "kept" } } },
    };
    expect(secretNames(splitJson("config", json).secrets)).toEqual(["credentials.config.client.secret"]);
  });

  it("takes a null for no secret", () => {
    const json = { credentials: { config: { client: { secret: null } } } };
    expect(splitJson("config", json)).toEqual({ readable: json, secrets: {} });
  });
});

describe("a masked secret", () => {
  it("is the mask, whatever its type", () => {
    const split = splitJson("override", { secret_environment_variables: { A: 1, B: ["x"], C: { D: "y" } } });
    expect(shownJson(split, { shape: "masked", clientId: "shown" })).toEqual({
      secret_environment_variables: { A: MASK, B: MASK, C: { D: MASK } },
    });
  });
});
