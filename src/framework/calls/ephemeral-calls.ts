import { withCall } from "./call";
import { nullObject, toPlain } from "../values/convert";
import { withDefaults } from "../schema/defaults";
import type { EphemeralResource, Renewed } from "../definitions/ephemeral-resource";
import { diagnosticsOf } from "../diagnostics/failure";
import type { JsonValue } from "../state/private-state";
import { declared, type Provider } from "../definitions/provider";
import type {
  OpenEphemeralResult,
  PrivateRequest,
  ProviderServer,
  RenewEphemeralResult,
} from "./provider-server";
import { readResult } from "../refresh/read-result";
import type { Session } from "./session";
import { validateConfig } from "./validate-config";
import { withWarnings, type CallWithWarnings, type Warn } from "../diagnostics/warnings";

type EphemeralCalls = Pick<
  ProviderServer,
  "validateEphemeralResource" | "openEphemeralResource" | "renewEphemeralResource" | "closeEphemeralResource"
>;

const NOTHING = new Uint8Array();

/** The calls about ephemeral resources. */
export function ephemeralCalls(provider: Provider, session: Session): EphemeralCalls {
  const ephemeralOf = (type: string): EphemeralResource => {
    const ephemeral = declared(provider.ephemeralResources, type);
    if (ephemeral === undefined) throw new Error(`the provider has no ephemeral resource ${type}`);
    return ephemeral;
  };
  const inTime = <T>(warn: Warn, run: (call: CallWithWarnings) => Promise<T>): Promise<T> =>
    withCall("read", {}, session.around(), (call) => run({ ...call, warn }));

  return {
    async validateEphemeralResource({ type, config, capabilities }) {
      const { fields, validate } = ephemeralOf(type);
      return {
        diagnostics: validateConfig(fields, validate, config, session.knowsWriteOnly(capabilities)),
      };
    },

    async openEphemeralResource({ type, config, capabilities }) {
      const ephemeral = ephemeralOf(type);
      const { connection, fields } = ephemeral;
      const deferred = session.deferral(connection, capabilities);
      if (deferred !== undefined) {
        return { result: nullObject(fields), private: NOTHING, deferred, diagnostics: [] };
      }
      const opened = await withWarnings<OpenEphemeralResult>(fields, async (warn) => {
        try {
          const asked = toPlain(fields, withDefaults(fields, config), "undefined");
          const { result, ...lease } = await inTime(warn, (call) =>
            ephemeral.open(session.around().clients, asked, call),
          );
          return { result: readResult(fields, config, result), ...leased(lease), diagnostics: [] };
        } catch (thrown) {
          return {
            result: null,
            private: NOTHING,
            diagnostics: diagnosticsOf(thrown, `open ${type}`, fields),
          };
        }
      });
      return { ...opened, diagnostics: session.redact(opened.diagnostics, fields, config) };
    },

    async renewEphemeralResource(request) {
      const { renew, fields } = ephemeralOf(request.type);
      if (renew === undefined) return { private: request.private, diagnostics: [] };
      const renewed = await withWarnings<RenewEphemeralResult>(fields, async (warn) => {
        try {
          const lease = await inTime(warn, (call) => renew(session.around().clients, keptIn(request), call));
          // What is not given anew stays: closing needs it.
          return {
            ...leased(lease),
            ...(lease.kept === undefined ? { private: request.private } : {}),
            diagnostics: [],
          };
        } catch (thrown) {
          return {
            private: request.private,
            diagnostics: diagnosticsOf(thrown, `renew ${request.type}`, fields),
          };
        }
      });
      return { ...renewed, diagnostics: session.redact(renewed.diagnostics, fields) };
    },

    async closeEphemeralResource(request) {
      const { close, fields } = ephemeralOf(request.type);
      if (close === undefined) return { diagnostics: [] };
      const { diagnostics } = await withWarnings(fields, async (warn) => {
        try {
          await inTime(warn, (call) => close(session.around().clients, keptIn(request), call));
          return { diagnostics: [] };
        } catch (thrown) {
          return { diagnostics: diagnosticsOf(thrown, `close ${request.type}`, fields) };
        }
      });
      return { diagnostics: session.redact(diagnostics, fields) };
    },
  };
}

const leased = ({ kept, renewAt }: Renewed<JsonValue | undefined>) => ({
  private: kept === undefined ? NOTHING : new TextEncoder().encode(JSON.stringify(kept)),
  ...(renewAt === undefined ? {} : { renewAt }),
});

/** It was written as JSON by {@link leased}, and Terraform keeps it in memory only. */
const keptIn = ({ private: bytes }: PrivateRequest): JsonValue | undefined =>
  bytes.length === 0 ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as JsonValue);
