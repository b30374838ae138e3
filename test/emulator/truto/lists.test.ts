import { member, type Answer, type Client } from "../support";
import { eachOf, INSTALLS, INTEGRATIONS, itemsOf, refused, withTruto } from "./support";
import { measureCpu } from "../../support/cpu-time";

function cursorOf({ body }: Answer): unknown {
  return member(body, "next_cursor");
}

/** All pages, as docs/apis/truto.md tells clients to read them. */
async function allPages(client: Client, query: string): Promise<Answer[]> {
  const pages = [await client.get(`${INSTALLS}?${query}`)];
  for (;;) {
    const last = pages.at(-1);
    const cursor = last && cursorOf(last);
    if (typeof cursor !== "string" || cursor === "") return pages;
    pages.push(await client.get(`${INSTALLS}?${query}&next_cursor=${encodeURIComponent(cursor)}`));
  }
}

describe("a list", () => {
  it("is an envelope of result, next_cursor and limit, 5000 by default", () =>
    withTruto({}, async ({ client }) => {
      expect((await client.get(INSTALLS)).body).toEqual({ result: [], next_cursor: null, limit: 5000 });
    }));

  it("holds whole objects, the same as a get", () =>
    withTruto({}, async ({ truto, client }) => {
      const { id } = truto.addInstall({ override: { label: "X" } });
      const [item] = itemsOf(await client.get(INSTALLS));
      expect(item).toEqual((await client.get(`${INSTALLS}/${id}`)).body);
    }));

  it("may hold short ones", () =>
    withTruto({ listItems: "short" }, async ({ truto, client }) => {
      truto.addInstall({ integration_id: truto.demo.integrations.acmeCrm, override: { label: "X" } });
      const [install] = itemsOf(await client.get(INSTALLS));
      expect(install).toMatchObject({ is_enabled: true });
      expect([member(install, "override"), member(install, "integration")]).toEqual([undefined, undefined]);
      const [integration] = itemsOf(await client.get(INTEGRATIONS));
      expect(integration).toMatchObject({ name: "acme-crm" });
      expect([member(integration, "config"), member(integration, "version")]).toEqual([undefined, undefined]);
    }));

  it.each(["ascending", "descending"] as const)("is ordered by created_at, %s", (listOrder) =>
    withTruto({ listOrder }, async ({ truto, client }) => {
      const ids = ["2030-03-01", "2030-01-01", "2030-02-01"].map(
        (created_at) => truto.addInstall({ created_at }).id,
      );
      const [march, january, february] = ids;
      const expected = [january, february, march];
      const order = listOrder === "ascending" ? expected : expected.reverse();
      expect(eachOf(await client.get(INSTALLS), "id")).toEqual(order);
      const pages = await allPages(client, "limit=1");
      expect(pages.flatMap((page) => eachOf(page, "id"))).toEqual(order);
    }),
  );
});

describe("500 installs", () => {
  it.each([
    [undefined, 1],
    [100, 6],
    [150, 4],
    [499, 2],
    [500, 2],
  ])("are read with a limit of %s in %d requests, each install once", (limit, requests) =>
    withTruto(
      {},
      async ({ truto, client }) => {
        const ids = truto.addInstalls(500, { override: { label: "Same" } }).map(({ id }) => id);
        const pages = await allPages(client, limit === undefined ? "" : `limit=${limit}`);
        expect(pages.flatMap((page) => eachOf(page, "id"))).toEqual(ids);
        expect(truto.requests.count({ method: "GET", path: INSTALLS })).toBe(requests);
        expect(requests).toBeLessThanOrEqual(Math.ceil(500 / (limit ?? 5000)) + 1);
      },
      // All within one millisecond: a cursor that held nothing but the time would lose some.
      { clock: () => new Date("2030-01-01") },
    ),
  );

  it("are seeded and listed quickly", () =>
    withTruto({}, async ({ truto, client }) => {
      const spent = measureCpu();
      truto.addInstalls(500);
      expect(itemsOf(await client.get(INSTALLS))).toHaveLength(500);
      expect(spent()).toBeLessThan(1000);
    }));
});

