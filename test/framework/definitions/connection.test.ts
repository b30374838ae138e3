import * as z from "zod/mini";
import { defineConnection, Failure, NO_CONNECTION, string } from "../../../src/framework";
import { createClients } from "../../../src/framework/definitions/connection";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import { UNKNOWN, type ObjectValue } from "../../../src/framework/values/value";

const CONTEXT = { userAgent: "test/1", logger: SILENT };

function demo() {
  const made: unknown[] = [];
  const connection = defineConnection({
    name: "demo",
    description: "For tests.",
    schema: {
      token: string().optional().sensitive(),
      base_url: string(z.string().check(z.regex(/^https:/, "must begin with https:"))).optional(),
    },
    environment: { token: "DEMO_TOKEN", base_url: "DEMO_URL" },
    connect: (settings, { userAgent }) => {
      made.push(settings);
      return { settings, userAgent };
    },
  });
  const clients = (config: ObjectValue | null, environment: Readonly<Record<string, string>> = {}) =>
    createClients(config, environment, CONTEXT);
  return { connection, made, clients };
}

const summariesOf = (act: () => unknown): string => {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Failure)
      return thrown.problems.map(({ summary, detail = "" }) => `${summary}. ${detail}`).join("\n");
  }
  throw new Error("it did not fail as expected");
};

test("a client is made when it is first asked for, and only once", () => {
  const { connection, made, clients } = demo();
  const all = clients({ demo: { token: "t", base_url: null } });
  expect(made).toEqual([]);

  expect(all.get(connection)).toBe(all.get(connection));
  expect(made).toEqual([{ token: "t", base_url: undefined }]);
});

test("of several variables the first that is set and says something counts", () => {
  const connection = defineConnection({
    name: "demo",
    description: "For tests.",
    schema: { token: string().optional().sensitive(), base_url: string().optional() },
    environment: {
      token: ["DEMO_TOKEN", "VENDOR_TOKEN"],
      base_url: [
        "DEMO_URL",
        { name: "VENDOR_REGION", read: (text) => (text === "EU" ? "https://eu" : undefined) },
      ],
    },
    connect: (settings) => settings,
  });
  const settingsIn = (environment: Readonly<Record<string, string>>) =>
    createClients(null, environment, CONTEXT).get(connection);

  expect(settingsIn({ VENDOR_TOKEN: "theirs" }).token).toBe("theirs");
  expect(settingsIn({ DEMO_TOKEN: "ours", VENDOR_TOKEN: "theirs" }).token).toBe("ours");
  expect(settingsIn({ DEMO_TOKEN: "", VENDOR_TOKEN: "theirs" }).token).toBe("theirs");
  expect(settingsIn({ VENDOR_REGION: "EU" }).base_url).toBe("https://eu");
  expect(settingsIn({ VENDOR_REGION: "MOON" }).base_url).toBeUndefined();
});

test("the environment stands in for what the block leaves out, and an empty variable for nothing", () => {
  const { connection, clients } = demo();

  const environment = { DEMO_TOKEN: "from outside", DEMO_URL: "" };
  const { settings } = clients({ demo: { token: null, base_url: null } }, environment).get(connection);

  expect(settings).toEqual({ token: "from outside", base_url: undefined });
  expect(clients(null, environment).get(connection).settings.token).toBe("from outside");
  expect(clients({ demo: { token: "t", base_url: null } }, environment).get(connection).settings.token).toBe(
    "t",
  );
});

test("an environment variable follows the same rules, and is named where it breaks one", () => {
  const { connection, clients } = demo();

  const message = summariesOf(() => clients(null, { DEMO_URL: "FAKE-SECRET" }).get(connection));

  expect(message).toContain("environment variable DEMO_URL");
  expect(message).toContain("must begin with https:");
  expect(message).not.toContain("FAKE-SECRET");
});

test.each<[string, ObjectValue]>([
  ["demo", { demo: UNKNOWN }],
  ["demo.base_url", { demo: { token: null, base_url: UNKNOWN } }],
])("while %s is unknown there is no client, and the message says what to do", (name, config) => {
  const { connection, clients } = demo();
  const all = clients(config);

  expect(all.isKnown(connection)).toBe(false);
  expect(summariesOf(() => all.get(connection))).toContain(`The provider's ${name} is unknown`);
});

test("a failed attempt to connect is repeated, not remembered", () => {
  let attempts = 0;
  const connection = defineConnection({
    name: "demo",
    description: "",
    schema: {},
    connect: () => {
      attempts += 1;
      if (attempts === 1) throw new Failure({ summary: "not yet" });
      return "client";
    },
  });
  const clients = createClients(null, {}, CONTEXT);

  expect(summariesOf(() => clients.get(connection))).toContain("not yet");
  expect(clients.get(connection)).toBe("client");
});

test("what needs no connection gets none", () => {
  const clients = createClients(null, {}, CONTEXT);

  expect(clients.isKnown(NO_CONNECTION)).toBe(true);
  expect(() => {
    clients.get(NO_CONNECTION);
  }).not.toThrow();
});
