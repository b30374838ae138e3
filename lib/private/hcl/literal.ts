import { TerraformLocal, type TerraformStack, TerraformVariable } from "cdktf";
import { leavesAt, terraformText } from "./attributes";
import { readTemplate } from "./expression";
import { oncePerPass } from "../synth/once-per-pass";
import { argumentsOf, branchesOf, callIn } from "./split-code";
import { onlyCodeOf, segmentsOf } from "./template";

/** Where a value comes from: from elsewhere, or from a text of the program (and where that is), or from nothing at all. */
type Origin = "elsewhere" | "nothing" | { readonly writtenIn: string };

/**
 * Where the text of a value is written, when it is in the program: in the value itself, in the default of a variable or in
 * a local value that it reads, in one branch of a condition. Undefined when it comes from elsewhere, as far as that can be
 * seen: what a module or another resource does with a text of the program is not followed.
 */
export function writtenValueIn(stack: TerraformStack, template: string): string | undefined {
  const origin = originOf(stack, template, 0);
  return typeof origin === "object" ? origin.writtenIn : undefined;
}

/** Local values may refer to one another, and Terraform tells when they do so in a circle. */
const DEPTH = 20;

function originOf(stack: TerraformStack, template: string, depth: number): Origin {
  const code = onlyCodeOf(template);
  if (code !== undefined) return originOfCode(stack, code, depth);
  return joined(
    segmentsOf(template).map(({ kind, source }): Origin => {
      if (kind === "text") return WRITTEN;
      return kind === "directive" ? readOrigin(source) : originOfCode(stack, source.slice(2, -1), depth);
    }),
  );
}

function originOfCode(stack: TerraformStack, code: string, depth: number): Origin {
  const text = code.trim();
  if (depth > DEPTH) return "elsewhere";
  const of = (part: string): Origin => originOfCode(stack, part, depth + 1);
  const branches = branchesOf(text);
  if (branches !== undefined) return chosen(branches.map(of));
  if (/^"(?:[^"\\]|\\.)*"$/s.test(text) && !text.includes("${")) return text === '""' ? "nothing" : WRITTEN;
  if (CONSTANT.test(text)) return "nothing";
  if (text.startsWith("(") && argumentsOf(text)?.length === 1) return of(text.slice(1, -1));
  const call = callIn(text);
  if (call !== undefined && ALTERNATIVES.has(call.name)) return chosen(call.parts.map(of));
  const [, kind, name, path = ""] = REFERENCE.exec(text) ?? [];
  if (name !== undefined)
    return originOfReference(stack, { kind, name, path: path.split(".").slice(1) }, depth);
  return readOrigin(`\${${text}}`);
}

const WRITTEN: Origin = { writtenIn: "the program" };

/** What says nothing of a secret: a place, a position, a name. */
const CONSTANT = /^(?:null|true|false|path\.\w+|terraform\.\w+|count\.index|each\.key)$/;

/** Functions that return one of their arguments. */
const ALTERNATIVES = new Set(["coalesce", "try", "sensitive", "nonsensitive", "ephemeralasnull"]);

const REFERENCE = /^(var|local)\.([A-Za-z_][\w-]*)((?:\.[A-Za-z_][\w-]*)*)$/;

/** What is not understood is from elsewhere when it refers to anything but a place, a position or a name. */
function readOrigin(template: string): Origin {
  const without = template.replace(/(?<![\w."])(?:path\.\w+|terraform\.\w+|count\.index|each\.key)/g, "0");
  return readTemplate(without).refersToSomething ? "elsewhere" : WRITTEN;
}

interface Reference {
  readonly kind: string | undefined;
  readonly name: string;
  readonly path: readonly string[];
}

function originOfReference(stack: TerraformStack, { kind, name, path }: Reference, depth: number): Origin {
  if (kind === "var") {
    const written = leavesAt(defaultsIn(stack).get(name), path).some(({ value }) => isText(value));
    return written ? { writtenIn: `the default of the variable ${name}` } : "elsewhere";
  }
  const local = localsIn(stack).get(name);
  if (local === undefined) return "elsewhere";
  const texts = leavesAt(terraformText(stack, local), path).map(({ value }) => terraformText(stack, value));
  const origins = texts.map((text) =>
    typeof text === "string" ? originOf(stack, text, depth + 1) : isText(text) ? WRITTEN : "nothing",
  );
  const origin = chosen(origins);
  return origin === WRITTEN ? { writtenIn: `the local value ${name}` } : origin;
}

const isText = (value: unknown): boolean =>
  typeof value === "string" ? value !== "" : typeof value === "number";

/** Of a text that is put together: a text beside a reference is no secret by itself. */
function joined(origins: readonly Origin[]): Origin {
  if (origins.includes("elsewhere")) return "elsewhere";
  return origins.find((origin) => origin !== "nothing") ?? "nothing";
}

/** Of one out of several values: each may be the one. */
const chosen = (origins: readonly Origin[]): Origin =>
  origins.find((origin) => typeof origin === "object") ??
  (origins.includes("elsewhere") ? "elsewhere" : "nothing");

/** Defaults of the variables, overrides included. */
const defaultsIn = oncePerPass((stack): ReadonlyMap<string, unknown> => {
  const variables = stack.node.findAll().filter((node) => node instanceof TerraformVariable);
  return new Map(
    variables.map((variable) => {
      const { variable: written } = variable.toTerraform() as {
        variable?: Readonly<Record<string, { readonly default?: unknown }>>;
      };
      return [variable.friendlyUniqueId, written?.[variable.friendlyUniqueId]?.default];
    }),
  );
});

/** What local values are written as; their `expression` refers to themselves. */
const localsIn = oncePerPass((stack): ReadonlyMap<string, unknown> => {
  const locals = stack.node.findAll().filter((node) => node instanceof TerraformLocal);
  return new Map(
    locals.map((local) => {
      const written = local.toTerraform() as { locals?: Readonly<Record<string, unknown>> };
      return [local.friendlyUniqueId, written.locals?.[local.friendlyUniqueId]];
    }),
  );
});
