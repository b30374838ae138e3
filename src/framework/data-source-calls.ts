import type { Fields } from "./attribute";
import { withCall } from "./call";
import { toAuthor, valueFromAuthor } from "./convert";
import type { DataSource } from "./data-source";
import { diagnosticsOf } from "./failure";
import type { Provider } from "./provider";
import type { ProviderServer } from "./provider-server";
import type { AuthorObject } from "./resource";
import type { Session } from "./session";
import { validateConfig } from "./validate-config";
import type { ObjectValue } from "./value";

type DataSourceCalls = Pick<ProviderServer, "validateDataSource" | "readDataSource">;

/** The calls about data sources. */
export function dataSourceCalls(provider: Provider, session: Session): DataSourceCalls {
  const dataSourceOf = (type: string): DataSource => {
    const dataSource = provider.dataSources[type];
    if (dataSource === undefined) throw new Error(`the provider has no data source ${type}`);
    return dataSource;
  };

  return {
    async validateDataSource({ type, config, capabilities }) {
      const { fields, validate } = dataSourceOf(type);
      return {
        diagnostics: validateConfig(fields, validate, config, capabilities.writeOnlyAttributesAllowed),
      };
    },

    async readDataSource({ type, config }) {
      const dataSource = dataSourceOf(type);
      const { clients, stop } = session.around();
      try {
        const observed = await withCall("read", config, stop, (call) =>
          dataSource.read(clients, toAuthor(dataSource.fields, config, "undefined"), call),
        );
        return { state: result(dataSource.fields, config, observed), diagnostics: [] };
      } catch (thrown) {
        return { state: null, diagnostics: diagnosticsOf(thrown, `read ${type}`) };
      }
    },
  };
}

/** What the configuration sets stays letter by letter; the rest is what was read. */
const result = (fields: Fields, config: ObjectValue, observed: AuthorObject): ObjectValue =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => [
      name,
      config[name] ?? valueFromAuthor(spec, observed[name]),
    ]),
  );
