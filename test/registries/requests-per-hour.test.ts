import { startEmulator } from "../../src/emulator";
import { type Connection, createClients } from "../../src/framework/definitions/connection";
import { SILENT } from "../../src/framework/diagnostics/logger";
import { integrations } from "../../src/provider";
import { buddy } from "../../src/registries/buddy/connection";
import { fruxon } from "../../src/registries/fruxon/connection";
import { northflank } from "../../src/registries/northflank/connection";
import { truto } from "../../src/registries/truto/connection";
import { NOTHING, playCore } from "../support/core";

const CONNECTIONS: readonly Connection[] = [buddy, fruxon, northflank, truto];

function settings(connection: Connection, requestsPerHour: string): unknown {
  const seen: unknown[] = [];
  const spied = { ...connection, connect: (given: unknown) => seen.push(given) };
  const environment = { [`${connection.name.toUpperCase()}_REQUESTS_PER_HOUR`]: requestsPerHour };
  createClients(null, environment, { userAgent: "test", logger: SILENT }).get(spied);
  return seen[0];
}

describe.each(CONNECTIONS)("requests_per_hour of $name", (connection) => {
  test("comes from the environment as a number", () => {
    expect(settings(connection, "1000")).toMatchObject({ requests_per_hour: 1_000 });
  });

  test.each(["many", "-5", "1e3", "9", "10.5"])("is refused when it is %s", (text) => {
    expect(() => settings(connection, text)).toThrow(
      /Invalid value of the environment variable|_REQUESTS_PER_HOUR/,
    );
  });
});

test("a request whose turn comes after the operation's time is not sent, and says why", async () => {
  const emulator = await startEmulator();
  try {
    const environment = {
      ...Object.fromEntries(Object.entries(emulator.environment)),
      BUDDY_REQUESTS_PER_HOUR: "10",
    };
    const terraform = playCore(integrations, environment, "integrations_buddy_integration", "one");
    const config = {
      domain: "acme-dev",
      name: "Sentry",
      type: "SENTRY",
      scope: "WORKSPACE",
      identifier: "sentry",
      token: "FAKE-SECRET-token",
      timeouts: { create: "5s", read: null, update: null, delete: null },
    };

    const { state, diagnostics } = await terraform.apply(config, NOTHING);

    expect(state).toBeNull();
    expect(diagnostics.map(({ detail }) => detail).join()).toMatch(
      /was not sent to Buddy: requests_per_hour allows 10 requests per hour.* Try again at \d{4}-/,
    );
    // The look of the plan was the one that went at once.
    expect(emulator.buddy.requests.count({ method: "POST" })).toBe(0);
  } finally {
    await emulator.close();
  }
});
