import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import type { OPERATORS, RUNTIME_CLASSES } from "../src/registries/northflank/tag/rules";
import { DataIntegrationsNorthflankTag as LookUp } from "./bindings/data-integrations-northflank-tag";
import {
  NorthflankTag as Bindings,
  type NorthflankTagConfig as BindingsConfig,
  type NorthflankTagNodeAffinities as AffinityConfig,
} from "./bindings/northflank-tag";
import { commonConfig } from "./northflank/bindings-config";
import type { NorthflankLookupOptions, NorthflankObjectProps } from "./northflank/props";
import { lookupOptions, mapped, propsOf } from "./private/props/props";
import { nameById } from "./private/synth/default-names";
import { type NewerValue, RegistryObject } from "./registry-object";
import type { NorthflankTagFileOptions } from "./northflank/file-options";
import { files } from "./northflank/files";
import { fileConfig, propsFromFile } from "./private/file/vendor-file";

export type * from "./northflank/file-options";
export type * from "./northflank/props";

/** A tag of Northflank, for code that refers to one. */
export interface INorthflankTag {
  /** Id that Northflank gave it: what `tags` of log sinks and notification integrations takes. */
  readonly tagId: string;
  /** Name, unique in the team. */
  readonly name: string;
}

/** What a tag takes. */
export interface NorthflankTagProps extends Omit<
  NorthflankObjectProps,
  "name" | "credentialsVersion" | "additionalCredentials"
> {
  /**
   * Name, unique in the team: 3 to 100 letters and digits, with single hyphens or blanks between them. Northflank's id
   * derives from it. A change replaces the tag.
   *
   * @default - the construct's id
   */
  readonly name?: string;
  /**
   * Text for people, at most 200 characters. Northflank cannot clear one: removed from the program, it stays.
   *
   * @default - Terraform leaves it alone
   */
  readonly description?: string;
  /**
   * Colour in Northflank's console: `#` and 3 or 6 hexadecimal digits.
   *
   * @default - Terraform leaves it alone
   */
  readonly color?: string;
  /**
   * Whether workloads with this tag are scheduled to spot nodes.
   *
   * @default - Terraform leaves it alone
   */
  readonly useSpotNodes?: boolean;
  /**
   * Whether they are scheduled to on-demand nodes as well; only beside `useSpotNodes`.
   *
   * @default - Terraform leaves it alone
   */
  readonly useOnDemandNodes?: boolean;
  /**
   * Whether the tag is a label of the infrastructure.
   *
   * @default - Terraform leaves it alone
   */
  readonly useAsInfrastructureLabel?: boolean;
  /**
   * Nodes that workloads with this tag are scheduled to; an empty list clears it. A token stands for a list as the resource takes
   * it.
   *
   * @default - Terraform leaves it alone
   */
  readonly nodeAffinities?: readonly NorthflankNodeAffinity[] | IResolvable;
  /**
   * How workloads with this tag are isolated.
   *
   * @default - Terraform leaves it alone
   */
  readonly sandboxing?: NorthflankSandboxing;
}

/** Nodes by their labels. */
export interface NorthflankNodeAffinity {
  /** All of them have to match. */
  readonly matchExpressions: readonly NorthflankNodeExpression[];
  /**
   * Makes the nodes preferred instead of required, with this weight from 1 to 100.
   *
   * @default - they are required
   */
  readonly preference?: number;
}

/** What a label of a node has to be. */
export interface NorthflankNodeExpression {
  /** The label. */
  readonly key: string;
  /** Whether its value is one of `values`, or none of them. */
  readonly operator: (typeof OPERATORS)[number] | NewerValue;
  /** Values of the label. */
  readonly values: readonly string[];
}

/** How each kind of workload is isolated. */
export interface NorthflankSandboxing {
  /**
   * Addons.
   *
   * @default - Terraform leaves it alone
   */
  readonly addons?: NorthflankSandbox;
  /**
   * Builds.
   *
   * @default - Terraform leaves it alone
   */
  readonly builds?: NorthflankSandbox;
  /**
   * Jobs.
   *
   * @default - Terraform leaves it alone
   */
  readonly jobs?: NorthflankSandbox;
  /**
   * Services.
   *
   * @default - Terraform leaves it alone
   */
  readonly services?: NorthflankSandbox;
}

