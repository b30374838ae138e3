import type { NorthflankSettings } from "./settings";

/** Log sinks' dates have a blank for the `T` in the documented examples (docs/apis/northflank.md §3.2). */
export function logSinkDate(iso: string, { dates }: NorthflankSettings): string {
  return dates === "iso" ? iso : iso.replace("T", " ");
}

/** Notification integrations' dates carry a stray quote at their end there (§3.4). */
export function notificationDate(iso: string, { dates }: NorthflankSettings): string {
  return dates === "iso" ? iso : `${iso}"`;
}
