import type { z } from "zod";
import { configMetadataSchema } from "./metadata";
import type { Mode } from "../../host/settings";
import { closed, limitedText } from "./shapes";

/** Longer ids are refused by a sibling path (docs/apis/fruxon.md §2). */
const MAX_ID_LENGTH = 150;

const displayName = limitedText(100).nullish();
const description = limitedText(500).nullish();
const id = limitedText(MAX_ID_LENGTH)
  .regex(/^[A-Za-z0-9_-]+$/, { error: "only letters, digits, _ and -" })
  .nullish();

function bodySchemas(mode: Mode) {
  const update = { displayName, description, configMetadata: configMetadataSchema(mode).optional() };
  return {
    /** `POST I`: every field is optional (docs/apis/fruxon.md §2.1). */
    create: closed({ id, ...update }, mode),
    /** `PUT I/{integration}`: the id is not in it. */
    update: closed(update, mode),
  };
}

export type IntegrationBodies = ReturnType<typeof bodySchemas>;
export type CreateBody = z.output<IntegrationBodies["create"]>;
export type UpdateBody = z.output<IntegrationBodies["update"]>;

const SCHEMAS = { strict: bodySchemas("strict"), lenient: bodySchemas("lenient") };

export function integrationBodies(mode: Mode): IntegrationBodies {
  return SCHEMAS[mode];
}
