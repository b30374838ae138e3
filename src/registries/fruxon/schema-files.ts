import { holdsCredential, isCredentialParameter, isWrittenOut } from "../../checks";
import type { FileForm, JsonSecretRule, Move } from "../../framework/schema";
import { schema as config } from "./config/schema";
import { schema as environment } from "./environment/schema";
import { schema as integration } from "./integration/schema";
import { isMask } from "./rules";
import { schema as tool } from "./tool/schema";

// The bodies of Fruxon's API, which its command line takes as files, and its answers (docs/apis/fruxon.md §2, §3.2).

const DEFINITION = ["parametersMetadata", "authMetadata"] as const;

/** Settings, and default values of secret parameters (docs/apis/fruxon.md §4.1). */
const METADATA_WITH_SECRETS = [
  "parametersMetadata.defaultValue",
  "authMetadata.parametersMetadata.defaultValue",
  "authMetadata.authMap.parametersMetadata.defaultValue",
  "authMetadata.authSettings.parameters",
];

/** The default value of a secret parameter, and what an answer masks, whatever it is called. */
const isSecretBeside: NonNullable<FileForm["isSecretBeside"]> = (member, parent) =>
  (member === "defaultValue" && parent.secret === true) || isMask(parent[member]);

/** Which settings are secret only Fruxon knows. */
const jsonSecret: JsonSecretRule = (place, value) =>
  isMask(value) ||
  (typeof value === "string" && holdsCredential(value)) ||
  (isWrittenOut(value) && isCredentialParameter(place.at(-1) ?? ""));

/** What a tool does; older pages have the second name of code (docs/apis/fruxon.md §2.5). */
const DESCRIPTOR: readonly Move[] = [
  ["apiTool", "apiTool"],
  ["codeTool", "codeTool"],
  ["pythonTool", "codeTool"],
  ["mcpTool", "mcpTool"],
].map(([from = "", to = ""]) => ({ from: `descriptor.${from}`, to }));

/** The entries of an auth map in answers, which are without their auth methods: sent like that, they would lose them. */
const AUTH_MAP_ENTRIES = ["authMapEntries", "sandboxVariant.authMapEntries"] as const;

const emptyListIsNone = (list: unknown): unknown => (Array.isArray(list) && list.length === 0 ? null : list);

export const files = {
  config: {
    fields: config,
    names: { oauth_credential_key: "oAuthCredentialKey" },
    secretParts: {
      "auth.parameters": "auth_secrets",
      "authMap.authConfig.parameters": "auth_map_secrets",
      "sandboxVariant.auth.parameters": "sandbox_variant_secrets",
      "sandboxVariant.authMap.authConfig.parameters": "sandbox_variant_secrets",
    },
    secretsIn: { "sandboxVariant.parameters": "sandbox_variant_secrets" },
    moved: () => AUTH_MAP_ENTRIES.map((member) => ({ from: member, to: member, convert: emptyListIsNone })),
    ignored: ["authMethodId", "auth.grantedScopes", "sandboxVariant.auth.grantedScopes"],
    refused: Object.fromEntries(
      AUTH_MAP_ENTRIES.map((member) => [
        member,
        "has the entries without their auth methods, as Fruxon returns them; sent like that, the stored credentials could " +
          "be removed. Write them as authMap, each with its authConfig.",
      ]),
    ),
    emptyTextIsNone: true,
    jsonSecret,
  },
  environment: {
    fields: environment,
    // Of answers (docs/apis/fruxon.md §2.8).
    ignored: ["attributes", "contactCount"],
    emptyTextIsNone: true,
  },
  integration: {
    fields: integration,
    names: { slug: "id" },
    // A file may have the definition alone, which is the larger part of an integration.
    moved: (file) =>
      "configMetadata" in file
        ? []
        : DEFINITION.map((name) => ({ from: name, to: `configMetadata.${name}` })),
    secretsIn: Object.fromEntries(
      METADATA_WITH_SECRETS.map((member) => [`configMetadata.${member}`, "config_metadata_secrets"]),
    ),
    isSecretBeside,
    jsonSecret,
  },
  tool: {
    fields: tool,
    names: { tool_id: "id" },
    moved: () => DESCRIPTOR,
    // Of answers; the type of the result is the descriptor's (docs/apis/fruxon.md §2.5).
    ignored: ["resultType", "pricing", "isInternal", "isModifiable"],
    refused: {
      "descriptor.predefinedTool":
        "belongs to a tool that is built into Fruxon, which cannot be managed. Read it with the data source integrations_fruxon_tool.",
    },
    emptyTextIsNone: true,
    isSecretBeside,
    jsonSecret,
  },
} satisfies Readonly<Record<string, FileForm>>;
