import { integrations as provider } from "../../src/provider";
import { countsIn, withExample } from "./example";
import { neededSecrets } from "./secrets";

describe("the example over all registries", () => {
  it("declares every kind of object, and Buddy's in two workspaces", async () => {
    await withExample("all-registries", {}, ({ stacks }) => {
      const integrations = stacks["all-registries"]?.resource?.integrations_buddy_integration ?? {};

      // Every resource of the provider once, so that a new one is not forgotten here; Buddy's in each workspace.
      const once = Object.fromEntries(Object.keys(provider.resources).map((type) => [type, 1]));
      expect(countsIn(Object.values(stacks))).toEqual({ ...once, integrations_buddy_integration: 2 });
      const providers = Object.values(integrations).map(({ domain, provider }) => [domain, provider]);
      expect(Object.fromEntries(providers)).toEqual({
        "acme-dev": undefined,
        "acme-prod": "integrations.production",
      });
    });
  });

  it("takes every credential from an ephemeral variable", async () => {
    await withExample("all-registries", {}, ({ stacks }) => {
      expect(neededSecrets(Object.values(stacks))).toMatchSnapshot();
    });
  });
});