/** How a kind of workload is isolated. */
export interface NorthflankSandbox {
  /** Whether it is. */
  readonly enabled: boolean;
  /**
   * The sandbox: `"gvisor"`, …
   *
   * @default - Northflank decides
   */
  readonly runtimeClass?: (typeof RUNTIME_CLASSES)[number] | NewerValue;
}

/**
 * A tag of Northflank: it groups resources, restricts log sinks and notification integrations, and says where tagged
 * workloads are scheduled.
 *
 * @example
 * const payments = new NorthflankTag(this, "payments", { color: "#0ea5e9", useSpotNodes: false });
 * NorthflankNotificationIntegration.rawWebhook(this, "builds", {
 *   webhook: Secret.variable(this, "builds_webhook"),
 *   events: ["trigger:build:failure"],
 *   tags: { items: [payments.tagId] },
 * });
 */
export class NorthflankTag extends RegistryObject implements INorthflankTag {
  /**
   * Looks up an existing one by its name.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const shared = NorthflankTag.fromName(this, "shared", "Shared services");
   * new TerraformOutput(this, "shared_id", { value: shared.tagId });
   */
  static fromName(
    scope: Construct,
    id: string,
    name: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankTag {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), name }),
    );
  }

  /**
   * As `fromName`, by the id that Northflank gave it.
   *
   * @example
   * import { TerraformOutput } from "cdktf";
   * const shared = NorthflankTag.fromTagId(this, "shared", "shared-services");
   * new TerraformOutput(this, "shared_name", { value: shared.name });
   */
  static fromTagId(
    scope: Construct,
    id: string,
    tagId: string,
    options: NorthflankLookupOptions = {},
  ): INorthflankTag {
    return found(
      new LookUp(scope, id, { ...lookupOptions(scope, id, "NorthflankLookupOptions", options), tagId }),
    );
  }

  /**
   * An object as the JSON file for Northflank's command line or API describes it.
   *
   * @param path a relative one begins at the program's working directory
   * @throws Error when there is no such file, or it is not JSON
   * @example
   * NorthflankTag.fromFile(this, "from-file", "northflank/payments.json");
   */
  static fromFile(
    scope: Construct,
    id: string,
    path: string,
    options: NorthflankTagFileOptions = {},
  ): NorthflankTag {
    return new NorthflankTag(scope, id, propsFromFile(files.tag, [scope, id, path, options]));
  }

  readonly resource: Bindings;

  constructor(scope: Construct, id: string, props: NorthflankTagProps = {}) {
    super(scope, id);
    const given = propsOf(this, "NorthflankTag", props);
    this.resource = new Bindings(this, "Resource", fileConfig(this, props) ?? bindingsConfig(id, given));
    if (given.name === undefined) nameById(this.resource, { attribute: "name", severity: "error" });
  }

  /** Id that Northflank gave it: what `tags` of log sinks and notification integrations takes. */
  get tagId(): string {
    return this.resource.tagId;
  }

  /** Name, unique in the team. */
  get name(): string {
    return this.resource.name;
  }
}

function bindingsConfig(id: string, given: NorthflankTagProps): BindingsConfig {
  const { description, color, useSpotNodes, useOnDemandNodes, useAsInfrastructureLabel, sandboxing } = given;
  return {
    ...commonConfig(id, given),
    description,
    color,
    useSpotNodes,
    useOnDemandNodes,
    useAsInfrastructureLabel,
    nodeAffinities: mapped(given.nodeAffinities, affinityConfig),
    sandboxing,
  };
}

const affinityConfig = ({ matchExpressions, preference }: NorthflankNodeAffinity): AffinityConfig => ({
  matchExpressions: matchExpressions.map(({ key, operator, values }) => ({
    key,
    operator,
    values: [...values],
  })),
  ...(preference === undefined ? {} : { preference: true, weight: preference }),
});

const found = ({ tagId, name }: LookUp): INorthflankTag => ({ tagId, name });
