import type { Problem } from "../../../framework";

const DETAIL = "It is the built-in environment of its tenant, which Fruxon neither renames nor archives.";

/** What a plan says that would archive the built-in environment. */
export const BUILT_IN_STAYS: Problem = {
  summary: "The built-in environment cannot be destroyed",
  detail: `${DETAIL} To no longer manage it, remove it from the state, with a \`removed\` block or \`terraform state rm\`.`,
};

/** The same for a change of it, which Fruxon refuses or which would replace it. */
export const builtInStays = (changed: readonly string[]): readonly Problem[] =>
  changed
    .filter((name) => name in CANNOT_CHANGE)
    .map((name) => ({
      at: [name],
      summary: `${name} of the built-in environment cannot be changed`,
      detail: `${DETAIL} ${CANNOT_CHANGE[name] ?? ""}`,
    }));

const CANNOT_CHANGE: Readonly<Record<string, string>> = {
  display_name: "Set display_name to its current name.",
  external_id: "Remove external_id, whose change replaces an environment.",
  external_source: "Remove external_source, whose change replaces an environment.",
};
