import type { RateDecision } from "../host/rate-window";
import type { NorthflankSettings } from "./settings";
import type { NorthflankState, Token } from "./state";

/** What every route of the emulated Northflank works with. */
export interface NorthflankContext {
  readonly state: NorthflankState;
  /** Read for each request, because settings can change while the emulator runs. */
  readonly settings: () => NorthflankSettings;
}

/** Hono's type parameter: what the middleware (`routes/middleware.ts`) passes to the routes. */
export interface NorthflankEnv {
  Variables: { caller: Token; budget: Pick<RateDecision, "allowed"> };
}
