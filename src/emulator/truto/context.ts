import type { TrutoSettings } from "./settings";
import type { Environment, TrutoState } from "./state";

/** What every route of the emulated Truto works with. */
export interface TrutoContext {
  readonly state: TrutoState;
  /** Read for each request, because settings can change while the emulator runs. */
  readonly settings: () => TrutoSettings;
}

/** Hono's type parameter: what the middleware (`routes/middleware.ts`) passes to the routes. */
export interface TrutoEnv {
  /** The environment of the token, which is all that a request is about (docs/apis/truto.md §1). */
  Variables: { environment: Environment };
}
