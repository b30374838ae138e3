import type { AccessRestrictions } from "./api/access";

// Which projects and tagged resources an identity is for: in every answer, unlike the restrictions of sinks and integrations.

interface Access {
  readonly projects:
    { readonly enabled: boolean | undefined; readonly items: readonly string[] | undefined } | undefined;
  readonly tags:
    | {
        readonly enabled: boolean | undefined;
        readonly items: readonly string[] | undefined;
        readonly match_condition: string | undefined;
      }
    | undefined;
}

/** In a body, with members that are `undefined`. */
export const accessBody = ({ projects, tags }: Access) => ({
  projects: { enabled: projects?.enabled, items: projects?.items },
  tags: { enabled: tags?.enabled, items: tags?.items, matchCondition: tags?.match_condition },
});

/** As attributes. Blocks are objects always: a configuration may have an empty one. */
export const observedAccess = ({ projects, tags }: AccessRestrictions) => ({
  projects: { enabled: projects?.enabled ?? null, items: projects?.items ?? null },
  tags: {
    enabled: tags?.enabled ?? null,
    items: tags?.items ?? null,
    match_condition: tags?.matchCondition ?? null,
  },
});
