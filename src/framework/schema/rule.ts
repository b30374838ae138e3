import { type Check, oneOf, wholeNumber } from "../../checks";

/**
 * A check of one known value. zod schemas are such checks; so is any object with a `safeParse` of that shape.
 * The issues' messages are shown to users: they say what is allowed, without naming the attribute or quoting the value.
 */
export interface Rule {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly RuleIssue[] };
  };
}

export interface RuleIssue {
  readonly message: string;
}

/** A {@link Rule} that also says, as zod schemas do, which TypeScript type a value has that passes. */
export interface TypedRule<T> extends Rule {
  readonly _zod: { readonly output: T };
}

/** A rule from a function that says what is wrong. */
export function ruleOf(check: Check): Rule {
  return {
    safeParse(value) {
      const issues = check(value).map((message) => ({ message }));
      return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
    },
  };
}

/** What a rule has against a value. */
export function messagesOf(rule: Rule, value: unknown): readonly string[] {
  const result = rule.safeParse(value);
  if (result.success) return [];
  return result.error?.issues.map((issue) => issue.message) ?? ["is not allowed"];
}

/** The rule behind `oneOf`, for use elsewhere. */
export const oneOfRule = (allowed: readonly string[]): Rule => ruleOf(oneOf(allowed));

export const SAFE_INTEGER = ruleOf(wholeNumber);
