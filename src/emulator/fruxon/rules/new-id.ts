/** What the server makes of the id that a create asks for. */
export interface IdRequest {
  readonly id: string | null | undefined;
  readonly displayName: string | null | undefined;
  readonly prefix: "none" | "custom_" | "required";
}

const PREFIX = "custom_";

/**
 * What a new id must look like where the prefix is required: it, and a slug in snake_case (docs/apis/fruxon.md §13.2).
 */
export function isCustomId(id: string): boolean {
  return /^custom_[a-z0-9]+(_[a-z0-9]+)*$/.test(id);
}

/**
 * The id of a new integration. Without one in the request: a slug of the display name that is free, by counting up
 * (what the server does is not documented: docs/apis/fruxon.md §2.1, §10).
 */
export function newId({ id, displayName, prefix }: IdRequest, isTaken: (id: string) => boolean): string {
  const start = prefix === "none" ? "" : PREFIX;
  // A second prefix before one that is there already would be an odd server.
  if (id != null) return id.startsWith(start) ? id : start + id;
  const mark = prefix === "none" ? "-" : "_";
  const slug = start + slugOf(displayName ?? "").replaceAll("-", mark);
  if (!isTaken(slug)) return slug;
  let count = 2;
  while (isTaken(`${slug}${mark}${count}`)) count += 1;
  return `${slug}${mark}${count}`;
}

function slugOf(displayName: string): string {
  const slug = displayName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" ? "integration" : slug;
}
