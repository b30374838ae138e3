import type { Context } from "hono";
import { z } from "zod";
import { NotFound } from "./handle";
import { parseJson } from "./json";

/** A control request that makes no sense. `messages` says why, one entry per problem. */
export class ControlProblem extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 415,
    readonly messages: readonly string[],
  ) {
    super(messages.join(" "));
    this.name = "ControlProblem";
  }
}

/** The request's JSON body in the given shape. Throws a `ControlProblem` (400) that names every wrong member. */
export async function controlBody<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  const parsed = parseJson(await c.req.text());
  if (!parsed.ok) throw new ControlProblem(400, ["The body is not JSON."]);
  const result = schema.safeParse(parsed.value);
  if (!result.success) throw invalid(result.error);
  return result.data;
}

/**
 * Answers whatever a control path throws. What a handle refuses (`NotFound`, `RangeError`, `ZodError`) names settings, ids
 * and fields, never a value. Unexpected errors say nothing of their content: it may be a secret.
 */
export function answerControlProblem(error: unknown, c: Context): Response {
  if (error instanceof ControlProblem) {
    return c.json({ errors: error.messages.map((message) => ({ message })) }, error.status);
  }
  if (error instanceof z.ZodError) return answerControlProblem(invalid(error), c);
  if (error instanceof NotFound) return answerControlProblem(new ControlProblem(404, [error.message]), c);
  if (error instanceof RangeError) return answerControlProblem(new ControlProblem(400, [error.message]), c);
  return c.json({ errors: [{ message: "The emulator failed on this control request." }] }, 500);
}

function invalid({ issues }: z.ZodError): ControlProblem {
  return new ControlProblem(400, issues.map(describeIssue));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join(".");
  return where === "" ? issue.message : `${where}: ${issue.message}`;
}
