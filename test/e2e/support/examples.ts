import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const EXAMPLES = join(__dirname, "..", "..", "..", "examples");

/** The names of those that are programs; the others are blocks of HCL for the reference (documentation.test.ts). */
export const PROGRAMS: readonly string[] = readdirSync(EXAMPLES).filter((name) =>
  existsSync(join(EXAMPLES, name, "main.ts")),
);

/** A secret for each variable of an example, by the name in the environment of Terraform. */
export function secretsFor(example: string): Readonly<Record<string, string>> {
  const source = readFileSync(join(EXAMPLES, example, "main.ts"), "utf8");
  const variables = [...source.matchAll(/Secret\.variable\(\s*this,\s*"(\w+)"/g)];
  return Object.fromEntries(
    variables.map(([, variable = ""]) => [`TF_VAR_${variable}`, secretFor(variable)]),
  );
}

/** A recognisable secret that has the form its registry asks for. */
export function secretFor(variable: string): string {
  const secret = `FAKE-VALID-SECRET-${variable.toLowerCase().replaceAll("_", "-")}`;
  if (/_arn$/i.test(variable)) return `arn:aws:iam::000000000000:role/${secret}`;
  return /_webhook$/i.test(variable) ? `https://hooks.example.com/${secret}` : secret;
}
