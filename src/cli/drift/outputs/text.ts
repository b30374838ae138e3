import type { ReportedChange, ReportedObject } from "../report";

const WORDS: Readonly<Record<ReportedObject["status"], string>> = {
  in_sync: "in sync",
  changed: "changed outside",
  deleted: "deleted outside",
  credentials: "credentials may have been replaced",
  unreadable: "not readable",
};

export const wordsFor = (status: ReportedObject["status"]): string => WORDS[status];

/** A value on one line. */
export function valueText(value: unknown, longest = 80): string {
  const text = typeof value === "string" ? JSON.stringify(value) : JSON.stringify(value ?? null);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** `note: "a" → "b"` */
export const changeText = (
  { attribute, recorded, actual, sensitive, ignored }: ReportedChange,
  longest?: number,
): string =>
  (sensitive
    ? `${attribute}: (sensitive)`
    : `${attribute}: ${valueText(recorded, longest)} → ${valueText(actual, longest)}`) +
  (ignored === undefined ? "" : ` (ignored: ${ignored})`);

/** All details of an object, one per line. */
export function linesFor(object: ReportedObject, longest?: number): readonly string[] {
  const { changes, credentials, messages, status, ignored, runs, first_seen } = object;
  return [
    ...changes.map((change) => changeText(change, longest)),
    ...(credentials === undefined ? [] : [credentialsText(credentials)]),
    ...(status === "unreadable" ? messages : []),
    ...(ignored === undefined ? [] : [`ignored: ${ignored}`]),
    ...(runs === undefined || runs < 2 ? [] : [`since ${first_seen ?? ""}, in ${runs} reports in a row`]),
  ];
}

/** What happened to credentials. */
export const credentialsText = (credentials: keyof typeof CREDENTIALS): string => CREDENTIALS[credentials];

/** As a sentence of its own. */
export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const CREDENTIALS = {
  changed: "its change marker changed: another user may have replaced the credentials",
  made_again: "it was deleted and created again: its credentials are not those that were sent",
} as const;

/** Objects that have details to show. */
export const isWorthTelling = ({ status, ignored, changes }: ReportedObject): boolean =>
  status !== "in_sync" || ignored !== undefined || changes.length > 0;
