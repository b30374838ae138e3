import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../../../src/emulator";
import { createProviderServer } from "../../../src/framework";
import type { Connection } from "../../../src/framework/definitions/connection";
import { createProviderReader } from "../../../src/framework/calls/reader";
import type { Logger } from "../../../src/framework/diagnostics/logger";
import { createLimiterPool, type TokenCall } from "../../../src/http";
import { integrations } from "../../../src/provider";
import { createBuddyClient } from "../../../src/registries/buddy/api/client";
import { createBuddyTokens } from "../../../src/registries/buddy/oidc/token-source";
import { createFakeClock, NEW_YEAR } from "../../http/support/fake-clock";
import { NOTHING, playCore, summariesOf } from "../../support/core";
import {
  jwtOf,
  REQUEST_TOKEN,
  SIGNATURE_IN_JWT,
  startIdentityServer,
  type IdentityServer,
} from "../../support/pipeline-identity";

// Access to Buddy without a stored token (docs/apis/buddy.md §1.5).

let emulator: Emulator;
let github: IdentityServer;
let folder: string;

beforeEach(async () => {
  emulator = await startEmulator();
  github = await startIdentityServer();
  folder = mkdtempSync(join(tmpdir(), "oidc-"));
});

afterEach(async () => {
  await emulator.close();
  await github.close();
  rmSync(folder, { recursive: true });
});

const TYPE = "integrations_buddy_integration";
const VULTR = {
  domain: "acme-dev",
  name: "Vultr",
  type: "VULTR",
  scope: "WORKSPACE",
  token: "FAKE-SECRET-vultr",
};
const EXCHANGE = { method: "POST", path: "/user/oidc/tokens" };

const base = () => ({
  BUDDY_BASE_URL: emulator.buddy.baseUrl,
  BUDDY_OIDC_PROVIDER_ID: emulator.buddy.oidcProvider,
});

const SOURCES: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  "GitHub Actions": () => github.environment,
  CircleCI: () => ({ CIRCLE_OIDC_TOKEN: jwtOf() }),
  "a variable": () => ({ BUDDY_OIDC_TOKEN: jwtOf() }),
  "a file": () => {
    const file = join(folder, "token");
    writeFileSync(file, `${jwtOf()}\n`);
    return { BUDDY_OIDC_TOKEN_FILE: file };
  },
};

test.each(Object.entries(SOURCES))("with %s an object is created, with one exchange", async (_, source) => {
  const terraform = playCore(integrations, { ...base(), ...source() }, TYPE, "one");

  const created = await terraform.apply(VULTR, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf([...created.diagnostics, ...refreshed.diagnostics])).toEqual([]);
  expect(emulator.buddy.integrations()).toMatchObject([{ name: "Vultr" }]);
  expect(emulator.buddy.requests.count(EXCHANGE)).toBe(1);
});

