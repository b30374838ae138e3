import type { Answer, Api } from "./api";
import { differs, finding, holds, judge, notSeen, type Finding, type Outcome } from "./finding";
import { isJson, missing, shape, type Json } from "./json";

export const success = ({ status }: Answer): boolean => status >= 200 && status < 300;

export const statusIs = (answer: Answer, ...expected: readonly number[]): Outcome =>
  judge(expected.includes(answer.status), `status ${String(answer.status)}`);

/** That an object has these members; others are listed as well. */
export function hasMembers(value: Json | undefined, names: readonly string[]): Outcome {
  if (value === undefined) return notSeen("no object to look at");
  const lacking = missing(value, names);
  return lacking.length === 0
    ? holds(shape(value))
    : differs(`without ${lacking.join(", ")}; ${shape(value)}`);
}

/** That no object has any of these members with a value. */
export function lacksMembers(values: readonly Json[], names: readonly string[]): Outcome {
  if (values.length === 0) return notSeen("no object to look at");
  const found = names.filter((name) =>
    values.some((value) => value[name] !== undefined && value[name] !== null),
  );
  return found.length === 0
    ? holds(`${String(values.length)} looked at`)
    : differs(`returned: ${found.join(", ")}`);
}

/** Which of these headers an answer has. Their values are numbers, and shown as such only. */
export function hasHeaders({ headers }: Answer, names: readonly string[]): Outcome {
  const seen = names.map((name) => `${name}: ${number(headers.get(name))}`).join(", ");
  return names.every((name) => headers.has(name)) ? holds(seen) : differs(seen);
}

const number = (text: string | null): string => {
  if (text === null) return "absent";
  return /^\d{1,16}$/.test(text) ? text : "not a number";
};

/** The form of an error: its status, and the names and types of its members. */
export const errorSeen = ({ status, body, notJson }: Answer): string =>
  `status ${String(status)}, ${notJson ? "not JSON" : body === undefined ? "no body" : shape(body)}`;

/** What a token that does not exist gets. */
export async function* wrongToken(
  api: Api,
  path: string,
  section: string,
  shapeHolds: (body: unknown) => boolean,
): AsyncGenerator<Finding> {
  const answer = await api.as("FAKE-TOKEN-of-try-live").get(path);
  yield finding(section, "a token that does not exist is 401", statusIs(answer, 401));
  yield finding(
    section,
    "its error has the documented form",
    judge(shapeHolds(answer.body), errorSeen(answer)),
  );
}

/** The object, or undefined. */
export const objectOf = (value: unknown): Json | undefined => (isJson(value) ? value : undefined);
