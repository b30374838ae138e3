import type { PlanJson, Ran } from "../support/terraform";
import { changeOf } from "./plan";

// Of what a command did for the objects of several resource types, the part of one type.

/** The part of a command that changes something: it failed for those types that an error names. */
export function shareOf(ran: Ran, type: string): Ran {
  if (ran.exitCode === 0) return ran;
  const errors = errorsIn(ran.output);
  const mine = errors.filter((error) => isAbout(error, type) || !ABOUT_AN_OBJECT.test(error));
  if (errors.length > 0 && mine.length === 0) return { exitCode: 0, output: ran.output };
  return { exitCode: ran.exitCode, output: mine.length === 0 ? ran.output : mine.join("\n") };
}

/** The part of a plan that was saved: exit code 2 only for those types of which something is to be changed. */
export function plannedShareOf(ran: Ran, plan: PlanJson, type: string): Ran {
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
  /** Of the object that it is about. */
  readonly address?: string;
}

export const toldIn = (output: string): readonly Told[] =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .flatMap((line) => (JSON.parse(line) as { readonly diagnostic?: Told }).diagnostic ?? []);

/** Terraform names the object of an error right below its summary. */
const ABOUT_AN_OBJECT = /^\W*with (?:ephemeral\.|data\.)?integrations_\w+\./m;

const isAbout = (error: string, type: string): boolean => new RegExp(`^\\W*with ${type}\\.`, "m").test(error);

const errorsIn = (output: string): readonly string[] =>
  output.split(/^(?=\W*(?:Error|Warning): )/m).filter((part) => /^\W*Error: /.test(part));
