import { z } from "zod";
import type { JsonObject } from "../../host/json";
import {
  TEXT_CREDENTIALS,
  type CredentialField,
  type Credentials,
  type RoleAssumption,
  type TextCredential,
} from "./credentials";
import { closed, type Mode } from "../../host/settings";
import { invalid, type Problem } from "./problems";
import { permissionsSchema, type PermissionDefaults, type Permissions } from "./permissions";

/** A POST or PATCH body whose fields have been read one by one; cross-field rules come later. */
export interface IntegrationInput {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly scope: string | undefined;
  readonly project_name: string | undefined;
  readonly identifier: string | undefined;
  readonly auth_type: string | undefined;
  readonly note: string | undefined;
  readonly agent_note: string | undefined;
  readonly all_pipelines_allowed: boolean | undefined;
  readonly allowed_pipelines: readonly number[] | undefined;
  readonly permissions: Permissions | undefined;
  readonly credentials: Credentials;
  readonly sentCredentials: ReadonlySet<CredentialField>;
  /** Whether the body carries the field with anything but null. */
  readonly sent: (field: string) => boolean;
  /** Malformed and unknown fields. */
  readonly problems: readonly Problem[];
}

/** Known to newer servers, for types outside the 25: accepted and dropped (docs/apis/buddy.md §2.4). */
const EXTRAS_OF_2026 = [
  "url",
  "chat_id",
  "git_hub_user_id",
  "git_hub_user_name",
  "client_id",
  "client_token",
  "server_id",
  "server_token",
  "host_url",
  "webhook_address",
  "slack_user_id",
  "region",
  "target_url",
  "refresh_token",
  "atop_url",
];

const KNOWN_FIELDS = new Set<string>([
  "name",
  "type",
  "scope",
  "project_name",
  "identifier",
  "auth_type",
  "all_pipelines_allowed",
  "allowed_pipelines",
  "permissions",
  "note",
  "agent_note",
  "role_assumptions",
  ...TEXT_CREDENTIALS,
  ...EXTRAS_OF_2026,
]);

const name = z.string().min(1, "must not be empty").max(255, "must have at most 255 characters");
/** Newer documentation uses hyphens in its examples, so they are taken (docs/apis/buddy.md §3.4 row 10). */
const identifier = z
  .string()
  .max(100, "must have at most 100 characters")
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]*$/,
    "must begin with a letter and hold only letters, digits, underscores and hyphens",
  );
/** The only rule for e-mails here is assumed (docs/apis/buddy.md §5.1). */
const email = z.string().regex(/@/, "must contain @");
const pipeline = z.object({ id: z.int().positive() });
const roleAssumption = z.object({
  arn: z.string().min(1, "must not be empty"),
  external_id: z.string().nullish(),
  duration: z.int().nullish(),
});
const credentialFields: readonly CredentialField[] = [...TEXT_CREDENTIALS, "role_assumptions"];

export interface InputSettings {
  readonly mode: Mode;
  readonly defaultPermissions: PermissionDefaults;
}

export function readInput(body: JsonObject, { mode, defaultPermissions }: InputSettings): IntegrationInput {
  const reader = createFieldReader(body);
  const fields = {
    name: reader.read("name", name),
    type: reader.read("type", z.string()),
    scope: reader.read("scope", z.string()),
    project_name: reader.read("project_name", z.string()),
    identifier: reader.read("identifier", identifier),
    auth_type: reader.read("auth_type", z.string()),
    // Neither length nor clearing is documented: any text is taken, an empty one too.
    note: reader.read("note", z.string()),
    agent_note: reader.read("agent_note", z.string()),
    all_pipelines_allowed: reader.read("all_pipelines_allowed", z.boolean()),
    allowed_pipelines: reader.read("allowed_pipelines", z.array(closed(pipeline, mode)))?.map(({ id }) => id),
    permissions: reader.read("permissions", permissionsSchema(mode, defaultPermissions)),
  };
  const credentials = readCredentials(reader, mode);
  return {
    ...fields,
    credentials,
    sentCredentials: new Set(credentialFields.filter((field) => reader.sent(field))),
    sent: (field) => reader.sent(field),
    problems: [...unknownFields(body, mode), ...reader.problems],
  };
}

function readCredentials(reader: FieldReader, mode: Mode): Credentials {
  const texts: { [K in TextCredential]?: string } = {};
  for (const field of TEXT_CREDENTIALS) {
    const value = reader.read(field, field === "email" ? email : z.string());
    if (value !== undefined) texts[field] = value;
  }
  const roles = reader.read("role_assumptions", z.array(closed(roleAssumption, mode)));
  return roles === undefined ? texts : { ...texts, role_assumptions: roles.map(withoutNulls) };
}

function withoutNulls({ arn, external_id, duration }: z.output<typeof roleAssumption>): RoleAssumption {
  return {
    arn,
    ...(external_id == null ? {} : { external_id }),
    ...(duration == null ? {} : { duration }),
  };
}

function unknownFields(body: JsonObject, mode: Mode): Problem[] {
  if (mode === "lenient") return [];
  return Object.keys(body)
    .filter((field) => !KNOWN_FIELDS.has(field))
    .map((field) => invalid(`Field "${field}" is not known.`));
}

/** Reads the fields of a request body one by one, so that every malformed one is reported, not just the first. */
interface FieldReader {
  /**
   * The field's value; undefined when it is absent, `null` (read as absent: docs/apis/buddy.md §4.2) or malformed. The
   * last adds to `problems`.
   */
  read<S extends z.ZodType>(field: string, schema: S): z.output<S> | undefined;
  /** Whether the request carries the field, malformed or not. */
  sent(field: string): boolean;
  readonly problems: readonly Problem[];
}

function createFieldReader(body: JsonObject): FieldReader {
  const problems: Problem[] = [];
  const valueOf = (field: string): unknown => (Object.hasOwn(body, field) ? body[field] : undefined);
  const sent = (field: string) => valueOf(field) !== undefined && valueOf(field) !== null;

  return {
    sent,
    problems,
    read(field, schema) {
      if (!sent(field)) return undefined;
      const parsed = schema.safeParse(valueOf(field));
      if (parsed.success) return parsed.data;
      problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(field, issue)));
      return undefined;
    },
  };
}

/** zod's messages name types and allowed values, never the value that was given: it may be a secret. */
function problemsOf(field: string, issue: z.core.$ZodIssue): Problem[] {
  const where = issue.path.reduce<string>(pathTo, field);
  if (issue.code !== "unrecognized_keys") return [invalid(`Field "${where}": ${issue.message}`)];
  return issue.keys.map((key) => invalid(`Field "${pathTo(where, key)}" is not known.`));
}

function pathTo(parent: string, key: PropertyKey): string {
  return typeof key === "number" ? `${parent}[${key}]` : `${parent}.${String(key)}`;
}
