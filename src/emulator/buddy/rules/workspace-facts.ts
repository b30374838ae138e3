/** What the rules need to know of the workspace that a request is about. */
export interface WorkspaceFacts {
  hasProject(name: string): boolean;
  /** The project that a pipeline belongs to; undefined when there is no such pipeline in the workspace. */
  projectOfPipeline(id: number): string | undefined;
  hasMember(id: number): boolean;
  hasGroup(id: number): boolean;
  /** The `hash_id` of the integration that has this identifier. Case counts (docs/apis/buddy.md §5.1). */
  ownerOfIdentifier(identifier: string): string | undefined;
}
