import { objectsOf, synthExample } from "./example";

describe("the Buddy example", () => {
  it("declares three integrations, and nothing in it is a secret", async () => {
    const buddy = await synthExample("buddy");

    expect(objectsOf(buddy, "integrations_buddy_integration")).toMatchSnapshot();
    expect(buddy.variable).toMatchSnapshot();
  });

  it("takes names and workspace from the environment", async () => {
    const buddy = await synthExample("buddy", {
      EXAMPLE_WORKSPACE: "acme-prod",
      EXAMPLE_DOCKER_HUB_NAME: "Docker Hub (production)",
    });

    const integrations = objectsOf(buddy, "integrations_buddy_integration");
    expect(integrations.map(({ domain }) => domain)).toEqual(["acme-prod", "acme-prod", "acme-prod"]);
    expect(integrations.map(({ name }) => name)).toContain("Docker Hub (production)");
  });
});
