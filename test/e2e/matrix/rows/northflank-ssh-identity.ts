import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row } from "../row";
import { importByName, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

type Change = Parameters<Emulator["northflank"]["sshIdentities"]["change"]>[2];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.northflank.sshIdentities.change(...placeOf(state), to);
  },
});

const key = (comment: string): string => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFAKEFAKEFAKE ${comment}`;

export const northflankSshIdentity: Row = {
  type: "integrations_northflank_ssh_identity",
  collection: "/v1/teams/*/integrations/ssh-identities",
  variants: {
    main: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      description: "Made by a test",
      ssh_public_keys: [key("ada@acme"), key("grace@acme")],
      restrictions: {
        projects: { enabled: true, items: ["web"] },
        tags: { enabled: true, items: ["prod"], match_condition: "and" },
      },
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { description: "Changed by a test", ssh_public_keys: [key("grace@acme")] },
    changes: ["description", "ssh_public_keys"],
  },
  replace: { set: { name: "Another name" }, changes: ["name"] },
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    description: drift({ description: "by hand" }),
    ssh_public_keys: drift({ sshPublicKeys: [{ key: key("by-hand") }] }),
    "restrictions.projects.enabled": drift({ restrictions: { projects: { enabled: false } } }),
    "restrictions.projects.items": drift({ restrictions: { projects: { items: ["by-hand"] } } }),
    "restrictions.tags.enabled": drift({ restrictions: { tags: { enabled: false } } }),
    "restrictions.tags.items": drift({ restrictions: { tags: { items: ["by-hand"] } } }),
    "restrictions.tags.match_condition": drift({ restrictions: { tags: { matchCondition: "or" } } }),
  },
  neverDrifts: {},
  stored: (emulator, state) => emulator.northflank.sshIdentities.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.sshIdentities.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName, leaves: [] },
};
