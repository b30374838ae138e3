import { createHash } from "node:crypto";
import { request as httpRequest } from "node:http";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { forEachCollection } from "../../../src/emulator/northflank/collections";
import { createActivity } from "../../../src/emulator/page/activity";
import type { PageState } from "../../../src/emulator/page/page-state";
import { clientOf, control, created, INTEGRATIONS, send, SENTRY, withEmulator } from "../support";

const PAGE = { page: true } as const;

async function stateOf({ url }: Emulator, query = ""): Promise<PageState> {
  const state: PageState = JSON.parse((await send(`${url}/_page/state${query}`)).text);
  return state;
}

/** The latest request, with what it changed. */
const latestOf = async (emulator: Emulator) => (await stateOf(emulator)).activity[0];

describe("the document", () => {
  it("runs its own script and style only, in no frame", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const { status, headers, text } = await send(emulator.pageUrl ?? "");
      const policy = headers.get("content-security-policy") ?? "";
      const hashes = ["script", "style"].map((name) => {
        const [, inner = ""] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(text) ?? [];
        return `${name}-src 'sha256-${createHash("sha256").update(inner).digest("base64")}'`;
      });
      expect(status).toBe(200);
      expect(policy.split("; ")).toEqual(
        expect.arrayContaining([
          ...hashes,
          "default-src 'none'",
          "frame-ancestors 'none'",
          "form-action 'none'",
        ]),
      );
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    }));

  it("is the only answer that is not sandboxed", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      emulator.buddy.faults.add({ fault: { kind: "notJson", body: "<script>alert(1)</script>" } });
      const paths = ["/buddy/", "/_page/state", "/_page/nothing", "/_control", "/nowhere"];
      for (const path of paths) {
        const { headers } = await send(emulator.url + path);
        expect(headers.get("content-security-policy")).toContain("sandbox");
      }
    }));

  it("is not there by default", () =>
    withEmulator({}, async ({ emulator }) => {
      expect(emulator.pageUrl).toBeUndefined();
      expect((await send(emulator.url)).status).toBe(404);
      expect((await send(`${emulator.url}/_page/state`)).status).toBe(404);
    }));
});

describe("beside other pages of the browser", () => {
  const requests = [
    ["GET", "/"],
    ["GET", "/_page/state"],
    ["GET", "/_page/events"],
    ["DELETE", "/_page/activity"],
    ["GET", "/_control/fruxon/configs"],
    ["DELETE", "/_control/fruxon/tenants/acme-corp/integrations/custom_support_desk"],
    ["PUT", "/_control/fruxon/tenants/acme-corp/integrations/custom_support_desk/editable"],
    ["PUT", "/_control/latency"],
  ] as const;

  const foreign: readonly Readonly<Record<string, string>>[] = [
    { Origin: "https://page.example" },
    { Origin: "null" },
    { Origin: "http://localhost:1" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
  ];

  it.each(foreign)("another origin sees and changes nothing: %j", (headers) =>
    withEmulator(PAGE, async ({ emulator }) => {
      const before = emulator.fruxon.integrations();
      for (const [method, path] of requests) {
        const init = { method, headers: { "Content-Type": "application/json", ...headers } };
        const { status, text } = await send(emulator.url + path, init);
        expect([status, text]).toEqual([403, expect.not.stringContaining("support")]);
      }
      expect(emulator.fruxon.integrations()).toEqual(before);
    }),
  );

  it("a name that somebody pointed at this machine is refused", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      for (const [method, path] of requests) {
        expect(await statusFor(emulator.url + path, method, "rebound.example")).toBe(421);
      }
    }));
});

/** With another Host header, which fetch does not let through. */
function statusFor(url: string, method: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject);
    request.end();
  });
}

