import { countsIn, withExample } from "./example";
import { neededSecrets } from "./secrets";

// Starts processes, on machines that may be busy.
jest.setTimeout(60_000);

describe("the example over all registries", () => {
  it("declares something of each, and of Buddy in two workspaces", async () => {
    await withExample("all-registries", {}, ({ stacks }) => {
      const integrations = stacks["all-registries"]?.resource?.integrations_buddy_integration ?? {};

      expect(countsIn(Object.values(stacks))).toEqual({
        integrations_buddy_integration: 2,
        integrations_northflank_cloud_provider_integration: 1,
        integrations_truto_integration: 1,
        integrations_fruxon_integration: 1,
      });
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
