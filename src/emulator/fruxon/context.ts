import type { FruxonSettings } from "./settings";
import type { FruxonState, Token } from "./state";

/** What every route of the emulated Fruxon works with. */
export interface FruxonContext {
  readonly state: FruxonState;
  /** Read for each request, because settings can change while the emulator runs. */
  readonly settings: () => FruxonSettings;
}

/** Hono's type parameter: what the middleware (`routes/middleware.ts`) passes to the routes. */
export interface FruxonEnv {
  Variables: { caller: Token };
}