describe("what it shows", () => {
  it("every kind of object of every registry, with the objects as they are called now", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const { id } = emulator.northflank.tags.add("acme-platform", { name: "Critical" });
      emulator.northflank.tags.change("acme-platform", id, { name: "Renamed" });
      const { registries } = await stateOf(emulator);
      const kinds = registries.map((registry) => [
        registry.name,
        registry.collections.map((collection) => collection.name),
      ]);
      expect(Object.fromEntries(kinds)).toMatchObject({
        buddy: ["integrations"],
        fruxon: expect.arrayContaining(["integrations", "configs", "tools"]),
        northflank: expect.arrayContaining([
          "cloud-integrations",
          "registry-credentials",
          "log-sinks",
          "tags",
        ]),
        truto: expect.arrayContaining(["installs", "integrations"]),
      });
      const tags = registries
        .find((registry) => registry.name === "northflank")
        ?.collections.find((collection) => collection.name === "tags");
      expect(tags).toEqual({
        name: "tags",
        total: 1,
        matching: 1,
        objects: [{ path: `/entities/acme-platform/tags/${id}`, name: "Renamed", owner: "acme-platform" }],
      });
    }));

  it("some of many objects, and those that match a filter", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      for (let count = 1; count <= 60; count += 1) {
        emulator.buddy.addIntegration("acme-dev", { name: `Number ${count}.` });
      }
      const buddy = async (query: string) =>
        (await stateOf(emulator, query)).registries.find(({ name }) => name === "buddy")?.collections[0];
      expect(await buddy("")).toMatchObject({ total: 60, matching: 60, objects: { length: 50 } });
      expect(await buddy("?limit=1000")).toMatchObject({ objects: { length: 60 } });
      expect(await buddy("?filter=NUMBER%207.")).toMatchObject({
        matching: 1,
        objects: [{ name: "Number 7.", owner: "acme-dev" }],
      });
    }));

  it("latency, limits and faults, as they are switched", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      await control(emulator, "PUT", "/latency", { milliseconds: 5 });
      const rateLimit = { requests: 3, windowSeconds: 60 };
      await control(emulator, "PATCH", "/truto/settings", { rateLimit });
      await control(emulator, "POST", "/truto/faults", {
        match: { method: "POST" },
        fault: { kind: "notJson", body: "x".repeat(1000) },
      });
      const { latency, registries } = await stateOf(emulator);
      expect(latency).toBe(5);
      expect(registries.find(({ name }) => name === "truto")).toMatchObject({
        rateLimit,
        faults: [{ id: 1, match: { method: "POST" }, times: 1, fault: expect.stringMatching(/^.{160}…$/) }],
      });
    }));
});

describe("what each request changed", () => {
  it("creation, change and deletion, with members and the names of secrets, never their values", () =>
    withEmulator(PAGE, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      const made = await latestOf(emulator);
      await client.patch(path, { name: "Renamed", token: "FAKE-OTHER-TOKEN" });
      const changed = await latestOf(emulator);
      await client.get(path);
      const read = await latestOf(emulator);
      await client.delete(path);
      const deleted = await latestOf(emulator);

      expect(made).toMatchObject({
        registry: "buddy",
        source: "client",
        method: "POST",
        path: INTEGRATIONS,
        outcome: "answered",
        status: 201,
        changes: [{ kind: "created", collection: "integrations", name: "Sentry", owner: "acme-dev" }],
      });
      expect(changed?.changes).toMatchObject([
        {
          kind: "changed",
          members: [{ member: "name", before: '"Sentry"', after: '"Renamed"' }],
          secrets: ["token"],
        },
      ]);
      expect(read).toMatchObject({ method: "GET", status: 200, changes: [] });
      expect(deleted?.changes).toMatchObject([{ kind: "deleted", name: "Renamed" }]);
      expect(JSON.stringify(await stateOf(emulator))).not.toMatch(/FAKE-SENTRY-TOKEN|FAKE-OTHER-TOKEN/);
    }));

  it("a change by hand is one, too", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", { name: "Before" });
      await control(emulator, "PATCH", `/buddy/integrations/${hash_id}`, { note: "by hand" });
      expect(await latestOf(emulator)).toMatchObject({
        source: "control",
        path: `/integrations/${hash_id}`,
        status: 200,
        changes: [{ members: [{ member: "note", before: "null", after: '"by hand"' }], secrets: [] }],
      });
    }));

  it("what was done although its answer was lost", () =>
    withEmulator(PAGE, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "drop", when: "after" } });
      await expect(client.post(INTEGRATIONS, SENTRY)).rejects.toThrow();
      expect(await latestOf(emulator)).toMatchObject({ outcome: "dropped", changes: [{ kind: "created" }] });
      emulator.buddy.faults.add({ fault: { kind: "answer", status: 503 } });
      await client.post(INTEGRATIONS, SENTRY);
      expect(await latestOf(emulator)).toMatchObject({ outcome: "answered", status: 503, changes: [] });
    }));

  it("of many at once each its own", () =>
    withEmulator(PAGE, async ({ emulator, client }) => {
      const names = Array.from({ length: 30 }, (_, index) => `Parallel ${index}`);
      const paths = await Promise.all(
        names.map((name) => created(client, { ...SENTRY, name, identifier: undefined })),
      );
      await Promise.all(paths.map((path) => client.delete(path)));
      const { activity } = await stateOf(emulator);
      expect(activity.map(({ changes }) => changes.length)).toEqual(activity.map(() => 1));
      const deletions = activity.filter(({ method }) => method === "DELETE");
      for (const { path, changes } of deletions) expect(path).toContain(changes[0]?.path.split("/").at(-1));
    }));

  it("a large value is shortened", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", {});
      await control(emulator, "PATCH", `/buddy/integrations/${hash_id}`, { note: "n".repeat(1_000_000) });
      const after = (await latestOf(emulator))?.changes[0]?.members[0]?.after ?? "";
      expect(after).toHaveLength(121);
      await send(`${emulator.url}/_page/activity`, { method: "DELETE" });
      expect((await stateOf(emulator)).activity).toEqual([]);
    }));

  it("the latest requests are remembered, however many there were", () => {
    const { watch, entries } = createActivity(() => new Date(0));
    for (let count = 0; count < 1000; count += 1) {
      watch.begin({ registry: "a", source: "client", method: "GET", path: "/".repeat(10_000) }).end(200);
    }
    expect(entries()).toHaveLength(300);
    expect(entries().at(-1)).toMatchObject({ id: 1000, status: 200, path: "/".repeat(500) });
  });
});

