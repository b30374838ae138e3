import {
  type CallOptions,
  type HttpClient,
  type JsonObject,
  readObject,
  requiredId,
  ShapeProblem,
} from "../../../http";
import { integrationsPath, type Owner } from "./places";
import { enumTextIn, integerIn, textIn } from "./reading";
import { hintFor } from "./refusals";
import { inMilliseconds } from "./timestamp";

/** What a link is asked for with (docs/apis/fruxon.md §2.4). */
export interface CredentialLinkBody {
  /** Whether the person must sign in. If not, the URL alone is enough. */
  readonly requireSignIn: boolean;
  readonly intendedForEmail?: string | undefined;
  readonly note?: string | undefined;
  readonly ttlHours?: number | undefined;
}

/** A link under which a person enters the credentials of a config. */
export interface CredentialLink {
  /** Whoever has it may be able to enter credentials: never to be shown or logged. */
  readonly url: string;
  /** `SIGN_IN` or `CAPABILITY`. */
  readonly mode: string | undefined;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
}

export interface CredentialLinks {
  /** Replaces the open link of the config. Not repeated: the answer of one that may have arrived has the only URL. */
  create(owner: Owner, config: string, body: CredentialLinkBody, call?: CallOptions): Promise<CredentialLink>;
}

export const createCredentialLinks = (http: HttpClient): CredentialLinks => ({
  create: ({ tenant, integration }, config, body, call) =>
    http.json(
      {
        ...call,
        method: "POST",
        path: [...integrationsPath(tenant, integration, "configs"), config, "credentialRequests"],
        body,
        hint: hintFor(body.requireSignIn ? "integrations:write" : "workspace:write", tenant),
      },
      (json) => parseLink(readObject(json, "answer")),
    ),
});

function parseLink(object: JsonObject): CredentialLink {
  const url = requiredId(object, "url");
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new ShapeProblem("url", "a web address");
  return { url, mode: enumTextIn(object, "mode"), expiresAt: timeIn(object, "expiresAt") };
}

/** A number like other timestamps, or a date: not documented which. */
function timeIn(object: JsonObject, key: string): number | undefined {
  if (typeof object[key] !== "string") return inMilliseconds(integerIn(object, key));
  const time = Date.parse(textIn(object, key) ?? "");
  return Number.isNaN(time) ? undefined : time;
}
