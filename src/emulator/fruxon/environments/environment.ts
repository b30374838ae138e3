import { z } from "zod";
import type { Mode } from "../../host/settings";
import { closed } from "../rules/shapes";

/** An environment of a tenant (docs/apis/fruxon.md §2.8). */
export interface Environment {
  readonly id: string;
  /** Made by the server; never changes. */
  readonly slug: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly agentContext: string | null;
  readonly logoFileId: string | null;
  readonly group: string | null;
  readonly externalId: string | null;
  readonly externalSource: string | null;
  /** It is the built-in one of its tenant. */
  readonly isSystem: boolean;
  readonly provenance: "Curated" | "Ambient";
  /** What other systems wrote. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Kept for audits, and in no list. */
  readonly isArchived: boolean;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

const notEmpty = z.string().min(1, { error: "must not be empty" });

export const environmentBodies = (mode: Mode) => ({
  create: closed(
    {
      displayName: notEmpty,
      externalId: z.string().nullish(),
      externalSource: z.string().nullish(),
      group: z.string().nullish(),
    },
    mode,
  ),
  /** Null and omitted fields are kept, an empty text clears. */
  update: closed(
    {
      displayName: notEmpty.nullish(),
      description: z.string().nullish(),
      agentContext: z.string().nullish(),
      logoFileId: z.string().nullish(),
      group: z.string().nullish(),
    },
    mode,
  ),
});

/** Any state that an environment can have, for seeding and for changes without the client's knowledge. */
export const environmentChangeSchema = z
  .strictObject({
    displayName: z.string(),
    description: z.string().nullable(),
    agentContext: z.string().nullable(),
    logoFileId: z.string().nullable(),
    group: z.string().nullable(),
    externalId: z.string().nullable(),
    externalSource: z.string().nullable(),
    provenance: z.enum(["Curated", "Ambient"]),
    attributes: z.record(z.string(), z.string()),
  })
  .partial();

export type EnvironmentChange = z.output<typeof environmentChangeSchema>;

/** The first free slug of a name. */
export function slugFor(displayName: string, taken: ReadonlySet<string>): string {
  const base =
    displayName
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "") || "environment";
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