test("GitHub Actions is asked for the audience, beside what its address says", async () => {
  emulator.buddy.addOidcProvider({ id: "ours", audience: "acme & sons" });
  const environment = {
    ...base(),
    ...github.environment,
    BUDDY_OIDC_PROVIDER_ID: "ours",
    BUDDY_OIDC_AUDIENCE: "acme & sons",
  };

  const created = await playCore(integrations, environment, TYPE).apply(VULTR, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(github.requests[0]).toBe("/run/7/idtoken?api-version=2.0&audience=acme+%26+sons");
});

test("the user's own setting comes before what the pipeline offers", async () => {
  const environment = {
    ...base(),
    ...github.environment,
    CIRCLE_OIDC_TOKEN: "FAKE",
    BUDDY_OIDC_TOKEN: jwtOf(),
  };

  const created = await playCore(integrations, environment, TYPE).apply(VULTR, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(github.requests).toEqual([]);
});

test("no token is in the state, in private state or in a log, and a registry's quote of one is cut out", async () => {
  const logged: string[] = [];
  const logger: Logger = { log: (...line) => void logged.push(JSON.stringify(line)) };
  const terraform = playCore(integrations, { ...base(), ...github.environment }, TYPE, "one", logger);
  const created = await terraform.apply(VULTR, NOTHING);
  emulator.buddy.faults.add({ match: { method: "GET" }, fault: { kind: "echo", status: 400 } });
  const quoting = await terraform.refresh(created);
  const [exchanged = "none"] = emulator.buddy.exchangedTokens();

  const seen = [created.state, Buffer.from(created.private).toString(), quoting.diagnostics, logged].map(
    (each) => JSON.stringify(each),
  );

  expect(logged.join("\n")).toContain("/user/oidc/tokens");
  expect(JSON.stringify(quoting.diagnostics)).toContain("redacted");
  for (const secret of [exchanged, SIGNATURE_IN_JWT, REQUEST_TOKEN])
    expect(seen.join("\n")).not.toContain(secret);
});

test("what only reads exchanges as well, and sends nothing else but reads", async () => {
  const reader = await createProviderReader(integrations, {
    environment: { ...base(), ...github.environment },
  });

  expect(reader.isConfigured("buddy")).toBe(true);
  emulator.buddy.addIntegration("acme-dev", { name: "Vultr", type: "VULTR", scope: "WORKSPACE" });
  const found: string[] = [];
  for await (const { displayName } of reader.list(TYPE, { domain: "acme-dev" }, true))
    found.push(displayName);

  expect(found).toEqual(["Vultr"]);
  const writes = emulator.buddy.requests.all().filter(({ method }) => method !== "GET");
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /user/oidc/tokens"]);
});

/** The error of a plan, as one text. */
async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const { diagnostics } = await playCore(integrations, environment, TYPE).plan(VULTR, NOTHING);
  return diagnostics.map(({ summary, detail = "" }) => `${summary}. ${detail}`).join("\n");
}

/** What is set beside the address and the provider, by what goes wrong, with what is said of it. */
const FAILURES: readonly (readonly [string, () => Readonly<Record<string, string>>, RegExp])[] = [
  ["nothing is set", () => ({}), /no identity token for Buddy.*BUDDY_OIDC_TOKEN_FILE.*id-token: write/],
  [
    "the job lacks the permission",
    () => ({ GITHUB_ACTIONS: "true" }),
    /no identity token for Buddy.*The job needs `permissions: id-token: write`/,
  ],
  [
    "a token is set as well",
    () => ({ BUDDY_TOKEN: "FAKE-1", BUDDY_OIDC_TOKEN: jwtOf() }),
    /has a token and an OIDC provider.*BUDDY_TOKEN.*BUDDY_OIDC_PROVIDER_ID.*Remove one/,
  ],
  [
    "two identity tokens are set",
    () => ({ BUDDY_OIDC_TOKEN: jwtOf(), BUDDY_OIDC_TOKEN_FILE: "x" }),
    /two identity tokens.*Remove one/,
  ],
  [
    "a file is missing",
    () => ({ BUDDY_OIDC_TOKEN_FILE: "/nowhere/token" }),
    /"\/nowhere\/token" cannot be used.*does not exist/,
  ],
  [
    "a file is a folder",
    () => ({ BUDDY_OIDC_TOKEN_FILE: folder }),
    /cannot be used.*cannot be read \(EISDIR\)/,
  ],
  [
    "a file is empty",
    () => {
      writeFileSync(join(folder, "empty"), "\n");
      return { BUDDY_OIDC_TOKEN_FILE: join(folder, "empty") };
    },
    /cannot be used. It is empty/,
  ],
  [
    "a file is large",
    () => {
      writeFileSync(join(folder, "large"), "x".repeat(70_000));
      return { BUDDY_OIDC_TOKEN_FILE: join(folder, "large") };
    },
    /cannot be used. It is larger than 64 KiB/,
  ],
  [
    "an API token is set instead",
    () => ({ BUDDY_OIDC_TOKEN: "FAKE-SECRET-api" }),
    /cannot be used. It is not a JWT/,
  ],
  [
    "GitHub Actions refuses",
    () => ({ ...github.environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "FAKE-other" }),
    /GitHub Actions did not issue an identity token. GitHub Actions answered 401 to GET \/.*ACTIONS_ID_TOKEN_REQUEST_URL/,
  ],
  [
    "GitHub Actions cannot be reached",
    () => ({ ...github.environment, ACTIONS_ID_TOKEN_REQUEST_URL: "http://example.com/" }),
    /did not issue an identity token. ACTIONS_ID_TOKEN_REQUEST_URL must be an https URL/,
  ],
  [
    "the request URL is not one",
    () => ({ ...github.environment, ACTIONS_ID_TOKEN_REQUEST_URL: "nothing" }),
    /ACTIONS_ID_TOKEN_REQUEST_URL is not a URL/,
  ],
  [
    "the identity token has ended",
    () => ({ BUDDY_OIDC_TOKEN: jwtOf({ exp: 1_750_000_000 }) }),
    /Buddy refused the identity token.*"The identity token has expired.".*subject "repo:acme\/integrations.*end 2025-06-15T/,
  ],
  [
    "it is for another audience",
    () => ({ BUDDY_OIDC_TOKEN: jwtOf({ aud: ["a", "b"] }) }),
    /answered 401 to POST \/user\/oidc\/tokens.*is from oidc_token or BUDDY_OIDC_TOKEN:.*audience "a, b"/,
  ],
  [
    "the provider is unknown",
    () => ({ BUDDY_OIDC_TOKEN: jwtOf(), BUDDY_OIDC_PROVIDER_ID: "typo" }),
    /Buddy refused.*answered 404.*Check that "typo" \(oidc_provider_id\)/,
  ],
];

test.each(FAILURES)(
  "%s: the error says what to do, and nothing of a token",
  async (_, environment, expected) => {
    const given = environment();

    const said = await refusal({ ...base(), ...given });

    expect(said).toMatch(expected);
    expect(said).not.toContain(SIGNATURE_IN_JWT);
    expect(said).not.toContain("FAKE-SECRET");
    expect(emulator.buddy.requests.count({ path: "/workspaces/**" })).toBe(0);
  },
);

test.each<[string, string]>([
  ["an object", '{"token": "FAKE-SECRET-x"}'],
  ["an empty text", '""'],
  ["a text with a line break", '"FAKE-SECRET\\r\\nX-Evil: 1"'],
  ["a text that no header can have", `"${"x".repeat(9000)}"`],
  ["no JSON", "<html>"],
  ["nothing", ""],
])("a response to the exchange that is %s is refused", async (_, body) => {
  emulator.buddy.faults.add({
    match: EXCHANGE,
    fault: { kind: "notJson", status: 200, contentType: "application/json", body },
  });

  const said = await refusal({ ...base(), BUDDY_OIDC_TOKEN: jwtOf() });

  expect(said).toMatch(/Buddy did not exchange the identity token. Buddy returned an unexpected response/);
  expect(said).not.toContain("FAKE-SECRET");
});

test.each(["null", "[]", '{"value": 7}', '{"value": "not a JWT"}', "<html>"])(
  "%s of GitHub Actions is no identity token",
  async (body) => {
    github.answer((_, response) => response.end(body));

    const said = await refusal({ ...base(), ...github.environment });

    expect(said).toMatch(
      /did not issue an identity token|The identity token in the response of GitHub Actions/,
    );
    expect(emulator.buddy.requests.count({})).toBe(0);
  },
);

test("a refused exchange is not taken for a deleted object", async () => {
  const environment = { ...base(), BUDDY_OIDC_TOKEN: jwtOf() };
  const created = await playCore(integrations, environment, TYPE).apply(VULTR, NOTHING);

  const terraform = playCore(integrations, { ...environment, BUDDY_OIDC_PROVIDER_ID: "gone" }, TYPE);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(refreshed.diagnostics)).toEqual([
    "error: Buddy refused the identity token of the pipeline",
  ]);
  expect(refreshed.state).toEqual(created.state);
});

