import { integrations } from "../../../src/provider";
import { serve } from "../../framework/support/server";

/** Calls one of the provider's functions that read a vendor's file, as Terraform does. */
export const callFile = (name: string, file: unknown, ...omit: readonly string[]) =>
  serve({ functions: Object.values(integrations.functions) }).callFunction(name, [
    typeof file === "string" ? file : JSON.stringify(file),
    ...omit,
  ]);

/** What it returns, without what is null at any depth. */
export async function valueOfFile(name: string, file: unknown, ...omit: readonly string[]): Promise<unknown> {
  const result = await callFile(name, file, ...omit);
  if (!result.ok) throw new Error(result.message);
  return withoutNulls(result.value);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutNulls(member)]));
}
