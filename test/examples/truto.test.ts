import { objectsOf, synthExample } from "./example";

const INSTALL = "integrations_truto_environment_integration";

describe("the Truto example", () => {
  it("declares an integration, its install, and the install of one that is looked up", async () => {
    const synthesized = await synthExample("truto");

    expect(objectsOf(synthesized, "integrations_truto_integration")).toMatchSnapshot();
    expect(objectsOf(synthesized, INSTALL)).toMatchSnapshot();
    expect(Object.values(synthesized.data?.integrations_truto_integration ?? {})).toMatchObject([
      { name: "demo-calendar" },
    ]);
  });

  it("takes every secret from an ephemeral variable", async () => {
    const { resource, variable } = await synthExample("truto");

    const secrets = [...JSON.stringify(resource).matchAll(/var\.(\w+)/g)].map(([, name]) => name);
    expect([...secrets].sort()).toEqual([
      "crm_client_secret",
      "crm_environment_client_secret",
      "crm_hook_key",
    ]);
    for (const declared of Object.values(variable ?? {})) {
      expect(declared).toMatchObject({ ephemeral: true, sensitive: true });
    }
  });

  it("protects everything from deletion, unless the environment says otherwise", async () => {
    const [on, off] = await Promise.all([
      synthExample("truto"),
      synthExample("truto", { EXAMPLE_PROTECTION: "off", EXAMPLE_NAME: "other-crm", EXAMPLE_REGION: "us" }),
    ]);

    expect(objectsOf(on, INSTALL)).toMatchObject([
      { deletion_protection: true },
      { deletion_protection: true },
    ]);
    expect(objectsOf(off, INSTALL)).toMatchObject([
      { deletion_protection: false },
      { deletion_protection: false, override: expect.stringContaining('"REGION" = "us"') },
    ]);
    expect(objectsOf(off, "integrations_truto_integration")).toMatchObject([
      { name: "other-crm", deletion_protection: false },
    ]);
  });
});
