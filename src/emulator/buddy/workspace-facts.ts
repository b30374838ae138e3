import type { WorkspaceFacts } from "./rules/workspace-facts";
import type { Workspace } from "./state";

export function factsOf(workspace: Workspace): WorkspaceFacts {
  return {
    hasProject: (name) => workspace.projects.some((project) => project.name === name),
    projectOfPipeline: (id) =>
      workspace.projects.find((project) => project.pipelines.some((pipeline) => pipeline.id === id))?.name,
    hasMember: (id) => workspace.members.some((member) => member.id === id),
    hasGroup: (id) => workspace.groups.some((group) => group.id === id),
    ownerOfIdentifier: (identifier) =>
      [...workspace.integrations.values()].find((other) => other.identifier === identifier)?.hash_id,
  };
}
