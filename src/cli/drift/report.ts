import { z } from "zod";

// The report of `integrations drift`, from which every output is written. Its JSON is published: docs/drift-report.schema.json.

/** Raised with every change that programs reading reports must know about. */
export const REPORT_VERSION = "1.0";

const change = z.object({
  attribute: z.string().describe("Path of the attribute: `permissions.others`."),
  recorded: z.unknown().describe("Value in the state; absent if the attribute is sensitive."),
  actual: z.unknown().describe("Value in the registry; absent if the attribute is sensitive."),
  sensitive: z.boolean().describe("Whether the values are omitted because they are sensitive."),
  ignored: z.string().optional().describe("Why the difference is ignored."),
});

const status = z
  .enum(["in_sync", "changed", "deleted", "credentials", "unreadable"])
  .describe(
    "`changed` outside, `deleted` outside, `credentials` possibly replaced with nothing else changed, `unreadable`: " +
      "neither is known.",
  );

const object = z.object({
  address: z.string(),
  type: z.string(),
  registry: z.string(),
  id: z.string().describe("The import id."),
  name: z.string().optional(),
  status,
  changes: z.array(change),
  credentials: z
    .enum(["changed", "made_again"])
    .optional()
    .describe("What the registry's change markers indicate: another user may have replaced the credentials."),
  messages: z.array(z.string()).describe("Messages of the provider about the object."),
  ignored: z.string().optional().describe("Why the drift of the whole object is ignored."),
  first_seen: z.string().optional().describe("When the drift was first reported, with `--history`."),
  runs: z
    .number()
    .int()
    .optional()
    .describe("Number of consecutive reports with this drift, including this one."),
});

const unapplied = z.object({
  address: z.string(),
  actions: z.array(z.string()),
  attributes: z.array(z.string()),
});

const stack = z.object({
  name: z.string(),
  error: z
    .string()
    .optional()
    .describe("Why the state could not be read, or the stack could not be planned."),
  objects: z.array(object),
  unapplied: z
    .array(unapplied)
    .optional()
    .describe("With `--plan`: changes of the program that have not been applied."),
});

const unmanaged = z.object({
  type: z.string(),
  registry: z.string(),
  id: z.string().describe("The import id."),
  name: z.string(),
});

const rule = z.object({ rule: z.string(), reason: z.string().optional(), expires: z.string().optional() });

export const reportSchema = z.object({
  version: z.string().describe(`Version of this form: ${REPORT_VERSION}.`),
  generated_at: z.string(),
  tool: z.string(),
  exit_code: z.number().int(),
  summary: z.object({
    stacks: z.number().int(),
    objects: z.number().int(),
    in_sync: z.number().int(),
    changed: z.number().int(),
    deleted: z.number().int(),
    credentials: z.number().int(),
    unreadable: z.number().int(),
    ignored: z.number().int().describe("Objects with drift that is ignored, wholly or in part."),
    unapplied: z.number().int(),
    unmanaged: z.number().int(),
    errors: z.number().int().describe("Stacks and lists that could not be read."),
  }),
  stacks: z.array(stack),
  unmanaged: z
    .array(unmanaged)
    .optional()
    .describe("With `--unmanaged`: objects that are in a registry but in none of the states."),
  problems: z.array(z.string()).describe("What makes the report incomplete, apart from single objects."),
  ignore_rules: z.object({ expired: z.array(rule), unused: z.array(rule) }),
  history: z
    .array(z.object({ generated_at: z.string(), drifted: z.number().int(), unreadable: z.number().int() }))
    .optional()
    .describe("With `--history`: earlier reports, oldest first, and this one."),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedStack = Report["stacks"][number];
export type ReportedObject = ReportedStack["objects"][number];
export type ReportedChange = ReportedObject["changes"][number];
export type Unmanaged = NonNullable<Report["unmanaged"]>[number];

/** The published JSON Schema. */
export const reportJsonSchema = (): object => ({
  $id: "https://raw.githubusercontent.com/integrations-as-code/terraform-provider-integrations/main/docs/drift-report.schema.json",
  title: "Report of integrations drift",
  ...z.toJSONSchema(reportSchema, { target: "draft-2020-12" }),
});

/** Whether an object drifted in a way that counts: not ignored as a whole, and not in all its changes. */
export const isDrifted = ({ status, ignored, changes, credentials }: ReportedObject): boolean => {
  if (ignored !== undefined) return false;
  if (status === "deleted") return true;
  return credentials !== undefined || changes.some((each) => each.ignored === undefined);
};

export const isIgnored = (object: ReportedObject): boolean =>
  object.ignored !== undefined || object.changes.some(({ ignored }) => ignored !== undefined);

/** The meaning of the exit codes (docs/guides/drift.md). */
export const EXIT = { inSync: 0, incomplete: 1, drift: 2, unapplied: 3, both: 4 } as const;

type Body = Omit<Report, "version" | "tool" | "exit_code" | "summary">;

/**
 * A report with its numbers and its exit code, which follow from it alone.
 *
 * @param failAfter - drift affects the exit code after so many consecutive reports
 */
export function completed(body: Body, tool: string, failAfter: number): Report {
  const objects = body.stacks.flatMap((each) => each.objects);
  const count = (wanted: ReportedObject["status"]): number =>
    objects.filter(
      (each) =>
        each.status === wanted && (wanted === "in_sync" || wanted === "unreadable" || isDrifted(each)),
    ).length;
  const summary = {
    stacks: body.stacks.length,
    objects: objects.length,
    in_sync: objects.filter((each) => each.status !== "unreadable" && !isDrifted(each)).length,
    changed: count("changed"),
    deleted: count("deleted"),
    credentials: count("credentials"),
    unreadable: count("unreadable"),
    ignored: objects.filter(isIgnored).length,
    unapplied: body.stacks.flatMap(({ unapplied = [] }) => unapplied).length,
    unmanaged: (body.unmanaged ?? []).length,
    errors: body.stacks.filter(({ error }) => error !== undefined).length + body.problems.length,
  };
  const isDrift = objects.some((each) => isDrifted(each) && (each.runs ?? failAfter) >= failAfter);
  return {
    version: REPORT_VERSION,
    tool,
    exit_code: exitCode(summary, isDrift),
    summary,
    ...body,
  };
}

function exitCode({ unreadable, errors, unapplied }: Report["summary"], isDrift: boolean): number {
  if (unreadable > 0 || errors > 0) return EXIT.incomplete;
  if (isDrift) return unapplied > 0 ? EXIT.both : EXIT.drift;
  return unapplied > 0 ? EXIT.unapplied : EXIT.inSync;
}

/** A summary in one line. */
export function headline({ summary }: Report): string {
  const parts = [
    [summary.changed, "changed outside"],
    [summary.deleted, "deleted outside"],
    [summary.credentials, "with credentials that may have been replaced"],
    [summary.unreadable, "not readable"],
    [summary.unmanaged, "unmanaged"],
    [summary.unapplied, summary.unapplied === 1 ? "unapplied change" : "unapplied changes"],
    [summary.ignored, "ignored"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  const objects = `${summary.objects} ${summary.objects === 1 ? "object" : "objects"}`;
  const state = told.length === 0 && summary.errors === 0 ? "in sync" : told.join(", ");
  const errors = summary.errors === 0 ? "" : `${state === "" ? "" : "; "}${summary.errors} could not be read`;
  return `${objects}: ${state}${errors}`;
}
