import { member, type Answer } from "../support";
import {
  createdConfig,
  errors,
  INTEGRATIONS,
  objectOf,
  withFruxon,
  type FruxonClient,
  type Running,
} from "./support";

/** An emulator with nothing in the list but `i-01` to `i-05` and the built-in `chat` and `web-search`. */
function withFive(options: Parameters<typeof withFruxon>[0], test: (running: Running) => Promise<void>) {
  return withFruxon(options, async (running) => {
    running.emulator.fruxon.removeIntegration("acme-corp", "custom_support_desk");
    for (const id of ["i-05", "i-03", "i-01", "i-02", "i-04"]) {
      running.emulator.fruxon.addIntegration("acme-corp", { id, displayName: `Number ${id}`, toolCount: 2 });
    }
    await test(running);
  });
}

function ids({ body }: Answer): unknown[] {
  const items = member(body, "items");
  return Array.isArray(items) ? items.map((item) => member(item, "id")) : [];
}

async function listed(client: FruxonClient, query: string): Promise<unknown[]> {
  return ids(await client.get(`${INTEGRATIONS}?${query}`));
}

describe("the list of integrations", () => {
  it("has own and built-in ones by id, without the internal ones", () =>
    withFive({}, async ({ client }) => {
      const answer = await client.get(INTEGRATIONS);
      expect(ids(answer)).toEqual(["chat", "i-01", "i-02", "i-03", "i-04", "i-05", "web-search"]);
      expect(answer.body).toMatchObject({ nextPageToken: null, totalCount: 7 });
    }));

  it("has whole integrations with a count of tools", () =>
    withFive({}, async ({ client }) => {
      const { body } = await client.get(`${INTEGRATIONS}/i-01`);
      const answer = await client.get(`${INTEGRATIONS}?query=i-01`);
      expect(answer.body).toMatchObject({ items: [{ ...Object(body), toolCount: 2 }] });
    }));

  it("can have rows without configMetadata", () =>
    withFive({ listItems: "short" }, async ({ client }) => {
      const { body } = await client.get(`${INTEGRATIONS}?query=i-01`);
      expect(body).toMatchObject({ items: [{ id: "i-01", displayName: "Number i-01", toolCount: 2 }] });
      expect(body).not.toHaveProperty("items.0.configMetadata");
    }));

  it("never shows a secret, whatever the page", () =>
    withFive({}, async ({ client }) => {
      expect((await client.get(INTEGRATIONS)).text).not.toContain("FAKE-BUILT-IN-CLIENT-SECRET");
    }));

  it.each([
    ["search=NUMBER+I-02", ["i-02"]],
    ["search=channels", ["chat"]],
    ["query=channels", ["chat"]],
    ["types=system", ["chat", "web-search"]],
    ["types=SYSTEM&types=CUSTOM&search=e", ["chat", "i-01", "i-02", "i-03", "i-04", "i-05", "web-search"]],
    ["tags=search&tags=messaging", ["chat", "web-search"]],
    ["hasTriggers=true", []],
  ])("is filtered by %s", (query, expected) =>
    withFive({ filterNames: "all" }, async ({ client }) => {
      expect(await listed(client, query)).toEqual(expected);
    }),
  );

  it.each(["hasConfigs", "has-configs", "HAS_CONFIGS"])("is filtered by %s", (name) =>
    withFruxon({ filterNames: "all" }, async ({ client }) => {
      await createdConfig(client);
      expect(await listed(client, `${name}=true`)).toEqual(["custom_demo_crm", "custom_support_desk"]);
      expect(await listed(client, `${name}=false`)).toEqual(["chat", "web-search"]);
    }),
  );
});

