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

/** A rule from a function that says what is wrong; no messages: nothing is. */
export function ruleOf(messages: (value: unknown) => readonly string[]): Rule {
  return {
    safeParse(value) {
      const issues = messages(value).map((message) => ({ message }));
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
export function oneOfRule(allowed: readonly string[]): Rule {
  return ruleOf((value) =>
    typeof value === "string" && allowed.includes(value) ? [] : [`must be one of ${allowed.join(", ")}`],
  );
}

export const SAFE_INTEGER = ruleOf((value) =>
  Number.isSafeInteger(value) ? [] : ["must be a whole number"],
);
