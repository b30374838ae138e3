import {
  checkLogSink,
  type Given,
  type LogSinkQuestion,
  SINK_AUTH_FIELDS,
  SINK_CREDENTIAL_FIELDS,
  SINK_DATA_FIELDS,
  type SinkCredentialField,
  SINK_TYPES,
  type SinkType,
} from "../../../../src/registries/northflank/log-sink/rules";
import type { Presence } from "../../../../src/registries/northflank/rules/common";
import { SINK_VARIANTS } from "../variants";

type Data = Readonly<Record<string, unknown>>;

const presenceIn = <Name extends string>(names: readonly Name[], object: Data): Record<Name, Presence> =>
  Object.fromEntries(
    names.map((name) => [name, (object[name] ?? null) === null ? "unset" : "set"]),
  ) as Record<Name, Presence>;

const at = (data: Data, path: readonly string[]): Given => {
  const value = path.reduce<unknown>((inner, name) => (inner as Data | null | undefined)?.[name], data);
  return typeof value === "string" ? { text: value } : undefined;
};

const question = (type: SinkType, data: Data, credentials: Data = {}): LogSinkQuestion => ({
  sinkType: type,
  data: "set",
  dataPresence: presenceIn(SINK_DATA_FIELDS, data),
  authPresence: presenceIn(SINK_AUTH_FIELDS, (data.auth ?? {}) as Data),
  credentialPresence: presenceIn(SINK_CREDENTIAL_FIELDS, credentials),
  textAt: (path) => at(data, path),
});

const problems = (asked: LogSinkQuestion): readonly string[] =>
  checkLogSink(asked).map(({ at: place, summary, detail }) => `${place.join(".")}: ${summary}. ${detail}`);

const VARIANTS = Object.entries(SINK_VARIANTS).map(([name, variant]) => ({
  name,
  type: variant.sink_type as SinkType,
  data: (variant.sink_data ?? {}) as Data,
  credentials: (variant.credentials ?? {}) as Data,
}));

test("there is a variant of each of the 13 types", () => {
  expect(new Set(SINK_TYPES).size).toBe(13);
  expect(new Set(VARIANTS.map(({ type }) => type))).toEqual(new Set(SINK_TYPES));
});

describe.each(VARIANTS)("$name", ({ type, data, credentials }) => {
  test("is right", () => {
    expect(problems(question(type, data, credentials))).toEqual([]);
  });

  test("each secret of another kind of target is a problem at its place", () => {
    const others = SINK_CREDENTIAL_FIELDS.filter((name) => credentials[name] === undefined);

    // A bearer token is optional, so that it may be there; every other secret that is not in the variant may not.
    for (const other of others) {
      expect(problems(question(type, data, { ...credentials, [other]: "FAKE" }))).toEqual([
        expect.stringContaining(`credentials.${other}: Unexpected credentials.${other}.`),
      ]);
    }
  });

  test("each missing secret is a problem at its place", () => {
    const required = Object.keys(credentials).filter(
      () => !(type === "http" && (data.auth as Data).strategy === "bearer"),
    ) as SinkCredentialField[];

    for (const missing of required) {
      expect(problems(question(type, data, {}))).toEqual([
        expect.stringContaining(`credentials.${missing}: Missing credentials.${missing}.`),
      ]);
    }
  });
});

test.each<[string, LogSinkQuestion, string]>([
  [
    "a member that is missing",
    question(
      "aws_s3",
      {
        endpoint: "https://s3.example.com",
        region: "eu-west-1",
        compression: "gzip",
        auth: { access_key_id: "AKID" },
      },
      { secret_access_key: "FAKE" },
    ),
    "sink_data.bucket: Missing sink_data.bucket. sink_type aws_s3 takes in sink_data endpoint, region, bucket, compression and auth; bucket is not set. Set bucket.",
  ],
  [
    "a member of another kind of target",
    question("honeycomb", { dataset: "staging", bucket: "logs" }, { api_key: "FAKE" }),
    "sink_data.bucket: Unexpected sink_data.bucket. sink_type honeycomb takes in sink_data dataset; bucket is set as well. Remove bucket; otherwise Northflank decides.",
  ],
  [
    "a member inside auth",
    question(
      "loki",
      { endpoint: "https://loki.example.com", auth: { strategy: "basic" } },
      { password: "FAKE" },
    ),
    "sink_data.auth.user: Missing sink_data.auth.user. sink_type loki takes in sink_data.auth strategy and user; user is not set. Set user; without it, Northflank may refuse the request.",
  ],
  [
    "a value that the kind of target does not know",
    question("datadog_logs", { region: "mars" }, { default_api_key: "FAKE" }),
    'sink_data.region: Unknown region "mars". Given: "mars". Known are eu, us, us3, us5. ' +
      "Northflank may have added it since then, and decides whether to accept it.",
  ],
  [
    "no way of authenticating",
    question("papertrail", { host: "logs.example.com", port: 8000 }),
    "sink_data.authentication_strategy: Missing sink_data.authentication_strategy. sink_type papertrail requires an authentication method. Set sink_data.authentication_strategy to one of port, token.",
  ],
  [
    "no way of authenticating over HTTP",
    question("http", { uri: "https://logs.example.com", encoding: { codec: "json" }, auth: {} }),
    "sink_data.auth.strategy: Missing sink_data.auth.strategy. sink_type http requires an authentication method. Set sink_data.auth.strategy to one of none, basic, bearer.",
  ],
  [
    "an endpoint that is not Sentry's",
    question("sentry", { endpoint: "https://example.com/", public_key: "public" }),
    'sink_data.endpoint: Invalid Sentry endpoint. sink_data.endpoint must begin with https://<ingest host>.sentry.io/. Given: "https://example.com/".',
  ],
  [
    "a personal token of Axiom without its organisation",
    question("axiom", { dataset: "staging", token_type: "personal" }, { token: "FAKE" }),
    "sink_data.org_id: Missing sink_data.org_id. A personal token of Axiom requires the id of its " +
      "organisation. Set sink_data.org_id; without it, Northflank may refuse the request.",
  ],
])("%s is told at its place", (_what, asked, problem) => {
  expect(problems(asked)).toEqual([problem]);
});

test("nothing is judged that depends on what is known later", () => {
  expect(problems({ ...question("loki", {}), sinkType: "later" })).toEqual([]);
  expect(problems({ ...question("loki", {}), data: "later" })).toEqual([]);
  expect(problems({ ...question("http", {}), textAt: () => "later" })).toEqual([]);
});