test("token and OIDC provider in the same block are an error at validation", async () => {
  const server = createProviderServer(integrations, { environment: {}, logger: { log: () => undefined } });
  const block = (buddy: object) =>
    server.validateProvider({
      ...Object.fromEntries(Object.keys(integrations.fields).map((name) => [name, null])),
      buddy: {
        ...Object.fromEntries(
          [
            "token",
            "base_url",
            "requests_per_hour",
            "oidc_provider_id",
            "oidc_token",
            "oidc_token_file",
            "oidc_audience",
          ].map((name) => [name, null]),
        ),
        ...buddy,
      },
    });

  const { diagnostics } = await block({
    token: "FAKE-1",
    oidc_provider_id: "x",
    oidc_token: "y",
    oidc_token_file: "z",
  });

  expect(diagnostics.map(({ summary, path }) => [summary, path])).toEqual([
    ["Buddy has a token and an OIDC provider", [{ attribute: "buddy" }, { attribute: "oidc_provider_id" }]],
    ["Buddy has two identity tokens", [{ attribute: "buddy" }, { attribute: "oidc_token_file" }]],
  ]);
  expect((await block({ oidc_provider_id: "x", oidc_token: "y" })).diagnostics).toEqual([]);
});

interface Loaded {
  readonly buddy: Connection;
}

