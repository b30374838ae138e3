import type { Integration, IntegrationBody } from "../api/client";
import { namesOf } from "../team-names";
import { ABOUT } from "./body";

const isLike = (found: Integration, { category, is_beta, sharing }: IntegrationBody): boolean =>
  (found.category ?? undefined) === category &&
  (found.is_beta ?? is_beta) === is_beta &&
  (found.sharing ?? sharing) === sharing;

export const { creationProblems, createOnce, ownNamed, refuseWhereNamed } = namesOf({
  what: "integration",
  one: "an integration",
  about: ABOUT,
  objects: (api) => api.integrations,
  isLike,
});
