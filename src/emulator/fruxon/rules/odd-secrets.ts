/** A value that no client should send for a secret: the server takes it literally (docs/apis/fruxon.md §4.3, §10). */
export interface OddValue {
  /** Where it was sent, with ids and names for positions. */
  readonly place: string;
  readonly form: "null" | "empty" | "mask";
}

export function oddValues(sent: Readonly<Record<string, unknown>>): OddValue[] {
  return Object.entries(sent).flatMap(([place, value]) => {
    const form = formOf(value);
    return form === undefined ? [] : [{ place, form }];
  });
}

function formOf(value: unknown): OddValue["form"] | undefined {
  if (value === null) return "null";
  if (typeof value !== "string") return undefined;
  if (value === "") return "empty";
  return /^[*•]+$/.test(value) ? "mask" : undefined;
}