describe("pages", () => {
  it("have an empty one behind the last full one, as in the documented example, or not", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.addInstalls(2);
      const sizes = async () => (await allPages(client, "limit=1")).map((page) => itemsOf(page).length);
      expect(await sizes()).toEqual([1, 1, 0]);
      truto.configure({ endOfList: "last-page" });
      expect(await sizes()).toEqual([1, 1]);
    }));

  it.each([
    ["null", null],
    ["empty", ""],
    ["absent", undefined],
  ] as const)("can end with a cursor that is %s", (endCursor, expected) =>
    withTruto({ endCursor }, async ({ client }) => {
      expect(cursorOf(await client.get(INSTALLS))).toBe(expected);
    }),
  );

  it("begin with an empty cursor, which the TS SDK sends", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.addInstalls(1);
      expect(itemsOf(await client.get(`${INSTALLS}?next_cursor=`))).toHaveLength(1);
    }));

  it("are not disturbed by a deletion between them", () =>
    withTruto({}, async ({ truto, client }) => {
      const [first, second, third] = truto.addInstalls(3).map(({ id }) => id);
      const page = await client.get(`${INSTALLS}?limit=2`);
      expect(eachOf(page, "id")).toEqual([first, second]);
      truto.removeInstall(second ?? "");
      const cursor = encodeURIComponent(String(cursorOf(page)));
      const next = await client.get(`${INSTALLS}?limit=2&next_cursor=${cursor}`);
      expect(eachOf(next, "id")).toEqual([third]);
    }));

  it.each(["0", "-1", "ten", "1.5", ""])("are refused for limit=%s", (limit) =>
    withTruto({}, async ({ client }) => {
      expect((await client.get(`${INSTALLS}?limit=${limit}`)).status).toBe(400);
    }),
  );

  it("have a maximum that can be set, and tell it", () =>
    withTruto({ maxLimit: 2, defaultLimit: 3 }, async ({ truto, client }) => {
      truto.addInstalls(3);
      for (const query of ["", "?limit=50"]) {
        const answer = await client.get(INSTALLS + query);
        expect([itemsOf(answer).length, member(answer.body, "limit")]).toEqual([2, 2]);
      }
    }));

  it("are refused for a cursor that is none, or that belongs to other filters", () =>
    withTruto({}, async ({ truto, client }) => {
      truto.addInstalls(2);
      const message = "next_cursor is not a cursor of this list";
      expect(refused(await client.get(`${INSTALLS}?next_cursor=abc`))).toEqual([400, message]);
      const cursor = encodeURIComponent(
        String(cursorOf(await client.get(`${INSTALLS}?limit=1&is_enabled=true`))),
      );
      const page = (query: string) => client.get(`${INSTALLS}?limit=1&next_cursor=${cursor}${query}`);
      expect(refused(await page(""))).toEqual([400, message]);
      expect((await page("&is_enabled=true")).status).toBe(200);
    }));
});

describe("filters of installs", () => {
  const shown = (query: string, expected: readonly string[]) =>
    withTruto({}, async ({ truto, client }) => {
      const { acmeCrm, acmeBilling, demoCalendar } = truto.demo.integrations;
      truto.addInstall({ integration_id: acmeCrm, is_enabled: false, created_at: "2030-01-01" });
      truto.addInstall({ integration_id: acmeBilling, show_in_catalog: false, created_at: "2030-02-01" });
      truto.addInstall({ integration_id: demoCalendar, created_at: "2030-03-01T12:00:00.000Z" });
      const answer = await client.get(`${INSTALLS}?${query}`);
      const names = eachOf(answer, "integration").map((integration) => member(integration, "name"));
      expect(names).toEqual(expected);
    });

  it.each([
    ["integration_id=de300000-0000-4000-8000-000000000021", ["acme-crm"]],
    ["is_enabled=false", ["acme-crm"]],
    ["is_enabled=true&show_in_catalog=true", ["demo-calendar"]],
    ["integration.name=acme-billing", ["acme-billing"]],
    ["integration.category=calendar", ["demo-calendar"]],
    ["integration.name[in]=acme-billing,acme-crm", ["acme-crm", "acme-billing"]],
    ["integration.name%5Bin%5D=acme-crm,other", ["acme-crm"]],
    ["integration.name[]=acme-crm&integration.name[]=demo-calendar", ["acme-crm", "demo-calendar"]],
    ["created_at[gt]=2030-02-01", ["demo-calendar"]],
    ["created_at[gte]=2030-02-01&created_at[lt]=2030-03-01", ["acme-billing"]],
    ["created_at[lte]=2030-03-01 12:00:00", ["acme-crm", "acme-billing", "demo-calendar"]],
    ["environment_id=de300000-0000-4000-8000-000000000012", []],
    ["name=ignored&is_enabled[gt]=ignored&colour[in]=ignored", ["acme-crm", "acme-billing", "demo-calendar"]],
  ])("%s", shown);

  it.each(["integration_id=acme-crm", "is_enabled=yes", "created_at[gt]=yesterday"])(
    "are refused with 400 for %s",
    (query) =>
      withTruto({}, async ({ client }) => {
        expect((await client.get(`${INSTALLS}?${query}`)).status).toBe(400);
      }),
  );
});

describe("filters of integrations", () => {
  it.each([
    ["name=acme-crm", ["acme-crm"]],
    ["sharing=ask", ["partner-erp"]],
    ["category=helpdesk", ["demo-helpdesk"]],
    ["id[in]=de300000-0000-4000-8000-000000000022", ["acme-billing"]],
    ["name=nobody", []],
  ])("%s", (query, names) =>
    withTruto({}, async ({ client }) => {
      expect(eachOf(await client.get(`${INTEGRATIONS}?${query}`), "name")).toEqual(names);
    }),
  );
});