describe("pages", () => {
  it.each([
    ["pageSize", "pageToken"],
    ["page_size", "page_token"],
    ["Paging.PageSize", "Paging.PageToken.Skip"],
    ["paging.pagesize", "PAGING.PAGETOKEN.CURSOR"],
    ["PageSize", "PageToken.Skip"],
  ])("are asked for by %s and %s", (size, token) =>
    withFive({ pageTokens: "skip", pagingNames: "all" }, async ({ client }) => {
      const first = await client.get(`${INTEGRATIONS}?${size}=3`);
      expect(ids(first)).toEqual(["chat", "i-01", "i-02"]);
      expect(first.body).toMatchObject({ nextPageToken: "3", totalCount: 7 });
      expect(await listed(client, `${size}=3&${token}=3`)).toEqual(["i-03", "i-04", "i-05"]);
      const last = await client.get(`${INTEGRATIONS}?${size}=3&${token}=6`);
      expect(ids(last)).toEqual(["web-search"]);
      expect(last.body).toMatchObject({ nextPageToken: null });
    }),
  );

  it.each([
    ["current", "pageSize=3", 3],
    ["current", "Paging.PageSize=3", 7],
    ["snake", "page_size=3", 3],
    ["snake", "Paging.PageSize=3", 7],
    ["dotted", "Paging.PageSize=3", 3],
    ["dotted", "page_size=3", 7],
    ["plain", "PageSize=3", 3],
    ["none", "PageSize=3&page_size=3&Paging.PageSize=3", 7],
  ] as const)("with pagingNames %s answer %s with %s items", (pagingNames, query, count) =>
    withFive({ pagingNames }, async ({ client }) => {
      expect(await listed(client, query)).toHaveLength(count);
    }),
  );

  it.each([
    ["sameToken", ["i-01", "i-02", "i-03"]],
    ["samePage", ["chat", "i-01", "i-02"]],
    ["emptyPage", []],
  ] as const)("can be those of a server with the defect %s", (pagingDefect, expected) =>
    withFive({ pagingDefect, pagingNames: "current" }, async ({ client }) => {
      const next = async (query: string) => {
        const { body, ...answer } = await client.get(`${INTEGRATIONS}?pageSize=3${query}`);
        return { ids: ids({ ...answer, body }), token: String(member(body, "nextPageToken")) };
      };
      const first = await next("");
      const second = await next(`&pageToken=${first.token}`);
      expect(second.ids).toEqual(expected);
      expect((await next(`&pageToken=${second.token}`)).token).not.toBe("null");
    }),
  );

  it("with filterNames current knows no older spelling", () =>
    withFive({}, async ({ client }) => {
      expect(await listed(client, "search=chat&hasConfigs=true")).toHaveLength(7);
      expect(await listed(client, "query=chat&has_configs=true")).toEqual([]);
      expect(await listed(client, "query=chat&types=SYSTEM")).toEqual(["chat"]);
    }));

  it("can have opaque tokens", () =>
    withFive({ pageTokens: "cursor", pagingNames: "all" }, async ({ client }) => {
      const first = await client.get(`${INTEGRATIONS}?Paging.PageSize=5`);
      const token = String(member(first.body, "nextPageToken"));
      expect(token).not.toMatch(/^\d+$/);
      const rest = await listed(client, `Paging.PageSize=5&Paging.PageToken.Cursor=${token}`);
      expect(rest).toEqual(["i-05", "web-search"]);
    }));

  it.each([
    ["absent", undefined],
    ["empty", ""],
  ] as const)("can end with a token that is %s", (lastPageToken, expected) =>
    withFive({ lastPageToken }, async ({ client }) => {
      expect(member((await client.get(INTEGRATIONS)).body, "nextPageToken")).toBe(expected);
    }),
  );

  it("have 10 items unless told otherwise, and 100 at most", () =>
    withFruxon({}, async ({ emulator, client }) => {
      for (let count = 0; count < 300; count += 1) {
        emulator.fruxon.addIntegration("acme-corp", { id: `n-${count}` });
      }
      expect(await listed(client, "query=n-")).toHaveLength(10);
      expect(await listed(client, "query=n-&pageSize=1000")).toHaveLength(100);
    }));

  it.each([
    ["page_size=0", "page_size or Paging.PageSize or PageSize"],
    ["Paging.PageSize=ten", "page_size or Paging.PageSize or PageSize"],
    ["Paging.PageToken.Skip=-1", "Paging.PageToken.Skip or PageToken.Skip"],
    ["page_token=nonsense", "page token"],
    ["hasConfigs=maybe", "has_configs"],
  ])("give 400 for %s", (query, field) =>
    withFive({ pagingNames: "all", filterNames: "all" }, async ({ client }) => {
      const answer = await client.get(`${INTEGRATIONS}?${query}`);
      expect([answer.status, Object.keys(objectOf(errors(answer)))]).toEqual([400, [field]]);
    }),
  );
});
