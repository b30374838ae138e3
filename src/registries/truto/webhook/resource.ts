import {
  defineResource,
  Failure,
  PartialWrite,
  type Problem,
  READING,
  warningsFor,
} from "../../../framework";
import { pollWhileYoung } from "../../common/polling";
import type { Webhook } from "../api/client";
import { inMilliseconds } from "../api/timestamp";
import { truto } from "../connection";
import { explained, isGone } from "../errors";
import { defaultsWhereOmitted } from "../fields";
import { alikeNow, createdAnew, findNamed, type Keyless } from "../keyless";
import { requireSameScope } from "../token-scope";
import { ABOUT, changeBody, createBody, isLike, observe, WEBHOOK_DEFAULTS } from "./body";
import { checkKey, checkTarget } from "./rules";
import { schema } from "./schema";
import { encrypted } from "./secret";

const KIND: Keyless<Webhook> = {
  what: "webhook",
  key: "target_url",
  keyOf: ({ target_url }) => target_url,
};

const warnings = warningsFor(schema, "Truto");

/** An address that Truto calls for the events of an environment. */
export const trutoWebhook = defineResource({
  type: "truto_webhook",
  description:
    "An address that [Truto](https://truto.one) calls for the events of an environment. Truto signs each delivery with a " +
    "secret that it generates and returns only once. The provider encrypts it to a public key of yours and never stores it " +
    "in clear.",
  connection: truto,
  schema,
  identity: ["environment_id", "id"],
  optionalIdentity: ["environment_id"],
  importId: ["id"],
  importKeys: ["target_url"],

  validate: (config) => [
    ...checkTarget(READING.knownText(config.target_url)),
    ...checkKey(READING.knownText(config.secret_public_key)),
    ...warnings(config),
  ],

  plan({ prior, planned, changed, config }) {
    if (prior === undefined) {
      // Without a key there is nothing to encrypt to.
      const none = config.secret_public_key === undefined ? { encrypted_secret: null } : {};
      return { planned: { ...defaultsWhereOmitted(WEBHOOK_DEFAULTS, config), ...none } };
    }
    return changed.has("secret_public_key") && planned.secret_public_key !== undefined
      ? { problems: [keyWithoutEffect(prior.encrypted_secret !== undefined)] }
      : {};
  },

  preflight: (api, { target_url }, call) =>
    explained(ABOUT, () => alikeNow(KIND, api.webhooks, target_url, call)),

  async reach(api, _desired, call) {
    await explained(ABOUT, () => api.webhooks.lately(undefined, call));
  },

  async create(api, { desired }, call) {
    const { target_url, secret_public_key } = desired;
    const body = call.withAdditional(createBody(desired));
    let secret: string | undefined;
    const end = await createdAnew(
      KIND,
      api.webhooks,
      isLike(body),
      async () => {
        const created = await explained(ABOUT, () => api.webhooks.create(body, call));
        secret = created.secret;
        return created.webhook;
      },
      call,
    );
    const observed = observe("made" in end ? end.made : end.found, target_url);
    if (secret_public_key === undefined) return { ...observed, encrypted_secret: null };
    const handedOn = secret === undefined ? undefined : encrypted(secret, secret_public_key);
    if (handedOn !== undefined) return { ...observed, encrypted_secret: handedOn };
    const problem = secret === undefined ? secretLost : secretTooLong;
    throw new PartialWrite({ ...observed, encrypted_secret: null }, new Failure(problem(observed.id ?? "")));
  },

  async read(api, state, call) {
    const { id = "", created_at } = state;
    const known = state.target_url as string | undefined;
    const found = await explained(ABOUT, () =>
      known === undefined
        ? findNamed(KIND, api.webhooks, id, call)
        : pollWhileYoung(() => api.webhooks.get(id, call), inMilliseconds(created_at), call),
    );
    if (found !== undefined) return observe(found, known);
    await requireSameScope(api, state, call);
    return undefined;
  },

  async update(api, { prior, desired, changes }, call) {
    const body = call.withAdditional(changeBody(changes));
    const updated = await explained({ ...ABOUT, missing: isGone(KIND.what) }, () =>
      Object.keys(body).length === 0
        ? api.webhooks.get(prior.id ?? "", call)
        : api.webhooks.update(prior.id ?? "", { body, secrets: [] }, call),
    );
    return updated === undefined ? {} : observe(updated, desired.target_url);
  },

  async delete(api, state, call) {
    const deletion = await explained(ABOUT, () => api.webhooks.delete(state.id ?? "", call));
    if (deletion === "was-not-there") await requireSameScope(api, state, call);
  },
});

const keyWithoutEffect = (isEncrypted: boolean): Problem => ({
  at: ["secret_public_key"],
  severity: "warning",
  summary: "A new secret_public_key has no effect on an existing webhook",
  detail:
    `Truto returns the secret only at creation. ${isEncrypted ? "encrypted_secret stays encrypted to the former key." : "encrypted_secret stays null."} ` +
    "To get a new secret, encrypted to this key, replace the webhook: apply with -replace=ADDRESS.",
});

/** The object is stored as tainted, so that the next apply makes another one. */
const secretLost = (id: string): Problem => ({
  at: ["secret_public_key"],
  summary: "The webhook was created, but its secret is lost",
  detail:
    `The answer that contained the secret of the webhook ${id} did not arrive, or did not contain it, and Truto returns it ` +
    "only once. Apply again: the webhook is replaced by a new one with a new secret.",
});

/** The same. */
const secretTooLong = (id: string): Problem => ({
  at: ["secret_public_key"],
  summary: "The webhook was created, but its secret is too long for secret_public_key",
  detail:
    `The secret of the webhook ${id} has more bytes than the key can encrypt, and Truto returns it only once. Set the public ` +
    "key of a larger pair (4096 bits or more) and apply again: the webhook is replaced by a new one with a new secret.",
});
