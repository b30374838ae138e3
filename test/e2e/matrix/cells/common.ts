import { handsOnPlans } from "../../support/engine";
import type { AttributePath, Attributes, Row } from "../row";
import { resourceOf, type RowWorld, succeeded } from "../world";

/** Labels of objects: the one that lives the whole life, the one that is imported whole, and one for each drift. */
export const MAIN = "main";

export const WHOLE = "whole";

export const labelOf = (path: AttributePath): string => `drift_${path.replaceAll(".", "_")}`;

export const GENERATION = "credentials_generation";

/** The main variant after the update, and after the replacement that follows. */
export const updatedMain = (row: Row): Attributes => ({ ...row.variants.main(MAIN), ...row.update.set });

export const replacedMain = (row: Row): Attributes => ({ ...updatedMain(row), ...row.replace?.set });

export async function applied(world: RowWorld): Promise<void> {
  succeeded(await world.apply());
}

export async function forgotten(world: RowWorld, label: string): Promise<void> {
  succeeded(await world.forget(label));
}

export const sorted = (paths: readonly AttributePath[]): readonly AttributePath[] =>
  [...new Set(paths)].sort();

/** All that an update changes on account of some changes: with what the registry moves by itself. */
export const withMoves = (row: Row, changes: readonly AttributePath[]): readonly AttributePath[] =>
  sorted([
    ...changes,
    ...(row.moves ?? []),
    ...(changes.includes(GENERATION) ? (row.movesWithCredentials ?? []) : []),
  ]);

/**
 * The same with what a plan cannot promise before Terraform 1.16: a secret may be another one when it is applied, so every
 * update of an object whose configuration gives credentials says that it may send them.
 */
export const withWhatMayChange = (
  row: Row,
  given: Attributes,
  changes: readonly AttributePath[],
): readonly AttributePath[] => {
  const isCertain = handsOnPlans() || secretsOf(row, given, row.secrets).length === 0;
  return withMoves(row, isCertain ? changes : [...changes, GENERATION]);
};

export const identityOf = (row: Row, state: Attributes): Attributes =>
  Object.fromEntries(resourceOf(row.type).identity.map((name) => [name, state[name]]));

/** What of a configuration is to be found in the state: all but the write-only attributes. */
export const readable = (row: Row, given: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== undefined && resourceOf(row.type).fields[name]?.spec.writeOnly !== true,
    ),
  );

/** The values of those secret variables that a configuration uses. */
export const secretsOf = (
  row: Row,
  given: Attributes,
  values: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(values)
    .filter(([name]) => JSON.stringify(given).includes(`var.${name}`))
    .map(([, value]) => value);

/** Those secrets that a stored object does not hold. */
export const lacking = (stored: Attributes | undefined, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => !JSON.stringify(stored ?? null).includes(inJson(secret)));

export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

export const withRotated = (row: Row, stored: string): string =>
  Object.entries(row.rotated).reduce(
    (text, [name, value]) => text.replaceAll(inJson(row.secrets[name] ?? ""), inJson(value)),
    stored,
  );
