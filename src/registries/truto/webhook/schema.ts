import { notEmpty } from "../../../checks";
import { boolean, set, string, withAdditionalFields } from "../../../framework/schema";
import { keysOf } from "../fields";
import { TARGET_URL } from "./rules";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.6). It does not document the names of all events.

/** An address that Truto calls. */
export const schema = withAdditionalFields(
  {
    target_url: string(TARGET_URL)
      .required()
      .describe(
        "Address that Truto calls, with `https://`. It is stored in the state: put no credential into it. Several webhooks may " +
          "have the same one; an import by address needs one that just one has.",
      ),
    is_active: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether events are delivered. If omitted: `true` at creation; later, Truto's value is kept.",
      ),
    event_types: set(string(notEmpty))
      .optionalComputed()
      .stable()
      .describe(
        "Names of the events to deliver, such as `environment_integration:created`; `all` for every one. If omitted: every " +
          "event at creation; later, Truto's value is kept.",
      ),
    secret_public_key: string()
      .optional()
      .describe(
        "Public RSA key (PEM, at least 2048 bits) to which the secret is encrypted that signs deliveries. Truto returns the " +
          "secret only at creation, so a key that is set or changed later has no effect before the webhook is replaced. If " +
          "omitted at creation, the secret is dropped.",
      ),

    encrypted_secret: string()
      .computed()
      .stable()
      .describe(
        "The secret that signs deliveries (`X-Truto-Signature`), encrypted to `secret_public_key`: " +
          "`rsadecrypt(….encrypted_secret, var.private_key)` with an ephemeral variable is an ephemeral value, for write-only " +
          "attributes of other resources. Null if no key was set at creation, and after an import. Truto cannot rotate it: " +
          "replace the webhook (`apply -replace=ADDRESS`).",
      ),
    id: string()
      .computed()
      .stable()
      .describe("Id of the webhook, which is also the import id. An import accepts the address as well."),
    environment_id: string().computed().stable().describe("Id of the environment of the provider's token."),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
  },
  { ...keysOf({ secret: "encrypted_secret" }), sentAs: { secret_public_key: [], encrypted_secret: [] } },
);

export type WebhookFields = typeof schema;
