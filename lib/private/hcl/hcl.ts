import { TerraformResource, type TerraformStack } from "cdktf";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { leavesAt, resourceAttributes, terraformText } from "./attributes";
import { DESCRIPTIONS } from "../synth/descriptions";
import { ephemeralSecretsAsHcl } from "../secrets/ephemeral-secret";
import { overridesOf } from "../synth/stack-overrides";
import { segmentsOf } from "./template";
import { shownAs } from "../synth/shown-as";

// `cdktf synth --hcl` (docs/apis/cdktf.md §0, 9). What cdktf leaves out is written beside its file, and what it would
// write wrongly fails the synth: Terraform would refuse it, or send another text.

/** Beside `cdk.tf`. */
const SECRETS_FILE = "integrations-secrets.tf";

/** Writes what cdktf does not: the ephemeral resources of secrets. In JSON they are in `cdk.tf.json`. */
export function writeSecretsAsHcl(stack: TerraformStack, folder: string, isHcl: boolean): void {
  const file = join(folder, SECRETS_FILE);
  const blocks = isHcl ? ephemeralSecretsAsHcl(stack) : [];
  if (blocks.length === 0) rmSync(file, { force: true });
  else writeFileSync(file, blocks.join("\n"));
}

/** @throws Error when cdktf would write something else than the program says */
export function refuseWhatIsNoHcl(stack: TerraformStack): void {
  if (Reflect.get(stack.synthesizer, "hclOutput") !== true) throw new Error(ONLY_THE_APP);
  const problems = [...stackOverrideProblems(stack), ...stack.node.findAll().flatMap(problemsOf)];
  if (problems.length === 0) return;
  throw new Error(
    `cdktf cannot write this program as HCL; synthesize it as JSON (without --hcl):\n  ${problems.join("\n  ")}`,
  );
}

const ONLY_THE_APP =
  "cdktf writes JSON into cdk.tf when only the App is given hclOutput; required: cdktf synth --hcl " +
  "(or SYNTH_HCL_OUTPUT=true)";

const stackOverrideProblems = (stack: TerraformStack): readonly string[] =>
  overridesOf(stack).map(
    ({ address }) => `[${stack.node.path}] ${address}: cdktf does not write an override of the stack in HCL`,
  );

function problemsOf(construct: unknown): readonly string[] {
  if (!TerraformResource.isTerraformResource(construct)) return [];
  const attributes = resourceAttributes(construct);
  if (DESCRIPTIONS[construct.terraformResourceType] === undefined || attributes === undefined) return [];
  const { "//": _, ...written } = attributes;
  return [
    ...leavesAt(written, [])
      .filter(({ value }) => isMiswritten(terraformText(construct, value)))
      .map(
        ({ path }) =>
          `${path.join(".")}: cdktf does not correctly write a line break, ` +
          "a backslash, or a quote next to an expression",
      ),
    ...nestedOverrides(construct).map(
      (name) => `${name}: cdktf does not write an override inside an attribute`,
    ),
  ].map((problem) => `[${shownAs(construct).node.path}] ${problem}`);
}

/** Quotes are escaped where there is no expression; the rest of a text is written as it is. */
function isMiswritten(text: unknown): boolean {
  if (typeof text !== "string") return false;
  const segments = segmentsOf(text);
  const hasCode = text.includes("${");
  return segments.some(({ kind, source }) =>
    kind === "text" ? /[\\\n\r]/.test(source) || (hasCode && source.includes('"')) : /[\n\r]/.test(source),
  );
}

/** Blocks of Terraform's own are merged as they should be. */
const BLOCKS = new Set(["connection", "lifecycle", "provisioner"]);

function nestedOverrides(resource: TerraformResource): readonly string[] {
  // Private to cdktf, as those of the stack.
  const overrides = (Reflect.get(resource, "rawOverrides") ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(overrides)
    .filter(([name, value]) => !BLOCKS.has(name) && typeof value === "object" && value !== null)
    .filter(([, value]) => !Array.isArray(value))
    .map(([name]) => name);
}
