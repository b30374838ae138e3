import type { Context } from "hono";
import type { TrutoContext, TrutoEnv } from "../context";
import type { ViewContext } from "../views";

export function viewContext(
  { state, settings }: TrutoContext,
  c: Context<TrutoEnv>,
  answers: ViewContext["answers"],
): ViewContext {
  return { state, settings: settings(), environment: c.get("environment"), answers };
}
