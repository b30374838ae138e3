import type { Emulator } from "../../../../src/emulator";
import type { Drift, Row } from "../row";

type Change = Parameters<Emulator["truto"]["documentation"]["change"]>[1];

/** The integration that the rows are about. */
const ENTITY = "d0c00000-aaaa-4bbb-8ccc-00000000000d";

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.truto.documentation.change(String(state.id), to);
  },
});

export const trutoDocumentation: Row = {
  type: "integrations_truto_documentation",
  collection: "/documentation",
  prepare: (emulator) => {
    emulator.truto.addIntegration({ id: ENTITY, name: "acme-documented" });
  },
  variants: {
    main: (label) => ({
      entity_type: "integration",
      entity_id: ENTITY,
      type: "description",
      resource: label,
      method: "list",
      authentication_method: "api_key",
      integration_name: "acme",
      content: "Lists all of them.",
    }),
    readme: (label) => ({
      entity_type: "integration",
      entity_id: ENTITY,
      type: "readme",
      authentication_method: label,
      content: "# Acme\n\nContacts and deals.\n",
    }),
  },
  secrets: {},
  rotated: {},
  update: { set: { content: "Lists them." }, changes: ["content"] },
  replace: { set: { method: "get" }, changes: ["method"] },
  drifts: {
    content: drift({ content: "by hand" }),
    type: drift({ type: "note" }, { by: "replacement" }),
    resource: drift({ resource: "by_hand" }, { by: "replacement" }),
    method: drift({ method: "by_hand" }, { by: "replacement" }),
    authentication_method: drift({ authentication_method: "by_hand" }, { by: "replacement" }),
    integration_name: drift({ integration_name: "by_hand" }, { by: "replacement" }),
  },
  neverDrifts: {
    entity_type: "a row of another object is none of this one",
    entity_id: "a row of another object is none of this one",
  },
  moves: ["updated_at"],
  stored: (emulator, state) => emulator.truto.documentation.get(String(state.id)),
  volatile: ["id", "created_at", "updated_at"],
  remove: (emulator, state) => {
    emulator.truto.documentation.remove(String(state.id));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: ({ type, resource, method }) =>
      ["integration", ENTITY, type, resource, method].filter((part) => typeof part === "string").join("/"),
    leaves: [],
    whole: "main",
  },
};
