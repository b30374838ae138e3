import { ApiClient, ApiClientInMemoryContextProvider } from "@northflank/js-client";
import { HTTP_SINK, REGISTRY, TEAM, WEBHOOK, withNorthflank, type Running } from "./support";

/** The vendor's own client, told where the emulator is. Failed calls reject. */
function officialClient({ northflank }: Running, token = northflank.tokens.full): ApiClient {
  const context = new ApiClientInMemoryContextProvider();
  context.addContext({ name: "emulator", token, host: northflank.baseUrl });
  return new ApiClient(context, { throwErrorOnHttpErrorCode: true });
}

/** Bodies are written here, not shared: the client's types check them against its own idea of the API. */
const AWS = {
  name: "Prod AWS",
  provider: "aws" as const,
  aws: { authenticationMode: "accessKey" as const },
  credentials: { accessKey: "FAKE-SECRET-KEY-ID", secretKey: "FAKE-SECRET-KEY" },
};
const parameters = { integrationId: "prod-aws" };

describe("the official client", () => {
  it("creates a cloud integration", () =>
    withNorthflank({ credentialRefresh: "absent" }, async (running) => {
      const { data } = await officialClient(running).create.cloud.integration({ data: AWS });
      expect(data).toEqual({
        id: "prod-aws",
        name: "Prod AWS",
        provider: "aws",
        aws: { authenticationMode: "accessKey" },
        createdAt: expect.any(String),
      });
      expect(running.northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(AWS.credentials);
    }));

  it("gets one, with its credentials where the server gives them back", () =>
    withNorthflank({ cloudCredentials: "full" }, async (running) => {
      const client = officialClient(running);
      await client.create.cloud.integration({ data: AWS });
      const { data, rawResponse } = await client.get.cloud.integration({ parameters });
      expect(data).toMatchObject({ id: "prod-aws", credentials: AWS.credentials });
      expect(rawResponse.headers.get("x-ratelimit-limit")).toBe("1000");
    }));

  it("updates one by PATCH", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      await client.create.cloud.integration({ data: AWS });
      const data = { description: "Rotated", credentials: { accessKey: "FAKE-2", secretKey: "FAKE-2" } };
      expect((await client.patch.cloud.integration({ parameters, data })).data.description).toBe("Rotated");
      expect(running.northflank.cloudIntegrations.get(TEAM, "prod-aws")?.secrets).toEqual(data.credentials);
    }));

  it("creates or updates one by PUT", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      await client.put.cloud.integration({ parameters, data: AWS });
      const data = { ...AWS, description: "Again" };
      expect((await client.put.cloud.integration({ parameters, data })).data).toMatchObject({
        id: "prod-aws",
        description: "Again",
      });
    }));

  it("deletes one", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      await client.create.cloud.integration({ data: AWS });
      expect((await client.delete.cloud.integration({ parameters })).data).toEqual({});
      expect(running.northflank.cloudIntegrations.all(TEAM)).toEqual([]);
    }));

  it("lists page by page", () =>
    withNorthflank({}, async (running) => {
      const { cloudIntegrations, requests } = running.northflank;
      for (let count = 0; count < 5; count += 1) cloudIntegrations.add(TEAM);
      const list = officialClient(running).list.cloud.integrations;
      const first = await list({ options: { per_page: 3 } });
      const second = await first.pagination?.getNextPage();
      expect([first.pagination?.count, first.pagination?.hasNextPage]).toEqual([3, true]);
      expect(second?.data.integrations.map(({ id }) => id)).toEqual(["seeded-4", "seeded-5"]);
      expect([second?.pagination?.count, second?.pagination?.hasNextPage]).toEqual([2, false]);
      expect(requests.count()).toBe(2);
    }));

  it("lists all pages at once, and stops after the last one", () =>
    withNorthflank({}, async (running) => {
      const { cloudIntegrations, requests } = running.northflank;
      for (let count = 0; count < 200; count += 1) cloudIntegrations.add(TEAM);
      const { data } = await officialClient(running).list.cloud.integrations.all({
        options: { per_page: 100 },
      });
      expect([data.integrations.length, requests.count()]).toEqual([200, 2]);
    }));

  it("uses the team form for a team", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running, running.northflank.tokens.organisation);
      const team = { teamId: "acme-payments" };
      expect((await client.list.cloud.integrations({ parameters: team })).data).toMatchObject({
        integrations: [{ id: "payments-civo" }],
      });
      await client.create.cloud.integration({ parameters: team, data: AWS });
      expect((await client.get.cloud.integration({ parameters: { ...team, ...parameters } })).data.id).toBe(
        "prod-aws",
      );
    }));

  it("understands the errors", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      await expect(client.get.cloud.integration({ parameters })).rejects.toMatchObject({
        status: 404,
        message: "Integration not found.",
        id: "nf-not-found",
      });
      await expect(client.create.cloud.integration({ data: { ...AWS, name: "x" } })).rejects.toMatchObject({
        status: 400,
        id: "nf-invalid-request-body",
        details: { name: ["must be at least 3 characters long"] },
      });
      await expect(officialClient(running, "FAKE-UNKNOWN").list.cloud.integrations({})).rejects.toMatchObject(
        { status: 401 },
      );
    }));

  it("keeps registry credentials", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      const data = { ...REGISTRY, provider: "dockerhub" as const };
      const { id: credentialId } = (await client.add.registryCredentials({ data })).data;
      const one = { parameters: { credentialId } };
      await client.update.registryCredentials({ ...one, data: { restrictions: { restricted: false } } });
      expect((await client.get.registryCredentials(one)).data).toMatchObject({
        credentials: REGISTRY.credentials,
        restrictions: { restricted: false },
      });
      expect((await client.list.registryCredentials({})).data.credentials).toHaveLength(1);
      await client.delete.registryCredentials(one);
      expect((await client.list.registryCredentials({})).data.credentials).toEqual([]);
    }));

  it("keeps log sinks", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      const sinkData = {
        uri: "https://logs.example.test",
        encoding: { codec: "json" as const },
        auth: { strategy: "basic" as const, password: "FAKE-SECRET" },
      };
      const { name } = HTTP_SINK;
      const created = await client.create.logSink({ data: { name, sinkType: "http", sinkData } });
      const one = { parameters: { logSinkId: created.data.id } };
      await client.update.logSink({ ...one, data: { sinkType: "http", sinkData, restricted: true } });
      await client.pause.logSink(one);
      expect((await client.get.logSink(one)).data).toMatchObject({
        restricted: true,
        status: "paused",
        sinkData,
      });
      await client.resume.logSink(one);
      expect((await client.list.logSinks({})).data.logSinks).toMatchObject([{ status: "running" }]);
      await client.delete.logSink(one);
      expect((await client.list.logSinks({})).data.logSinks).toEqual([]);
    }));

  it("keeps notification integrations", () =>
    withNorthflank({}, async (running) => {
      const client = officialClient(running);
      const data = { ...WEBHOOK, type: "RAW_WEBHOOK" as const };
      // The client's types demand an id that a create cannot have; its code does not use it.
      const created = await client.create.notification({ parameters: { notificationId: "none" }, data });
      const one = { parameters: { notificationId: created.data.id } };
      await client.update.notification({ ...one, data: { name: "Renamed" } });
      expect((await client.get.notification(one)).data).toMatchObject({
        name: "Renamed",
        events: WEBHOOK.events,
      });
      expect((await client.list.notifications({})).data.notificationIntegrations).toHaveLength(1);
      await client.delete.notification(one);
      expect((await client.list.notifications({})).data.notificationIntegrations).toEqual([]);
    }));
});
