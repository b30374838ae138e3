import { synthExample } from "./example";

describe("the Northflank example", () => {
  it("declares one object of each kind, and a second registry credential", async () => {
    const { resource = {} } = await synthExample("northflank");

    const counts = Object.entries(resource).map(([type, objects]) => [type, Object.keys(objects).length]);
    expect(Object.fromEntries(counts)).toEqual({
      integrations_northflank_cloud_provider_integration: 1,
      integrations_northflank_registry_credential: 2,
      integrations_northflank_log_sink: 1,
      integrations_northflank_notification_integration: 1,
    });
  });

  it("has the registry refer to the cloud account that gives access to it", async () => {
    const { resource } = await synthExample("northflank");

    const credentials = Object.values(resource?.integrations_northflank_registry_credential ?? {});
    expect(credentials.map(({ integration_id }) => integration_id)).toContainEqual(
      expect.stringMatching(
        /^\$\{integrations_northflank_cloud_provider_integration\.aws_\w+\.integration_id\}$/,
      ),
    );
  });

  it("takes every secret from an ephemeral variable", async () => {
    const { resource, variable } = await synthExample("northflank");

    const secrets = [...JSON.stringify(resource).matchAll(/\$\{var\.(\w+)\}/g)].map(([, name]) => name);
    expect([...secrets].sort()).toEqual([
      "aws_external_id",
      "builds_secret",
      "builds_webhook",
      "datadog_api_key",
      "docker_hub_password",
    ]);
    for (const declared of Object.values(variable ?? {})) {
      expect(declared).toMatchObject({ ephemeral: true, sensitive: true });
    }
  });

  it("takes a setting from the environment", async () => {
    const { resource } = await synthExample("northflank", { EXAMPLE_AWS_DESCRIPTION: "Clusters only" });

    const [aws] = Object.values(resource?.integrations_northflank_cloud_provider_integration ?? {});
    expect(aws).toMatchObject({ description: "Clusters only" });
  });
});
