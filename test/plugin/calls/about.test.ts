import { Diagnostic_Severity } from "../gen/tfplugin6_pb";
import type { ConfigureRequest } from "../../../src/framework/calls/provider-server";
import type { ObjectValue } from "../../../src/framework/values/value";
import { serveReattached } from "../../../src/plugin/reattach";
import { connectToSocket } from "../core";
import { OLD } from "../core-calls";
import { FAKE_ADDRESS, FAKE_SCHEMAS, fakeProvider } from "../fake-provider";
import { withCalls, withCore } from "../in-process";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("GetProviderSchema", () => {
  it("describes everything that the provider declares", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const schema = await provider.getProviderSchema({});
      expect(Object.keys(schema.resourceSchemas)).toEqual(["demo_thing", "demo_plain"]);
      expect(Object.keys(schema.dataSourceSchemas)).toEqual(["demo_things"]);
      expect(Object.keys(schema.ephemeralResourceSchemas)).toEqual(["demo_token"]);
      expect(Object.keys(schema.listResourceSchemas)).toEqual(["demo_thing"]);
      expect(Object.keys(schema.actionSchemas)).toEqual(["demo_ping"]);
      expect(Object.keys(schema.functions)).toEqual(["join"]);
      expect(schema.provider?.block?.attributes.map(({ name }) => name)).toEqual(["region"]);
    }));

  it("announces all four capabilities", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const { serverCapabilities } = await provider.getProviderSchema({});
      expect(serverCapabilities).toMatchObject({
        planDestroy: true,
        getProviderSchemaOptional: true,
        moveResourceState: true,
        generateResourceConfig: true,
      });
    }));

  it("carries version, flags, types and deprecations of attributes", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const { resourceSchemas } = await provider.getProviderSchema({});
      const schema = resourceSchemas.demo_thing;
      const attributes = schema?.block?.attributes ?? [];
      const named = (name: string) => attributes.find((attribute) => attribute.name === name);
      expect(schema?.version).toBe(2n);
      expect(named("name")).toMatchObject({ required: true, optional: false, computed: false });
      expect(named("id")).toMatchObject({ computed: true });
      expect(named("secret")).toMatchObject({ optional: true, sensitive: true, writeOnly: true });
      expect(text(named("tags")?.type)).toBe('["map","string"]');
      expect(named("rules")).toMatchObject({ deprecated: true, deprecationMessage: "Rules are going away." });
      // one of type and nested type, never both (docs/apis/terraform-protocol.md §2.8)
      expect(named("rules")?.type).toHaveLength(0);
      expect(named("rules")?.nestedType?.attributes.map(({ name }) => name)).toEqual(["on", "token"]);
    }));

  it("describes functions with their parameters and what they return", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const { functions } = await provider.getProviderSchema({});
      expect(functions.join).toMatchObject({
        summary: "Joins texts.",
        parameters: [{ name: "separator", allowNullValue: false }],
        variadicParameter: { name: "texts", allowNullValue: true },
      });
      expect(text(functions.join?.return?.type)).toBe('"string"');
    }));

  it("is computed once and answered alike ever after", async () => {
    // given a provider that counts how often its resources are looked at
    let looks = 0;
    const provider = fakeProvider({
      schemas: {
        ...FAKE_SCHEMAS,
        get dataSources() {
          looks++;
          return FAKE_SCHEMAS.dataSources;
        },
      },
    });
    await withCore(provider, async (core) => {
      const first = await core.provider.getProviderSchema({});
      const before = looks;
      expect(await core.provider.getProviderSchema({})).toEqual(first);
      expect(looks).toBe(before);
    });
  });
});

describe("GetMetadata and GetFunctions", () => {
  it("list the names of everything", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      await expect(provider.getMetadata({})).resolves.toMatchObject({
        serverCapabilities: { planDestroy: true },
        resources: [{ typeName: "demo_thing" }, { typeName: "demo_plain" }],
        dataSources: [{ typeName: "demo_things" }],
        ephemeralResources: [{ typeName: "demo_token" }],
        listResources: [{ typeName: "demo_thing" }],
        actions: [{ typeName: "demo_ping" }],
        functions: [{ name: "join" }],
      });
    }));

  it("give the functions of the schema, for OpenTofu asks separately", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const { functions } = await provider.getProviderSchema({});
      expect((await provider.getFunctions({})).functions).toEqual(functions);
    }));
});

