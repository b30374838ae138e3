import type { PlanJson, Ran } from "../support/terraform";
import { changeOf } from "./plan";

// Of what a command did for the objects of several resource types, the part of one type.

/**
 * The part of a command that changes something: it failed for those types that an error names, and for all where an error
 * names none. An error in the plan ends the command before anything is done, so that it failed for the others as well.
 */
export function shareOf(ran: Ran, type: string): Ran {
  if (ran.exitCode === 0) return ran;
  const { mine, others } = errorsFor(ran.output, type);
  if (mine.length > 0) return { exitCode: ran.exitCode, output: mine.join("\n") };
  if (others.length === 0) return ran;
  if (HAS_BEGUN.test(ran.output)) return { exitCode: 0, output: ran.output };
  return { exitCode: ran.exitCode, output: notDone(type, others) };
}

/** Whether a command did nothing for a type, because the plan has errors of others. */
export function isStopped({ exitCode, output }: Ran, type: string): boolean {
  const { mine, others } = errorsFor(output, type);
  return exitCode === 1 && mine.length === 0 && others.length > 0 && !HAS_BEGUN.test(output);
}

/** The part of a plan: exit code 2 only for those types of which something is to be changed; an error when there is none. */
export function plannedShareOf(ran: Ran, plan: PlanJson, type: string): Ran {
  if (ran.exitCode === 1) throw new Error(shareOf(ran, type).output);
  if (ran.exitCode === 0) return ran;
  const changed = (plan.resource_changes ?? [])
    .filter(({ change }) => change.actions.join() !== "no-op")
    .map(({ address }) => address);
  const mine = changed.filter((address) => address.startsWith(`${type}.`));
  if (changed.length > 0 && mine.length === 0) return { exitCode: 0, output: ran.output };
  const told = mine.map((address) => `${address}: ${JSON.stringify(changeOf(plan, address))}`);
  return { exitCode: ran.exitCode, output: [...told, ran.output].join("\n") };
}

/** A warning or an error as `-json` tells it: each by itself, where people get those that are alike as one. */
export interface Told {
  readonly severity: string;
  readonly summary: string;
  readonly detail?: string;
  /** Of the object that it is about. */
  readonly address?: string;
}

export const toldIn = (output: string): readonly Told[] =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .flatMap((line) => (JSON.parse(line) as { readonly diagnostic?: Told }).diagnostic ?? []);

interface Errors {
  /** Those about the type, and those about no type at all. */
  readonly mine: readonly string[];
  /** The types that the others are about. */
  readonly others: readonly string[];
}

function errorsFor(output: string, type: string): Errors {
  const errors = [...errorsIn(output), ...errorsToldIn(output)];
  const isMine = ({ types }: ErrorText) => types.length === 0 || types.includes(type);
  const others = errors.filter((error) => !isMine(error)).flatMap(({ types }) => types);
  return { mine: errors.filter(isMine).map(({ text }) => text), others: [...new Set(others)] };
}

interface ErrorText {
  readonly text: string;
  /** That it is about. */
  readonly types: readonly string[];
}

/** Terraform names the object of an error right below its summary. Where it does not, the summary may name a type. */
const errorsIn = (output: string): readonly ErrorText[] =>
  output
    .split(/^(?=\W*(?:Error|Warning): )/m)
    .filter((part) => /^\W*Error: /.test(part))
    .map((text) => {
      const [, object] = /^\W*with (\S+?),?$/m.exec(text) ?? [];
      return { text, types: typesIn(object ?? text.split("\n")[0]) };
    });

const errorsToldIn = (output: string): readonly ErrorText[] =>
  toldIn(output)
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail = "", address }) => ({
      text: `${summary}\n${detail}`,
      types: typesIn(address ?? summary),
    }));

const typesIn = (text = ""): readonly string[] => text.match(/\bintegrations_\w+/g) ?? [];

/** That work on an object has begun: the plan went well. */
const HAS_BEGUN = /^integrations_\S+: (?:Creating|Modifying|Destroying)\b/m;

const notDone = (type: string, others: readonly string[]): string =>
  `nothing was done for ${type}, because the plan has errors of ${others.join(", ")}`;
