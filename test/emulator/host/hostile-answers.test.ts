import { HOSTILE_TEXT } from "../../../src/emulator/host/answer-changes";
import type { Emulator, Fault, FaultPlan } from "../../../src/emulator";
import { created, INTEGRATIONS, messages, SENTRY, withEmulator, type Running } from "../support";

type Given = FaultPlan["fault"];

/** One request under one fault. */
function under(fault: Given, test: (running: Running, path: string) => Promise<void>): Promise<void> {
  return withEmulator({}, async (running) => {
    const path = await created(running.client, SENTRY);
    running.emulator.buddy.faults.add({ match: { path: `${INTEGRATIONS}/**` }, fault });
    await test(running, path);
  });
}

function get({ buddy }: Emulator, path: string): Promise<Response> {
  return fetch(buddy.baseUrl + path, { headers: { Authorization: `Bearer ${buddy.tokens.full}` } });
}

describe("a large answer", () => {
  it("is a small one that becomes large when it is decoded", () =>
    under({ kind: "bulk", bytes: 8 * 1024 * 1024, encodings: ["gzip"] }, async ({ emulator }, path) => {
      const answer = await get(emulator, path);
      expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, "gzip"]);
      const text = await answer.text();
      expect(text).toHaveLength(8 * 1024 * 1024);
      // A regular expression over so long a text may exhaust the stack.
      expect(text.replaceAll("a", "")).toBe('{"filler":""}');
    }));

  it.each<Pick<Extract<Given, { kind: "bulk" }>, "content" | "encodings">>([
    { content: "blanks", encodings: [] },
    { content: "text", encodings: ["deflate"] },
    { content: "json", encodings: ["br", "gzip"] },
  ])("has the size and the encodings that it is asked for: %j", (given) =>
    under({ kind: "bulk", bytes: 100_000, status: 502, ...given }, async ({ emulator }, path) => {
      const answer = await get(emulator, path);
      expect(answer.status).toBe(502);
      expect(await answer.text()).toHaveLength(100_000);
    }),
  );

  it("has no end, and ends when the reader has enough", () =>
    under({ kind: "bulk", bytes: "endless", chunkBytes: 1000 }, async ({ emulator, client }, path) => {
      const reader = (await get(emulator, path)).body?.getReader();
      let size = 0;
      while (size < 100_000) size += (await reader?.read())?.value?.length ?? 0;
      await reader?.cancel();
      expect((await client.get(path)).status).toBe(200);
    }));

  it("does not keep the emulator from closing", () =>
    under(
      { kind: "bulk", bytes: "endless", chunkBytes: 1, pauseMilliseconds: 60_000 },
      async ({ emulator }, path) => {
        const body = (await get(emulator, path)).text();
        const failure = expect(body).rejects.toThrow();
        await emulator.close();
        await failure;
      },
    ));
});

describe("the real answer", () => {
  it("comes in small pieces", () =>
    under({ kind: "slow", chunkBytes: 200, pauseMilliseconds: 10 }, async ({ client }, path) => {
      const started = performance.now();
      expect((await client.get(path)).body).toMatchObject({ name: "Sentry" });
      expect(performance.now() - started).toBeGreaterThan(25);
    }));

  it("comes compressed, and breaks off there", () =>
    withEmulator({}, async ({ emulator, client }) => {
      const path = await created(client, SENTRY);
      emulator.buddy.faults.add({ times: 2, fault: { kind: "compress" } });
      emulator.buddy.faults.add({ skip: 1, fault: { kind: "cut", fraction: 0.9 } });
      expect((await client.get(path)).body).toMatchObject({ name: "Sentry" });
      await expect(client.get(path)).rejects.toThrow();
    }));

  it("breaks off where it is told", () =>
    under({ kind: "cut", fraction: 0 }, async ({ emulator }, path) => {
      const answer = await get(emulator, path);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow();
    }));

  it("is nested deeper than a stack is", () =>
    under(
      { kind: "nest", depth: 100_000, of: "objects", member: "permissions.users" },
      async (running, path) => {
        const answer = await get(running.emulator, path);
        const text = await answer.text();
        expect(text).toContain(`"users":${'{"a":'.repeat(100_000)}1}`);
        expect(text).toContain('"name":"Sentry"');
      },
    ));

  it("has texts that no terminal should get raw", () =>
    under({ kind: "taint", members: ["name"] }, async ({ client }, path) => {
      expect((await client.get(path)).body).toMatchObject({
        name: SENTRY.name + HOSTILE_TEXT,
        type: "SENTRY",
      });
    }));
});

describe("an error that quotes what was sent", () => {
  const SECRET = `FAKE-é/<&'"-SECRET`;

  async function quotedBy(fault: Partial<Extract<Fault, { kind: "echo" }>>) {
    const seen = { text: "", messages: [] as string[], type: "" };
    await withEmulator({}, async ({ emulator, client }) => {
      emulator.buddy.faults.add({ fault: { kind: "echo", ...fault } });
      const answer = await client.post(INTEGRATIONS, { ...SENTRY, token: SECRET });
      expect([answer.status, emulator.buddy.integrations()]).toEqual([400, []]);
      Object.assign(seen, {
        text: answer.text,
        messages: messages(answer),
        type: answer.headers.get("content-type"),
      });
    });
    return seen;
  }

  it("names the token of the caller and every text of the body", async () => {
    const {
      messages: [message],
    } = await quotedBy({});
    expect(message).toContain("FAKE-BUDDY-TOKEN");
    expect(message).toContain(SECRET);
  });

  it("writes the JSON as the spelling says", async () => {
    const {
      text,
      messages: [message],
    } = await quotedBy({ spelling: "jsonUnicode" });
    expect(text).toContain(String.raw`FAKE-\u00e9/\u003c\u0026\u0027\"-SECRET`);
    expect(message).toContain(SECRET);
  });

  it("splits it over two messages", async () => {
    const { messages: said } = await quotedBy({ spelling: "split" });
    expect(said).toHaveLength(2);
    expect(said.join("\n")).not.toContain(SECRET);
    expect(said[0]).toContain("FAKE-BUD");
    expect(said[1]).toContain("DY-TOKEN");
  });

  it("comes as text or as a proxy's page too", async () => {
    expect(await quotedBy({ as: "text" })).toMatchObject({
      type: "text/plain",
      text: expect.stringContaining(SECRET),
    });
    expect((await quotedBy({ as: "html" })).text).toMatch(/^<html>/);
  });

  it.each(["fruxon", "northflank", "truto"] as const)(
    "has two messages in the format of %s as well",
    (name) =>
      withEmulator({}, async ({ emulator }) => {
        const { baseUrl, faults } = emulator[name];
        faults.add({ fault: { kind: "echo", spelling: "split" } });
        const answer = await fetch(baseUrl, {
          headers: { Authorization: "Bearer FAKE-TOKEN-OF-TWO-HALVES" },
        });
        const body: unknown = JSON.parse(await answer.text());
        const text = JSON.stringify(body);
        expect(text).toContain("FAKE-TOKEN-O");
        expect(text).toContain("F-TWO-HALVES");
        expect(text).not.toContain("FAKE-TOKEN-OF");
      }),
  );
});
