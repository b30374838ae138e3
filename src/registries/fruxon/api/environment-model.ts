// Environments, with the API's own field names (docs/apis/fruxon.md §2.8).

/** What POST takes. */
export interface NewEnvironmentBody {
  readonly displayName: string;
  readonly externalId?: string | undefined;
  readonly externalSource?: string | undefined;
  readonly group?: string | undefined;
}

/** What PUT takes: omitted members are kept, an empty text clears. */
export interface EnvironmentBody {
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly agentContext?: string | undefined;
  readonly logoFileId?: string | undefined;
  readonly group?: string | undefined;
}

/** An environment. `undefined` is a member that is missing, null or empty. */
export interface Environment extends EnvironmentBody {
  readonly id: string;
  readonly slug: string | undefined;
  readonly externalId: string | undefined;
  readonly externalSource: string | undefined;
  /** It is the built-in one of its tenant, which can be neither archived nor renamed. */
  readonly isSystem: boolean;
  readonly provenance: string | undefined;
  readonly createdAt: number | undefined;
  readonly modifiedAt: number | undefined;
}

/** Filters of the list. */
export interface EnvironmentFilter {
  readonly search?: string | undefined;
  readonly group?: string | undefined;
}
