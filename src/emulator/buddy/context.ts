import type { BuddySettings } from "./settings";
import type { BuddyState, Token } from "./state";

/** What every route of the emulated Buddy works with. */
export interface BuddyContext {
  readonly state: BuddyState;
  readonly baseUrl: string;
  /** Read for each request, because settings can change while the emulator runs. */
  readonly settings: () => BuddySettings;
}

/** Hono's type parameter: what the middleware (`routes/middleware.ts`) passes to the routes. */
export interface BuddyEnv {
  Variables: { caller: Token };
}
