import { Failure } from "../../../framework";
import {
  type CallOptions,
  createCoalescer,
  createHttpClient,
  type HttpClient,
  type HttpError,
  isHttpError,
  isSendable,
  ShapeProblem,
  systemClock,
  type TokenCall,
  type TokenSource,
} from "../../../http";
import type { ClientOptions } from "../../common/client-options";
import { buddyMessages, isBuddyRateLimit } from "../api/refusals";
import { claimsIn } from "./claims";
import { type IdentitySettings, identitySourceOf } from "./identity";
import { RETRY } from "./retry";

export interface OidcOptions extends Omit<ClientOptions, "requestsPerHour"> {
  readonly baseUrl: string;
  readonly providerId: string;
  readonly identity: IdentitySettings;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A token this young cannot have ended: Buddy's shortest lifetime is ten minutes (docs/apis/buddy.md §1.5). */
const YOUNG_MS = 60_000;
/** Two requests, with their repetitions. */
const EXCHANGE_TIMEOUT_MS = 60_000;

interface Exchanged {
  readonly token: string;
  /** When the exchange began, in milliseconds since the epoch. */
  readonly since: number;
  /** What it was exchanged for. */
  readonly identity: string;
}

/**
 * API tokens of Buddy, exchanged for the identity token of the pipeline (docs/apis/buddy.md §1.5): one when a request needs it,
 * and another when it has ended. They are only in memory.
 *
 * @throws Failure if the pipeline has no identity token
 */
export function createBuddyTokens(options: OidcOptions): TokenSource {
  const { baseUrl, providerId, clock = systemClock } = options;
  // The exchange has to be sent by what only reads, too: it changes no integration.
  const settings = { ...options, readOnly: false, operationTimeoutMs: EXCHANGE_TIMEOUT_MS };
  const identities = identitySourceOf(options.identity, options.environment, settings);
  const http = exchangeClient(settings);
  const exchanges = createCoalescer<Exchanged>();
  let known: Exchanged | undefined;
  let former: Exchanged | undefined;
  /** Also of an exchange that is on its way or was refused. */
  let identity: string | undefined;

  async function exchanged(call: CallOptions): Promise<Exchanged> {
    const since = clock.now();
    identity = await identities.token(call);
    const from = { providerId, baseUrl, source: identities.name, identity };
    const token = await exchange(http, from, call);
    former = known;
    known = { token, since, identity };
    return known;
  }

  async function next(call: TokenCall): Promise<string> {
    const { token } = await exchanges.run("exchange", {
      start: (signal, secretsAround) => exchanged({ signal, secretsAround }),
      call,
      onCancel: call.onCancel,
    });
    return token;
  }

  return {
    account: `oidc ${providerId}`,
    current: async (call) => known?.token ?? next(call),
    async after(refused, call) {
      if (known !== undefined && known.token !== refused) return known.token;
      return known !== undefined && clock.now() - known.since < YOUNG_MS ? undefined : next(call);
    },
    secrets: () =>
      [known, former]
        .flatMap((each) => (each === undefined ? [] : [each.token, each.identity]))
        .concat(identity ?? []),
  };
}

function exchangeClient(options: ClientOptions & { readonly baseUrl: string }): HttpClient {
  return createHttpClient({
    ...options,
    name: "Buddy",
    token: undefined,
    retry: { ...RETRY, isRateLimit: isBuddyRateLimit },
    messages: buddyMessages,
    rateLimit: {
      remaining: "x-rate-limit-remaining",
      reset: "x-rate-limit-reset",
      resetUnit: "unix-seconds",
    },
  });
}

interface Exchange {
  readonly providerId: string;
  readonly baseUrl: string;
  /** Where the identity token comes from. */
  readonly source: string;
  readonly identity: string;
}

async function exchange(http: HttpClient, from: Exchange, call: CallOptions): Promise<string> {
  try {
    return await http.json(
      {
        ...call,
        method: "POST",
        path: ["user", "oidc", "tokens"],
        body: { provider_id: from.providerId, web_identity_token: from.identity },
        secrets: [from.identity],
        changesNothing: true,
      },
      readToken,
    );
  } catch (thrown) {
    // As it is, a 404 would mean to the caller that its object is gone.
    throw isHttpError(thrown) && thrown.kind !== "cancelled" ? failureOf(thrown, from) : thrown;
  }
}

/** More than a header may have. */
const LONGEST_TOKEN = 8 * 1024;

/** @throws ShapeProblem */
function readToken(json: unknown): string {
  if (typeof json === "string" && json.length <= LONGEST_TOKEN && isSendable(json)) return json;
  throw new ShapeProblem("answer", "a token as a JSON string");
}

function failureOf(thrown: HttpError, { providerId, baseUrl, source, identity }: Exchange): Failure {
  if (thrown.kind !== "status" || thrown.status >= 500) {
    return new Failure({ summary: "Buddy did not exchange the identity token", detail: thrown.message });
  }
  const claims = claimsIn(identity);
  return new Failure({
    summary: "Buddy refused the identity token of the pipeline",
    detail:
      `${thrown.message} Check that ${JSON.stringify(providerId)} (oidc_provider_id) is an identity provider of the installation at ` +
      `${baseUrl} (base_url), and that it trusts this pipeline.` +
      (claims === undefined ? "" : ` The identity token is from ${source}: ${claims}.`),
  });
}