describe("editing by hand", () => {
  /** One object of each kind, with secrets where the kind has some. */
  function seeded({ buddy, northflank, truto, fruxon }: Emulator): void {
    buddy.addIntegration("acme-dev", { name: "Seeded", password: "FAKE-PASSWORD" });
    forEachCollection((kind) =>
      northflank[kind].add("acme-platform", { name: "Seeded", secrets: { inner: { token: "FAKE-TOKEN" } } }),
    );
    truto.datastores.add();
    truto.documentation.add();
    truto.notificationDestinations.add();
    truto.webhooks.add();
    const unified_model_id = truto.unifiedModels.add().id;
    truto.unifiedModelMappings.add({ unified_model_id });
    truto.environmentUnifiedModelMappings.add({
      environment_unified_model_id: truto.environmentUnifiedModels.add({ unified_model_id }).id,
    });
    // One change is about one object.
    fruxon.configure({ toolChanges: "keep" });
    fruxon.addTool("acme-corp", "custom_support_desk", { id: "list_tickets" });
    truto.addInstall({
      override: { a: 1 },
      override_secrets: { secret_environment_variables: { KEY: "FAKE-KEY" } },
    });
  }

  it("of every kind: unchanged it changes nothing, and no edit loses a secret", () =>
    withEmulator({ ...PAGE, exposeSecrets: true }, async ({ emulator }) => {
      seeded(emulator);
      const { registries } = await stateOf(emulator, "?limit=1000");
      const all = registries.flatMap(({ name, collections }) =>
        collections.flatMap((collection) => {
          expect([name, collection.name, collection.total]).not.toContain(0);
          return collection.objects.slice(-1).map(({ path }) => `/${name}${path}`);
        }),
      );
      for (const path of all) {
        const secrets = async () =>
          (
            await control(
              emulator,
              "GET",
              `${path}/${/truto|entities/.test(path) ? "secrets" : "credentials"}`,
            )
          ).text;
        const before = await secrets();
        const { editable, members }: { editable: Record<string, unknown>; members: string[] } = JSON.parse(
          (await control(emulator, "GET", `${path}/editable`)).text,
        );
        expect(members).toEqual(expect.arrayContaining(Object.keys(editable)));

        expect((await control(emulator, "PUT", `${path}/editable`, editable)).status).toBe(200);
        expect(
          (await latestOf(emulator))?.changes.flatMap((change) => [...change.members, ...change.secrets]),
        ).toEqual(
          expect.not.arrayContaining([expect.objectContaining({ member: expect.stringMatching(/name/i) })]),
        );
        const edited = Object.fromEntries(
          Object.entries(editable).map(([key, value]) => [key, touched(key, value)]),
        );
        const answer = await control(emulator, "PUT", `${path}/editable`, edited);
        expect([path, answer.status]).toEqual([path, 200]);
        expect((await latestOf(emulator))?.changes).toMatchObject([{ kind: "changed", secrets: [] }]);
        expect([path, await secrets()]).toEqual([path, before]);
      }
    }));

  /** Another name, and one more key in free-form objects. */
  function touched(key: string, value: unknown): unknown {
    if (key === "name" || key === "displayName") return `${String(value)} by hand`;
    if (key === "is_enabled") return value !== true;
    return ["override", "config", "parameters"].includes(key) && typeof value === "object" && value !== null
      ? { ...value, added: "by hand" }
      : value;
  }

  it("a member that is removed is removed, also within another one", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const given = {
        name: "Nested",
        aws: { authenticationMode: "a", permissionCheckLevel: "b" },
        description: "d",
      };
      const { id } = emulator.northflank.cloudIntegrations.add("acme-platform", given);
      const path = `/northflank/entities/acme-platform/cloud-integrations/${id}`;
      const { editable } = JSON.parse((await control(emulator, "GET", `${path}/editable`)).text);
      const { description: _, ...rest } = editable;
      await control(emulator, "PUT", `${path}/editable`, { ...rest, aws: { authenticationMode: "a" } });
      const found = emulator.northflank.cloudIntegrations.get("acme-platform", id);
      expect(found).toMatchObject({ aws: { authenticationMode: "a" } });
      expect(found?.aws).not.toHaveProperty("permissionCheckLevel");
      expect(found).not.toHaveProperty("description");
    }));

  it("a credential is replaced where one is given", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", { username: "a", password: "FAKE-OLD" });
      const path = `/buddy/integrations/${hash_id}/editable`;
      const { editable } = JSON.parse((await control(emulator, "GET", path)).text);
      await control(emulator, "PUT", path, { ...editable, password: "FAKE-NEW" });
      expect(emulator.buddy.integration(hash_id)?.credentials).toEqual({
        username: "a",
        password: "FAKE-NEW",
      });
    }));

  it.each([
    [{ name: 3 }, "name: "],
    [{ nonsense: true }, 'Unrecognized key: "nonsense"'],
  ])("%j is refused with the reason", (edited, message) =>
    withEmulator(PAGE, async ({ emulator }) => {
      const { hash_id } = emulator.buddy.addIntegration("acme-dev", {});
      const path = `/buddy/integrations/${hash_id}/editable`;
      const { editable } = JSON.parse((await control(emulator, "GET", path)).text);
      const answer = await control(emulator, "PUT", path, { ...editable, ...edited });
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringContaining(JSON.stringify(message).slice(1, -1)),
      ]);
    }),
  );
});

