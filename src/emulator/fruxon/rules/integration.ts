import type { ConfigMetadata } from "./metadata";
import type { IntegrationSecrets } from "./metadata-secrets";
import { sameName } from "./enums";

/** A stored integration: what the API returns, without any secret. */
export interface Integration {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly type: string;
  /** As it was sent, without secrets; answers fill in the rest. */
  readonly configMetadata: ConfigMetadata;
  readonly tags: readonly string[];
  /** Internal integrations are in no list (docs/apis/fruxon.md §2.1). */
  readonly isInternal: boolean;
  /** Number of its tools; those of a seed are only counted. */
  readonly toolCount: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

export interface StoredIntegration {
  readonly integration: Integration;
  readonly secrets: IntegrationSecrets;
}

/** Built-in integrations, which cannot be changed or deleted (docs/apis/fruxon.md §2.1, §8.4). */
export function isSystem({ type }: Integration): boolean {
  return sameName(type, "SYSTEM");
}
