import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { visible } from "../../src/text";
import { type Difference, differences, keyOf } from "./compare";
import { joined } from "./contents";
import { contentsOf } from "./files";
import { knownOf } from "./known";

const REGISTRIES = ["buddy", "northflank", "truto", "fruxon"];

const HELP = `npm run apis:check -- REGISTRY=PATH... [--json] [--seen FILE]

Compares what the vendors publish with what this project knows. Nothing is downloaded.

REGISTRY is ${REGISTRIES.join(", ")}; PATH is an OpenAPI document (JSON, YAML), a source file (TypeScript, JavaScript, Python, Go), or
a folder of them, such as an unpacked npm or PyPI package. Repeat it for several files.

Reported are
  values     of the files' enums that the similar list of an attribute does not have
  fields     of bodies and answers that no attribute has: in a document, of the operations that docs/apis names; in a source
             file, of types of which at least half of the fields (and three) are attributes of one object
  endpoints  that docs/apis does not name
and what is known and no longer there (endpoints only for a document). What docs/apis names counts as known.

  --json       print JSON instead of a table
  --all        report every endpoint, not only those beside and below the objects that docs/apis names
  --seen FILE  report only what this earlier --json output does not have

Exit code: 0 nothing to report, 2 something is new or gone, 1 an error.

Examples:
  curl -O https://api.fruxon.com/swagger/v1/swagger.json && npm run apis:check -- fruxon=swagger.json
  npm run apis:check -- northflank=node_modules/@northflank/js-client/dist`;

export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @returns the exit code */
export function checkApis(args: readonly string[], { print, complain }: Output): 0 | 1 | 2 {
  try {
    const asked = readArguments(args);
    if (asked === undefined) {
      print(HELP);
      return 0;
    }
    const seen = new Set(asked.seen === undefined ? [] : seenIn(asked.seen).map(keyOf));
    const found = REGISTRIES.flatMap((registry) => {
      const paths = asked.inputs.filter((each) => each.registry === registry).map(({ path }) => path);
      return paths.length === 0
        ? []
        : differences(registry, knownOf(registry), joined(paths.map(contentsOf)), asked.all ? "all" : "near");
    });
    const reported = found.filter((each) => !seen.has(keyOf(each)));
    print(asked.json ? JSON.stringify(reported, null, 2) : tableOf(reported));
    return reported.length === 0 ? 0 : 2;
  } catch (error) {
    complain(`Error: ${visible(messageOf(error))}`);
    return 1;
  }
}

/** Not `instanceof`: Node's own errors are of another realm in a test. */
const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
    ? error.message
    : "unexpected failure";

interface Asked {
  readonly inputs: readonly { readonly registry: string; readonly path: string }[];
  readonly json: boolean;
  readonly all: boolean;
  readonly seen: string | undefined;
}

/** Undefined: help. @throws Error */
function readArguments(args: readonly string[]): Asked | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      seen: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new Error("No files are given. Use REGISTRY=PATH; see --help.");
  const inputs = positionals.map((each) => {
    const [registry = "", ...rest] = each.split("=");
    const path = rest.join("=");
    if (REGISTRIES.includes(registry) && path !== "") return { registry, path };
    throw new Error(`${each} is not REGISTRY=PATH. Registries: ${REGISTRIES.join(", ")}.`);
  });
  return { inputs, json: values.json, all: values.all, seen: values.seen };
}

const report = z.array(
  z.object({
    registry: z.string(),
    change: z.enum(["new", "gone"]),
    kind: z.enum(["value", "field", "endpoint"]),
    name: z.string(),
    place: z.string(),
  }),
);

function seenIn(file: string): readonly Difference[] {
  try {
    return report.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (messageOf(error).startsWith("ENOENT")) throw error;
    throw new Error(`${file} is not the output of --json.`);
  }
}

/** The names come from files of others. */
function tableOf(found: readonly Difference[]): string {
  if (found.length === 0) return "Nothing is new, and nothing is gone.";
  const rows = [
    ["registry", "", "", "name", "where"],
    ...found.map(({ registry, change, kind, name, place }) => [registry, change, kind, name, place]),
  ].map((row) => row.map(visible));
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const count = (change: Difference["change"]): number =>
    found.filter((each) => each.change === change).length;
  return [...lines, "", `${count("new")} new, ${count("gone")} gone.`].join("\n");
}
