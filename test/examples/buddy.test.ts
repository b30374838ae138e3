import { withExample } from "./example";

// Starts processes, on machines that may be busy.
jest.setTimeout(60_000);

describe("the Buddy example", () => {
  it("declares three integrations, and nothing in it is a secret", async () => {
    await withExample("buddy", {}, ({ stacks: { buddy } }) => {
      const integrations = Object.values(buddy?.resource?.integrations_buddy_integration ?? {});
      expect(integrations.map(({ "//": _, ...attributes }) => attributes)).toMatchSnapshot();
      expect(buddy?.variable).toMatchSnapshot();
    });
  });

  it("takes names and workspace from the environment", async () => {
    const environment = {
      EXAMPLE_WORKSPACE: "acme-prod",
      EXAMPLE_DOCKER_HUB_NAME: "Docker Hub (production)",
    };

    await withExample("buddy", environment, ({ stacks: { buddy } }) => {
      const integrations = Object.values(buddy?.resource?.integrations_buddy_integration ?? {});
      expect(integrations.map(({ domain }) => domain)).toEqual(["acme-prod", "acme-prod", "acme-prod"]);
      expect(integrations.map(({ name }) => name)).toContain("Docker Hub (production)");
    });
  });
});