test("its code is loaded where an OIDC provider is set, and not where a token is", () => {
  jest.isolateModules(() => {
    let isLoaded = false;
    jest.doMock("../../../src/registries/buddy/oidc/token-source", () => {
      isLoaded = true;
      return { createBuddyTokens };
    });
    const { buddy } = jest.requireActual<Loaded>("../../../src/registries/buddy/connection");
    const context = {
      userAgent: "test",
      logger: { log: () => undefined },
      environment: { CIRCLE_OIDC_TOKEN: jwtOf() },
    };

    buddy.connect({ token: "FAKE-1" }, context);
    expect(isLoaded).toBe(false);
    buddy.connect({ oidc_provider_id: "x" }, context);
    expect(isLoaded).toBe(true);
  });
});

describe("the end of a token", () => {
  /** A client whose time the test moves, with that of the emulator. */
  async function clientWithClock() {
    await emulator.close();
    const clock = createFakeClock();
    emulator = await startEmulator({ clock: () => new Date(clock.now()) });
    github.answer((_, response) =>
      response.end(JSON.stringify({ value: jwtOf({ exp: clock.now() / 1000 + 300 }) })),
    );
    const options = {
      baseUrl: emulator.buddy.baseUrl,
      userAgent: "test",
      clock,
      limiters: createLimiterPool(),
    };
    const tokens = createBuddyTokens({
      ...options,
      providerId: emulator.buddy.oidcProvider,
      identity: {},
      environment: github.environment,
    });
    return { clock, tokens, client: createBuddyClient({ ...options, token: tokens }) };
  }

  const exchanges = () => emulator.buddy.requests.count(EXCHANGE);

  test("one exchange serves all that need the next token at once, a creation included", async () => {
    const { clock, client } = await clientWithClock();
    await client.listIntegrations("acme-dev");
    expect(exchanges()).toBe(1);

    clock.advance(600_000);
    await Promise.all([
      client.listIntegrations("acme-dev"),
      client.listIntegrations("acme-prod"),
      client.createIntegration("acme-dev", {
        name: "Vultr",
        type: "VULTR",
        scope: "WORKSPACE",
        token: "FAKE-S",
      }),
    ]);

    expect(exchanges()).toBe(2);
    expect(emulator.buddy.integrations()).toHaveLength(1);
  });

  test("a refusal that cannot be the end causes no exchange", async () => {
    const { clock, client } = await clientWithClock();
    await client.listIntegrations("acme-dev");
    for (const token of emulator.buddy.exchangedTokens()) emulator.buddy.revokeToken(token);

    await expect(client.listIntegrations("acme-dev")).rejects.toMatchObject({ status: 401 });
    expect(exchanges()).toBe(1);
    clock.advance(60_000);
    await client.listIntegrations("acme-dev");
    expect(exchanges()).toBe(2);
  });

  test("a registry that refuses each token gets two requests, not more", async () => {
    const { clock, client } = await clientWithClock();
    await client.listIntegrations("acme-dev");
    clock.advance(60_000);
    emulator.buddy.requests.clear();
    emulator.buddy.faults.add({
      match: { path: "/workspaces/**" },
      times: "always",
      fault: { kind: "answer", status: 401 },
    });

    await expect(client.listIntegrations("acme-dev")).rejects.toMatchObject({ status: 401 });

    expect(exchanges()).toBe(1);
    expect(emulator.buddy.requests.count({ path: "/workspaces/**" })).toBe(2);
  });

  test("who gives up while others wait stops waiting, and only the last ends the exchange", async () => {
    const { tokens } = await clientWithClock();
    const asked = new Promise<void>((resolve) => {
      github.answer(() => resolve());
    });
    const givenUp = new Error("given up");
    const call = (signal: AbortSignal): TokenCall => ({
      signal,
      deadline: NEW_YEAR,
      onCancel: () => givenUp,
    });
    const [one, other] = [new AbortController(), new AbortController()];
    const [first, second] = [tokens.current(call(one.signal)), tokens.current(call(other.signal))];
    await asked;

    one.abort();
    await expect(first).rejects.toBe(givenUp);
    other.abort();
    await expect(second).rejects.toBe(givenUp);
  });
});
