import { parseArgs } from "node:util";
import { checkedBaseUrl, createApi } from "./api";
import { buddy } from "./buddy";
import { table, type Finding } from "./finding";
import { fruxon } from "./fruxon";
import { at } from "./json";
import { northflank } from "./northflank";
import type { LiveRegistry } from "./registry";
import { runChecks } from "./run";
import { truto } from "./truto";

const REGISTRIES: Readonly<Record<string, LiveRegistry>> = { buddy, northflank, truto, fruxon };

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Ends requests; what was made is deleted all the same. */
  readonly signal: AbortSignal;
  readonly unique: string;
}

/**
 * `npm run try:live -- <registry> [--write]`.
 *
 * @returns the exit code: 0 nothing differs, 1 the run did not finish or something was left behind, 2 something differs
 */
export async function tryLive(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { print, complain } = surroundings;
  const asked = readArguments(args);
  if (typeof asked === "string") {
    complain(`${asked}\n\n${HELP}`);
    return 1;
  }
  if (asked === undefined) {
    print(HELP);
    return 0;
  }
  try {
    return await check(asked, surroundings);
  } catch (error) {
    complain(textOf(error));
    return 1;
  }
}

interface Asked {
  readonly registry: LiveRegistry;
  readonly write: boolean;
}

/** What was asked for; undefined for help, a text for what is wrong. */
function readArguments(args: readonly string[]): Asked | string | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { write: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
    });
    if (values.help === true) return undefined;
    const [name, ...others] = positionals;
    if (name === undefined) return "Name a registry.";
    if (others.length > 0) return "Name one registry.";
    const registry = Object.hasOwn(REGISTRIES, name) ? REGISTRIES[name] : undefined;
    if (registry === undefined) return `No registry is called ${JSON.stringify(name.slice(0, 40))}.`;
    return { registry, write: values.write };
  } catch (error) {
    return textOf(error);
  }
}

/** Not `instanceof Error`: Node's own errors come from another realm in a test runner. */
function textOf(error: unknown): string {
  const message = at(error, "message");
  return typeof message === "string" ? message : "unknown error";
}

async function check({ registry, write }: Asked, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { environment, complain, signal, unique } = surroundings;
  const { variables, page, title } = registry;
  const token = environment[variables.token];
  if (token === undefined || token.trim() === "")
    throw new Error(`${variables.token} is not set. It needs: ${registry.needs}.`);
  const given = environment[variables.baseUrl];
  const api = createApi({
    baseUrl: checkedBaseUrl(given ?? registry.defaultBaseUrl, variables.baseUrl),
    token: token.trim(),
    signal,
  });
  const scope = Object.fromEntries(
    Object.keys(variables.scope).map((name) => [
      name,
      environment[name] === "" ? undefined : environment[name],
    ]),
  );
  const checks = write ? [registry.read, registry.write] : [registry.read];
  const { findings, problem, left } = await runChecks(checks, { api, scope, unique });
  // Nothing of the token is in a finding; a registry could still have put it into the name of a member.
  const print = (line: string): void => surroundings.print(line.replaceAll(token.trim(), "(token)"));
  print(`${title}, ${page}, ${given === undefined ? "default address" : "another address"}\n`);
  print(table(findings));
  print(`\n${summary(findings)}`);
  if (problem !== undefined)
    complain(`The check ended early: ${problem}`.replaceAll(token.trim(), "(token)"));
  left.forEach((line) => complain(`Left behind: ${line}`));
  if (problem !== undefined || left.length > 0) return 1;
  return findings.some(({ result }) => result === "differs") ? 2 : 0;
}

function summary(findings: readonly Finding[]): string {
  const count = (result: Finding["result"]): string =>
    `${String(findings.filter((one) => one.result === result).length)} ${result === "holds" ? "hold" : result === "differs" ? "differ" : "not seen"}`;
  return `${count("holds")}, ${count("differs")}, ${count("not seen")}. Please report what differs: docs/reporting-differences.md.`;
}

const HELP = `npm run try:live -- <registry> [--write]

Checks with an account whether a registry behaves as docs/apis says. The output is a table of facts, by section: statuses,
names of members and their types, and no values. By default it only reads.

  --write   also creates an object called "try live … safe to delete", changes and deletes it.
            Ctrl-C deletes it as well.
  --help    this text

Exit code: 0 nothing differs, 1 the check did not finish or something was left behind, 2 something differs.

Environment variables:
${Object.entries(REGISTRIES).map(helpOf).join("\n")}

With the emulator (npx integrations emulate) set the variables that it prints.`;

function helpOf([name, { variables, needs, defaultBaseUrl }]: [string, LiveRegistry]): string {
  const scope = Object.entries(variables.scope).map(([variable, what]) => `    ${variable}: ${what}`);
  return [
    `  ${name}`,
    `    ${variables.token}: ${needs}`,
    ...scope,
    `    ${variables.baseUrl}: if it is not ${defaultBaseUrl}`,
  ].join("\n");
}