describe("live", () => {
  /** Reads events until the test has seen enough. */
  async function listening(
    { url }: Emulator,
    test: (next: () => Promise<string>) => Promise<void>,
  ): Promise<void> {
    const ended = new AbortController();
    const answer = await fetch(`${url}/_page/events`, { signal: ended.signal });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    try {
      await test(async () => (await reader?.read())?.value ?? "");
    } finally {
      ended.abort();
    }
  }

  it("a page hears of every change", () =>
    withEmulator(PAGE, ({ emulator, client }) =>
      listening(emulator, async (next) => {
        expect(await next()).toBe("event: change\ndata: 0\n\n");
        await created(client, SENTRY);
        expect(await next()).toMatch(/^event: change\ndata: [1-9]/);
        emulator.setLatency(1);
        expect(await next()).toContain("event: change");
      }),
    ));

  it("an open page does not keep the emulator from ending", async () => {
    await withEmulator(PAGE, async ({ emulator }) => {
      const answer = await fetch(`${emulator.url}/_page/events`);
      await answer.body?.getReader().read();
    });
  });

  it("there is a limit to open pages, and one that is closed makes place for another", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const opened = Array.from({ length: 16 }, () => new AbortController());
      await Promise.all(opened.map(({ signal }) => fetch(`${emulator.url}/_page/events`, { signal })));
      expect((await send(`${emulator.url}/_page/events`)).status).toBe(503);
      for (const each of opened) each.abort();
      // Nothing says when the server noticed that a connection is closed.
      let status = 503;
      while (status === 503) {
        const again = new AbortController();
        ({ status } = await fetch(`${emulator.url}/_page/events`, { signal: again.signal }));
        again.abort();
      }
      expect(status).toBe(200);
    }));

  it("a client gets the same answer whether there is a page or not", () =>
    withEmulator(PAGE, async ({ emulator }) => {
      const plain = await startEmulator();
      try {
        const ask = async ({ buddy }: Emulator) => {
          const answer = await clientOf(buddy.baseUrl, buddy.tokens.full).post(INTEGRATIONS, SENTRY);
          return answer.text.replaceAll(/127\.0\.0\.1:\d+/g, "host");
        };
        expect(await ask(emulator)).toBe(await ask(plain));
      } finally {
        await plain.close();
      }
    }));
});
