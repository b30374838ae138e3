import { isJsonObject, type JsonObject } from "../../host/json";
import { jsonObjectBody } from "../../host/json-body";
import type { NorthflankContext } from "../context";
import { AUDIT_LOG_SINK_PERMISSIONS } from "../permissions";
import { UNREADABLE_BODY } from "../refusal";
import { type Crud, crudOperations, switchOperation } from "../routes/crud";
import { answerData, type Operation } from "../routes/operations";
import { acceptedBody, existing, idForNew } from "../routes/preconditions";
import { readBody } from "../rules/body";
import { echoed, joinSecrets, splitSecrets } from "../rules/secrets";
import type { NorthflankSettings } from "../settings";
import { put, take, type Stored } from "../store";
import {
  AUDIT_SECRETS,
  type AuditLogSink,
  blankAuditLogSink,
  type PatchAuditLogSink,
  patchAuditLogSinkSchema,
  sinkDataSchema,
  type WholeAuditLogSink,
  wholeAuditLogSinkSchema,
} from "./audit-log-sink";

/** The operations of docs/apis/northflank.md §3.9. */
export function auditLogSinkOperations(northflank: NorthflankContext): readonly Operation[] {
  const { settings, state } = northflank;
  const now = () => state.clock().toISOString();
  const whole = (given: JsonObject): WholeAuditLogSink =>
    acceptedBody(readBody(given, wholeAuditLogSinkSchema, settings()));
  const crud: Crud<AuditLogSink> = {
    path: "/integrations/audit-log-sinks",
    listKey: "auditLogSinks",
    what: "Audit log sink",
    permissions: AUDIT_LOG_SINK_PERMISSIONS,
    storeOf: ({ auditLogSinks }) => auditLogSinks,
    listItem: (stored) => listItem(stored, settings()),
    view: (stored) => view(stored, settings()),

    create(given, { auditLogSinks }) {
      const body = whole(given);
      const id = idForNew(auditLogSinks, body.name, settings());
      put(auditLogSinks, replaced(body, blankAuditLogSink(id, body.name, now())));
      return { id };
    },

    update: {
      method: "PATCH",
      answers: true,
      run(given, { auditLogSinks }, current) {
        const body = acceptedBody(readBody(given, patchAuditLogSinkSchema, settings()));
        put(auditLogSinks, patched(body, current(), now(), settings()));
      },
    },
  };
  const switchTo = (suffix: string, status: AuditLogSink["status"]) =>
    switchOperation(crud, suffix, ({ item, secrets }, { auditLogSinks }) => {
      put(auditLogSinks, { item: { ...item, status }, secrets });
    });
  return [
    ...crudOperations(northflank, crud),
    switchTo("/pause", "paused"),
    switchTo("/resume", "running"),
    {
      method: "PUT",
      path: `${crud.path}/:id`,
      permission: AUDIT_LOG_SINK_PERMISSIONS.create,
      async run(c, { auditLogSinks }) {
        const body = whole(await jsonObjectBody(c, UNREADABLE_BODY));
        const id = c.req.param("id") ?? "";
        const current = take(auditLogSinks, id)?.item ?? blankAuditLogSink(id, body.name, now());
        put(auditLogSinks, replaced(body, { ...current, includeSpec: false, updatedAt: now() }));
        return answerData(c, view(existing(auditLogSinks, id, crud.what), settings()));
      },
    },
  ];
}

function replaced({ sinkData, ...body }: WholeAuditLogSink, current: AuditLogSink): Stored<AuditLogSink> {
  const split = splitSecrets(sinkData, AUDIT_SECRETS);
  const { description: _, ...item } = current;
  return { item: { ...item, ...body, sinkData: split.readable }, secrets: split.secrets };
}

/** Omitted members are kept; of `auth` that is not documented, so it is a setting. */
function patched(
  { sinkData, ...body }: PatchAuditLogSink,
  { item, secrets }: Stored<AuditLogSink>,
  updatedAt: string,
  { mode, sinkDataUpdate }: NorthflankSettings,
): Stored<AuditLogSink> {
  if (sinkData === undefined) return { item: { ...item, ...body, updatedAt }, secrets };
  const held = joinSecrets({ readable: item.sinkData, secrets });
  const auth =
    sinkDataUpdate === "merge" && isJsonObject(held.auth)
      ? { ...held.auth, ...sinkData.auth }
      : sinkData.auth;
  const wanted = { ...held, ...sinkData, ...(sinkData.auth === undefined ? {} : { auth }) };
  const data = acceptedBody(readBody(wanted, sinkDataSchema, { mode, at: "sinkData" }));
  const split = splitSecrets(data, AUDIT_SECRETS);
  return { item: { ...item, ...body, sinkData: split.readable, updatedAt }, secrets: split.secrets };
}

/** Secrets are redacted in answers: left out, or masked. */
function view({ item, secrets }: Stored<AuditLogSink>, { auditSecrets }: NorthflankSettings): object {
  return {
    ...item,
    sinkData: joinSecrets({ readable: item.sinkData, secrets: echoed(secrets, auditSecrets) }),
  };
}

function listItem(stored: Stored<AuditLogSink>, settings: NorthflankSettings): object {
  const { sinkData, ...rest } = view(stored, settings) as { readonly sinkData: unknown };
  return settings.auditList === "whole" ? { ...rest, sinkData } : rest;
}
