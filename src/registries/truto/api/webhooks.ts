import {
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalBoolean,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { type Collected, createCollected } from "./collection";
import { optionalTexts } from "./parse";

/** An address that Truto calls (docs/apis/truto.md §2.6). `undefined`: not said. */
export interface Webhook {
  readonly id: string;
  readonly environment_id: string | undefined;
  readonly target_url: string;
  readonly is_active: boolean | undefined;
  readonly event_types: readonly string[] | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** A webhook as the answer to its creation has it, and no other answer. */
export interface NewWebhook {
  readonly webhook: Webhook;
  /** Signs deliveries. */
  readonly secret: string | undefined;
}

/** Body of PATCH: what is absent stays. */
export interface WebhookChange {
  readonly target_url?: string;
  readonly is_active?: boolean;
  readonly event_types?: readonly string[];
}

/** Body of POST. `environment_id` follows from the token and is never sent. */
export interface WebhookBody extends WebhookChange {
  readonly target_url: string;
}

export interface Webhooks extends Omit<Collected<Webhook, WebhookBody, WebhookChange>, "create"> {
  /** Never sent again after a lost answer: the secret would be lost with the first one. */
  create(
    body: WebhookBody,
    call?: Parameters<Collected<Webhook, never, never>["list"]>[0],
  ): Promise<NewWebhook>;
}

export function createWebhooks(http: HttpClient, clock?: Clock): Webhooks {
  const secrets = new WeakMap<Webhook, string>();
  const collected = createCollected<Webhook, WebhookBody, WebhookChange, Webhook>(
    http,
    {
      path: "webhook",
      read: parse,
      // Beside the object, so that nothing that keeps objects keeps it.
      readMade(object) {
        const webhook = parse(object);
        const secret = optionalString(object, "secret");
        if (secret !== undefined) secrets.set(webhook, secret);
        return webhook;
      },
      keysOf: ({ target_url }) => [target_url],
    },
    clock,
  );
  return {
    ...collected,
    async create(body, call) {
      const webhook = await collected.create({ body, secrets: [] }, call);
      return { webhook, secret: secrets.get(webhook) };
    },
  };
}

const parse = (object: JsonObject): Webhook => ({
  id: requiredId(object, "id"),
  environment_id: optionalString(object, "environment_id"),
  target_url: requiredString(object, "target_url"),
  is_active: optionalBoolean(object, "is_active"),
  event_types: optionalTexts(object, "event_types"),
  created_at: optionalString(object, "created_at"),
  updated_at: optionalString(object, "updated_at"),
});
