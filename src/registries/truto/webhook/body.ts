import { isCredentialAddress, withoutCredentials } from "../../../checks";
import type { Changes, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { Webhook, WebhookBody, WebhookChange } from "../api/client";
import type { WebhookFields } from "./schema";

type Fields = WebhookFields;

/** What requests are about. The attributes have the names of the API's fields. */
export const ABOUT = {
  object: "the webhook",
  attributes: { target_url: "target_url", is_active: "is_active", event_types: "event_types" },
} as const;

/** As in Truto (docs/apis/truto.md §2.6); the plan shows it. */
export const WEBHOOK_DEFAULTS = { is_active: true } as const;

export const createBody = ({ target_url, is_active, event_types }: Desired<Fields>): WebhookBody => ({
  target_url,
  is_active: is_active ?? WEBHOOK_DEFAULTS.is_active,
  ...(event_types === undefined ? {} : { event_types }),
});

export const changeBody = ({ target_url, is_active, event_types }: Changes<Fields>): WebhookChange => ({
  ...(target_url === undefined ? {} : { target_url }),
  ...(is_active === undefined ? {} : { is_active }),
  ...(event_types === undefined ? {} : { event_types }),
});

/** Whether a webhook may be what a body creates. */
export const isLike =
  ({ target_url, is_active, event_types }: WebhookBody) =>
  (found: Webhook): boolean =>
    found.target_url === target_url &&
    (found.is_active ?? is_active) === is_active &&
    (event_types === undefined ||
      found.event_types === undefined ||
      [...found.event_types].sort().join("\n") === [...event_types].sort().join("\n"));

/**
 * What Truto says a webhook is.
 *
 * @param known - the address as it is known here; another one, which somebody else set, is stored without credentials
 */
export const observe = (found: Webhook, known?: string): Observed<Fields> => ({
  ...answerOf(found),
  id: found.id,
  environment_id: found.environment_id,
  target_url:
    found.target_url !== known && isCredentialAddress(found.target_url)
      ? withoutCredentials(found.target_url)
      : found.target_url,
  is_active: found.is_active,
  event_types: found.event_types,
  created_at: found.created_at,
  updated_at: found.updated_at,
});