describe("GetResourceIdentitySchemas", () => {
  it("names each attribute as required or optional for import (rule S8)", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const { identitySchemas } = await provider.getResourceIdentitySchemas({});
      expect(identitySchemas.demo_thing).toMatchObject({
        version: 1n,
        identityAttributes: [
          { name: "id", requiredForImport: true, optionalForImport: false, description: "Its id." },
          { name: "zones", requiredForImport: false, optionalForImport: true },
        ],
      });
    }));
});

describe("the provider's configuration", () => {
  it("reaches the provider decoded, with the caller's version and capabilities", async () => {
    const requests: ConfigureRequest[] = [];
    const provider = fakeProvider({
      configure: async (request) => {
        requests.push(request);
        return { diagnostics: [] };
      },
    });
    await withCalls(provider, async ({ configure }) => {
      await configure({ region: "north" });
      await configure({}, OLD);
    });
    expect(requests).toEqual([
      {
        terraformVersion: "1.11.4",
        config: { region: "north" },
        capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
      },
      {
        terraformVersion: "1.11.4",
        config: { region: null },
        capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: false },
      },
    ]);
  });

  it("is an object of nulls when there is none at all", async () => {
    const configs: ObjectValue[] = [];
    const provider = fakeProvider({
      validateProvider: async (config) => {
        configs.push(config);
        return { diagnostics: [] };
      },
    });
    await withCore(provider, async (core) => {
      await core.provider.validateProviderConfig({});
      await core.provider.validateProviderConfig({ config: { msgpack: Uint8Array.of(0xc0) } });
    });
    expect(configs).toEqual([{ region: null }, { region: null }]);
  });

  it("may come as JSON", async () => {
    const configs: ObjectValue[] = [];
    const provider = fakeProvider({
      validateProvider: async (config) => {
        configs.push(config);
        return { diagnostics: [] };
      },
    });
    await withCore(provider, async (core) => {
      await core.provider.validateProviderConfig({
        config: { json: new TextEncoder().encode('{"region":"west"}') },
      });
    });
    expect(configs).toEqual([{ region: "west" }]);
  });

  it("is complained about with severity, texts and path (rules X1, X2)", () =>
    withCalls(
      fakeProvider({
        validateProvider: async () => ({
          diagnostics: [
            {
              severity: "error",
              summary: "Bad",
              detail: "Very.",
              path: [{ attribute: "a" }, { key: "k" }, { index: 3 }],
            },
            { severity: "warning", summary: "Hm" },
          ],
        }),
      }),
      async ({ validateProvider }) => {
        const { diagnostics } = await validateProvider({});
        expect(diagnostics).toMatchObject([
          {
            severity: Diagnostic_Severity.ERROR,
            summary: "Bad",
            detail: "Very.",
            attribute: {
              steps: [
                { selector: { case: "attributeName", value: "a" } },
                { selector: { case: "elementKeyString", value: "k" } },
                { selector: { case: "elementKeyInt", value: 3n } },
              ],
            },
          },
          { severity: Diagnostic_Severity.WARNING, summary: "Hm", detail: "" },
        ]);
        expect(diagnostics[1]?.attribute).toBeUndefined();
      },
    ));
});

describe("StopProvider", () => {
  it("cancels what the provider does, and has no error", async () => {
    let stops = 0;
    await withCore(fakeProvider({ stop: () => (stops += 1) }), async ({ provider }) => {
      await expect(provider.stopProvider({})).resolves.toMatchObject({ error: "" });
      expect(stops).toBe(1);
    });
  });
});

describe("a provider that cannot be loaded", () => {
  it("says why in the answer to every call", async () => {
    const served = await serveReattached({
      address: FAKE_ADDRESS,
      environment: {},
      load: () => {
        throw new Error("a file is missing");
      },
    });
    const core = connectToSocket(served.socket);
    const problem = { severity: Diagnostic_Severity.ERROR, detail: "a file is missing" };
    await expect(core.provider.getProviderSchema({})).resolves.toMatchObject({ diagnostics: [problem] });
    await expect(core.provider.configureProvider({})).resolves.toMatchObject({ diagnostics: [problem] });
    await expect(core.provider.callFunction({ name: "join" })).resolves.toMatchObject({
      error: { text: expect.stringContaining("a file is missing") as string },
    });
    core.disconnect();
    await served.close();
  });
});
