import type { Emulator, EmulatorOptions } from "../../../src/emulator";
import type { TrutoHandle } from "../../../src/emulator/truto/handle";
import type { TrutoOptions } from "../../../src/emulator/truto/settings";
import { clientOf, entriesOf, member, withEmulator, type Answer, type Client } from "../support";

export interface RunningTruto {
  readonly emulator: Emulator;
  readonly truto: Emulator["truto"];
  /** With the token of environment "Development". */
  readonly client: Client;
  /** With the token of environment "Production" of the same team. */
  readonly production: Client;
}

/** Runs one test against an emulator of its own, which says which fields it refuses, as tests compare them. */
export function withTruto(
  options: TrutoOptions,
  test: (running: RunningTruto) => Promise<void>,
  host: Omit<EmulatorOptions, "truto"> = {},
): Promise<void> {
  return withEmulator({ ...host, truto: { errorDetails: "sent", ...options } }, ({ emulator }) => {
    const { truto } = emulator;
    return test({
      emulator,
      truto,
      client: clientOf(truto.baseUrl, truto.tokens.development),
      production: clientOf(truto.baseUrl, truto.tokens.production),
    });
  });
}

/** The client of another team, whose integrations it owns. */
export function partnerClient(truto: TrutoHandle & { readonly baseUrl: string }): Client {
  const environment_id = truto.addEnvironment({ name: "Partner", team_id: truto.demo.teams.partner });
  truto.addToken({ token: "FAKE-PARTNER-TOKEN", environment_id });
  return clientOf(truto.baseUrl, "FAKE-PARTNER-TOKEN");
}

export const INSTALLS = "/environment-integration";
export const INTEGRATIONS = "/integration";
export const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

/** Installs through the API and returns the path of the install. */
export async function installed(client: Client, body: object): Promise<string> {
  const answer = await client.post(INSTALLS, body);
  if (answer.status !== 201) throw new Error(`Not installed: ${answer.status} ${answer.text}`);
  return `${INSTALLS}/${idOf(answer)}`;
}

/** Creates an integration through the API and returns its path. */
export async function defined(client: Client, body: object): Promise<string> {
  const answer = await client.post(INTEGRATIONS, body);
  if (answer.status !== 201) throw new Error(`Not created: ${answer.status} ${answer.text}`);
  return `${INTEGRATIONS}/${idOf(answer)}`;
}

export function idOf({ body }: Answer): string {
  return String(member(body, "id"));
}

/** The items of a list answer, in order. */
export function itemsOf({ body }: Answer): readonly unknown[] {
  return entriesOf(member(body, "result"));
}

/** One member of each item of a list answer. */
export function eachOf(answer: Answer, key: string): unknown[] {
  return itemsOf(answer).map((item) => member(item, key));
}

/** Status and message of an error answer. */
export function refused({ status, body }: Answer): [number, unknown] {
  return [status, member(body, "message")];
}

/** The bad fields that an error answer names, in order. */
export function badFields({ body }: Answer): unknown[] {
  const failures = member(member(body, "details"), "failures");
  return entriesOf(failures).map((failure) => member(failure, "field"));
}
