import { environmentSecret, fileSecret, parseImportId } from "./builtin";
import { type Declarations, defineProvider, type Provider } from "./framework";
import { buddy } from "./registries/buddy/connection";
import { fruxon } from "./registries/fruxon/connection";
import { northflank } from "./registries/northflank/connection";
import { truto } from "./registries/truto/connection";
import { version } from "./version";

/** The source address without its host, as users write it in `required_providers`. */
export const PROVIDER_SOURCE = "integrations-as-code/integrations";

/** What a registry's folder declares. */
interface Registry {
  readonly declarations: Declarations;
}

/**
 * Adding a registry is adding its folder, the import of its connection, and its line among the parts. Of the others a process
 * that works on objects of one loads nothing: a `require` inside a function stays lazy in the bundle, too.
 */
export const integrations: Provider = defineProvider({
  name: "integrations",
  version,
  description:
    "Integrations as code: stored connections to third-party services (settings, permissions, credentials) in " +
    "the registries of several platforms. Credentials are write-only throughout; Terraform or OpenTofu 1.11 or " +
    "later is required. The provider's knowledge of the registries' APIs is based on documents only: it has not " +
    "yet been run against a live registry. [Report " +
    "differences](https://github.com/integrations-as-code/terraform-provider-integrations/blob/main/docs/reporting-differences.md).",
  /* eslint-disable @typescript-eslint/no-require-imports */
  parts: [
    { connection: buddy, load: () => (require("./registries/buddy") as Registry).declarations },
    { connection: fruxon, load: () => (require("./registries/fruxon") as Registry).declarations },
    { connection: northflank, load: () => (require("./registries/northflank") as Registry).declarations },
    { connection: truto, load: () => (require("./registries/truto") as Registry).declarations },
  ],
  /* eslint-enable */
  ephemeralResources: [environmentSecret(process.env), fileSecret],
  functions: [parseImportId(() => integrations.resources)],
});
