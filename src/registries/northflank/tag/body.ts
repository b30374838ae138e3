import type { Changes, Desired, Observed } from "../../../framework";
import { answerOf } from "../../common/answers";
import type { CreateTagBody, Sandbox, Sandboxing, Tag, Team, UpdateTagBody } from "../api/client";
import type { Attributes } from "../errors";
import { idOf } from "../lookup";
import type { TagFields } from "./schema";

type Fields = TagFields;

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: [
    "name",
    "description",
    "color",
    "use_spot_nodes",
    "use_on_demand_nodes",
    "use_as_infrastructure_label",
    "node_affinities",
    "sandboxing",
  ],
  nested: { sandboxing: ["addons", "builds", "jobs", "services"] },
};

export const createBody = (desired: Desired<Fields>): CreateTagBody => ({
  name: desired.name,
  ...changeable(desired),
});

/** Only what differs; without members when nothing does. */
export const updateBody = (changes: Changes<Fields>): UpdateTagBody =>
  Object.fromEntries(Object.entries(changeable(changes)).filter(([, value]) => value !== undefined));

/** Lists and blocks always whole: whether a part would join what is stored is not documented (docs/apis/northflank.md §3.8). */
const changeable = (given: Changes<Fields>): UpdateTagBody => ({
  description: given.description,
  color: given.color,
  useSpotNodes: given.use_spot_nodes,
  useOnDemandNodes: given.use_on_demand_nodes,
  useAsInfrastructureLabel: given.use_as_infrastructure_label,
  nodeAffinities: given.node_affinities?.map(({ match_expressions, preference, weight }) => ({
    matchExpressions: match_expressions,
    preference: preference === true,
    weight,
  })),
  sandboxing: sandboxingBody(given.sandboxing),
});

type Given = NonNullable<Desired<Fields>["sandboxing"]>;

function sandboxingBody(given: Given | undefined): Sandboxing | undefined {
  const body: Sandboxing | undefined = given && {
    addons: sandboxBody(given.addons),
    builds: sandboxBody(given.builds),
    jobs: sandboxBody(given.jobs),
    services: sandboxBody(given.services),
  };
  // An empty block asks for nothing.
  return body === undefined || Object.values(body).every((each) => each === undefined) ? undefined : body;
}

const sandboxBody = (given: Given["addons"]): Sandbox | undefined =>
  given && { enabled: given.enabled, runtimeClass: given.runtime_class };

/** What Northflank says a tag is. Blocks are objects also where an answer lacks them: a configuration may have an empty one. */
export const observe = (team: Team, tag: Tag): Observed<Fields> => ({
  ...answerOf(tag),
  id: idOf(team, tag.id),
  team_id: team ?? null,
  tag_id: tag.id,
  name: tag.name,
  ...observed(tag),
});

/** The attributes that the data sources have as well. */
export const observed = ({ nodeAffinities = [], sandboxing, ...tag }: Tag) => ({
  description: tag.description ?? null,
  color: tag.color ?? null,
  use_spot_nodes: tag.useSpotNodes ?? false,
  use_on_demand_nodes: tag.useOnDemandNodes ?? false,
  use_as_infrastructure_label: tag.useAsInfrastructureLabel ?? false,
  node_affinities: nodeAffinities.map(({ matchExpressions, preference = false, weight }) => ({
    match_expressions: matchExpressions,
    preference,
    weight: weight ?? null,
  })),
  sandboxing: {
    addons: observedSandbox(sandboxing?.addons),
    builds: observedSandbox(sandboxing?.builds),
    jobs: observedSandbox(sandboxing?.jobs),
    services: observedSandbox(sandboxing?.services),
  },
  created_at: tag.createdAt,
});

const observedSandbox = (sandbox: Sandbox | undefined) =>
  sandbox === undefined ? null : { enabled: sandbox.enabled, runtime_class: sandbox.runtimeClass ?? null };
