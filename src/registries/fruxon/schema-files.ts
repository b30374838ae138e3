import { holdsCredential, isCredentialParameter, isWrittenOut } from "../../checks";
import type { FileForm } from "../../framework/schema";
import { schema as integration } from "./integration/schema";

// The bodies of Fruxon's API, which its command line takes as files (docs/apis/fruxon.md §2.1, §3.2).

const DEFINITION = ["parametersMetadata", "authMetadata"] as const;

export const files = {
  integration: {
    fields: integration,
    names: { slug: "id" },
    // A file may have the definition alone, which is the larger part of an integration.
    moved: (file) =>
      "configMetadata" in file
        ? []
        : DEFINITION.map((name) => ({ from: name, to: `configMetadata.${name}` })),
    isSecretBeside: (member, { secret }) => member === "defaultValue" && secret === true,
    // Which settings are secret only Fruxon knows. A value that an answer masks looks like one, too.
    jsonSecret: (place, value) =>
      (typeof value === "string" && holdsCredential(value)) ||
      (isWrittenOut(value) && isCredentialParameter(place.at(-1) ?? "")),
  },
} satisfies Readonly<Record<string, FileForm>>;
