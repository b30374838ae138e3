import { type Configured, isAsConfigured, type PrivateStore, type PrivateView } from "../../../framework";
import type { ConfigMetadata, SecretSettings } from "../api/client";
import { objectIn, textOf, valueIn } from "../api/codec";
import { isKnownThroughout } from "../configured";
import { foldedEnum } from "../rules";
import { metadataView } from "./metadata-view";
import { type FruxonIntegrationFields, schema } from "./schema";
import type { Metadata } from "./schema-metadata";

// An answer has every key of a definition (docs/apis/fruxon.md §3.2), and does not tell which of them somebody set. What
// the state keeps of it after an import is what says something by itself. A configuration may name more of it: positions in
// which parameters are shown, empty lists, `UNSPECIFIED`, another order of the methods. So the answer itself is kept beside
// the state, until an update sends the definition as it is configured.

const ANSWER = "answered_definition";

type Answered = ReturnType<typeof metadataView>;

/** Keeps the answer of an imported integration, without the settings that may be secret: those that `view` does not have. */
export function rememberImported(
  answer: ConfigMetadata | undefined,
  view: Answered | undefined,
  kept: PrivateStore,
): void {
  if (answer === undefined || view === undefined) return;
  const readable = new Map(
    view.auth_metadata.map(({ id, auth_settings }) => [id, auth_settings?.parameters]),
  );
  const authMetadata = answer.authMetadata.map((method) => ({
    ...method,
    authSettings: {
      ...emptyIn(method.authSettings),
      ...objectIn(readable.get(method.id) ?? "{}"),
    },
  }));
  kept.set(ANSWER, textOf({ ...answer, authMetadata }));
}

/** Empty texts, which may also be how secrets are hidden (docs/apis/fruxon.md §4.2): a state has none that are not configured. */
const emptyIn = (answered: object): object =>
  Object.fromEntries(Object.entries(answered).filter(([, value]) => value === ""));

/** The same for every later answer, as long as the state is that of the import. */
export function rememberAnswer(
  answer: ConfigMetadata | undefined,
  view: Answered | undefined,
  kept: PrivateStore,
): void {
  if (kept.get(ANSWER) !== undefined) rememberImported(answer, view, kept);
}

export const forgetAnswer = (kept: PrivateStore): void => {
  kept.delete(ANSWER);
};

/** The definition, where it says the same as the answer that was seen without it. */
export function unreadOf(
  { config_metadata: configured }: Configured<FruxonIntegrationFields>,
  _prior: unknown,
  kept: PrivateView,
): readonly "config_metadata"[] {
  const answer = kept.get(ANSWER);
  if (typeof answer !== "string" || configured === undefined || !isKnownThroughout(configured)) return [];
  const definition = valueIn(answer) as ConfigMetadata;
  const seen = metadataView(definition, configured as Metadata, allReadable(definition));
  return isAsConfigured(schema.config_metadata, configured, seen) ? ["config_metadata"] : [];
}

/** What may be secret was left out when the answer was kept. */
const allReadable = ({ authMetadata }: ConfigMetadata): SecretSettings =>
  new Map(authMetadata.flatMap(({ type }) => (type === undefined ? [] : [[foldedEnum(type), new Set()]])));
