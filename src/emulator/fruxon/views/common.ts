import type { FruxonSettings } from "../settings";
import type { MetadataLook } from "./metadata";

export function look({ enumCase, configTestSupported, metadataOrder }: FruxonSettings): MetadataLook {
  return { enumCase, configTestSupported, metadataOrder };
}

/** Epoch milliseconds, or seconds where the settings say so (docs/apis/fruxon.md §3.3). */
export function shownTime(milliseconds: number, { timeUnit }: FruxonSettings): number {
  return timeUnit === "milliseconds" ? milliseconds : Math.floor(milliseconds / 1000);
}

/** Fields without a value may be `null` or absent (docs/apis/fruxon.md §3.1). */
export function withoutEmpty(view: object, { emptyValues }: FruxonSettings): object {
  if (emptyValues === "null") return view;
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null));
}
