import { SINK_CREDENTIAL_FIELDS, SINK_DATA_FIELDS } from "../../src/registries/northflank/log-sink/rules";
import type { NorthflankLogSinkConfig as BindingsConfig } from "../bindings/northflank-log-sink";
import type { AllOf } from "../private/props/all-of";
import { commonConfig, picked, restriction, tagRestriction } from "./bindings-config";
import { withoutSecrets } from "../private/props/with-secrets";
import type { NorthflankLogSinkProps } from "./log-sink-variants";

/** The props of every type, as the generated construct takes them. */
export function bindingsConfig(id: string, all: NorthflankLogSinkProps): BindingsConfig {
  const { sinkType, description, projects, tags, paused, onExternalChange } = all;
  return {
    ...commonConfig(id, all),
    sinkType,
    description,
    paused,
    onExternalChange,
    ...restriction(projects),
    restrictions: tagRestriction(tags),
    options: picked(all, OPTIONS),
    sinkData: sinkData(all),
    credentials: picked(withoutSecrets(all), SINK_CREDENTIAL_FIELDS),
  };
}

const OPTIONS = ["use_custom_labels", "forward_cdn_logs", "forward_ingress_logs", "forward_mesh_logs"];

/** Undefined for a type that needs to know nothing but its secret. */
function sinkData(all: NorthflankLogSinkProps): BindingsConfig["sinkData"] {
  const { codec, framing, batchMaxEvents, batchMaxBytes }: AllOf<NorthflankLogSinkProps> = all;
  const flat = { ...all, encoding: undefined, framing: undefined, batch: undefined, auth: undefined };
  const nested = {
    ...(codec === undefined ? {} : { encoding: { codec } }),
    ...(framing === undefined ? {} : { framing: { method: framing } }),
    ...(batchMaxEvents === undefined && batchMaxBytes === undefined
      ? {}
      : { batch: { maxEvents: batchMaxEvents, maxBytes: batchMaxBytes } }),
    ...authOf(all),
  };
  const data = { ...picked(flat, SINK_DATA_FIELDS), ...nested };
  return Object.keys(data).length === 0 ? undefined : data;
}

/** How Northflank authenticates there, but for the secret. */
function authOf(all: NorthflankLogSinkProps): Pick<NonNullable<BindingsConfig["sinkData"]>, "auth"> {
  const auth = picked(all, ["strategy", "user", "access_key_id"]);
  return auth === undefined ? {} : { auth };
}
