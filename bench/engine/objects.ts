/** Objects of each registry that many of are made, as the engine's configuration has them. */
export interface BenchObject {
  readonly type: string;
  /** Uses `count.index` for what is unique, and `local.changed` for the text that one change changes. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** As a machine makes them: 32 hexadecimal digits. */
const TOKEN = "9f3c17a2e0b84d65c1f7382ad94e06b5";

/** The number of the object in four letters, for names that may hold no digits. */
const NUMBER = "${count.index}";

export const OBJECTS: Readonly<Record<string, BenchObject>> = {
  buddy: {
    type: "integrations_buddy_integration",
    attributes: {
      domain: "acme-dev",
      name: `bench ${NUMBER}`,
      type: "VULTR",
      scope: "WORKSPACE",
      note: "${local.changed}",
      token: TOKEN,
    },
  },
  northflank: {
    type: "integrations_northflank_log_sink",
    attributes: {
      team_id: "acme-platform",
      name: `bench-${NUMBER}`,
      description: "${local.changed}",
      sink_type: "http",
      sink_data: {
        uri: "https://logs.acme.example",
        encoding: { codec: "json" },
        framing: { method: "newline" },
        auth: { strategy: "basic", user: "acme" },
      },
      credentials: { password: TOKEN },
    },
  },
  truto: {
    type: "integrations_truto_integration",
    attributes: {
      name: `acme-bench-${NUMBER}`,
      category: "crm",
      config_json: '${jsonencode({ label = local.changed, base_url = "https://api.acme.example" })}',
      config_secrets: `\${jsonencode({ credentials = { oauth2 = { config = { client = { secret = "${TOKEN}" } } } } })}`,
      deletion_protection: false,
    },
  },
  fruxon: {
    type: "integrations_fruxon_integration",
    attributes: {
      tenant: "acme-corp",
      slug: `custom_bench_${NUMBER}`,
      display_name: `Bench ${NUMBER}`,
      description: "${local.changed}",
      config_metadata: {
        parameters_metadata: [{ name: "region", type: "STRING", required: true }],
        auth_metadata: [{ id: "api-key", type: "API_KEY", supported_levels: ["APPLICATION"] }],
      },
    },
  },
};

/**
 * The configuration of so many objects.
 *
 * @param text - what the first of them has where one change changes it
 */
export const configurationOf = ({ type, attributes }: BenchObject, count: number, text: string): object => ({
  locals: { text },
  resource: {
    [type]: {
      bench: {
        count,
        ...(JSON.parse(
          JSON.stringify(attributes).replaceAll(
            "local.changed",
            '(count.index == 0 ? local.text : \\"as before\\")',
          ),
        ) as object),
      },
    },
  },
});
