import { Failure } from "../../src/framework";
import { type Connection, createClients } from "../../src/framework/definitions/connection";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { buddy } from "../../src/registries/buddy/connection";
import { fruxon } from "../../src/registries/fruxon/connection";
import { northflank } from "../../src/registries/northflank/connection";
import { truto } from "../../src/registries/truto/connection";

// The names that the vendors' own programs read are taken as well.

const settings = (connection: Connection, environment: Readonly<Record<string, string>>): unknown => {
  const seen: unknown[] = [];
  const spied = { ...connection, connect: (given: unknown) => seen.push(given) };
  createClients(null, environment, { userAgent: "test", logger: SILENT }).get(spied);
  return seen[0];
};

test.each<[string, Connection, Readonly<Record<string, string>>, object]>([
  ["Northflank's token", northflank, { NORTHFLANK_API_TOKEN: "FAKE-1" }, { token: "FAKE-1" }],
  ["Northflank's short token", northflank, { NF_API_TOKEN: "FAKE-2" }, { token: "FAKE-2" }],
  [
    "our own name before Northflank's",
    northflank,
    { NORTHFLANK_TOKEN: "FAKE-3", NF_API_TOKEN: "FAKE-2" },
    { token: "FAKE-3" },
  ],
  [
    "Northflank's address with the version in it",
    northflank,
    { NORTHFLANK_API_BASE_URL: "https://api.northflank.invalid/v1/" },
    { base_url: "https://api.northflank.invalid" },
  ],
  [
    "Northflank's bare host",
    northflank,
    { NF_HOST: "api.northflank.invalid" },
    { base_url: "https://api.northflank.invalid" },
  ],
  ["Truto's token", truto, { TRUTO_API_TOKEN: "FAKE-4" }, { token: "FAKE-4" }],
  ["Fruxon's workspace", fruxon, { FRUXON_WORKSPACE: "acme-corp" }, { tenant: "acme-corp" }],
  [
    "Buddy's address",
    buddy,
    { BUDDY_API_URL: "https://api.buddy.invalid" },
    { base_url: "https://api.buddy.invalid" },
  ],
  ["Buddy's region", buddy, { BUDDY_REGION: "EU" }, { base_url: "https://api.eu.buddy.works" }],
])("%s is read", (_what, connection, environment, expected) => {
  expect(settings(connection, environment)).toMatchObject(expected);
});

test("a key that Fruxon no longer accepts is not taken for the token, and the error says so", () => {
  const clients = createClients(
    null,
    { FRUXON_API_KEY: "FAKE-5", FRUXON_TENANT: "acme-corp" },
    { userAgent: "test", logger: SILENT },
  );

  const ask = (): unknown => clients.get(fruxon);

  expect(ask).toThrow(Failure);
  expect(detailsOf(ask)).toContain("no longer accepts");
});

function detailsOf(ask: () => unknown): string {
  try {
    ask();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.problems.map(({ detail = "" }) => detail).join(" ");
  }
  return "";
}
