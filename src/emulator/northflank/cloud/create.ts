import type { JsonObject } from "../../host/json";
import type { Mode } from "../../host/settings";
import type { Generation } from "../rules/generations";
import { readBody } from "../rules/body";
import { unless, type Checked } from "../rules/problems";
import type { Stored } from "../store";
import { blockProblems } from "./blocks";
import { CLOUD_BODIES, type CreateBody } from "./bodies";
import { credentialProblems, type CredentialSettings } from "./credentials";
import { credentialMembersOf } from "./enums";
import { blankIntegration, serviceAccountEmailOf, type CloudIntegration } from "./integration";

export interface CreateSettings extends CredentialSettings {
  readonly mode: Mode;
  readonly generation: Generation;
}

/** Checks the body of a create or a create-or-update: the shape first, then what depends on the provider (§2.4). */
export function checkCreate(body: JsonObject, settings: CreateSettings): Checked<CreateBody> {
  const { mode, generation } = settings;
  const read = readBody(body, CLOUD_BODIES[generation].create, settings);
  if (!read.ok || mode === "lenient") return read;
  const { provider, credentials } = read.value;
  const problems = [
    ...blockProblems(provider, read.value),
    // If omitted, they are stored elsewhere or not needed (docs/apis/northflank.md §10.1); if set, they are complete.
    ...(credentials === undefined
      ? []
      : credentialProblems(read.value, credentials, credentialMembersOf(generation), settings)),
  ];
  return unless(problems, () => read.value);
}

/** What a create leaves behind under a new id. */
export function newIntegration(body: CreateBody, id: string, createdAt: string): Stored<CloudIntegration> {
  const { credentials, gcp, ...readable } = body;
  const item = { ...blankIntegration(id, body.name, createdAt), ...readable, gcp: withEmail(gcp, id) };
  return { item, secrets: credentials ?? {} };
}

/** Cross-account access in GCP goes through an account of Northflank's, which the answer names (§2.4). */
export function withEmail(gcp: CloudIntegration["gcp"], id: string): CloudIntegration["gcp"] {
  if (gcp?.authenticationMode !== "crossAccountRole") return gcp;
  return { ...gcp, serviceAccountEmail: serviceAccountEmailOf(id) };
}
