import { existsSync, readFileSync } from "node:fs";
import type { Report, ReportedObject, ReportedStack } from "./report";

/** The ignore file that is read if none is named. */
export const IGNORE_FILE = ".driftignore";

export interface IgnoreRule {
  /** `ADDRESS` or `ADDRESS.attribute`; `*` matches any text. */
  readonly rule: string;
  readonly reason?: string | undefined;
  /** The last day on which it counts: `2027-01-31`. */
  readonly expires?: string | undefined;
}

/**
 * The rules of an ignore file, one per line: `ADDRESS[.attribute]  # reason; until 2027-01-31`.
 *
 * @throws Error with a message for the user
 */
export function ignoreRulesIn(file: string | undefined, given: readonly string[]): readonly IgnoreRule[] {
  const own = given.map((rule) => ({ rule, reason: "given on the command line" }));
  const path = file ?? IGNORE_FILE;
  if (!existsSync(path)) {
    if (file !== undefined) throw new Error(`There is no ignore file ${file}.`);
    return own;
  }
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  return [...own, ...lines.flatMap((line, position) => ruleIn(line, `${path}:${position + 1}`))];
}

function ruleIn(line: string, place: string): readonly IgnoreRule[] {
  const [, rule = "", comment = ""] = /^\s*([^#]*?)\s*(?:#(.*))?$/.exec(line) ?? [];
  if (rule === "") return [];
  const [, expires] = /\buntil (\S+)/.exec(comment) ?? [];
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires)) {
    throw new Error(`${place}: "until ${expires}" is not a date. Write it as "until 2027-01-31".`);
  }
  const reason = comment.replace(/[;,]?\s*\buntil \S+/, "").trim();
  if (reason === "") {
    throw new Error(`${place}: the rule has no reason. Write "${rule}  # why it differs; until 2027-01-31".`);
  }
  return [{ rule, reason, ...(expires === undefined ? {} : { expires }) }];
}

interface Ignored {
  readonly stacks: ReportedStack[];
  readonly ignore_rules: Report["ignore_rules"];
}

/** Marks what rules ignore, and finds rules that have expired or match nothing. */
export function withIgnored(
  stacks: readonly ReportedStack[],
  rules: readonly IgnoreRule[],
  today: Date,
): Ignored {
  const day = today.toISOString().slice(0, 10);
  const expired = rules.filter(({ expires }) => expires !== undefined && expires < day);
  const valid = rules.filter((rule) => !expired.includes(rule));
  const used = new Set<IgnoreRule>();
  const find = (stack: string, text: string): IgnoreRule | undefined => {
    const found = valid.find(({ rule }) =>
      [text, `${stack}/${text}`].some((each) => patternOf(rule).test(each)),
    );
    if (found !== undefined) used.add(found);
    return found;
  };
  const marked = stacks.map((stack) => ({
    ...stack,
    objects: stack.objects.map((object) => markedObject(object, (text) => find(stack.name, text))),
  }));
  return { stacks: marked, ignore_rules: { expired, unused: valid.filter((rule) => !used.has(rule)) } };
}

const patternOf = (rule: string): RegExp =>
  new RegExp(
    `^${rule
      .split("*")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );

function markedObject(
  object: ReportedObject,
  find: (text: string) => IgnoreRule | undefined,
): ReportedObject {
  if (object.status === "in_sync" || object.status === "unreadable") return object;
  const whole = find(object.address);
  if (whole !== undefined) return { ...object, ignored: whole.reason ?? "" };
  const changes = object.changes.map((change) => {
    const rule = find(`${object.address}.${change.attribute}`);
    return rule === undefined ? change : { ...change, ignored: rule.reason ?? "" };
  });
  return { ...object, changes };
}
