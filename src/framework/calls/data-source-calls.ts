import { mapFields } from "../schema/fields";
import type { Fields } from "../schema/spec";
import { withCall } from "./call";
import { toPlain } from "../values/convert";
import type { DataSource } from "../definitions/data-source";
import { withDefaults } from "../schema/defaults";
import { diagnosticsOf } from "../diagnostics/failure";
import { declared, type Provider } from "../definitions/provider";
import type { ProviderServer } from "./provider-server";
import { readResult } from "../refresh/read-result";
import type { Session } from "./session";
import { validateConfig } from "./validate-config";
import { withWarnings } from "../diagnostics/warnings";
import { memberOf, UNKNOWN, type ObjectValue, type Value } from "../values/value";

type DataSourceCalls = Pick<ProviderServer, "validateDataSource" | "readDataSource">;

/** The calls about data sources. */
export function dataSourceCalls(provider: Provider, session: Session): DataSourceCalls {
  const dataSourceOf = (type: string): DataSource => {
    const dataSource = declared(provider.dataSources, type);
    if (dataSource === undefined) throw new Error(`the provider has no data source ${type}`);
    return dataSource;
  };

  return {
    async validateDataSource({ type, config, capabilities }) {
      const { fields, validate } = dataSourceOf(type);
      return {
        diagnostics: validateConfig(fields, validate, config, session.knowsWriteOnly(capabilities)),
      };
    },

    async readDataSource({ type, config, capabilities }) {
      const dataSource = dataSourceOf(type);
      const { fields } = dataSource;
      const deferred = session.deferral(dataSource.connection, capabilities);
      if (deferred !== undefined) return { state: unread(fields, config), deferred, diagnostics: [] };
      const around = session.around(fields, config);
      const { state, diagnostics } = await withWarnings(fields, async (warn) => {
        try {
          const asked = toPlain(fields, withDefaults(fields, config), "undefined");
          const observed = await withCall("read", config, around, (call) =>
            dataSource.read(around.clients, asked, { ...call, warn }),
          );
          return { state: readResult(fields, config, observed), diagnostics: [] };
        } catch (thrown) {
          return { state: null, diagnostics: diagnosticsOf(thrown, `read ${type}`, fields) };
        }
      });
      return { state, diagnostics: session.redact(diagnostics, fields, config) };
    },
  };
}

/** What is known of an object whose reading is put off. */
const unread = (fields: Fields, config: ObjectValue): ObjectValue =>
  mapFields(fields, (spec, name): Value => {
    const given = memberOf(config, name);
    return given === null && spec.mode !== "optional" ? UNKNOWN : given;
  });
