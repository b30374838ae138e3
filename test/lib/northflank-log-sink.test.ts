import { TerraformOutput } from "cdktf";
import { NorthflankLogSink as Sink } from "../../lib/northflank-log-sink";
import { Secret } from "../../lib/secret";
import {
  SINK_TYPES,
  sinkRule,
  type SinkStrategy,
  type SinkType,
} from "../../src/registries/northflank/log-sink/rules";
import { SINK_VARIANTS } from "./northflank/log-sink-variants";
import { attributesIn, newStack, problemsOf, synth, reportedBy } from "./support";

const TYPE = "integrations_northflank_log_sink";

const NOTHING: SinkStrategy = { authenticationStrategy: undefined, strategy: undefined, hasAuth: false };

/** How the types that have several ways to authenticate can be chosen among; the others have one. */
const STRATEGIES: Readonly<Partial<Record<SinkType, readonly SinkStrategy[]>>> = {
  loki: [NOTHING, { ...NOTHING, strategy: "basic", hasAuth: true }],
  aws_s3: [NOTHING, { ...NOTHING, hasAuth: true }],
  papertrail: ["port", "token"].map((authenticationStrategy) => ({ ...NOTHING, authenticationStrategy })),
  http: ["none", "basic", "bearer"].map((strategy) => ({ ...NOTHING, strategy, hasAuth: true })),
};

interface Written {
  readonly sink_type: SinkType;
  readonly sink_data?: Readonly<Record<string, unknown>> & {
    readonly authentication_strategy?: string;
    readonly auth?: Readonly<Record<string, string>>;
  };
  readonly credentials?: object;
}

it("the functions that make a log sink take everything that the provider's rules know of each type", () => {
  const known = SINK_TYPES.flatMap((type) =>
    (STRATEGIES[type] ?? [NOTHING]).map((strategy) => {
      const rule = sinkRule(type, strategy);
      if (rule === undefined) throw new Error(`${type} has no rule for ${JSON.stringify(strategy)}`);
      const all = [rule.data, rule.auth, rule.credentials].flatMap((members) => [
        ...(members?.required ?? []),
        ...(members?.optional ?? []),
      ]);
      return describeSet(type, strategy, all);
    }),
  );

  const made = Object.entries(SINK_VARIANTS).flatMap(([name, make]) => {
    // Told apart by what the token is, which is no other set of members.
    if (name === "axiom") return [];
    const stack = newStack();
    make(stack);
    const { sink_type, sink_data = {}, credentials = {} } = attributesIn(stack, TYPE) as unknown as Written;
    const { authentication_strategy: authenticationStrategy, auth } = sink_data;
    const strategy = { authenticationStrategy, strategy: auth?.strategy, hasAuth: auth !== undefined };
    const given = [sink_data, auth ?? {}, credentials].flatMap((members) => Object.keys(members));
    return [describeSet(sink_type, strategy, given)];
  });

  expect(made.sort()).toEqual(known.sort());
});

const describeSet = (type: string, strategy: SinkStrategy, members: readonly string[]): string =>
  `${type} ${strategy.authenticationStrategy ?? ""} ${strategy.strategy ?? ""} ${[...members].sort().join(" ")}`;

describe("a log sink", () => {
  it("writes which logs go there", () => {
    const stack = newStack();

    Sink.loki(stack, "loki", {
      endpoint: "https://loki.example.com",
      description: "All of production",
      projects: ["storefront"],
      tags: { items: ["production"], matchCondition: "or" },
      paused: false,
      useCustomLabels: true,
      forwardCdnLogs: true,
      forwardIngressLogs: false,
      forwardMeshLogs: false,
      onExternalChange: "reapply",
    });

    expect(attributesIn(stack, TYPE)).toMatchSnapshot();
  });

  it("can be opened to all projects again", () => {
    const stack = newStack();

    Sink.loki(stack, "loki", { endpoint: "https://loki.example.com", projects: "all" });

    expect(attributesIn(stack, TYPE)).toMatchObject({ restricted: false });
    expect(attributesIn(stack, TYPE)).not.toHaveProperty("projects");
  });

  it("can be made by the constructor, with the type among the props", () => {
    const stack = newStack();

    new Sink(stack, "http", {
      sinkType: "http",
      strategy: "bearer",
      uri: "https://logs.example.com",
      codec: "json",
      token: Secret.variable(stack, "token"),
    });

    expect(attributesIn(stack, TYPE)).toMatchObject({
      sink_type: "http",
      sink_data: { auth: { strategy: "bearer" }, encoding: { codec: "json" } },
      credentials: { token: "${var.token}" },
    });
  });

  it("that is there already is looked up by name or id", () => {
    const stack = newStack();

    const byName = Sink.fromName(stack, "by-name", "Audit trail", { teamId: "platform" });
    const byId = Sink.fromLogSinkId(stack, "by-id", "audit-trail");
    new TerraformOutput(stack, "all", { value: [byName.logSinkId, byId.name, byId.sinkType] });

    expect(synth(stack).data?.[TYPE]).toEqual({
      "by-name": { name: "Audit trail", team_id: "platform" },
      "by-id": { log_sink_id: "audit-trail" },
    });
    expect(synth(stack).output?.all?.value).toEqual([
      `\${data.${TYPE}.by-name.log_sink_id}`,
      `\${data.${TYPE}.by-id.name}`,
      `\${data.${TYPE}.by-id.sink_type}`,
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "a region that there is not",
      { region: "mars" },
      'warning: region: Given: "mars". Known are eu, us, us3, us5. Northflank may ' +
        "have added it since then, and decides whether to accept it.",
    ],
    [
      "a secret that is missing",
      { defaultApiKey: undefined },
      "warning: defaultApiKey: sinkType datadog_logs takes in credentials defaultApiKey; defaultApiKey is not set. Set defaultApiKey; without it, Northflank may refuse the request.",
    ],
    [
      "a setting of another type",
      { bucket: "logs" },
      "warning: bucket: sinkType datadog_logs takes in sinkData region; bucket is set as well. Remove bucket; otherwise Northflank decides.",
    ],
    ["a name that is empty", { name: "" }, 'name: must not be empty. Given: "".'],
    [
      "a way of combining tags that there is not",
      { tags: { items: ["production"], matchCondition: "xor" } },
      'warning: tags.matchCondition: Given: "xor". Known are and, or. Northflank may ' +
        "have added it since then, and decides whether to accept it.",
    ],
  ])("%s is told at synth", (_, props, problem) => {
    const stack = newStack();

    Sink.datadogLogs(stack, "datadog", {
      region: "eu",
      defaultApiKey: Secret.variable(stack, "api_key"),
      ...props,
    });

    expect(reportedBy(stack)).toEqual([`[stack/datadog] ${problem}`]);
  });

  it("an endpoint that is not Sentry's is told at synth", () => {
    const stack = newStack();

    Sink.sentry(stack, "sentry", { endpoint: "https://example.com/", publicKey: "public" });

    expect(problemsOf(stack)).toEqual([
      "[stack/sentry] endpoint: endpoint must begin with https://<ingest host>.sentry.io/. Given: " +
        '"https://example.com/".',
    ]);
  });
});
