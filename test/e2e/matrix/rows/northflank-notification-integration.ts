import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";
import { importByName, LATER, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

type Change = Parameters<Emulator["northflank"]["notifications"]["change"]>[2];

const change = (emulator: Emulator, state: Attributes, to: Change) => {
  emulator.northflank.notifications.change(...placeOf(state), { ...to, updatedAt: LATER });
};

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    change(emulator, state, to);
  },
});

export const northflankNotificationIntegration: Row = {
  type: "integrations_northflank_notification_integration",
  collection: "/v1/teams/*/integrations/notifications",
  variants: {
    main: (label) => ({
      team_id: TEAM,
      name: nameOf(label),
      type: "RAW_WEBHOOK",
      events: ["trigger:build:failure", "trigger:build:success"],
      restricted: true,
      projects: ["shop"],
      webhook: "${var.webhook}",
      secret: "${var.webhook_secret}",
    }),
  },
  secrets: {
    webhook: "https://hooks.acme.example/FAKE-SECRET-hook-2a",
    webhook_secret: "FAKE-SECRET-hook-secret-2a",
  },
  rotated: {
    webhook: "https://hooks.acme.example/FAKE-SECRET-hook-new-2a",
    webhook_secret: "FAKE-SECRET-hook-secret-new-2a",
  },
  update: {
    set: { name: "Renamed by a test", events: ["trigger:build:failure"] },
    changes: ["name", "notification_id", "events"],
  },
  replace: { set: { type: "DISCORD", secret: undefined }, changes: ["type"] },
  drifts: {
    // Whether the id follows a new name is not documented (docs/apis/northflank.md §3.4).
    name: drift({ name: "by hand" }, { along: ["notification_id"] }),
    type: drift({ type: "TEAMS" }, { by: "replacement" }),
    events: drift({ events: { "trigger:build:success": false, "trigger:build:start": true } }),
    restricted: drift({ restricted: false }),
    projects: drift({ projects: ["by-hand"] }),
  },
  neverDrifts: {
    restrictions: "Northflank does not return them (docs/apis/northflank.md §3.4)",
  },
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    change(emulator, state, { secrets: { secret: SECRET_BY_HAND } });
  },
  // An event that is off and one that was never there are the same (docs/apis/northflank.md §3.4).
  stored: (emulator, state) => {
    const stored = emulator.northflank.notifications.get(...placeOf(state));
    return (
      stored && { ...stored, events: Object.keys(stored.events).filter((event) => stored.events[event]) }
    );
  },
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.notifications.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName },
};
