import { objectsOf, synthExample } from "./example";

describe("the Fruxon example", () => {
  it("declares an integration and the config that holds its key", async () => {
    const synthesized = await synthExample("fruxon");

    expect(objectsOf(synthesized, "integrations_fruxon_integration")).toMatchSnapshot();
    expect(objectsOf(synthesized, "integrations_fruxon_config")).toMatchSnapshot();
    expect(synthesized.variable).toMatchObject({ support_api_key: { ephemeral: true, sensitive: true } });
  });

  it("takes a name and a region from the environment", async () => {
    const synthesized = await synthExample("fruxon", { EXAMPLE_NAME: "Desk", EXAMPLE_REGION: "us" });

    expect(objectsOf(synthesized, "integrations_fruxon_integration")).toMatchObject([
      { display_name: "Desk" },
    ]);
    expect(objectsOf(synthesized, "integrations_fruxon_config")).toMatchObject([
      { parameters: '${jsonencode({"region" = "us"})}' },
    ]);
  });
});
