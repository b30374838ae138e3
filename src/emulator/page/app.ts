import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { MountedRegistry } from "../host/exchange";
import type { Activity } from "./activity";
import { pageRegistry, type PageState } from "./page-state";

/** Below it what the page reads. It writes at the control path, like everybody. No registry can have this name. */
export const PAGE_PREFIX = "/_page";

export interface PageContext {
  readonly registries: readonly MountedRegistry[];
  readonly activity: Activity;
  readonly latency: () => number;
  readonly stateFile: string | undefined;
  /** Aborted when the emulator closes. */
  readonly closing: AbortSignal;
}

/** Pages that are open at once and hear of changes. */
const MAX_LISTENERS = 16;

/** At most so many messages a second: a page reads everything anew after one. Milliseconds. */
const PAUSE = 100;

/** Requests of the activity that a page shows. */
const SHOWN_ENTRIES = 100;

export function pageApp(context: PageContext): Hono {
  const { activity } = context;
  const app = new Hono().basePath(PAGE_PREFIX);
  let listeners = 0;

  app.get("/state", (c) => {
    const { filter = "", limit = "" } = c.req.query();
    c.header("Cache-Control", "no-store");
    return c.json(stateOf(context, filter, limitIn(limit)));
  });
  app.delete("/activity", (c) => {
    activity.clear();
    return c.body(null, 204);
  });
  app.get("/events", (c) => {
    if (listeners >= MAX_LISTENERS) return c.text("Too many pages are open.\n", 503);
    listeners += 1;
    return streamSSE(c, async (stream) => {
      const ended = new AbortController();
      stream.onAbort(() => ended.abort());
      try {
        await sendVersions(activity, AbortSignal.any([ended.signal, context.closing]), async (version) => {
          await stream.writeSSE({ event: "change", data: String(version) });
        });
      } finally {
        listeners -= 1;
      }
    });
  });
  app.notFound((c) => c.text("Nothing here.\n", 404));
  return app;
}

/**
 * Sends the version, and again whenever it increased. Nothing is queued for a page that reads slowly: it gets the latest
 * version when it has read the one before.
 */
async function sendVersions(
  activity: Activity,
  ended: AbortSignal,
  send: (version: number) => Promise<void>,
): Promise<void> {
  let sent = -1;
  while (!isEnded(ended)) {
    if (activity.version() === sent) await nextChange(activity, ended);
    if (isEnded(ended)) return;
    sent = activity.version();
    await send(sent);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** A function, because the compiler does not expect a signal to change. */
const isEnded = (signal: AbortSignal): boolean => signal.aborted;

function nextChange(activity: Activity, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      unsubscribe();
      ended.removeEventListener("abort", done);
      resolve();
    };
    const unsubscribe = activity.subscribe(done);
    ended.addEventListener("abort", done);
  });
}

function stateOf(context: PageContext, filter: string, limit: number): PageState {
  const { registries, activity, latency, stateFile } = context;
  return {
    version: activity.version(),
    latency: latency(),
    stateFile,
    registries: registries.map((mounted) => pageRegistry(mounted, { filter, limit })),
    activity: activity.entries().slice(-SHOWN_ENTRIES).reverse(),
  };
}

function limitIn(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 50;
}
